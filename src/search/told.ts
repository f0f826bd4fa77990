import type { Place } from '../model/place.js';
import { FACETS, type FacetName } from './checks.js';
import { describe } from './describe-value.js';
import { rankOf, type FacetValue, type FlagName } from './facets.js';
import { PlaceSet } from './place-set.js';
import { forEachPlace } from './slice.js';

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** Whether the feed tells of a place at all whether it answers a restriction. */
const TELLS: Readonly<Record<FlagName, (place: Place) => boolean>> = {
  openNow: ({ openingHours }) => openingHours?.understood === true,
  free: ({ isFree }) => isFree !== undefined,
  wheelchair: ({ wheelchair }) => wheelchair !== undefined,
};
export const FLAG_NAMES = Object.keys(TELLS) as FlagName[];

/** A value of a facet, and the numbers of the places that have it. */
export interface ToldValue extends Omit<FacetValue, 'count'> {
  readonly numbers: readonly number[];
}

/** What a list of places tells of. */
export interface Told {
  /** The values of each facet, in the order in which they are offered. */
  readonly values: Readonly<Record<FacetName, readonly ToldValue[]>>;
  /** The places of which the feed does not tell what they have of a facet. */
  readonly silent: Readonly<Record<FacetName, PlaceSet>>;
  readonly flags: ReadonlySet<FlagName>;
  readonly free: PlaceSet;
  readonly wheelchair: PlaceSet;
}

type Growing = ToldValue & { readonly numbers: number[] };

/** Told apart once for each list of places. */
const known = new WeakMap<readonly Place[], Told>();

/** Our values first, then what most places have. */
function inOrder(values: Iterable<ToldValue>): readonly ToldValue[] {
  return [...values].sort((a, b) => rankOf(a.key) - rankOf(b.key) || b.numbers.length - a.numbers.length);
}

function byName<Facet extends { readonly name: FacetName }, Value>(
  facets: readonly Facet[],
  valueOf: (facet: Facet) => Value,
): Readonly<Record<FacetName, Value>> {
  return Object.fromEntries(facets.map((facet) => [facet.name, valueOf(facet)])) as Record<FacetName, Value>;
}

/** What these places tell of. Work that pauses. */
export function* toldBy(places: readonly Place[]): Generator<void, Told> {
  const before = known.get(places);
  if (before) return before;
  const growing = FACET_NAMES.map((name) => ({
    name,
    values: new Map<string, Growing>(),
    silent: new PlaceSet(places.length),
  }));
  const flags = new Set<FlagName>();
  const [free, wheelchair] = [new PlaceSet(places.length), new PlaceSet(places.length)];
  yield* forEachPlace(places, (place, number) => {
    for (const name of FLAG_NAMES) if (!flags.has(name) && TELLS[name](place)) flags.add(name);
    if (place.isFree) free.add(number);
    if (place.wheelchair === 'yes') wheelchair.add(number);
    for (const { name, values, silent } of growing) {
      const keys = FACETS[name](place);
      if (!keys) silent.add(number);
      for (const key of keys ?? []) {
        const value = values.get(key);
        if (value) value.numbers.push(number);
        else values.set(key, { key, numbers: [number], ...describe(place, name, key) });
      }
    }
  });
  const told: Told = {
    values: byName(growing, ({ values }) => inOrder(values.values())),
    silent: byName(growing, ({ silent }) => silent),
    ...{ flags, free, wheelchair },
  };
  known.set(places, told);
  return told;
}
