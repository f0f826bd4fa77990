import type { Speech } from '../../i18n/localize-controller.js';

/** A number as it is written in Brussels, in Arabic too: with the digits of the clocks and of the phones. */
export const numberWords = (value: number, locale: string): string => value.toLocaleString(`${locale}-u-nu-latn`);

/** What stands between two items of a list, without the space. */
export const commaOf = ({ msg }: Speech): string =>
  msg(',', { id: 'banner.comma', desc: 'Between two items of a list.' });
