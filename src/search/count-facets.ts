import type { OpeningHours } from '../model/hours.js';
import type { Place } from '../model/place.js';
import type { Facets, FlagName } from './facets.js';
import type { Filters } from './filter.js';
import { PlaceSet } from './place-set.js';
import { forEachPlace } from './slice.js';
import { FACET_NAMES, FLAG_NAMES, type Told } from './told.js';
import type { Verdict } from './verdict.js';

/** A day to choose from, `YYYY-MM-DD`, and the places that are open on it. */
export interface OpenDay {
  readonly day: string;
  readonly open: PlaceSet;
}

/** What there is to count from. */
export interface CountInput {
  readonly told: Told;
  /** What the typed words find in the part of the map that is searched. */
  readonly found: PlaceSet;
  /** What the restrictions at work say. */
  readonly verdicts: readonly Verdict[];
  /** Surely open at the instant that the answer is computed for. */
  readonly openNow: PlaceSet;
  readonly days: readonly OpenDay[];
}

/** The places that are open on each of these days. Work that pauses; a day is worked out once for each way to write hours. */
export function* openDays(
  places: readonly Place[],
  days: readonly string[],
  isOpen: (hours: OpeningHours, day: string) => boolean,
): Generator<void, readonly OpenDay[]> {
  const open = days.map((day) => ({ day, open: new PlaceSet(places.length) }));
  const known = new Map<OpeningHours, readonly OpenDay[]>();
  yield* forEachPlace(places, ({ openingHours: hours }, number) => {
    if (!hours) return;
    const its = known.get(hours) ?? open.filter(({ day }) => isOpen(hours, day));
    known.set(hours, its);
    for (const day of its) day.open.add(number);
  });
  return open;
}

/**
 * Every facet that the feed knows something about: how many places one sees with each value as the only choice of its
 * facet, beside the words typed and the other filters.
 */
export function countFacets({ told, found, verdicts, openNow, days }: CountInput): Facets {
  const besides = (name: keyof Filters | undefined): PlaceSet =>
    verdicts.reduce((left, { name: other, yes }) => (other === name ? left : left.and(yes)), found);
  const all = besides(undefined);
  const left = (name: keyof Filters): PlaceSet =>
    verdicts.some(({ name: other }) => other === name) ? besides(name) : all;
  const flags = { openNow, free: told.free, wheelchair: told.wheelchair } satisfies Record<FlagName, PlaceSet>;
  const lists = FACET_NAMES.filter((name) => told.values[name].length > 0).map((name) => {
    const places = left(name);
    const values = told.values[name].map(({ numbers, ...value }) => ({ ...value, count: places.countOf(numbers) }));
    return [name, values];
  });
  const asked = FLAG_NAMES.filter((name) => told.flags.has(name));
  return {
    lists: Object.fromEntries(lists) as Facets['lists'],
    flags: Object.fromEntries(asked.map((name) => [name, left(name).and(flags[name]).count])),
    days: told.flags.has('openNow')
      ? days.map(({ day, open }) => ({ key: day, count: left('day').and(open).count }))
      : [],
  };
}
