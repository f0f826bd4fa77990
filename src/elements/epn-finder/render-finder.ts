import { html, nothing, type TemplateResult } from 'lit';

import type { ColorScheme } from '../../theme/theme-controller.js';
import { activeFilters, renderActiveFilters, renderFilters, type ActiveFilter } from './render-filters.js';
import { renderLanguages } from './render-languages.js';
import { renderResults, renderSkeleton } from './render-results.js';
import { renderBar, renderSearch } from './render-search.js';
import { renderEmpty, renderError, renderNotes, renderSource, renderStatus, renderUnknown } from './render-status.js';
import type { FinderView } from './view-model.js';

/** What the finder needs of its map. */
export interface MapFrame {
  /** True when the map cannot be shown: the list then takes the room. */
  readonly hasFailed: boolean;
  render(view: FinderView): TemplateResult;
}

/** How the finder is set up, besides what it shows. */
export interface FinderFrame {
  readonly scheme: ColorScheme;
  readonly filtersOpen: boolean;
  readonly onToggleFilters: () => void;
  readonly onRetry: () => void;
  readonly hasSearch: boolean;
  readonly hasFilters: boolean;
  /** The report for the webmaster, where it was asked for. */
  readonly debug: unknown;
  /** `null`: no map is wanted. `undefined`: its code has not come yet. */
  readonly map: MapFrame | null | undefined;
}

function renderAnswer(view: FinderView, active: readonly ActiveFilter[], frame: FinderFrame): TemplateResult {
  switch (view.state.feed.kind) {
    case 'loading':
      return renderSkeleton();
    case 'error':
      return renderError(view, frame.onRetry);
    case 'ready':
      return html`${view.answer.places.length > 0 ? renderResults(view) : renderEmpty(view, active)}${renderUnknown(view)}`;
  }
}

function renderHeading({ speech, headingLevel }: FinderView): TemplateResult {
  return html`<slot name="heading">
    <div role="heading" aria-level=${headingLevel} class="title">
      ${speech.msg('Where can I get digital help?', { id: 'finder.heading' })}
    </div>
  </slot>`;
}

/** The room of the map is kept from the start, so that nothing moves when it comes. */
function renderMapColumn(view: FinderView, map: MapFrame | undefined): TemplateResult {
  return html`<div class="map-column">${map ? map.render(view) : html`<div part="map" class="map-room"></div>`}</div>`;
}

/** The whole finder, from top to bottom as it is read aloud. */
export function renderFinder(view: FinderView, frame: FinderFrame): TemplateResult {
  const { state, speech } = view;
  const active = activeFilters(view);
  const hasMap = frame.map !== null && !frame.map?.hasFailed;
  const isReady = state.feed.kind === 'ready';
  return html`<div
    class="root"
    data-scheme=${frame.scheme}
    lang=${speech.locale}
    dir="ltr"
    aria-busy=${state.feed.kind === 'loading' ? 'true' : 'false'}
  >
    ${renderHeading(view)} ${renderLanguages(speech.msg, view.languages)}
    ${frame.hasSearch ? renderSearch(view) : nothing}
    ${renderBar(view, { ...frame, hasMap, activeCount: active.length })}
    ${frame.hasFilters && isReady ? renderFilters(view, frame.filtersOpen) : nothing}
    ${renderActiveFilters(view, active)}
    <div class="body" data-view=${state.view} data-map=${hasMap ? 'true' : 'false'}>
      <div class="list-column">${renderStatus(view)} ${renderNotes(view)} ${renderAnswer(view, active, frame)}</div>
      ${frame.map === null ? nothing : renderMapColumn(view, frame.map)}
    </div>
    ${renderSource(view)} ${frame.debug}
    <slot name="footer"></slot>
  </div>`;
}
