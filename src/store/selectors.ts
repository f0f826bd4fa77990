import type { Origin } from '../geo/origin.js';
import { isoDateIn } from '../hours/on-day.js';
import type { Bounds } from '../model/geo.js';
import type { Place } from '../model/place.js';
import { checksOf, type Times } from '../search/checks.js';
import { countFacets } from '../search/count-facets.js';
import type { Facets } from '../search/facets.js';
import { answersAll, type Check } from '../search/filter.js';
import { keep } from '../search/keep.js';
import { SearchIndex } from '../search/search-index.js';
import { openKey, type Sort } from '../search/sort.js';
import { orderByKeySlowly, orderByNameSlowly } from '../search/sort-slowly.js';
import type { Answer } from './answers.js';
import { placesOf, type FinderState } from './finder-state.js';
import { minuteOf } from './first-answer.js';
import { openStateAtTime, timesAt } from './times.js';

const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Remembers the last result of work that pauses, as long as the inputs are the same objects. */
function memo<Inputs extends readonly unknown[], Output>(compute: (...inputs: Inputs) => Generator<void, Output>) {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return function* (...inputs: Inputs): Generator<void, Output> {
    if (last?.inputs.every((input, index) => input === inputs[index])) return last.output;
    const output = yield* compute(...inputs);
    last = { inputs, output };
    return output;
  };
}

/** By name, and the words to search in: made once for a feed, whoever asks. */
const named = new WeakMap<readonly Place[], { readonly locale: string; readonly byName: readonly Place[] }>();
const indexes = new WeakMap<readonly Place[], SearchIndex>();

function* orderByName(places: readonly Place[], locale: string) {
  const known = named.get(places);
  if (known?.locale === locale) return known.byName;
  const byName = yield* orderByNameSlowly(places, locale);
  named.set(places, { locale, byName });
  return byName;
}

function indexOf(places: readonly Place[]): SearchIndex {
  const index = indexes.get(places) ?? new SearchIndex(places);
  indexes.set(places, index);
  return index;
}

/** By distance where there is a point to measure from, else by open state; the name breaks the ties. */
function* order(byName: readonly Place[], now: number, sort: Sort, origin: Origin | null) {
  if (sort === 'name') return byName;
  const byDistance = sort === 'open' ? null : origin;
  return yield* orderByKeySlowly(byName, (place) =>
    byDistance
      ? Math.round((byDistance.distanceTo(place) ?? Infinity) * 10)
      : openKey(openStateAtTime(place, now), now),
  );
}

/** Those that lie in the part of the map that the visitor searches in. */
function* within(places: readonly Place[], bounds: Bounds | null) {
  if (!bounds) return places;
  const { west, east, south, north } = bounds;
  return yield* keep(places, ({ position: at }) =>
    Boolean(at && at.lng >= west && at.lng <= east && at.lat >= south && at.lat <= north),
  );
}

/** Those that answer the filters; where the feed does not tell, the visitor decides whether they follow. */
function* restrict(found: readonly Place[], checks: readonly Check[], withUnknown: boolean) {
  const unknown: Place[] = [];
  const yes = yield* keep(found, (place) => {
    const answer = answersAll(place, checks);
    if (answer === 'unknown') unknown.push(place);
    return answer === 'yes';
  });
  return { places: withUnknown ? [...yes, ...unknown] : yes, unknownCount: unknown.length };
}

/**
 * What follows from the state of one finder, each step with its own memory. All of it is work that pauses. It comes after
 * the first results; those are answered by `firstAnswer`.
 */
export class Selectors {
  private readonly ordered = memo(order);
  private readonly matched = memo((index: SearchIndex, places: readonly Place[], query: string) =>
    index.find(places, query),
  );
  private readonly inside = memo(within);
  private times: { readonly now: number; readonly at: Times } | undefined;

  *answer(state: FinderState, locale: string): Generator<void, Answer> {
    const { understood, inside } = yield* this.find(state, locale);
    const checks = checksOf(state.filters, this.timesOf(state));
    return { ...(yield* restrict(inside, checks, state.filters.withUnknown)), understood };
  }

  /** The facets, with counts for what is asked now. */
  *facets(state: FinderState, locale: string): Generator<void, Facets> {
    const all = placesOf(state);
    const { inside: found } = yield* this.find(state, locale);
    const times = this.timesOf(state);
    const checks = checksOf(state.filters, times);
    const days = DAYS_OF_WEEK.map((ahead) => isoDateIn(minuteOf(state), ahead));
    return yield* countFacets({ all, found, checks, times, days });
  }

  /** Gathers what the search that forgives needs, so that the first misspelled word need not wait for it. */
  prepare(state: FinderState): Generator<void, void> {
    return indexOf(placesOf(state)).build();
  }

  private *find(state: FinderState, locale: string) {
    const { sort, origin, query, bounds } = state;
    const all = placesOf(state);
    const byName = yield* orderByName(all, locale);
    const ordered = yield* this.ordered(byName, minuteOf(state), sort, origin);
    const { places, understood } = yield* this.matched(indexOf(all), ordered, query);
    return { understood, inside: yield* this.inside(places, bounds) };
  }

  private timesOf(state: FinderState): Times {
    const now = minuteOf(state);
    if (this.times?.now !== now) this.times = { now, at: timesAt(now) };
    return this.times.at;
  }
}
