import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { Speech } from '../../i18n/localize-controller.js';
import type { MapMark, MapPlace } from '../../map/adapter.js';
import { clusterWords, severalWords } from './map-words.js';

/** The marks on the map, and what can be done with them. */
export interface MarkList {
  readonly marks: readonly MapMark[];
  /** Width of the map, in CSS pixels. */
  readonly width: number;
  readonly placeOf: (id: string) => MapPlace | undefined;
  readonly selectedId: string | null;
  /** The mark that the Tab key leads to; the others are reached from it with the arrow keys. */
  readonly activeKey: string | undefined;
  readonly onMark: (mark: MapMark) => void;
  readonly onActive: (key: string) => void;
}

/** Which way a key goes through the list: from one to the next as it is read, or to an end. */
const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowDown: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  ArrowUp: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

function onKey(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const list = event.currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll('button')];
  const index = buttons.indexOf(event.target as HTMLButtonElement);
  if (index < 0) return;
  event.preventDefault();
  buttons[step(index, buttons.length - 1)]?.focus();
}

function renderPlace({ label, lang, stateLabel }: MapPlace): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${label}</bdi>, ${stateLabel}`;
}

function renderWords(speech: Speech, { placeOf }: MarkList, mark: MapMark): TemplateResult | string {
  if (mark.kind === 'cluster') return clusterWords(speech, mark);
  if (mark.ids.length > 1) return severalWords(speech, mark.ids.length);
  const place = placeOf(mark.ids[0]);
  return place ? renderPlace(place) : '';
}

/** Room that the words of a mark need, in CSS pixels: above it, and to either side. */
const ROOM = { above: 90, beside: 150 };

/** Where the words go so that the map's edge does not cut them. */
function sideOf({ at: { x, y } }: MapMark, width: number): string {
  const across = x < ROOM.beside ? 'right' : x > width - ROOM.beside ? 'left' : 'middle';
  return `${y < ROOM.above ? 'below' : 'above'} ${across}`;
}

function renderMark(speech: Speech, list: MarkList, mark: MapMark, isActive: boolean): TemplateResult {
  const isSelected = mark.kind === 'places' && mark.ids.some((id) => id === list.selectedId);
  return html`<div role="listitem">
    <button
      type="button"
      class="map-mark"
      data-key=${mark.key}
      data-words=${sideOf(mark, list.width)}
      tabindex=${isActive ? '0' : '-1'}
      aria-current=${isSelected ? 'true' : nothing}
      .style=${`left:${mark.at.x}px;top:${mark.at.y}px`}
      @focus=${() => list.onActive(mark.key)}
      @click=${() => list.onMark(mark)}
    >
      <span class="map-mark-words">${renderWords(speech, list, mark)}</span>
    </button>
  </div>`;
}

/**
 * What can be seen on the map, as buttons that lie over it: named as on the list, in the same order, one stop of the Tab
 * key for all. The mouse and fingers go through them to the map; a screen reader that explores by touch finds each where
 * it is drawn.
 */
export function renderMarks(speech: Speech, list: MarkList): TemplateResult | typeof nothing {
  const { marks } = list;
  if (marks.length === 0) return nothing;
  const active = marks.find(({ key }) => key === list.activeKey) ?? marks[0];
  const label = speech.msg('Places on the map. Arrow keys go from one to the next.', { id: 'map.marks' });
  return html`<div class="map-marks" role="list" aria-label=${label} @keydown=${onKey}>
    ${repeat(
      marks,
      ({ key }) => key,
      (mark) => renderMark(speech, list, mark, mark === active),
    )}
  </div>`;
}
