import { finish } from '../../src/base/finish.js';
import { BRUSSELS_COMMUNES } from '../../src/model/communes.js';
import type { FeedMeta, FeedResult } from '../../src/model/feed.js';
import type { Place } from '../../src/model/place.js';
import { SearchIndex } from '../../src/search/search-index.js';
import { initialState, type FinderState } from '../../src/store/finder-state.js';

/** A place that tells only what is given. */
export function placeOf(id: string, fields: Partial<Place> = {}): Place {
  const none = { phones: [], emails: [], websites: [] };
  return { id, hasDerivedId: false, name: { fr: id }, position: null, address: {}, ...none, ...fields };
}

/** One place in each commune of the Region, called "Lieu" and its NIS code, with the commune's names. */
export const ONE_PER_COMMUNE: readonly Place[] = BRUSSELS_COMMUNES.map(({ nisCode, name }) =>
  placeOf(nisCode, { name: { fr: `Lieu ${nisCode}` }, address: { commune: name, nisCode } }),
);

/** What the search that forgives finds, in the order of the places. */
export function findIn(places: readonly Place[], query: string, index = new SearchIndex(places)) {
  const { found, understood } = finish(index.find(query));
  return { places: places.filter((_, number) => !found || found.has(number)), understood };
}

/** The state of a finder whose feed holds these places. */
export function stateOf(places: readonly Place[], change: Partial<FinderState> = {}, now = new Date(0)): FinderState {
  const meta: FeedMeta = { url: 'https://example.brussels/feed.json', format: 'canonical', isSample: false };
  const result: FeedResult = { places, rejections: [], read: places.length, merged: 0, meta, possibleDuplicates: [] };
  return { ...initialState(15, now), feed: { kind: 'ready', result }, ...change };
}
