import { distance } from '../../geo/distance.js';
import type { Position } from '../../model/geo.js';
import type { Place } from '../../model/place.js';

/** How many places a sheet has room for, in letters that are read from a step away. */
const ROOM = 3;

/** A place and how far it is: metres, `undefined` where it is not known from where to measure, or to where. */
export interface NearPlace {
  readonly place: Place;
  readonly metres: number | undefined;
}

/** The middle of some places: where a sheet most likely hangs when nobody says so. */
function middleOf(places: readonly Place[]): Position | null {
  const known = places.flatMap(({ position }) => position ?? []);
  if (known.length === 0) return null;
  const mean = (pick: (position: Position) => number): number =>
    known.reduce((sum, position) => sum + pick(position), 0) / known.length;
  return { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) };
}

/**
 * The places to print: the nearest ones of the commune, and where it has fewer than three, the nearest around it.
 * @param isInside - whether a place lies in the commune.
 * @param near - where the sheet will hang; `null` where nobody says so.
 */
export function nearestPlaces(
  places: readonly Place[],
  isInside: (place: Place) => boolean,
  near: Position | null,
): readonly NearPlace[] {
  const origin = near ?? middleOf(places.filter(isInside));
  const measured = places.map((place) => ({
    place,
    isInside: isInside(place),
    metres: origin && place.position ? distance(origin, place.position) : undefined,
  }));
  const order = (metres: number | undefined): number => metres ?? Number.POSITIVE_INFINITY;
  return measured
    .filter((entry) => entry.isInside || entry.metres !== undefined)
    .sort((a, b) => Number(b.isInside) - Number(a.isInside) || order(a.metres) - order(b.metres))
    .slice(0, ROOM)
    .map(({ place, metres }) => ({ place, metres: near ? metres : undefined }));
}
