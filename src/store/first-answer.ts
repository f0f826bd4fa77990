import { openStateOf } from '../hours/place-state.js';
import type { OpenState } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { firstFacet } from '../search/facets.js';
import { answersAll, FIRST_FACETS, hasAny, type Answer, type Check, type Filters } from '../search/filter.js';
import { matchQuery } from '../search/match.js';
import { openKey, orderByKey } from '../search/sort.js';
import type { FullAnswer } from './answers.js';
import { placesOf, type FinderState } from './finder-state.js';

const MINUTE = 60_000;

/** The instant that an answer is worked out for, to the minute, in milliseconds since 1970. */
export function minuteOf({ orderedAt }: FinderState): number {
  return Math.floor(orderedAt.getTime() / MINUTE) * MINUTE;
}

/** What an open state says to the question whether a place is open; `unknown` where one has to ask. */
export function answerOf(state: OpenState): Answer {
  if (state === 'unknown' || state === 'by-appointment') return 'unknown';
  return state === 'open' || state === 'closing-soon' ? 'yes' : 'no';
}

function firstChecks({ services, communes, openNow }: Filters, isOpen: (place: Place) => Answer): readonly Check[] {
  const checks: Check[] = [];
  if (services.length > 0)
    checks.push({ name: 'services', test: (place) => hasAny(FIRST_FACETS.services(place), services) });
  if (communes.length > 0)
    checks.push({ name: 'communes', test: (place) => hasAny(FIRST_FACETS.communes(place), communes) });
  if (openNow) checks.push({ name: 'openNow', test: isOpen });
  return checks;
}

/**
 * The answer before the rest of the code is there: to what attributes can ask, in the order that needs no point to
 * measure from. From then on {@link Answers} asks `Selectors`, which give the same answer to the same question.
 */
export function firstAnswer(state: FinderState, locale: string): FullAnswer {
  const { filters, query, sort } = state;
  const all = placesOf(state);
  const now = minuteOf(state);
  const stateOf = (place: Place) => openStateOf(place, new Date(now));
  const ordered = orderByKey(all, (place) => (sort === 'name' ? 0 : openKey(stateOf(place), now)), locale);
  const checks = firstChecks(filters, (place) => answerOf(stateOf(place).state));
  const places: Place[] = [];
  const unknown: Place[] = [];
  for (const place of matchQuery(ordered, query)) {
    const answer = answersAll(place, checks);
    if (answer !== 'no') (answer === 'yes' ? places : unknown).push(place);
  }
  const hasHours = all.some(({ openingHours }) => openingHours?.understood);
  return {
    places: filters.withUnknown ? [...places, ...unknown] : places,
    unknownCount: unknown.length,
    understood: null,
    facets: {
      lists: { services: firstFacet('services', all), communes: firstFacet('communes', all) },
      flags: hasHours ? { openNow: null } : {},
      days: [],
    },
  };
}
