import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { allTexts } from '../model/text.js';

/** The outcome of putting equal records together. */
export interface Merged {
  readonly places: readonly Place[];
  /** How many records were the same as an earlier one. */
  readonly merged: number;
}

function sameName(one: Place, other: Place): boolean {
  const names = new Set(allTexts(one.name).map(fold));
  return allTexts(other.name).some((name) => names.has(fold(name)));
}

/** An id that no place of the feed has yet. */
function freeId(id: string, taken: ReadonlyMap<string, Place>): string {
  for (let suffix = 2; ; suffix += 1) {
    const candidate = `${id}-${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/**
 * Records with the same id and name are one place: the first one is kept, and what only the later one tells is added.
 * Records that only share the id are two places, and the later one gets an id of its own: nothing is lost.
 */
export function mergeDuplicates(places: readonly Place[]): Merged {
  const byId = new Map<string, Place>();
  let merged = 0;
  for (const place of places) {
    const first = byId.get(place.id);
    if (!first) {
      byId.set(place.id, place);
    } else if (sameName(first, place)) {
      byId.set(place.id, Object.freeze({ ...place, ...first }));
      merged += 1;
    } else {
      const id = freeId(place.id, byId);
      byId.set(id, Object.freeze({ ...place, id, hasDerivedId: true }));
    }
  }
  return { places: [...byId.values()], merged };
}
