import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { MapViewport } from '../../map/adapter.js';
import { searchIcon } from '../place/icons.js';
import { inViewWords } from './map-words.js';

/** What the map offers once the visitor has moved it. */
export interface MapNotice {
  readonly viewport: MapViewport;
  /** How many places there are, in view or not. */
  readonly total: number;
  readonly onSearchHere: (() => void) | undefined;
  readonly onShowAll: () => void;
}

/** The map stays where the visitor has moved it; what it shows there, and what could be done about it. */
export function renderNotice(speech: Speech, notice: MapNotice): TemplateResult | typeof nothing {
  const { viewport, total, onSearchHere, onShowAll } = notice;
  const { msg } = speech;
  if (!viewport.isSteered || total === 0 || viewport.count === total) return nothing;
  if (viewport.count === 0)
    return html`<div class="map-notice">
      <span>${inViewWords(speech, 0)}</span>
      <button type="button" class="control" @click=${onShowAll}>
        ${msg('Show all places on the map', { id: 'map.fit-all' })}
      </button>
    </div>`;
  if (!onSearchHere) return nothing;
  return html`<div class="map-notice">
    <button type="button" class="control" @click=${onSearchHere}>
      ${searchIcon}<span>${msg('Search here', { id: 'map.search-here' })}</span>
    </button>
  </div>`;
}
