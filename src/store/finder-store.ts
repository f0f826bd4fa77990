import type { Origin } from '../geo/origin.js';
import type { Bounds } from '../model/geo.js';
import { NO_FILTERS, type Filters } from '../search/filter.js';
import type { Sort } from '../search/sort.js';
import { initialState, type FeedStatus, type FinderState } from './finder-state.js';

/** All of the state that is a question; the rest is how its answer is looked at. */
export type Question = Omit<FinderState, 'shown' | 'orderedAt'>;

/** What the store asks of its surroundings, so that time stays a parameter. */
export interface StoreContext {
  /** The instant to order by, and the number of rows of the first page. */
  readonly now: () => Date;
  readonly limit: () => number;
}

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** Holds the state of one finder and changes it by intents; listeners hear of every change. */
export class FinderStore {
  private current: FinderState;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly context: StoreContext) {
    this.current = initialState(context.limit(), context.now());
  }

  get state(): FinderState {
    return this.current;
  }

  /** @returns the way to stop listening. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** More of a long feed leaves the rows that are shown where they are. */
  setFeed(feed: FeedStatus): void {
    const isMore = feed.kind === 'ready' && this.current.feed.kind === 'ready';
    if (isMore) this.change({ feed });
    else this.ask({ feed });
  }

  setQuery(query: string): void {
    this.ask({ query });
  }

  setFilters(filters: Partial<Filters>): void {
    this.ask({ filters: Object.freeze({ ...this.current.filters, ...filters }) });
  }

  toggleService(id: string): void {
    this.setFilters({ services: toggled(this.current.filters.services, id) });
  }

  clear(): void {
    this.ask({ query: '', filters: NO_FILTERS, bounds: null });
  }

  /** Computes the order anew, for the instant and the page size that hold now. */
  refresh(): void {
    this.ask({});
  }

  /** Measures distances from a point; `null` from none. */
  setOrigin(origin: Origin | null): void {
    this.ask({ origin });
  }

  setSort(sort: Sort): void {
    this.ask({ sort });
  }

  /** Keeps only what lies in a part of the map; `null` keeps all. */
  setBounds(bounds: Bounds | null): void {
    this.ask({ bounds });
  }

  /** Takes over a state that a link has kept. */
  restore(kept: Pick<FinderState, 'query' | 'filters' | 'selectedId' | 'view' | 'sort'>): void {
    this.ask(kept);
  }

  select(selectedId: string | null): void {
    this.change({ selectedId });
  }

  showMore(): void {
    this.change({ shown: this.current.shown + this.context.limit() });
  }

  setView(view: FinderState['view']): void {
    this.change({ view });
  }

  /** A change of what is asked: the order is computed anew and the first page is shown. */
  ask(question: Partial<Question>): void {
    this.change({ shown: this.context.limit(), orderedAt: this.context.now(), ...question });
  }

  private change(change: Partial<FinderState>): void {
    this.current = Object.freeze({ ...this.current, ...change });
    for (const listener of this.listeners) listener();
  }
}
