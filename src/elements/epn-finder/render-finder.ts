import { html, nothing, type TemplateResult } from 'lit';

import { directionOf } from '../../i18n/locales.js';
import type { ColorScheme } from '../../theme/theme-controller.js';
import { activeFilters, renderActiveFilters, renderFilters, type ActiveFilter } from './render-filters.js';
import { renderLanguages } from './render-languages.js';
import { renderResults, renderSkeleton } from './render-results.js';
import { renderBar, renderSearch } from './render-search.js';
import { renderError, renderNotes, renderStatus } from './render-status.js';
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
  /** What is to be shown first is still on its way. */
  readonly isWaiting: boolean;
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

/** What stands in while there are no places; `null` once there are. */
function renderWaiting(view: FinderView, frame: FinderFrame): TemplateResult | null {
  const { kind } = view.state.feed;
  if (kind === 'error') return renderError(view, frame.onRetry);
  return kind === 'loading' || frame.isWaiting ? renderSkeleton() : null;
}

function renderAnswer(view: FinderView, active: readonly ActiveFilter[], frame: FinderFrame): TemplateResult {
  return (
    renderWaiting(view, frame) ??
    html`${view.answer.places.length > 0 ? renderResults(view) : html`${view.extras?.narrow.renderEmpty(view, active)}<slot name="empty"></slot>`}
    ${view.extras?.renderAfterList(view)}`
  );
}

function renderHeading({ speech, headingLevel, isHidden }: FinderView): TemplateResult | typeof nothing {
  if (isHidden('heading')) return nothing;
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

/** List and map, and what narrows them down. */
function renderSearching(view: FinderView, frame: FinderFrame): TemplateResult {
  const { state, extras } = view;
  const active = [...activeFilters(view), ...(extras?.activeFilters(view) ?? [])];
  const hasMap = frame.map !== null && !frame.map?.hasFailed;
  return html`<div class="entry">
      ${frame.hasSearch ? renderSearch(view) : nothing}
      <div class="more-ways">${extras?.renderWays(view)}</div>
    </div>
    ${extras?.renderNearPanel(view)} ${renderBar(view, { ...frame, hasMap, activeCount: active.length })}
    ${frame.hasFilters && state.feed.kind === 'ready' ? renderFilters(view, frame.filtersOpen) : nothing}
    ${renderActiveFilters(view, active)}
    <div class="body" data-view=${state.view} data-map=${hasMap ? 'true' : 'false'}>
      <div class="list-column">${renderStatus(view)} ${renderNotes(view)} ${renderAnswer(view, active, frame)}</div>
      ${frame.map === null ? nothing : renderMapColumn(view, frame.map)}
    </div>`;
}

/** The whole finder, from top to bottom as it is read aloud. */
export function renderFinder(view: FinderView, frame: FinderFrame): TemplateResult {
  const { state, speech, extras } = view;
  const isBusy = state.feed.kind === 'loading' || frame.isWaiting;
  const guided =
    state.view === 'guided' &&
    (extras?.renderGuided(view, renderWaiting(view, frame)) ?? (frame.isWaiting && renderSkeleton()));
  return html`<div
    class="root"
    data-scheme=${frame.scheme}
    data-layout=${view.layout}
    ?data-split=${view.layout === 'auto' || view.layout === 'split'}
    lang=${speech.locale}
    dir=${directionOf(speech.locale)}
    aria-busy=${isBusy ? 'true' : 'false'}
  >
    ${renderHeading(view)} ${renderLanguages(speech.msg, view.languages)} ${guided || renderSearching(view, frame)}
    ${extras?.renderListTools(view)} ${extras?.renderSheet(view)} ${extras?.narrow.sheet.render(view)}
    <p class="soft source">${extras?.sourceWords(view)}</p>
    ${frame.debug}
    <slot name="footer"></slot>
  </div>`;
}
