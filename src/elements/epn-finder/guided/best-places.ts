import type { Origin } from '../../../geo/origin.js';
import type { OpenStateNow } from '../../../model/hours.js';
import type { Place } from '../../../model/place.js';
import { openStateAtTime } from '../../../store/times.js';

/** As many answers as fit on the screen of a phone, and are easy to compare. */
const BEST = 3;
const HOUR = 3_600_000;
/** An hour of waiting is as bad as a kilometre of the way. */
const METRES_AN_HOUR = 1000;
/** A place without a position is somewhere; one that may not offer what is needed comes after all that do. */
const FAR = 1e6;
const IN_DOUBT = 1e9;

/** How long until one can go there, in hours; what is not known counts more than any day of the week. */
function hoursUntil({ state, changesAt }: OpenStateNow, now: number): number {
  switch (state) {
    case 'open':
      return 0;
    case 'closing-soon':
      return 2;
    case 'opening-soon':
    case 'closed':
      return changesAt ? (changesAt.getTime() - now) / HOUR : 24 * 14;
    case 'by-appointment':
    case 'unknown':
      return 24 * 7;
  }
}

/**
 * The three places to go to: those that surely offer what is needed before those that do not tell; of these, the nearest
 * that are open or open next. Places that are equal in all that stay as they came.
 */
export function bestPlaces(
  places: readonly Place[],
  services: readonly string[],
  origin: Origin | null,
  orderedAt: Date,
): readonly Place[] {
  const offers = (place: Place): boolean =>
    services.length === 0 || (place.services?.some(({ id }) => services.includes(id)) ?? false);
  const now = orderedAt.getTime();
  const costOf = (place: Place): number => {
    const metres = origin ? (origin.distanceTo(place) ?? FAR) : 0;
    const hours = hoursUntil(openStateAtTime(place, now), now);
    return metres + hours * METRES_AN_HOUR + (offers(place) ? 0 : IN_DOUBT);
  };
  const best: { readonly place: Place; readonly cost: number }[] = [];
  for (const place of places) {
    const cost = costOf(place);
    const rank = best.findIndex((other) => cost < other.cost);
    if (rank >= 0) best.splice(rank, 0, { place, cost });
    else if (best.length < BEST) best.push({ place, cost });
    best.length = Math.min(best.length, BEST);
  }
  return best.map(({ place }) => place);
}
