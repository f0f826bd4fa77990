import type { Map as GlMap } from 'maplibre-gl';

import type { MapViewport } from './adapter.js';
import { boundsOfMap, marksOf } from './place-marks.js';
import type { PlaceIndex } from './place-index.js';

/** Says what a map shows each time it has come to rest, and remembers whether the visitor has moved it. */
export class ViewportReport {
  /** The visitor has moved the map: it no longer follows the results. */
  isSteered = false;
  private byVisitor = false;
  private last = '';

  constructor(
    private readonly map: GlMap,
    private readonly index: () => PlaceIndex,
    private readonly onViewport: (viewport: MapViewport) => void,
  ) {
    map.on('idle', () => this.tell());
  }

  /** The visitor moves the map. @param isSteered - false: back to where it follows the results */
  steer(isSteered = true): void {
    this.isSteered = isSteered;
    this.byVisitor = true;
  }

  private tell(): void {
    const { map, isSteered, byVisitor } = this;
    const bounds = boundsOfMap(map);
    const width = map.getContainer().clientWidth;
    const count = this.index().countWithin(bounds);
    const shown = { bounds, width, count, marks: marksOf(map, this.index()), isSteered };
    const text = JSON.stringify(shown);
    if (text === this.last && !byVisitor) return;
    this.last = text;
    this.byVisitor = false;
    this.onViewport({ ...shown, byVisitor });
  }
}
