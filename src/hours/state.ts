import type { HoursRule, OpeningHours, OpenStateNow, RuleEffect } from '../model/hours.js';
import { DAY } from './calendar.js';
import { clockAt, instantOf, type Clock } from './clock.js';
import { nextEdge, planDay, stateAt } from './timeline.js';

const SOON_MS = 3_600_000;

/** Rules that know weekdays only repeat themselves after this many days. */
const WEEK_AND_A_DAY = 8;
const YEAR = 366;

const UNKNOWN: OpenStateNow = Object.freeze({ state: 'unknown', changesAt: null });

/** Whether a place is open at an instant, by the clock of its own zone, whatever the visitor's. */
export function openStateAt(hours: OpeningHours, now: Date, timeZone = 'Europe/Brussels'): OpenStateNow {
  if (!hours.understood) return UNKNOWN;
  const clock = clockAt(now, timeZone);
  let answer = clock.answers.get(hours);
  if (!answer) {
    answer = Object.freeze(workOut(hours.rules, clock));
    clock.answers.set(hours, answer);
  }
  return answer;
}

function workOut(rules: readonly HoursRule[], clock: Clock): OpenStateNow {
  const state = stateAt(planDay(rules, clock.today), clock.minute);
  if (state === 'unknown') return UNKNOWN;
  const changesAt = nextChange(rules, clock, state);
  const isSoon = changesAt !== null && changesAt.getTime() - clock.now <= SOON_MS;
  if (isSoon && state === 'open') return { state: 'closing-soon', changesAt };
  if (isSoon && state === 'closed') return { state: 'opening-soon', changesAt };
  return { state, changesAt };
}

/** When the place next opens, or for one that is open, next closes. */
function nextChange(rules: readonly HoursRule[], clock: Clock, now: RuleEffect): Date | null {
  const isOpen = now === 'open';
  if (!isOpen && !rules.some(({ effect }) => effect === 'open')) return null;
  const horizon = rules.every(isWeekly) ? WEEK_AND_A_DAY : YEAR;
  for (let ahead = 0; ahead <= horizon; ahead++) {
    const day = clock.today + ahead;
    const plan = planDay(rules, day);
    let minute = ahead ? 0 : nextEdge(plan, clock.minute);
    for (; minute < DAY; minute = nextEdge(plan, minute)) {
      const state = stateAt(plan, minute);
      if ((state === 'open') !== isOpen) return instantOf(clock, day, minute);
      if (state === 'unknown') return null;
    }
  }
  return null;
}

function isWeekly({ days }: HoursRule): boolean {
  return days.every((group) => group.every(({ kind }) => kind === 'weekdays'));
}
