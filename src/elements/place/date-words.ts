import { dateFormatter } from '../../i18n/intl-cache.js';
import type { Speech } from '../../i18n/localize-controller.js';
import { dateOf } from '../../model/date.js';

/** Minutes since midnight as clock time; beyond midnight it starts again. */
export function minutesWords(minutes: number): string {
  const inDay = minutes % 1440 === 0 && minutes > 0 ? 1440 : minutes % 1440;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}

/** `2026-11-24` or `2026-11` as people say it in their language; `undefined` for what the calendar does not have. */
export function longDateWords(text: string | undefined, { locale }: Pick<Speech, 'locale'>): string | undefined {
  const date = dateOf(text ?? '');
  if (date === undefined) return undefined;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (date.length > 7) options.day = 'numeric';
  return dateFormatter(locale, options).format(new Date(date));
}
