import { html, nothing, type TemplateResult } from 'lit';

import { closeIcon, filterIcon, listIcon, mapIcon, searchIcon } from '../place/icons.js';
import type { FinderView } from './view-model.js';

/** The search box: results follow as one types, so that there is nothing to send. */
export function renderSearch(view: FinderView): TemplateResult {
  const { speech, state, intents, extras } = view;
  const { msg } = speech;
  const { onQuery } = intents;
  const onInput = (event: Event): void => onQuery((event.target as HTMLInputElement).value);
  const onSubmit = (event: Event): void => event.preventDefault();
  const clear = html`<button type="button" class="cross" @click=${() => onQuery('')}>
    ${closeIcon}<span class="visually-hidden">${msg('Clear the search', { id: 'search.clear' })}</span>
  </button>`;
  return html`<form part="search" class="search" role="search" aria-labelledby="query-label" @submit=${onSubmit}>
    <label for="query" id="query-label">${msg('Commune, place or address', { id: 'search.label' })}</label>
    <div class="search-box">
      ${searchIcon}
      <input
        id="query"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        .value=${state.query}
        @input=${onInput}
      />
      ${state.query ? clear : nothing} ${extras?.narrow.suggestions.render(view)}
    </div>
  </form>`;
}

/** What the bar offers. */
export interface BarOptions {
  readonly activeCount: number;
  readonly filtersOpen: boolean;
  readonly onToggleFilters: () => void;
  readonly hasFilters: boolean;
  readonly hasMap: boolean;
}

function renderFiltersButton({ speech, extras }: FinderView, options: BarOptions): TemplateResult {
  const open = options.filtersOpen ? options.onToggleFilters : (extras?.narrow.sheet.open ?? options.onToggleFilters);
  const count = options.activeCount > 0 ? html` (${options.activeCount})` : nothing;
  return html`<button
    type="button"
    class="control filters-button"
    aria-expanded=${options.filtersOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${open}
  >
    ${filterIcon}<span>${speech.msg('Filters', { id: 'filters.button' })}${count}</span>
  </button>`;
}

function renderViewSwitch({ speech: { msg }, state, intents }: FinderView): TemplateResult {
  const isMap = state.view === 'map';
  return html`<button type="button" class="control view-switch" @click=${() => intents.onView(isMap ? 'list' : 'map')}>
    ${isMap ? listIcon : mapIcon}
    <span>${isMap ? msg('List', { id: 'view.list' }) : msg('Map', { id: 'view.map' })}</span>
  </button>`;
}

/** On a narrow screen: the filters behind a button, and the list and the map taking turns. */
export function renderBar(view: FinderView, options: BarOptions): TemplateResult | typeof nothing {
  if (!options.hasFilters && !options.hasMap) return nothing;
  return html`<div class="bar">
    ${options.hasFilters ? renderFiltersButton(view, options) : nothing}
    ${options.hasMap ? renderViewSwitch(view) : nothing}
  </div>`;
}
