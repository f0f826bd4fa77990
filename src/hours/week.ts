import type { DayRow, HoursRule, Minutes, OpeningHours, OpeningPeriod, RuleEffect } from '../model/hours.js';
import { DAY, dayOf, isoDate, type DayNumber } from './calendar.js';
import { clockAt } from './clock.js';
import { nextEdge, planDay, stateAt, type DayPlan } from './timeline.js';

const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The week table: seven days by the clock of the place's zone, today first. */
export function weekRows(hours: OpeningHours, now: Date, timeZone = 'Europe/Brussels'): readonly DayRow[] {
  const { today } = clockAt(now, timeZone);
  return DAYS_OF_WEEK.map((ahead) => {
    const { number, weekday, isHoliday } = dayOf(today + ahead);
    const periods = hours.understood ? periodsOf(hours.rules, number) : 'unknown';
    return { date: isoDate(number), weekday, isToday: ahead === 0, periods, isHoliday };
  });
}

/** The periods that begin on a day; one that runs past midnight belongs to the day on which it began. */
function periodsOf(rules: readonly HoursRule[], number: DayNumber): readonly OpeningPeriod[] | 'unknown' {
  const own = ownPlan(planDay(rules, number));
  const next = planDay(rules, number + 1);
  const periods: OpeningPeriod[] = [];
  let to: Minutes;
  for (let from = 0; from < 2 * DAY; from = to) {
    const isNight = from >= DAY;
    to = isNight ? Math.min(nextEdge(own, from, 2 * DAY), DAY + nextEdge(next, from - DAY)) : nextEdge(own, from);
    const state = stateAt(own, from);
    if (state === 'unknown' && !isNight) return 'unknown';
    if (!isNight || state === stateAt(next, from - DAY)) addPeriod(periods, state, from, to);
  }
  return periods;
}

/** Without what runs over from the day before: that stands in the row above. */
function ownPlan(plan: DayPlan): DayPlan {
  return plan.map((variant) => variant.filter(({ shift }) => shift === 0));
}

/** Adds a stretch of the day, or lengthens the period that it continues. */
function addPeriod(periods: OpeningPeriod[], state: RuleEffect, from: Minutes, to: Minutes): void {
  if (state !== 'open' && state !== 'by-appointment') return;
  const byAppointment = state === 'by-appointment';
  const last = periods[periods.length - 1];
  const continues = last?.to === from && (last.byAppointment ?? false) === byAppointment;
  if (last && continues) periods[periods.length - 1] = { ...last, to };
  else if (from < DAY) periods.push(byAppointment ? { from, to, byAppointment } : { from, to });
}
