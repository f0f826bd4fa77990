import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { pickText } from '../../model/text.js';
import type { FacetValue } from '../../search/facets.js';
import { closeIcon } from '../place/icons.js';
import { serviceWords } from '../place/service-words.js';
import type { FinderView } from './view-model.js';

/** Capital first letter, for a label of its own. */
const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

function facetWords({ speech }: FinderView, { key, words, name }: FacetValue): string {
  if (name) return pickText(name, speech.locale).text;
  return capital(serviceWords(speech.msg, words === undefined ? { id: key } : { id: key, words }));
}

function renderCheckbox(label: string, checked: boolean, onChange: () => void, count?: number): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${checked} @change=${onChange} />
    <span>${label}${count === undefined ? nothing : html` <span class="soft">(${count})</span>`}</span>
  </label>`;
}

function renderServices(view: FinderView): TemplateResult | typeof nothing {
  const { services } = view.facets;
  if (services.length === 0) return nothing;
  return html`<fieldset part="filter-group">
    <legend>${view.speech.msg('What do you need?', { id: 'filters.services' })}</legend>
    <div class="checks">
      ${repeat(
        services,
        ({ key }) => key,
        (value) =>
          renderCheckbox(
            facetWords(view, value),
            view.state.filters.services.includes(value.key),
            () => view.intents.onService(value.key),
            value.count,
          ),
      )}
    </div>
  </fieldset>`;
}

function renderCommunes(view: FinderView): TemplateResult | typeof nothing {
  const { msg, locale } = view.speech;
  const options = view.facets.communes
    .map((value) => ({ ...value, label: facetWords(view, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  if (options.length < 2) return nothing;
  const chosen = view.state.filters.communes;
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    view.intents.onCommunes(value ? [value] : []);
  };
  const single = chosen.length === 1 ? chosen[0] : '';
  return html`<div part="filter-group" class="group">
    <label for="commune">${msg('Commune', { id: 'filters.commune' })}</label>
    <select id="commune" @change=${onChange}>
      <option value="" .selected=${single === ''}>${msg('All communes', { id: 'filters.all-communes' })}</option>
      ${repeat(
        options,
        ({ key }) => key,
        ({ key, label, count }) => html`<option value=${key} .selected=${single === key}>${label} (${count})</option>`,
      )}
    </select>
  </div>`;
}

/** Filters only for what the feed knows; real checkboxes and a real list. */
export function renderFilters(view: FinderView, isOpen: boolean): TemplateResult {
  const { openNow } = view.state.filters;
  const label = view.speech.msg('Open now', { id: 'filters.open-now' });
  const open = renderCheckbox(label, openNow, () => view.intents.onOpenNow(!openNow));
  return html`<div id="filters" part="filters" class="filters" data-open=${isOpen ? 'true' : 'false'}>
    ${renderServices(view)}
    <div class="groups">
      ${renderCommunes(view)}${view.facets.hasHours ? html`<div class="group">${open}</div>` : nothing}
    </div>
  </div>`;
}

/** One active restriction and the way to undo it. */
export interface ActiveFilter {
  readonly label: string;
  readonly remove: () => void;
}

/** Every restriction that is active, in words. */
export function activeFilters(view: FinderView): readonly ActiveFilter[] {
  const { intents } = view;
  const { services, communes, openNow } = view.state.filters;
  const labelOf = (values: readonly FacetValue[], key: string): string =>
    facetWords(view, values.find((value) => value.key === key) ?? { key, count: 0 });
  return [
    ...services.map((id) => ({ label: labelOf(view.facets.services, id), remove: () => intents.onService(id) })),
    ...communes.map((key) => ({
      label: labelOf(view.facets.communes, key),
      remove: () => intents.onCommunes(communes.filter((other) => other !== key)),
    })),
    ...(openNow
      ? [{ label: view.speech.msg('Open now', { id: 'filters.open-now' }), remove: () => intents.onOpenNow(false) }]
      : []),
  ];
}

/** What is active is always visible and can be removed one by one. */
export function renderActiveFilters(
  { speech }: FinderView,
  active: readonly ActiveFilter[],
): TemplateResult | typeof nothing {
  if (active.length === 0) return nothing;
  const remove = speech.msg('Remove the filter', { id: 'filters.remove' });
  return html`<ul class="chips">
    ${active.map(
      ({ label, remove: onRemove }) =>
        html`<li>
          <button type="button" class="control chip" @click=${onRemove}>
            <span class="visually-hidden">${remove} </span><span>${label}</span>${closeIcon}
          </button>
        </li>`,
    )}
  </ul>`;
}
