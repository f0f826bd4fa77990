import { stateOnDay } from '../hours/on-day.js';
import { openStateOf } from '../hours/place-state.js';
import type { OpeningHours, OpenStateNow } from '../model/hours.js';
import type { Place } from '../model/place.js';
import type { Times } from '../search/checks.js';
import type { Answer } from '../search/filter.js';
import { answerOf } from './first-answer.js';

const HOUR = 3_600_000;

/** An open state, and from when to when it is sure to hold, in milliseconds since 1970. */
interface Span {
  readonly answer: OpenStateNow;
  readonly from: number;
  readonly until: number;
}

const spans = new WeakMap<Place, Span>();

/** When the state may be another one. What opens or needs an appointment in between is not told by `changesAt`. */
function untilOf({ state, changesAt }: OpenStateNow, place: Place, now: number): number {
  if (!place.openingHours?.understood) return Infinity;
  const isPlain = place.openingHours.rules.every(({ effect }) => effect === 'open' || effect === 'closed');
  if (!changesAt || !isPlain) return now;
  return changesAt.getTime() - (state === 'open' || state === 'closed' ? HOUR : 0);
}

/** The open state of a place at an instant; worked out anew only when it may have changed. */
export function openStateAtTime(place: Place, now: number): OpenStateNow {
  const span = spans.get(place);
  if (span && (span.from === now || (span.from <= now && now < span.until))) return span.answer;
  const answer = openStateOf(place, new Date(now));
  spans.set(place, { answer, from: now, until: untilOf(answer, place, now) });
  return answer;
}

/** Whether a place is surely open on a calendar day, `YYYY-MM-DD`. */
export function isOpenOnDay(hours: OpeningHours, day: string): boolean {
  return answerOf(stateOnDay(hours, day, null)) === 'yes';
}

/** What the clock tells of places at an instant: a day is worked out once for each way to write hours. */
export function timesAt(now: number): Times {
  const answers = new Map<string, WeakMap<OpeningHours, Answer>>();
  return {
    isOpen: (place) => answerOf(openStateAtTime(place, now).state),
    isOpenOn: ({ openingHours }, day, time) => {
      if (!openingHours) return 'unknown';
      const asked = day + String(time);
      const known = answers.get(asked) ?? new WeakMap<OpeningHours, Answer>();
      answers.set(asked, known);
      const answer = known.get(openingHours) ?? answerOf(stateOnDay(openingHours, day, time));
      known.set(openingHours, answer);
      return answer;
    },
  };
}
