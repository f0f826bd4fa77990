import type { OpeningHours } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { FACETS, type FacetName, type Times } from './checks.js';
import { describe } from './describe-value.js';
import { rankOf, type FacetValue, type Facets, type FlagName } from './facets.js';
import type { Check } from './filter.js';
import { SLICE } from './slice.js';

const NAMES = Object.keys(FACETS) as FacetName[];

/** Whether a place surely answers one restriction. */
const FLAGS: Readonly<Record<FlagName, (place: Place, times: Times) => boolean>> = {
  openNow: (place, { isOpen }) => TELLS.openNow(place) && isOpen(place) === 'yes',
  free: ({ isFree }) => isFree === true,
  wheelchair: ({ wheelchair }) => wheelchair === 'yes',
};
const FLAG_NAMES = Object.keys(FLAGS) as FlagName[];

/** Whether the feed tells of a place at all whether it answers a restriction. */
const TELLS: Readonly<Record<FlagName, (place: Place) => boolean>> = {
  openNow: ({ openingHours }) => openingHours?.understood === true,
  free: ({ isFree }) => isFree !== undefined,
  wheelchair: ({ wheelchair }) => wheelchair !== undefined,
};

/** A value of a facet while it is being counted. */
interface Counter extends Omit<FacetValue, 'count'> {
  /** In the whole feed, and among what is found. */
  total: number;
  count: number;
}

type Counters = Readonly<Record<FacetName, Map<string, Counter>>>;

/** What a feed tells of. */
interface Told {
  readonly counters: Counters;
  readonly flags: ReadonlySet<FlagName>;
}

/** The values of a feed, told apart once for each list of places. */
const known = new WeakMap<readonly Place[], Told>();

function* toldBy(places: readonly Place[]): Generator<void, Told> {
  const before = known.get(places);
  if (before) return before;
  const counters = Object.fromEntries(NAMES.map((name) => [name, new Map<string, Counter>()])) as Counters;
  const flags = new Set<FlagName>();
  for (const [index, place] of places.entries()) {
    if (index % SLICE === 0) yield;
    for (const name of FLAG_NAMES) if (!flags.has(name) && TELLS[name](place)) flags.add(name);
    for (const name of NAMES) {
      for (const key of FACETS[name](place) ?? []) {
        const counter = counters[name].get(key);
        if (counter) counter.total += 1;
        else counters[name].set(key, { key, total: 1, count: 0, ...describe(place, name, key) });
      }
    }
  }
  const told = { counters, flags };
  known.set(places, told);
  return told;
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
  /** On which of the days a way to write hours is open: many places have the same. */
  private readonly openDays = new Map<OpeningHours, readonly number[]>();

  constructor(
    private readonly counters: Counters,
    private readonly input: CountInput,
  ) {
    this.days = input.days.map(() => 0);
    for (const name of NAMES) for (const counter of counters[name].values()) counter.count = 0;
  }

  add(place: Place): void {
    const { checks, times } = this.input;
    const fault = onlyFault(place, checks);
    if (fault === undefined) return;
    const counts = (name: Check['name']): boolean => fault === null || fault === name;
    for (const name of NAMES) if (counts(name)) this.addValues(name, place);
    for (const name of FLAG_NAMES) {
      if (counts(name) && FLAGS[name](place, times)) this.flags.set(name, (this.flags.get(name) ?? 0) + 1);
    }
    if (counts('day')) for (const at of this.openDaysOf(place)) this.days[at] = (this.days[at] ?? 0) + 1;
  }

  private openDaysOf(place: Place): readonly number[] {
    const { openingHours } = place;
    if (!openingHours) return [];
    const before = this.openDays.get(openingHours);
    if (before) return before;
    const { times, days } = this.input;
    const open = [...days.keys()].filter((at) => times.isOpenOn(place, days[at] ?? '', null) === 'yes');
    this.openDays.set(openingHours, open);
    return open;
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
  const { all, found } = input;
  const { counters, flags } = yield* toldBy(all);
  const tally = new Tally(counters, input);
  let index = 0;
  for (const place of found) {
    if (index++ % SLICE === 0) yield;
    tally.add(place);
  }
  const told = FLAG_NAMES.filter((name) => flags.has(name));
  const lists = NAMES.filter((name) => counters[name].size > 0).map((name) => [name, listOf(counters[name].values())]);
  return {
    lists: Object.fromEntries(lists) as Facets['lists'],
    flags: Object.fromEntries(told.map((name) => [name, tally.flags.get(name) ?? 0])),
    days: told.includes('openNow') ? input.days.map((key, at) => ({ key, count: tally.days[at] ?? 0 })) : [],
  };
}
