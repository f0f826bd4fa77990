import type { Place } from '../model/place.js';
import { SERVICE_IDS } from '../model/service.js';
import type { LocalizedText } from '../model/text.js';
import { communeKey } from './filter.js';

/** One value that the visitor can filter by. */
export interface FacetValue {
  readonly key: string;
  /** How many places of the feed have it. */
  readonly count: number;
  /** The feed's own words, where the value is not one of ours. */
  readonly words?: string;
  readonly name?: LocalizedText;
}

/** What the feed knows well enough to filter by. */
export interface Facets {
  readonly services: readonly FacetValue[];
  readonly communes: readonly FacetValue[];
  /** True when the feed tells the opening hours of at least one place. */
  readonly hasHours: boolean;
}

function serviceFacet(places: readonly Place[]): readonly FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const { services } of places) {
    for (const { id, words } of services ?? []) {
      const count = (values.get(id)?.count ?? 0) + 1;
      values.set(id, words === undefined ? { key: id, count } : { key: id, count, words });
    }
  }
  const rank = (key: string): number => {
    const index = (SERVICE_IDS as readonly string[]).indexOf(key);
    return index < 0 ? SERVICE_IDS.length : index;
  };
  return [...values.values()].sort((a, b) => rank(a.key) - rank(b.key) || b.count - a.count);
}

function communeFacet(places: readonly Place[]): readonly FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const place of places) {
    const key = communeKey(place);
    const name = place.address.commune;
    if (key !== undefined && name) values.set(key, { key, name, count: (values.get(key)?.count ?? 0) + 1 });
  }
  return [...values.values()];
}

/** The values that the feed knows, with how many places have each. */
export function facetsOf(places: readonly Place[]): Facets {
  return {
    services: serviceFacet(places),
    communes: communeFacet(places),
    hasHours: places.some(({ openingHours }) => openingHours?.understood),
  };
}
