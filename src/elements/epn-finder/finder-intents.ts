import { EpnFilterChangeEvent, EpnPlaceSelectEvent, EpnViewChangeEvent } from '../../events/events.js';
import type { Bounds } from '../../model/geo.js';
import type { Place } from '../../model/place.js';
import type { Filters } from '../../search/filter.js';
import type { FinderScreen } from '../../store/finder-state.js';
import type { FinderStore, Question } from '../../store/finder-store.js';

/** Everything that the visitor can do in a finder. */
export interface FinderIntents {
  readonly onQuery: (query: string) => void;
  readonly onService: (id: string) => void;
  readonly onCommunes: (keys: readonly string[]) => void;
  readonly onOpenNow: (openNow: boolean) => void;
  readonly onUnknown: () => void;
  /** Another question in one go: text, restrictions, part of the map. */
  readonly onAsk: (question: Partial<Question>) => void;
  /** Several restrictions at once. */
  readonly onFilters: (filters: Partial<Filters>) => void;
  /** "Search here": only what lies in a part of the map; `null`: everywhere again. */
  readonly onBounds: (bounds: Bounds | null) => void;
  readonly onClear: () => void;
  readonly onSelect: (place: Place, via: 'list' | 'map') => void;
  readonly onMore: () => void;
  readonly onView: (view: FinderScreen) => void;
}

/** What the intents need of the element: a voice, how many places answer once that is known, and who shows the chosen one. */
interface Host {
  dispatchEvent(event: Event): boolean;
  /** The visitor is about to do something. */
  onTouch(): void;
  whenAnswered(run: (count: number) => void): void;
  onSelect(place: Place): void;
}

/** Intents change the store and then tell the page what the visitor did. */
export function createIntents(store: FinderStore, host: Host): FinderIntents {
  const restrict = (change: () => void): void => {
    host.onTouch();
    change();
    const { query, filters } = store.state;
    host.whenAnswered((count) => host.dispatchEvent(new EpnFilterChangeEvent({ query, ...filters }, count)));
  };
  return {
    onAsk: (question) => restrict(() => store.ask(question)),
    onQuery: (query) => restrict(() => store.setQuery(query)),
    onService: (id) => restrict(() => store.toggleService(id)),
    onCommunes: (communes) => restrict(() => store.setFilters({ communes })),
    onOpenNow: (openNow) => restrict(() => store.setFilters({ openNow })),
    onUnknown: () => restrict(() => store.setFilters({ withUnknown: !store.state.filters.withUnknown })),
    onFilters: (filters) => restrict(() => store.setFilters(filters)),
    onBounds: (bounds) => restrict(() => store.setBounds(bounds)),
    onClear: () => restrict(() => store.clear()),
    onMore: () => store.showMore(),
    onSelect: (place, via) => {
      host.onTouch();
      const isChosen = store.state.selectedId === place.id;
      if (isChosen && via === 'list') store.select(null);
      else if (host.dispatchEvent(new EpnPlaceSelectEvent(place, via))) {
        store.select(place.id);
        host.onSelect(place);
      }
    },
    onView: (view) => {
      host.onTouch();
      store.setView(view);
      host.dispatchEvent(new EpnViewChangeEvent(view));
    },
  };
}
