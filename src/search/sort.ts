import type { OpenStateNow } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { pickText } from '../model/text.js';

/** Open first, then those that will open, then those that take appointments or do not tell, then the closed. */
function rankOf({ state, changesAt }: OpenStateNow): number {
  if (state === 'open' || state === 'closing-soon') return 0;
  if ((state === 'opening-soon' || state === 'closed') && changesAt) return 1;
  if (state === 'by-appointment') return 2;
  return state === 'unknown' ? 3 : 4;
}

/**
 * The order when the visitor has given no point to measure from: open, then opening soonest, then unknown, then closed,
 * and by name within each.
 */
export function orderByOpenState(
  places: readonly Place[],
  stateOf: (place: Place) => OpenStateNow,
  locale: string,
): readonly Place[] {
  const collator = new Intl.Collator(locale);
  const rows = places.map((place) => {
    const now = stateOf(place);
    const rank = rankOf(now);
    return {
      place,
      rank,
      opens: rank === 1 ? (now.changesAt?.getTime() ?? 0) : 0,
      name: pickText(place.name, locale).text,
    };
  });
  rows.sort((a, b) => a.rank - b.rank || a.opens - b.opens || collator.compare(a.name, b.name));
  return rows.map(({ place }) => place);
}
