import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { MapPlace } from '../../map/adapter.js';
import { closeIcon } from '../place/icons.js';
import { severalWords } from './map-words.js';

/** The places at one point of the map, and what can be done with them. */
export interface MapChoice {
  readonly places: readonly MapPlace[];
  readonly selectedId: string | null;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

function renderPlace({ id, label, lang, stateLabel }: MapPlace, { selectedId, onChoose }: MapChoice): TemplateResult {
  return html`<li>
    <button
      type="button"
      class="map-choice-place"
      aria-current=${id === selectedId ? 'true' : nothing}
      @click=${() => onChoose(id)}
    >
      <strong lang=${lang ?? nothing}><bdi>${label}</bdi></strong> <span>${stateLabel}</span>
    </button>
  </li>`;
}

/** A short list over the map, for places whose markers cover each other. */
export function renderChoice(speech: Speech, choice: MapChoice): TemplateResult | typeof nothing {
  const { places, onClose } = choice;
  if (places.length === 0) return nothing;
  const title = severalWords(speech, places.length);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return html`<div class="map-choice" role="group" aria-label=${title} @keydown=${onKey}>
    <div class="map-choice-head">
      <p>${title}</p>
      <button type="button" class="map-button" aria-label=${speech.msg('Close', { id: 'map.close' })} @click=${onClose}>
        ${closeIcon}
      </button>
    </div>
    <ul>
      ${places.map((place) => renderPlace(place, choice))}
    </ul>
  </div>`;
}
