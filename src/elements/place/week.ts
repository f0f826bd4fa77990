import { html, nothing, type TemplateResult } from 'lit';

import { weekRows } from '../../hours/week.js';
import { dateFormatter } from '../../i18n/intl-cache.js';
import type { Speech } from '../../i18n/localize-controller.js';
import type { DayRow } from '../../model/hours.js';
import type { Place } from '../../model/place.js';
import { minutesWords } from './when.js';

/** The periods of a day; a line may break between two of them, not inside one. */
function renderPeriods({ msg }: Speech, { periods }: DayRow): unknown {
  if (periods === 'unknown') return msg('not confirmed', { id: 'week.unknown' });
  if (periods.length === 0) return msg('closed', { id: 'week.closed' });
  const appointment = msg('by appointment', { id: 'week.by-appointment' });
  return periods.map(({ from, to, byAppointment }, index) => {
    const words = `${minutesWords(from)}–${minutesWords(to)}${index < periods.length - 1 ? ',' : ''}`;
    return html`<span class="period">${words}</span> ${byAppointment ? `(${appointment}) ` : nothing}`;
  });
}

function renderDay(speech: Speech, row: DayRow): TemplateResult {
  const { msg, locale } = speech;
  const day = dateFormatter(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${row.date}T12:00:00Z`));
  const today = row.isToday ? html` <span>(${msg('today', { id: 'week.today' })})</span>` : nothing;
  const holiday = row.isHoliday ? html` <span>(${msg('public holiday', { id: 'week.holiday' })})</span>` : nothing;
  return html`<tr class=${row.isToday ? 'today' : ''}>
    <th scope="row">${day}${today}${holiday}</th>
    <td>${renderPeriods(speech, row)}</td>
  </tr>`;
}

/** The week in rows, today first; the feed's own words where they are not understood. */
export function renderWeek(speech: Speech, place: Place, now: Date): TemplateResult | typeof nothing {
  const { openingHours: hours, timeZone } = place;
  if (!hours) return nothing;
  if (!hours.understood) return html`<p part="hours" dir="auto">${hours.text}</p>`;
  return html`<table part="hours" class="week">
    <caption class="visually-hidden">
      ${speech.msg('Opening hours of the next seven days', { id: 'week.caption' })}
    </caption>
    <tbody>
      ${weekRows(hours, now, timeZone).map((row) => renderDay(speech, row))}
    </tbody>
  </table>`;
}
