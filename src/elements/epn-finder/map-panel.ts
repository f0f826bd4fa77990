import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { MapPlace, MapStrings } from '../../map/adapter.js';
import { MapController } from '../../map/map-controller.js';
import { mapStyles } from '../../map/map.styles.js';
import { openStateOf } from '../../hours/place-state.js';
import type { Place } from '../../model/place.js';
import { pickText } from '../../model/text.js';
import type { ColorScheme } from '../../theme/theme-controller.js';
import { openStateWords } from '../place/when.js';
import { adoptLater } from './adopt-later.js';
import type { FinderView } from './view-model.js';

const MINUTE = 60_000;

/** The places of the list that have a position, in the words of the list. */
function mapPlaces(speech: Speech, places: readonly Place[], now: Date): readonly MapPlace[] {
  return places.flatMap((place): MapPlace[] => {
    const { id, position } = place;
    if (!position) return [];
    const stateNow = openStateOf(place, now);
    const { text, lang } = pickText(place.name, speech.locale);
    const stateLabel = openStateWords(speech, place, stateNow, now);
    return [{ id, position, state: stateNow.state, label: text, stateLabel, lang }];
  });
}

function mapStrings({ msg }: Speech): MapStrings {
  return {
    label: msg('Map of the places', { id: 'map.label' }),
    wheelHelp: msg('Hold Ctrl and scroll to zoom the map', { id: 'map.wheel-help' }),
    wheelHelpMac: msg('Hold ⌘ and scroll to zoom the map', { id: 'map.wheel-help-mac' }),
    touchHelp: msg('Use two fingers to move the map', { id: 'map.touch-help' }),
  };
}

/** OpenStreetMap asks that its name leads to its terms. */
function renderCredit(text: string): TemplateResult {
  if (!text.includes('OpenStreetMap')) return html`<span>${text}</span>`;
  return html`<a href="https://www.openstreetmap.org/copyright" referrerpolicy="no-referrer">${text}</a>`;
}

/** The map beside the list: the same places, the same selection. It comes after the first results. */
export class MapPanel {
  private readonly map: MapController;
  private places: readonly MapPlace[] = [];
  private placesKey: readonly unknown[] = [];

  constructor(
    host: LitElement,
    private readonly onSelect: (id: string) => void,
  ) {
    this.map = new MapController(host, {
      container: () => host.renderRoot.querySelector<HTMLElement>('.map-canvas'),
      onSelect: (id) => this.onSelect(id),
    });
    adoptLater(host, mapStyles);
    this.map.allow();
  }

  /** True when the map cannot be shown: the list then takes the room. */
  get hasFailed(): boolean {
    return this.map.status === 'failed';
  }

  /** Shows what the list shows; called after each render. */
  update({ speech, answer, state, now }: FinderView, scheme: ColorScheme): void {
    if (state.feed.kind !== 'ready') return;
    const key = [answer.places, speech.locale, Math.floor(now.getTime() / MINUTE)];
    if (!key.every((part, index) => part === this.placesKey[index])) {
      this.placesKey = key;
      this.places = mapPlaces(speech, answer.places, now);
    }
    const { locale } = speech;
    this.map.update({ places: this.places, selectedId: state.selectedId, locale, scheme, strings: mapStrings(speech) });
  }

  /** The frame of the map with its buttons, or the sentence that it cannot be shown. */
  render({ speech: { msg } }: FinderView): TemplateResult {
    if (this.hasFailed)
      return this.renderFailure(msg('The map cannot be shown here. The list is complete.', { id: 'map.failed' }));
    const buttons = [
      { sign: '+', label: msg('Zoom in', { id: 'map.zoom-in' }), run: () => this.map.zoomIn() },
      { sign: '−', label: msg('Zoom out', { id: 'map.zoom-out' }), run: () => this.map.zoomOut() },
      { sign: '⤢', label: msg('Show all places on the map', { id: 'map.fit-all' }), run: () => this.map.fitAll() },
    ];
    const credits = this.map.attributions.map(renderCredit);
    return html`<div part="map" class="map">
      <div class="map-canvas"></div>
      <div class="map-controls">
        ${buttons.map(
          ({ sign, label, run }) =>
            html`<button type="button" class="map-button" aria-label=${label} @click=${run}>${sign}</button>`,
        )}
      </div>
      ${credits.length > 0 ? html`<p class="map-credits">${credits}</p>` : nothing}
    </div>`;
  }

  private renderFailure(sentence: string): TemplateResult {
    return html`<p class="notes" part="map">${sentence}</p>`;
  }
}
