import type { OpenStateNow } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { openStateAt } from './state.js';

const UNKNOWN: OpenStateNow = Object.freeze({ state: 'unknown', changesAt: null });

/** The open state of a place at an instant, in the place's own zone. */
export function openStateOf(place: Place, now: Date): OpenStateNow {
  return place.openingHours ? openStateAt(place.openingHours, now, place.timeZone) : UNKNOWN;
}
