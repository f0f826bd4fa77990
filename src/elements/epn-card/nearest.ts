import { distance } from '../../geo/distance.js';
import type { Position } from '../../model/geo.js';
import type { Place } from '../../model/place.js';
import { orderByOpenState } from './order.js';

/** How many places are offered instead of one that is gone. */
const COUNT = 3;

/** What is known of where a place was. */
export interface LastKnown {
  readonly position: Position | null;
  /** NIS code of its commune. */
  readonly nisCode: string | undefined;
}

/** A place that one may go to instead. */
export interface Nearby {
  readonly place: Place;
  /** Metres from where the other one was; `undefined` when that is not known. */
  readonly metres: number | undefined;
}

function byDistance(places: readonly Place[], from: Position): readonly Nearby[] {
  return places
    .flatMap((place) => (place.position ? [{ place, metres: distance(from, place.position) }] : []))
    .sort((one, other) => one.metres - other.metres)
    .slice(0, COUNT);
}

/**
 * The places to offer instead of one that is gone: the nearest to where it was; when that is not known, those of its
 * commune, and else of the whole feed, that are open or open soonest.
 */
export function nearestPlaces(
  places: readonly Place[],
  { position, nisCode }: LastKnown,
  now: Date,
  locale: string,
): readonly Nearby[] {
  const near = position ? byDistance(places, position) : [];
  if (near.length > 0) return near;
  const there = places.filter(({ address }) => nisCode !== undefined && address.nisCode === nisCode);
  const ordered = orderByOpenState(there.length > 0 ? there : places, now, locale);
  return ordered.slice(0, COUNT).map((place) => ({ place, metres: undefined }));
}
