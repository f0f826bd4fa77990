import type { Place } from '../model/place.js';
import { FACETS, type FacetName, type Times } from './checks.js';
import { describe } from './describe-value.js';
import { rankOf, type FacetValue, type Facets, type FlagName } from './facets.js';
import type { Check } from './filter.js';
import { SLICE } from './slice.js';

const NAMES = Object.keys(FACETS) as FacetName[];

/** Whether a place answers one restriction, and whether the feed tells at all. */
const FLAGS: Readonly<Record<FlagName, (place: Place, times: Times) => boolean | undefined>> = {
  openNow: (place, { isOpen }) => (place.openingHours?.understood ? isOpen(place) === 'yes' : undefined),
  free: ({ isFree }) => isFree,
  wheelchair: ({ wheelchair }) => (wheelchair === undefined ? undefined : wheelchair === 'yes'),
};
const FLAG_NAMES = Object.keys(FLAGS) as FlagName[];

/** A value of a facet while it is being counted. */
interface Counter extends Omit<FacetValue, 'count'> {
  /** In the whole feed, and among what is found. */
  total: number;
  count: number;
}

type Counters = Readonly<Record<FacetName, Map<string, Counter>>>;

/** The values of a feed, told apart once for each list of places. */
const known = new WeakMap<readonly Place[], Counters>();

function* countersOf(places: readonly Place[]): Generator<void, Counters> {
  const before = known.get(places);
  if (before) return before;
  const counters = Object.fromEntries(NAMES.map((name) => [name, new Map<string, Counter>()])) as Counters;
  for (const [index, place] of places.entries()) {
    if (index % SLICE === 0) yield;
    for (const name of NAMES) {
      for (const key of FACETS[name](place) ?? []) {
        const counter = counters[name].get(key);
        if (counter) counter.total += 1;
        else counters[name].set(key, { key, total: 1, count: 0, ...describe(place, name, key) });
      }
    }
  }
  known.set(places, counters);
  return counters;
}

/** The one restriction that a place does not answer: only there it counts. `null`: it counts everywhere. */
function onlyFault(place: Place, checks: readonly Check[]): Check['name'] | null | undefined {
  let fault: Check['name'] | null = null;
  for (const { name, test } of checks) {
    if (test(place) === 'yes') continue;
    if (fault !== null) return undefined;
    fault = name;
  }
  return fault;
}

/** What there is to count from. */
export interface CountInput {
  readonly all: readonly Place[];
  /** What the typed words find in the part of the map that is searched. */
  readonly found: readonly Place[];
  readonly checks: readonly Check[];
  readonly times: Times;
  /** Days to choose from, `YYYY-MM-DD`. */
  readonly days: readonly string[];
}

/** Counts everything in one go through what is found. */
class Tally {
  readonly flags = new Map<FlagName, number>(FLAG_NAMES.map((name) => [name, 0]));
  readonly days: number[];

  constructor(
    private readonly counters: Counters,
    private readonly input: CountInput,
  ) {
    this.days = input.days.map(() => 0);
    for (const name of NAMES) for (const counter of counters[name].values()) counter.count = 0;
  }

  add(place: Place): void {
    const { checks, times, days } = this.input;
    const fault = onlyFault(place, checks);
    if (fault === undefined) return;
    const counts = (name: Check['name']): boolean => fault === null || fault === name;
    for (const name of NAMES) if (counts(name)) this.addValues(name, place);
    for (const name of FLAG_NAMES) {
      if (counts(name) && FLAGS[name](place, times)) this.flags.set(name, (this.flags.get(name) ?? 0) + 1);
    }
    if (!counts('day')) return;
    for (const [at, day] of days.entries()) {
      if (times.isOpenOn(place, day, null) === 'yes') this.days[at] = (this.days[at] ?? 0) + 1;
    }
  }

  private addValues(name: FacetName, place: Place): void {
    for (const key of FACETS[name](place) ?? []) {
      const counter = this.counters[name].get(key);
      if (counter) counter.count += 1;
    }
  }
}

function listOf(counters: Iterable<Counter>): readonly FacetValue[] {
  return [...counters]
    .sort((a, b) => rankOf(a.key) - rankOf(b.key) || b.total - a.total)
    .map(({ key, count, words, name }) => ({ key, count, words, name }));
}

/** Every facet that the feed knows something about, with counts for what is asked. Work that pauses. */
export function* countFacets(input: CountInput): Generator<void, Facets> {
  const { all, found, times } = input;
  const counters = yield* countersOf(all);
  const tally = new Tally(counters, input);
  for (const [index, place] of found.entries()) {
    if (index % SLICE === 0) yield;
    tally.add(place);
  }
  const told = FLAG_NAMES.filter((name) => all.some((place) => FLAGS[name](place, times) !== undefined));
  const lists = NAMES.filter((name) => counters[name].size > 0).map((name) => [name, listOf(counters[name].values())]);
  return {
    lists: Object.fromEntries(lists) as Facets['lists'],
    flags: Object.fromEntries(told.map((name) => [name, tally.flags.get(name) ?? 0])),
    days: told.includes('openNow') ? input.days.map((key, at) => ({ key, count: tally.days[at] ?? 0 })) : [],
  };
}
