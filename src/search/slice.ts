import type { Place } from '../model/place.js';

/** After so many places, work that pauses may pause. */
export const SLICE = 64;

function runSlice(
  places: readonly Place[],
  from: number,
  size: number,
  run: (place: Place, number: number) => void,
): void {
  const end = Math.min(places.length, from + size);
  for (let number = from; number < end; number += 1) {
    const place = places[number];
    if (place) run(place, number);
  }
}

/** Runs something for each place, with its number in the list. Work that pauses. */
export function* forEachPlace(
  places: readonly Place[],
  run: (place: Place, number: number) => void,
  size = SLICE,
): Generator<void, void> {
  for (let from = 0; from < places.length; from += size) {
    yield;
    // Engines make a plain function quick, and not a generator.
    runSlice(places, from, size, run);
  }
}
