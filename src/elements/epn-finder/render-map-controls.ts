import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { MapAdapter, PanDirection } from '../../map/adapter.js';
import { icon } from '../place/icons.js';

/** What the buttons of the map need. */
export interface MapControls {
  readonly map: () => MapAdapter | undefined;
  /** Whether the four buttons that move the map are shown. */
  readonly canPan: boolean;
  readonly onTogglePan: () => void;
}

const PLUS = icon(svg`<path d="M12 5v14M5 12h14" />`);
const MINUS = icon(svg`<path d="M5 12h14" />`);
const ALL = icon(svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />`);
const MOVE = icon(svg`<path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3" />`);
const ARROWS: Readonly<Record<PanDirection, SVGTemplateResult>> = {
  up: icon(svg`<path d="m6 15 6-6 6 6" />`),
  down: icon(svg`<path d="m6 9 6 6 6-6" />`),
  left: icon(svg`<path d="m15 6-6 6 6 6" />`),
  right: icon(svg`<path d="m9 6 6 6-6 6" />`),
};

function renderPad({ msg }: Speech, { map }: MapControls): TemplateResult {
  const words: Readonly<Record<PanDirection, string>> = {
    up: msg('Move the map up', { id: 'map.pan-up' }),
    left: msg('Move the map left', { id: 'map.pan-left' }),
    right: msg('Move the map right', { id: 'map.pan-right' }),
    down: msg('Move the map down', { id: 'map.pan-down' }),
  };
  const directions = Object.keys(words) as PanDirection[];
  return html`<div class="map-pad">
    ${directions.map(
      (direction) =>
        html`<button
          type="button"
          class="map-button"
          data-pan=${direction}
          aria-label=${words[direction]}
          @click=${() => map()?.pan(direction)}
        >
          ${ARROWS[direction]}
        </button>`,
    )}
  </div>`;
}

/** Whatever a wheel, two fingers or a drag can do, a button can: nearer, farther, everything, and each way. */
export function renderMapControls(speech: Speech, controls: MapControls): TemplateResult {
  const { msg } = speech;
  const { map, canPan, onTogglePan } = controls;
  const button = (shape: SVGTemplateResult, label: string, run: () => void): TemplateResult =>
    html`<button type="button" class="map-button" aria-label=${label} @click=${run}>${shape}</button>`;
  const move = msg('Move the map with buttons', { id: 'map.pan' });
  return html`<div class="map-controls">
      ${button(PLUS, msg('Zoom in', { id: 'map.zoom-in' }), () => map()?.zoomIn())}
      ${button(MINUS, msg('Zoom out', { id: 'map.zoom-out' }), () => map()?.zoomOut())}
      ${button(ALL, msg('Show all places on the map', { id: 'map.fit-all' }), () => map()?.fitAll())}
      <button
        type="button"
        class="map-button"
        aria-label=${move}
        aria-expanded=${canPan ? 'true' : 'false'}
        @click=${onTogglePan}
      >
        ${MOVE}
      </button>
    </div>
    ${canPan ? renderPad(speech, controls) : nothing}`;
}
