import type { Origin } from '../geo/origin.js';
import { isoDateIn } from '../hours/on-day.js';
import type { Bounds } from '../model/geo.js';
import type { Place } from '../model/place.js';
import { checksOf, type Times } from '../search/checks.js';
import { countFacets, openDays } from '../search/count-facets.js';
import type { Facets } from '../search/facets.js';
import type { Check } from '../search/filter.js';
import { PlaceSet } from '../search/place-set.js';
import { SearchIndex } from '../search/search-index.js';
import { forEachPlace } from '../search/slice.js';
import { openKey, type Sort } from '../search/sort.js';
import { orderByKeySlowly, orderByNameSlowly } from '../search/sort-slowly.js';
import { toldBy } from '../search/told.js';
import { isFacet, verdictOnValues, Verdicts, type Verdict } from '../search/verdict.js';
import type { Answer } from './answers.js';
import { placesOf, type FinderState } from './finder-state.js';
import { minuteOf } from './first-answer.js';
import { isOpenOnDay, openStateAtTime, timesAt } from './times.js';

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
const named = new WeakMap<readonly Place[], { readonly locale: string; readonly byName: readonly number[] }>();
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
function* order(places: readonly Place[], locale: string, now: number, sort: Sort, origin: Origin | null) {
  const byName = yield* orderByName(places, locale);
  if (sort === 'name') return byName;
  const byDistance = sort === 'open' ? null : origin;
  const keyOf = (place: Place): number =>
    byDistance
      ? Math.round((byDistance.distanceTo(place) ?? Infinity) * 10)
      : openKey(openStateAtTime(place, now), now);
  return yield* orderByKeySlowly(byName, (number) => {
    const place = places[number];
    return place ? keyOf(place) : Infinity;
  });
}

/** Those that lie in the part of the map that the visitor searches in. */
function* within(places: readonly Place[], bounds: Bounds | null) {
  if (!bounds) return PlaceSet.all(places.length);
  const { west, east, south, north } = bounds;
  const inside = new PlaceSet(places.length);
  yield* forEachPlace(places, ({ position: at }, number) => {
    if (at && at.lng >= west && at.lng <= east && at.lat >= south && at.lat <= north) inside.add(number);
  });
  return inside;
}

/** The places of a set, in an order. */
function inOrder(places: readonly Place[], order: readonly number[], set: PlaceSet): readonly Place[] {
  const listed: Place[] = [];
  for (const number of order) {
    const place = set.has(number) ? places[number] : undefined;
    if (place) listed.push(place);
  }
  return listed;
}

/** All that a test depends on besides the place. */
function askedBy(state: FinderState, name: Check['name']): string {
  const { filters } = state;
  if (name === 'openNow') return String(minuteOf(state));
  return JSON.stringify(name === 'day' ? [filters.day, filters.time] : filters[name]);
}

/**
 * What follows from the state of one finder, each step with its own memory. All of it is work that pauses, and most of it
 * is done once for a feed: from then on an answer is a matter of comparing sets. It comes after the first results; those
 * are answered by `firstAnswer`.
 */
export class Selectors {
  private readonly ordered = memo(order);
  private readonly matched = memo((index: SearchIndex, query: string) => index.find(query));
  private readonly inside = memo(within);
  private readonly openDays = memo((places: readonly Place[], days: string) =>
    openDays(places, days.split(' '), isOpenOnDay),
  );
  private readonly verdicts = new Verdicts();
  private times: { readonly now: number; readonly at: Times } | undefined;

  *answer(state: FinderState, locale: string): Generator<void, Answer> {
    const { sort, origin, filters } = state;
    const all = placesOf(state);
    const order = yield* this.ordered(all, locale, minuteOf(state), sort, origin);
    const { yes, unknown, understood } = yield* this.narrow(state);
    const places = inOrder(all, order, yes);
    return {
      places: filters.withUnknown ? [...places, ...inOrder(all, order, unknown)] : places,
      unknownCount: unknown.count,
      understood,
    };
  }

  /** How many places an answer would have. */
  *count(state: FinderState): Generator<void, number> {
    const { yes, unknown } = yield* this.narrow(state);
    return yes.count + (state.filters.withUnknown ? unknown.count : 0);
  }

  /** The facets, with counts for what is asked now. */
  *facets(state: FinderState): Generator<void, Facets> {
    const all = placesOf(state);
    const told = yield* toldBy(all);
    const { found } = yield* this.find(state);
    const verdicts = yield* this.judge(state);
    const { yes: openNow } = yield* this.judgeOne(state, { name: 'openNow', test: this.timesOf(state).isOpen });
    const week = DAYS_OF_WEEK.map((ahead) => isoDateIn(minuteOf(state), ahead)).join(' ');
    const days = yield* this.openDays(all, week);
    return countFacets({ told, found, verdicts, openNow, days });
  }

  /** Gathers what the search needs once the whole feed is there, so that the first letter need not wait for it. */
  *prepare(state: FinderState): Generator<void, void> {
    if (state.feed.kind === 'ready' && !state.feed.result.more) yield* indexOf(placesOf(state)).build();
  }

  /** Those that answer what is asked, and those of which the feed does not tell whether they do. */
  private *narrow(state: FinderState) {
    const { found, understood } = yield* this.find(state);
    const verdicts = yield* this.judge(state);
    const yes = verdicts.reduce((left, verdict) => left.and(verdict.yes), found);
    const possible = verdicts.reduce((left, verdict) => left.and(verdict.possible), found);
    return { yes, unknown: possible.without(yes), understood };
  }

  /** What the typed words find in the part of the map that is searched. */
  private *find(state: FinderState) {
    const all = placesOf(state);
    const { found, understood } = yield* this.matched(indexOf(all), state.query);
    const inside = yield* this.inside(all, state.bounds);
    return { found: found ? inside.and(found) : inside, understood };
  }

  private *judge(state: FinderState): Generator<void, readonly Verdict[]> {
    const verdicts: Verdict[] = [];
    for (const check of checksOf(state.filters, this.timesOf(state))) verdicts.push(yield* this.judgeOne(state, check));
    return verdicts;
  }

  private *judgeOne(state: FinderState, check: Check): Generator<void, Verdict> {
    const all = placesOf(state);
    const { name } = check;
    if (isFacet(name)) return verdictOnValues(all, yield* toldBy(all), { name, wanted: state.filters[name] });
    return yield* this.verdicts.of(all, check, askedBy(state, name));
  }

  private timesOf(state: FinderState): Times {
    const now = minuteOf(state);
    if (this.times?.now !== now) this.times = { now, at: timesAt(now) };
    return this.times.at;
  }
}
