import type { LitElement } from 'lit';

import { afterPaint } from '../../base/after-paint.js';
import { warnOnce } from '../../base/log.js';
import type { Place } from '../../model/place.js';
import type { FinderStore } from '../../store/finder-store.js';
import type { BasemapAttributes } from './basemap-setting.js';
import type * as LaterModule from './later.js';
import type { MapPanel } from './map-panel.js';

type Later = typeof LaterModule;

/** What the finder needs only when its first results are on the screen: details, the second search pass, the map. */
export class AfterResults {
  /** The map beside the list; `undefined` until its code has come. */
  map: MapPanel | undefined;
  private hasBegun = false;
  private later: Later | undefined;

  constructor(
    private readonly host: LitElement & BasemapAttributes,
    private readonly store: FinderStore,
    private readonly onMapSelect: (id: string) => void,
  ) {}

  /** Draws everything known of a place. */
  get renderDetails(): Later['renderDetails'] | undefined {
    return this.later?.renderDetails;
  }

  /** The first results have been rendered; once they are painted, the rest may come. */
  begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    afterPaint(() => {
      import('./later.js').then(
        (later) => this.take(later),
        (error: unknown) =>
          warnOnce(this.host.localName, `a part of the finder could not be loaded (${String(error)}).`),
      );
    });
  }

  /** Nothing matches the words as typed: from now on the nearest spellings do, if the second pass is there. */
  searchFurther(places: readonly Place[]): void {
    if (this.later && !this.store.state.fuzzy) this.store.setFuzzy(this.later.createFuzzySearch(places));
  }

  private take(later: Later): void {
    this.later = later;
    this.map = new later.MapPanel(this.host, { onSelect: this.onMapSelect });
    this.host.requestUpdate();
  }
}
