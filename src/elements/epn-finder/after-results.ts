import { nothing, type LitElement, type TemplateResult } from 'lit';

import { afterPaint } from '../../base/after-paint.js';
import { warnOnce } from '../../base/log.js';
import type { LocalizeController } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import type { FinderStore } from '../../store/finder-store.js';
import type { DebugPanel } from './debug-panel.js';
import type { BasemapAttributes } from './basemap-setting.js';
import type * as LaterModule from './later.js';
import type { MapPanel } from './map-panel.js';
import type { FinderView } from './view-model.js';

type Later = typeof LaterModule;

/** What the finder needs only when its first results are on the screen: details, the second search pass, the map. */
export class AfterResults {
  /** The map beside the list; `undefined` until its code has come. */
  map: MapPanel | undefined;
  private hasBegun = false;
  private later: Later | undefined;
  private debugPanel: DebugPanel | undefined;

  constructor(
    private readonly host: LitElement & BasemapAttributes,
    private readonly i18n: LocalizeController,
    private readonly store: FinderStore,
    private readonly onMapSelect: (id: string) => void,
  ) {}

  /** Draws everything known of a place. */
  get renderDetails(): Later['renderDetails'] | undefined {
    return this.later?.renderDetails;
  }

  /** The report for the webmaster. */
  renderDebug(view: FinderView): TemplateResult | typeof nothing {
    if (this.later) this.debugPanel ??= new this.later.DebugPanel(this.host);
    return this.debugPanel?.render(view) ?? nothing;
  }

  /** The first results have been rendered; once they are painted, the rest may come. */
  begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    afterPaint(() => {
      this.load().catch((error: unknown) =>
        warnOnce(this.host.localName, `a part of the finder could not be loaded (${String(error)}).`),
      );
    });
  }

  /** Nothing matches the words as typed: from now on the nearest spellings do, if the second pass is there. */
  searchFurther(places: readonly Place[]): void {
    if (this.later && !this.store.state.fuzzy) this.store.setFuzzy(this.later.createFuzzySearch(places));
  }

  private async load(): Promise<void> {
    const later = await import('./later.js');
    await this.i18n.add(later.loadLaterWords);
    this.later = later;
    this.map = new later.MapPanel(this.host, { onSelect: this.onMapSelect });
    this.host.requestUpdate();
  }
}
