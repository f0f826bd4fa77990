import type { FeedError } from '../feed/errors.js';
import type { Origin } from '../geo/origin.js';
import type { FeedResult } from '../model/feed.js';
import type { Bounds } from '../model/geo.js';
import type { Place } from '../model/place.js';
import { NO_FILTERS, type Filters } from '../search/filter.js';
import type { Sort } from '../search/sort.js';

/** What the visitor looks at: on a narrow screen the list and the map take turns; `guided` asks two questions first. */
export type FinderScreen = 'list' | 'map' | 'guided';

/** Where the feed stands. */
export type FeedStatus =
  | { readonly kind: 'loading'; readonly isSlow: boolean }
  | { readonly kind: 'ready'; readonly result: FeedResult }
  | { readonly kind: 'error'; readonly error: FeedError };

/** Everything that one finder shows follows from this; it changes by intents only. */
export interface FinderState {
  readonly feed: FeedStatus;
  readonly query: string;
  readonly filters: Filters;
  /** Id of the one current place. */
  readonly selectedId: string | null;
  /** How many rows are shown. */
  readonly shown: number;
  readonly view: FinderScreen;
  /** The point that distances are measured from. */
  readonly origin: Origin | null;
  readonly sort: Sort;
  /** The part of the map that the visitor asked to search in. */
  readonly bounds: Bounds | null;
  /** The instant that the order and "open now" are computed for; a clock's tick never moves a row. */
  readonly orderedAt: Date;
}

const NO_PLACES: readonly Place[] = Object.freeze([]);

/** The accepted places of the feed; none while it loads. */
export function placesOf(state: FinderState): readonly Place[] {
  return state.feed.kind === 'ready' ? state.feed.result.places : NO_PLACES;
}

/** The state of a finder that has just been put on a page. */
export function initialState(limit: number, now: Date): FinderState {
  return Object.freeze<FinderState>({
    feed: { kind: 'loading', isSlow: false },
    query: '',
    filters: NO_FILTERS,
    selectedId: null,
    shown: limit,
    view: 'list',
    origin: null,
    sort: 'auto',
    bounds: null,
    orderedAt: now,
  });
}
