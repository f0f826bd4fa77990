import { openStateOf } from '../../hours/place-state.js';
import type { Place } from '../../model/place.js';
import { openKey, orderByKey } from '../../search/sort.js';

/** The order of a list when nothing is asked: open, then opening soonest, then unknown, then closed, by name within each. */
export function orderByOpenState(places: readonly Place[], now: Date, locale: string): readonly Place[] {
  return orderByKey(places, (place) => openKey(openStateOf(place, now), now.getTime()), locale);
}
