import type { OpenStateNow } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { pickText } from '../model/text.js';

/** `auto` and `distance`: the nearest first once there is a point to measure from, till then as `open`. */
export const SORTS = ['auto', 'distance', 'name', 'open'] as const;
export type Sort = (typeof SORTS)[number];

/** Keys stay below this. */
export const MOST = 2 ** 32;
const MINUTE = 60_000;

/** Open first, then those that will open, then those that take appointments or do not tell, then the closed. */
function rankOf({ state, changesAt }: OpenStateNow): number {
  if (state === 'open' || state === 'closing-soon') return 0;
  if ((state === 'opening-soon' || state === 'closed') && changesAt) return 1;
  if (state === 'by-appointment') return 2;
  return state === 'unknown' ? 3 : 4;
}

/**
 * The place in the order when the visitor has given no point to measure from, as a whole number: open, then opening
 * soonest, then unknown, then closed.
 * @param now - milliseconds since 1970
 */
export function openKey(state: OpenStateNow, now: number): number {
  const rank = rankOf(state);
  const minutes = rank === 1 && state.changesAt ? Math.round((state.changesAt.getTime() - now) / MINUTE) : 0;
  return rank * (MOST / 8) + Math.max(0, minutes);
}

/** Places by a key, and by name, as the language has it, among equals. */
export function orderByKey(
  places: readonly Place[],
  keyOf: (place: Place) => number,
  locale: string,
): readonly Place[] {
  const { compare } = new Intl.Collator(locale);
  const rows = places.map((place) => ({ place, key: keyOf(place), name: pickText(place.name, locale).text }));
  rows.sort((a, b) => a.key - b.key || compare(a.name, b.name));
  return rows.map(({ place }) => place);
}
