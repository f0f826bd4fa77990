import { EpnFilterChangeEvent, EpnPlaceSelectEvent, EpnViewChangeEvent } from '../../events/events.js';
import type { Place } from '../../model/place.js';
import type { FinderStore } from '../../store/finder-store.js';

/** Everything that the visitor can do in a finder. */
export interface FinderIntents {
  readonly onQuery: (query: string) => void;
  readonly onService: (id: string) => void;
  readonly onCommunes: (keys: readonly string[]) => void;
  readonly onOpenNow: (openNow: boolean) => void;
  readonly onUnknown: () => void;
  readonly onClear: () => void;
  readonly onSelect: (place: Place, via: 'list' | 'map') => void;
  readonly onMore: () => void;
  readonly onView: (view: 'list' | 'map') => void;
}

/** What the intents need of the element: a voice, and how many places answer now. */
interface Host {
  dispatchEvent(event: Event): boolean;
  count(): number;
}

/** Intents change the store and then tell the page what the visitor did. */
export function createIntents(store: FinderStore, host: Host): FinderIntents {
  const restrict = (change: () => void): void => {
    change();
    const { query, filters } = store.state;
    const { services, communes, openNow } = filters;
    host.dispatchEvent(new EpnFilterChangeEvent({ query, services, communes, openNow }, host.count()));
  };
  return {
    onQuery: (query) => restrict(() => store.setQuery(query)),
    onService: (id) => restrict(() => store.toggleService(id)),
    onCommunes: (communes) => restrict(() => store.setFilters({ communes })),
    onOpenNow: (openNow) => restrict(() => store.setFilters({ openNow })),
    onUnknown: () => restrict(() => store.setFilters({ withUnknown: !store.state.filters.withUnknown })),
    onClear: () => restrict(() => store.clear()),
    onMore: () => store.showMore(),
    onSelect: (place, via) => {
      const isChosen = store.state.selectedId === place.id;
      if (isChosen && via === 'list') store.select(null);
      else if (host.dispatchEvent(new EpnPlaceSelectEvent(place, via))) store.select(place.id);
    },
    onView: (view) => {
      store.setView(view);
      host.dispatchEvent(new EpnViewChangeEvent(view));
    },
  };
}
