import { parseList } from '../../base/attributes.js';
import { warnOnce } from '../../base/log.js';
import { isServiceId } from '../../model/service.js';
import { wordsKey } from '../../search/filter.js';
import { placesOf } from '../../store/finder-state.js';
import type { FinderStore } from '../../store/finder-store.js';
import { resolveCommunes } from './commune-preset.js';
import type { FinderSettings } from './settings.js';

/** The attributes that restrict what the finder starts with. */
export interface PresetAttributes {
  readonly localName: string;
  readonly commune: string | null;
  readonly services: string | null;
  readonly openNow: boolean;
}

/** What the page has set up to start with, as far as it can be understood before and after the feed is there. */
export class Presets {
  /** Values of the `commune` attribute that mean no commune. */
  unknownCommunes: readonly string[] = [];

  constructor(
    private readonly store: FinderStore,
    private readonly attributes: PresetAttributes,
  ) {}

  /** What the visitor looks at first, and in which order. */
  applyView({ view, sort }: FinderSettings): void {
    this.store.setView(view === 'guided' || view === 'map' ? view : 'list');
    this.store.setSort(sort);
  }

  /**
   * What to filter by first, by the `services` and `open-now` attributes.
   * @param isChange - false at the start: what the page has set by script then stays where there is no attribute
   */
  applyFilters(isChange: boolean): void {
    const { services, openNow } = this.attributes;
    const ids = parseList(services).map((words) =>
      words.startsWith('x-') || isServiceId(words) ? words : `x-${wordsKey(words)}`,
    );
    if (isChange || services !== null || openNow) this.store.setFilters({ services: ids, openNow });
  }

  /**
   * The `commune` attribute can only be understood when the feed's own communes are known.
   * @param isComplete - false while more of the feed is on its way.
   */
  applyCommune(isComplete = true): void {
    const { localName, commune } = this.attributes;
    if (this.store.state.feed.kind !== 'ready') return;
    const { keys, unknown } = resolveCommunes(parseList(commune), placesOf(this.store.state));
    this.unknownCommunes = unknown;
    for (const value of isComplete ? unknown : [])
      warnOnce(localName, `commune="${value}" is no commune of the Region or of the feed.`);
    this.store.setFilters({ communes: keys });
  }
}
