import { str, type Speech } from '../../../i18n/localize-controller.js';
import type { LocateErrorCode } from '../../../events/locate-events.js';
import type { Origin } from '../../../geo/origin.js';
import { pickText } from '../../../model/text.js';

const formatters = new Map<string, Intl.NumberFormat>();

/** Made once for each language, unit and number of decimals. */
function unitFormatter(locale: string, unit: 'meter' | 'kilometer', maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${locale} ${unit} ${maximumFractionDigits}`;
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat(`${locale}-BE-u-nu-latn`, { style: 'unit', unit, maximumFractionDigits });
  formatters.set(key, formatter);
  return formatter;
}

/** A distance as people say it: `850 m`, `2,3 km`, `14 km`. */
export function distanceWords(metres: number, locale: string): string {
  const rounded = metres < 1000 ? Math.max(10, Math.round(metres / 10) * 10) : metres;
  if (rounded < 1000) return unitFormatter(locale, 'meter', 0).format(rounded);
  return unitFormatter(locale, 'kilometer', rounded < 10_000 ? 1 : 0).format(rounded / 1000);
}

/** The point that distances are measured from, as the label of what can be removed. */
export function originWords({ msg, locale }: Speech, { kind, label }: Origin): string {
  if (!label)
    return kind === 'device' ? msg('Near you', { id: 'near.you' }) : msg('Near this point', { id: 'near.point' });
  const name = pickText(label, locale).text;
  return msg(str`Near ${name}`, { id: 'near.name', desc: '0: a commune or an address' });
}

/** Why it is not known where the visitor is, and what else they can do. */
export function locateErrorWords({ msg }: Speech, code: LocateErrorCode): string {
  switch (code) {
    case 'denied':
      return msg('Your device does not share your location. That is fine: type your commune instead.', {
        id: 'near.denied',
      });
    case 'unavailable':
      return msg('Your device cannot find your location. Type your commune instead.', { id: 'near.unavailable' });
    case 'timeout':
      return msg('Your device takes too long to find your location. Try again, or type your commune.', {
        id: 'near.timeout',
      });
    case 'insecure':
      return msg('This page cannot ask for your location. Type your commune instead.', { id: 'near.insecure' });
    case 'not-found':
      return msg('We do not find this. Check the spelling, or type your postal code.', { id: 'near.not-found' });
    case 'service':
      return msg('We cannot look for addresses now. Type your commune or postal code.', { id: 'near.service' });
  }
}
