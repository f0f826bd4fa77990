import type { FeedReport } from '../model/feed.js';
import type { Filters } from '../model/filters.js';
import type { Place } from '../model/place.js';

/** All our events bubble and cross shadow roots, so that a page can listen in one place. */
const ACROSS = { bubbles: true, composed: true } as const;

/** What the visitor is looking for. */
export interface FilterSummary extends Filters {
  readonly query: string;
}

/** The feed has arrived; `report` says what was read, accepted and refused. */
export class EpnFeedLoadEvent extends Event {
  static readonly type = 'epn-feed-load';
  constructor(readonly report: FeedReport) {
    super(EpnFeedLoadEvent.type, ACROSS);
  }
}

/** The feed could not be read. `code` is stable; `message` is for the webmaster. */
export class EpnFeedErrorEvent extends Event {
  static readonly type = 'epn-feed-error';
  constructor(
    readonly code: string,
    readonly message: string,
  ) {
    super(EpnFeedErrorEvent.type, ACROSS);
  }
}

/** The visitor changed the text or a filter; `count` is how many places now answer. */
export class EpnFilterChangeEvent extends Event {
  static readonly type = 'epn-filter-change';
  constructor(
    readonly filters: FilterSummary,
    readonly count: number,
  ) {
    super(EpnFilterChangeEvent.type, ACROSS);
  }
}

/** The visitor chose a place, on the list or on the map. Cancel it to show the place yourself. */
export class EpnPlaceSelectEvent extends Event {
  static readonly type = 'epn-place-select';
  constructor(
    readonly place: Place,
    readonly via: 'list' | 'map',
  ) {
    super(EpnPlaceSelectEvent.type, { ...ACROSS, cancelable: true });
  }
}

/** The visitor switched between the list, the map and the guided way. */
export class EpnViewChangeEvent extends Event {
  static readonly type = 'epn-view-change';
  constructor(readonly view: 'list' | 'map' | 'guided') {
    super(EpnViewChangeEvent.type, ACROSS);
  }
}

/** The map could not be shown, and the list is complete without it; with `basemap` as code, only the basemap that was named. */
export class EpnMapErrorEvent extends Event {
  static readonly type = 'epn-map-error';
  constructor(
    readonly code: string,
    readonly message: string,
  ) {
    super(EpnMapErrorEvent.type, ACROSS);
  }
}

declare global {
  interface HTMLElementEventMap {
    'epn-feed-load': EpnFeedLoadEvent;
    'epn-feed-error': EpnFeedErrorEvent;
    'epn-filter-change': EpnFilterChangeEvent;
    'epn-place-select': EpnPlaceSelectEvent;
    'epn-view-change': EpnViewChangeEvent;
    'epn-map-error': EpnMapErrorEvent;
  }
}
