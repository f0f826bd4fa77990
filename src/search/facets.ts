import type { Place } from '../model/place.js';
import { SERVICE_IDS } from '../model/service.js';
import type { LocalizedText } from '../model/text.js';
import type { FacetName } from './checks.js';
import { FIRST_FACETS } from './filter.js';

/** One value that the visitor can filter by. */
export interface FacetValue {
  readonly key: string;
  /** How many places one sees when it is the only choice of its facet, beside the words typed and the other filters. */
  readonly count: number;
  /** The feed's own words, where the value is not one of ours. */
  readonly words?: string | undefined;
  readonly name?: LocalizedText | undefined;
}

/** What the visitor can filter by besides values: each with how many places would be left. */
export type FlagName = 'openNow' | 'free' | 'wheelchair';

/** What the feed knows well enough to filter by. */
export interface Facets {
  readonly lists: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
  /** Only those that the feed knows; `null` while they have not been counted. */
  readonly flags: Readonly<Partial<Record<FlagName, number | null>>>;
  /** Days to choose from, the first one today; empty while they have not been counted. */
  readonly days: readonly FacetValue[];
}

/** Our services in our order, then the others. */
export function rankOf(key: string): number {
  const index = (SERVICE_IDS as readonly string[]).indexOf(key);
  return index < 0 ? SERVICE_IDS.length : index;
}

/** The values that the feed has of one of the first facets, with how many places have each. */
export function firstFacet(name: keyof typeof FIRST_FACETS, places: readonly Place[]): readonly FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const place of places) {
    for (const key of FIRST_FACETS[name](place) ?? []) {
      const words = place.services?.find(({ id }) => id === key)?.words;
      const value = values.get(key) ?? {
        key,
        count: 0,
        words,
        name: name === 'communes' ? place.address.commune : undefined,
      };
      values.set(key, { ...value, count: value.count + 1 });
    }
  }
  return [...values.values()].sort((a, b) => rankOf(a.key) - rankOf(b.key) || b.count - a.count);
}
