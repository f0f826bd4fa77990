import { openStateOf } from '../../hours/place-state.js';
import { findCommune } from '../../model/communes.js';
import type { FeedResult } from '../../model/feed.js';
import { fold } from '../../model/fold.js';
import type { Place } from '../../model/place.js';
import { allTexts, type LocalizedText } from '../../model/text.js';

/** What a feed says of now: how many places, where, and how many of them are open. */
export interface PlaceCount {
  readonly places: number;
  /** How many are open; `undefined` when none of them is and the hours of some are not known. */
  readonly open: number | undefined;
  /** The communes that were asked for; none for the whole feed. */
  readonly communes: readonly LocalizedText[];
  readonly isSample: boolean;
}

/** True when a place lies in what an integrator calls a commune: a NIS code, a postal code or a name. */
export function liesIn({ address }: Place, key: string): boolean {
  const commune = findCommune(key);
  if (commune && address.nisCode !== undefined) return address.nisCode === commune.nisCode;
  const names = allTexts(address.commune ?? {}).map(fold);
  return address.postalCode === key || names.includes(fold(key));
}

/** A commune's name in its languages; outside the Region, as the feed has it. */
function nameOf(key: string, places: readonly Place[]): LocalizedText {
  const known = findCommune(key)?.name ?? places.find((place) => liesIn(place, key))?.address.commune;
  return known ?? { und: key };
}

/**
 * Counts the places of some communes and those that are open.
 * @param keys - communes by NIS code, postal code or name; none means the whole feed.
 * @returns `undefined` when there is no place to tell of.
 */
export function countPlaces({ places, meta }: FeedResult, keys: readonly string[], now: Date): PlaceCount | undefined {
  const inside = keys.length === 0 ? places : places.filter((place) => keys.some((key) => liesIn(place, key)));
  if (inside.length === 0) return undefined;
  const states = inside.map((place) => openStateOf(place, now).state);
  const open = states.filter((state) => state === 'open' || state === 'closing-soon').length;
  const isCertain = states.every((state) => state !== 'unknown' && state !== 'by-appointment');
  return {
    places: inside.length,
    open: open > 0 || isCertain ? open : undefined,
    communes: keys.map((key) => nameOf(key, inside)),
    isSample: meta.isSample,
  };
}
