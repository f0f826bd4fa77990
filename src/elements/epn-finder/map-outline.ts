import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

import type { MapPlace } from '../../map/adapter.js';
import { placeOn, placesOn, type Outline, type OutlinePlace } from '../../map/outline.js';
import type { OpenState } from '../../model/hours.js';

export { covers, loadOutline } from '../../map/outline.js';

/** The shape of each open state around the origin, as on the list and on the map. */
const SHAPES: Readonly<Record<OpenState, SVGTemplateResult>> = {
  open: svg`<circle r="9" class="full" />`,
  'closing-soon': svg`<circle r="8" /><path d="M0-8a8 8 0 0 1 0 16Z" class="full" />`,
  'opening-soon': svg`<circle r="8" /><path d="M0-8a8 8 0 0 1 0 16Z" class="full" />`,
  closed: svg`<circle r="7.5" />`,
  'by-appointment': svg`<circle r="8" /><circle r="2.5" class="full" />`,
  unknown: svg`<circle r="8" /><path d="M-2.5-2a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.8-1.1 1.7M0 4.6h.01" />`,
};

const renderPlace = ({ place: { state }, at: { x, y } }: OutlinePlace): SVGTemplateResult =>
  svg`<g class="outline-place" data-state=${state} transform="translate(${x} ${y}) scale(1.4)"><circle r="10" class="ground" />${SHAPES[state]}</g>`;

/** The chosen place is bigger, with a ring around it; its name stands on the list. */
function renderSelected({ place: { state, label }, at: { x, y } }: OutlinePlace): SVGTemplateResult {
  return svg`<g class="outline-place" data-selected data-state=${state} transform="translate(${x} ${y}) scale(2.2)">
    <circle r="14" class="ground" /><circle r="13" class="rim" />${SHAPES[state]}
    <title>${label}</title>
  </g>`;
}

/** What the drawing shows. */
export interface OutlineView {
  readonly outline: Outline;
  readonly places: readonly MapPlace[];
  readonly selected: MapPlace | undefined;
  /** Its accessible name. */
  readonly label: string;
}

/** The communes and the places in them, drawn without a map. */
export function renderOutline({ outline, places, selected, label }: OutlineView): TemplateResult {
  const shown = placesOn(outline, places);
  const chosen = placeOn(outline, selected);
  return html`<svg
    class="outline"
    viewBox="-20 -20 ${outline.width + 40} ${outline.height + 40}"
    role="img"
    aria-label=${label}
  >
    ${outline.communes.map(({ path }) => svg`<path class="outline-commune" d=${path} />`)} ${shown.map(renderPlace)}
    ${chosen ? renderSelected(chosen) : ''}
  </svg>`;
}
