import type { Minutes, OpeningHours, RuleEffect } from '../model/hours.js';
import { DAY, dayNumber, isoDate } from './calendar.js';
import { clockAt } from './clock.js';
import { nextEdge, planDay, stateAt } from './timeline.js';

/**
 * What holds on a calendar day of the place: `open` when it is open for some time of it, else `by-appointment` or
 * `unknown` when that holds for some time of it, else `closed`.
 * @param date - `YYYY-MM-DD`
 * @param time - `HH:MM`: at this time only
 */
export function stateOnDay(hours: OpeningHours, date: string, time: string | null): RuleEffect {
  if (!hours.understood) return 'unknown';
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const plan = planDay(hours.rules, dayNumber(year, month, day));
  if (time !== null) {
    const [hour = 0, minutes = 0] = time.split(':').map(Number);
    return stateAt(plan, hour * 60 + minutes);
  }
  let best: RuleEffect = 'closed';
  for (let minute: Minutes = 0; minute < DAY; minute = nextEdge(plan, minute)) {
    const state = stateAt(plan, minute);
    if (state === 'open') return state;
    if (state !== 'closed') best = state;
  }
  return best;
}

/** The calendar date some days after an instant, by the clock of the zone, as `YYYY-MM-DD`. */
export function isoDateIn(now: number, days: number, timeZone = 'Europe/Brussels'): string {
  return isoDate(clockAt(new Date(now), timeZone).today + days);
}
