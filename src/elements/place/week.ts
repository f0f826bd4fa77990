import { html, nothing, type TemplateResult } from 'lit';

import { weekRows } from '../../hours/week.js';
import { dateFormatter } from '../../i18n/intl-cache.js';
import type { Speech } from '../../i18n/localize-controller.js';
import type { DayRow } from '../../model/hours.js';
import type { Place } from '../../model/place.js';
import { usualWeek, type HoursException } from './usual-week.js';
import { minutesWords } from './date-words.js';

/** What stands between two items of a list, without the space. */
export const commaOf = ({ msg }: Speech): string =>
  msg(',', { id: 'week.comma', desc: 'Between two items of a list.' });

/** The periods of a day; a line may break between two of them, not inside one. */
function renderPeriods(speech: Speech, periods: DayRow['periods']): unknown {
  const { msg } = speech;
  if (periods === 'unknown') return msg('not confirmed', { id: 'week.unknown' });
  if (periods.length === 0) return msg('closed', { id: 'week.closed' });
  const appointment = msg('by appointment', { id: 'week.by-appointment' });
  return periods.map(({ from, to, byAppointment }, index) => {
    const words = `${minutesWords(from)}–${minutesWords(to)}`;
    const comma = index < periods.length - 1 ? commaOf(speech) : '';
    return html`<span class="period"><bdi dir="ltr">${words}</bdi>${comma}</span>
      ${byAppointment ? `(${appointment}) ` : nothing}`;
  });
}

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

function renderRow(day: string, notes: string, periods: unknown, isToday = false): TemplateResult {
  const note = notes ? html` <span class="note">${notes}</span>` : nothing;
  return html`<tr class=${isToday ? 'today' : ''} aria-current=${isToday ? 'date' : nothing}>
    <th scope="row"><span class="day">${day}</span>${note}</th>
    <td>${periods}</td>
  </tr>`;
}

function renderDay(speech: Speech, row: DayRow, isException: boolean): TemplateResult {
  const { msg, locale } = speech;
  const day = dateFormatter(locale, { weekday: 'long', timeZone: 'UTC' }).format(noon(row.date));
  const notes = [
    row.isToday ? msg('today', { id: 'week.today' }) : '',
    row.isHoliday ? msg('public holiday', { id: 'week.holiday' }) : '',
    isException && !row.isHoliday ? msg('not as usual', { id: 'week.exception' }) : '',
  ].filter(Boolean);
  return renderRow(day, notes.join(`${commaOf(speech)} `), renderPeriods(speech, row.periods), row.isToday);
}

/** One day, or the first and the last of several. */
function datesWords(locale: string, from: string, to: string): string {
  const one = dateFormatter(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const some = dateFormatter(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return from === to ? one.format(noon(from)) : `${some.format(noon(from))} – ${some.format(noon(to))}`;
}

/** Holidays and other days to come that are not as usual, beyond the seven of the table. */
function renderExceptions(speech: Speech, exceptions: readonly HoursException[]): TemplateResult | typeof nothing {
  if (exceptions.length === 0) return nothing;
  const { msg, locale } = speech;
  return html`<table class="week exceptions">
    <caption>
      ${msg('Soon, not as usual', { id: 'week.exceptions' })}
    </caption>
    <tbody>
      ${exceptions
        .slice(0, 4)
        .map(({ from, to, periods, isHoliday }) =>
          renderRow(
            datesWords(locale, from, to),
            isHoliday ? msg('public holiday', { id: 'week.holiday' }) : '',
            renderPeriods(speech, periods),
          ),
        )}
    </tbody>
  </table>`;
}

/** The week in rows, today first, and what is not as usual soon; the feed's own words where they are not understood. */
export function renderWeek(speech: Speech, place: Place, now: Date): TemplateResult | typeof nothing {
  const { openingHours: hours, timeZone } = place;
  if (!hours) return nothing;
  if (!hours.understood) return html`<p part="hours" dir="auto">${hours.text}</p>`;
  const rows = weekRows(hours, now, timeZone);
  const { exceptions } = usualWeek(hours, now, timeZone);
  const lastDay = rows[rows.length - 1]?.date ?? '';
  return html`<table part="hours" class="week">
      <caption class="visually-hidden">
        ${speech.msg('Opening hours of the next seven days', { id: 'week.caption' })}
      </caption>
      <tbody>
        ${rows.map((row) =>
          renderDay(
            speech,
            row,
            exceptions.some(({ from, to }) => from <= row.date && row.date <= to),
          ),
        )}
      </tbody>
    </table>
    ${renderExceptions(
      speech,
      exceptions.filter(({ to }) => to > lastDay),
    )}`;
}
