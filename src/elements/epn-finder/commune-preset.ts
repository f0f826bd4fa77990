import { findCommune } from '../../model/communes.js';
import { fold } from '../../model/fold.js';
import type { Place } from '../../model/place.js';
import { allTexts } from '../../model/text.js';
import { communeKey } from '../../search/filter.js';

/** What the `commune` attribute means on this feed. */
export interface CommunePreset {
  /** Commune keys to filter by. */
  readonly keys: readonly string[];
  /** Values that mean no commune of the feed or of the Region. */
  readonly unknown: readonly string[];
}

/** A commune outside Brussels, by its postal code or name in the feed. */
function findInFeed(value: string, places: readonly Place[]): string | undefined {
  const place = places.find(
    ({ address }) =>
      address.postalCode === value || allTexts(address.commune ?? {}).some((name) => fold(name) === fold(value)),
  );
  return place && communeKey(place);
}

/** Resolves NIS codes, postal codes and names in either language. */
export function resolveCommunes(values: readonly string[], places: readonly Place[]): CommunePreset {
  const found = values.map((value) => ({ value, key: findCommune(value)?.nisCode ?? findInFeed(value, places) }));
  return {
    keys: [...new Set(found.flatMap(({ key }) => key ?? []))],
    unknown: found.filter(({ key }) => key === undefined).map(({ value }) => value),
  };
}
