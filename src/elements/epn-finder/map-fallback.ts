import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { MapPlace } from '../../map/adapter.js';
import type { MapController } from '../../map/map-controller.js';
import type { Outline } from '../../map/outline.js';
import { retryIcon } from '../place/icons.js';
import type * as OutlineModule from './map-outline.js';
import type { OutlineView } from './map-outline.js';

interface Drawing {
  readonly outline: Outline;
  readonly covers: typeof OutlineModule.covers;
  readonly render: typeof OutlineModule.renderOutline;
}

/**
 * What stands in the map's room when there is no map: one sentence, a way to try again where that may help, and the
 * outline of the communes with the places, which needs no WebGL, no worker and no map data. It loads only then.
 */
export class MapFallback {
  private drawing: Drawing | 'loading' | 'missing' | undefined;

  constructor(
    private readonly map: MapController,
    private readonly onChange: () => void,
  ) {}

  /** True when there is no drawing either, or one that these places do not lie on. */
  isEmpty(places: readonly MapPlace[]): boolean {
    if (typeof this.drawing !== 'object') return this.drawing === 'missing';
    return !this.drawing.covers(this.drawing.outline, places);
  }

  /** Called after each render. */
  update(): void {
    if (this.map.status !== 'failed' || this.drawing) return;
    this.drawing = 'loading';
    this.load().then(
      (drawing) => this.take(drawing),
      // Offline, most often: the sentence is there, and the list.
      () => this.take('missing'),
    );
  }

  render(speech: Speech, view: Omit<OutlineView, 'outline'>): TemplateResult {
    const { msg } = speech;
    const { drawing } = this;
    const hasDrawing = typeof drawing === 'object' && !this.isEmpty(view.places);
    const drawn = hasDrawing ? drawing.render({ ...view, outline: drawing.outline }) : nothing;
    const retry = html`<button type="button" class="control" @click=${() => this.retry()}>
      ${retryIcon}<span>${msg('Try again', { id: 'error.retry' })}</span>
    </button>`;
    return html`<div part="map" class="map-out">
      <div class="notes">
        <p>${msg('The map cannot be shown here. The list is complete.', { id: 'map.failed' })}</p>
        ${this.map.failureCode === 'no-webgl' ? nothing : retry}
      </div>
      ${drawn}
    </div>`;
  }

  private async load(): Promise<Drawing> {
    const { covers, loadOutline, renderOutline } = await import('./map-outline.js');
    return { outline: await loadOutline(), covers, render: renderOutline };
  }

  private retry(): void {
    if (this.drawing === 'missing') this.drawing = undefined;
    this.map.retry();
  }

  private take(drawing: Drawing | 'missing'): void {
    this.drawing = drawing;
    this.onChange();
  }
}
