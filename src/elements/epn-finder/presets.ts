import { parseList } from '../../base/attributes.js';
import { isServiceId } from '../../model/service.js';
import { wordsKey } from '../../search/filter.js';
import { placesOf } from '../../store/finder-state.js';
import type { FinderStore } from '../../store/finder-store.js';
import { resolveCommunes } from './commune-preset.js';
import type { FinderSettings } from './settings.js';

/** The attributes that restrict what the finder starts with. */
export interface PresetAttributes {
  readonly commune: string | null;
  readonly services: string | null;
  readonly openNow: boolean;
}

/** The attributes that can be understood without the feed. */
export type PresetName = 'view' | 'sort' | 'services' | 'openNow';

/** What the page has set up to start with, as far as it can be understood before and after the feed is there. */
export class Presets {
  /** Values of the `commune` attribute that mean no commune. */
  unknownCommunes: readonly string[] = [];

  constructor(
    private readonly store: FinderStore,
    private readonly attributes: PresetAttributes,
  ) {}

  /**
   * What the visitor looks at first, in which order, and what is filtered by first.
   * @param has - which attributes to apply: one that has not changed leaves alone what the visitor has made of it
   * @param isChange - false at the start: what the page has set by script then stays where there is no attribute
   */
  apply(has: (name: PresetName) => boolean, { view, sort }: FinderSettings, isChange: boolean): void {
    const { store } = this;
    const { services, openNow } = this.attributes;
    if (has('view')) store.setView(view === 'guided' || view === 'map' ? view : 'list');
    if (has('sort')) store.setSort(sort);
    if (has('openNow') && (isChange || openNow)) store.setFilters({ openNow });
    if (has('services') && (isChange || services !== null))
      store.setFilters({
        services: parseList(services).map((words) =>
          words.startsWith('x-') || isServiceId(words) ? words : `x-${wordsKey(words)}`,
        ),
      });
  }

  /** The `commune` attribute can only be understood when the feed's own communes are known. */
  applyCommune(): void {
    if (this.store.state.feed.kind !== 'ready') return;
    const { keys, unknown } = resolveCommunes(parseList(this.attributes.commune), placesOf(this.store.state));
    this.unknownCommunes = unknown;
    this.store.setFilters({ communes: keys });
  }
}
