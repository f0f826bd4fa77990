import type { Place } from '../model/place.js';
import { SLICE } from './slice.js';

/** Keeps what passes a test. Work that pauses. */
export function* keep(places: readonly Place[], test: (place: Place) => boolean): Generator<void, readonly Place[]> {
  const kept: Place[] = [];
  let index = 0;
  for (const place of places) {
    if (index++ % SLICE === 0) yield;
    if (test(place)) kept.push(place);
  }
  return kept;
}
