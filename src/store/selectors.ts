import { openStateOf } from '../hours/place-state.js';
import type { OpenStateNow } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { facetsOf, type Facets } from '../search/facets.js';
import { answersFilters, type Filters } from '../search/filter.js';
import type { FuzzySearch } from '../search/fuzzy.js';
import { matchQuery } from '../search/match.js';
import { orderByOpenState } from '../search/sort.js';
import { placesOf, type FinderState } from './finder-state.js';

const MINUTE = 60_000;

/** What the list and the map show. */
export interface Answer {
  /** In order. */
  readonly places: readonly Place[];
  /** How many places were left out only because the feed does not tell whether they answer. */
  readonly unknownCount: number;
  /** True when nothing matches the words as typed, and these are the nearest spellings. */
  readonly isFuzzy: boolean;
}

/** Remembers the last result as long as the inputs are the same objects. */
function memo<Inputs extends readonly unknown[], Output>(compute: (...inputs: Inputs) => Output) {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs: Inputs): Output => {
    if (!last?.inputs.every((input, index) => input === inputs[index])) last = { inputs, output: compute(...inputs) };
    return last.output;
  };
}

/** The selectors of one finder, each with its own memory. */
export interface Selectors {
  readonly answer: (state: FinderState, locale: string) => Answer;
  readonly facets: (state: FinderState) => Facets;
  readonly selected: (state: FinderState) => Place | null;
}

/** Open states at one instant, each computed once. */
function statesAt(now: Date): (place: Place) => OpenStateNow {
  const states = new Map<Place, OpenStateNow>();
  return (place) => {
    const known = states.get(place);
    if (known) return known;
    const state = openStateOf(place, now);
    states.set(place, state);
    return state;
  };
}

interface Ordered {
  readonly places: readonly Place[];
  readonly stateOf: (place: Place) => OpenStateNow;
}

function order(places: readonly Place[], locale: string, minute: number): Ordered {
  const stateOf = statesAt(new Date(minute * MINUTE));
  return { places: orderByOpenState(places, stateOf, locale), stateOf };
}

/** Words as they are typed first; the nearest spellings only when those find nothing. */
function match(places: readonly Place[], query: string, fuzzy: FuzzySearch | null): Pick<Answer, 'places' | 'isFuzzy'> {
  const exact = matchQuery(places, query);
  if (exact.length > 0 || !fuzzy) return { places: exact, isFuzzy: false };
  const near = fuzzy(query);
  return { places: places.filter((place) => near.has(place)), isFuzzy: near.size > 0 };
}

/** Those that answer the filters; where the feed does not tell, the visitor decides whether they follow. */
function restrict(found: readonly Place[], filters: Filters, stateOf: Ordered['stateOf']) {
  const yes: Place[] = [];
  const unknown: Place[] = [];
  for (const place of found) {
    const answer = answersFilters(place, filters, () => stateOf(place).state);
    if (answer === 'yes') yes.push(place);
    if (answer === 'unknown') unknown.push(place);
  }
  return { places: filters.withUnknown ? [...yes, ...unknown] : yes, unknownCount: unknown.length };
}

/** Makes the selectors of one finder; each remembers its last result. */
export function createSelectors(): Selectors {
  const ordered = memo(order);
  const matched = memo(match);
  const restricted = memo(restrict);
  const facets = memo(facetsOf);
  const select = memo((state: FinderState, locale: string): Answer => {
    const { places, stateOf } = ordered(placesOf(state), locale, Math.floor(state.orderedAt.getTime() / MINUTE));
    const found = matched(places, state.query, state.fuzzy);
    return { ...restricted(found.places, state.filters, stateOf), isFuzzy: found.isFuzzy };
  });
  return {
    answer: select,
    facets: (state) => facets(placesOf(state)),
    selected: (state) => placesOf(state).find(({ id }) => id === state.selectedId) ?? null,
  };
}
