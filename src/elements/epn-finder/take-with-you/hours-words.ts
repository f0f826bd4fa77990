import { weekRows } from '../../../hours/week.js';
import { dateFormatter } from '../../../i18n/intl-cache.js';
import { directionOf, type Locale } from '../../../i18n/locales.js';
import type { Speech } from '../../../i18n/localize-controller.js';
import type { DayRow } from '../../../model/hours.js';
import type { Place } from '../../../model/place.js';
import { commaOf } from '../../place/week.js';
import { minutesWords } from '../../place/date-words.js';

/** Days that follow one another and have the same hours. */
export interface HoursLine {
  /** One day, or the first and the last of several. */
  readonly days: string;
  readonly hours: string;
}

/** Figures in the order that they are written in, within a line that runs from right to left. */
export function figures(text: string, locale: Locale): string {
  return directionOf(locale) === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** The periods of a day as one text. */
function periodsWords(speech: Speech, { periods }: DayRow): string {
  const { msg, locale } = speech;
  if (periods === 'unknown') return msg('not confirmed', { id: 'week.unknown' });
  if (periods.length === 0) return msg('closed', { id: 'week.closed' });
  const appointment = msg('by appointment', { id: 'week.by-appointment' });
  return periods
    .map(({ from, to, byAppointment }) => {
      const words = figures(`${minutesWords(from)}–${minutesWords(to)}`, locale);
      return byAppointment ? `${words} (${appointment})` : words;
    })
    .join(`${commaOf(speech)} `);
}

function dayName({ msg, locale }: Speech, { date, isHoliday }: DayRow): string {
  const weekday = dateFormatter(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
  return isHoliday ? `${weekday} (${msg('public holiday', { id: 'week.holiday' })})` : weekday;
}

/**
 * The hours of the next seven days, from Monday to Sunday, in as few lines as possible: on paper and in a message there
 * is no "today". `null` when the feed does not tell; its own words where they are not understood.
 */
export function hoursLines(speech: Speech, place: Place, now: Date): readonly HoursLine[] | string | null {
  const { openingHours: hours, timeZone } = place;
  if (!hours) return null;
  if (!hours.understood) return hours.text;
  const rows = [...weekRows(hours, now, timeZone)].sort((a, b) => a.weekday - b.weekday);
  const groups: { first: DayRow; last: DayRow; hours: string }[] = [];
  for (const row of rows) {
    const words = periodsWords(speech, row);
    const group = groups.at(-1);
    if (group?.hours === words && group.last.isHoliday === row.isHoliday) group.last = row;
    else groups.push({ first: row, last: row, hours: words });
  }
  return groups.map(({ first, last, hours: words }) => {
    const days = first === last ? dayName(speech, first) : `${dayName(speech, first)} – ${dayName(speech, last)}`;
    return { days, hours: words };
  });
}
