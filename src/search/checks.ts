import type { Place } from '../model/place.js';
import { FIRST_FACETS, hasAny, wordsKey, type Answer, type Check, type Filters } from './filter.js';

/** What only a clock can tell of a place. */
export interface Times {
  /** Whether it is open at the instant that the answer is computed for. */
  readonly isOpen: (place: Place) => Answer;
  /** Whether it is open on a calendar day, or at a time of that day. */
  readonly isOpenOn: (place: Place, day: string, time: string | null) => Answer;
}

/** What is filtered by a value that stands in the feed. */
export const FACETS = {
  ...FIRST_FACETS,
  languages: ({ languages }: Place) => languages,
  audiences: ({ audiences }: Place) => audiences?.map(wordsKey),
  access: ({ access }: Place) => access,
  qualityLabels: ({ qualityLabels }: Place) => qualityLabels?.map(wordsKey),
  helpWays: ({ helpWays }: Place) => helpWays,
} satisfies Partial<Record<keyof Filters, (place: Place) => readonly string[] | undefined>>;

export type FacetName = keyof typeof FACETS;

const yesNo = (isYes: boolean | undefined): Answer => (isYes === undefined ? 'unknown' : isYes ? 'yes' : 'no');

/** The restrictions that are at work, each with its test. */
export function checksOf(filters: Filters, times: Times): readonly Check[] {
  const { openNow, free, wheelchair, day, time } = filters;
  const lists = (Object.keys(FACETS) as FacetName[]).filter((name) => filters[name].length > 0);
  const checks = lists.map((name): Check => {
    const wanted = filters[name];
    return { name, test: (place) => hasAny(FACETS[name](place), wanted) };
  });
  if (openNow) checks.push({ name: 'openNow', test: times.isOpen });
  if (day !== null) checks.push({ name: 'day', test: (place) => times.isOpenOn(place, day, time) });
  if (free) checks.push({ name: 'free', test: ({ isFree }) => yesNo(isFree) });
  if (wheelchair)
    checks.push({
      name: 'wheelchair',
      test: ({ wheelchair: way }) => (way === 'limited' ? 'unknown' : yesNo(way && way === 'yes')),
    });
  return checks;
}
