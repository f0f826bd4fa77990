import { html, nothing, type TemplateResult } from 'lit';

import { pickText } from '../../model/text.js';
import type { FacetValue } from '../../search/facets.js';
import type { FinderState } from '../../store/finder-state.js';
import { closeIcon } from '../place/icons.js';
import { serviceWords } from '../place/service-words.js';
import type { FinderView } from './view-model.js';

/** Capital first letter, for a label of its own. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** A service or a commune in words. */
export function facetWords({ speech }: FinderView, { key, words, name }: FacetValue): string {
  if (name) return pickText(name, speech.locale).text;
  return capital(serviceWords(speech.msg, words === undefined ? { id: key } : { id: key, words }));
}

/** A real checkbox with its words and, where it is known, with how many places it leaves. */
export function renderCheckbox(
  label: string,
  checked: boolean,
  onChange: () => void,
  count?: number | null,
): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${checked} @change=${onChange} />
    <span>${label}${typeof count === 'number' ? html`&nbsp;<span class="soft">(${count})</span>` : nothing}</span>
  </label>`;
}

/** What the visitor needs, as checkboxes. */
export function renderServices(view: FinderView): TemplateResult | typeof nothing {
  const { services = [] } = view.answer.facets.lists;
  if (services.length === 0 || view.isHidden('services')) return nothing;
  return html`<fieldset part="filter-group">
    <legend>${view.speech.msg('What do you need?', { id: 'filters.services' })}</legend>
    <div class="checks">
      ${services.map((value) =>
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

/**
 * Where, as a list to choose from.
 * @param id - of the list, one of a kind in the finder
 */
export function renderCommunes(view: FinderView, id = 'commune'): TemplateResult | typeof nothing {
  const { msg, locale } = view.speech;
  const options = (view.answer.facets.lists.communes ?? [])
    .map((value) => ({ ...value, label: facetWords(view, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  if (options.length < 2 || view.isHidden('commune')) return nothing;
  const chosen = view.state.filters.communes;
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    view.intents.onCommunes(value ? [value] : []);
  };
  const single = chosen.join(); // of several, the name of none
  return html`<div part="filter-group" class="group">
    <label for=${id}>${msg('Commune', { id: 'filters.commune' })}</label>
    <select id=${id} @change=${onChange}>
      ${view.extras?.narrow.renderSeveral(view)}
      <option value="" .selected=${single === ''}>${msg('All communes', { id: 'filters.all-communes' })}</option>
      ${options.map(
        ({ key, label, count }) => html`<option value=${key} .selected=${single === key}>${label} (${count})</option>`,
      )}
    </select>
  </div>`;
}

/** Open at this moment, where the feed tells the hours of any place. */
export function renderOpenNow(view: FinderView): TemplateResult | typeof nothing {
  const count = view.answer.facets.flags.openNow;
  if (count === undefined || view.isHidden('open-now')) return nothing;
  const { openNow } = view.state.filters;
  const label = view.speech.msg('Open now', { id: 'filters.open-now' });
  return html`<div class="group">
    ${renderCheckbox(label, openNow, () => view.intents.onOpenNow(!openNow), count)}
  </div>`;
}

/** The filters that most people need, only for what the feed knows; the others come later, behind a button. */
export function renderFilters(view: FinderView, isOpen: boolean): TemplateResult {
  return html`<div id="filters" part="filters" class="filters" data-open=${isOpen ? 'true' : 'false'}>
    ${renderServices(view)}
    <div class="groups">
      ${renderCommunes(view)} ${renderOpenNow(view)} ${view.extras?.narrow.sheet.renderMore(view)}
    </div>
  </div>`;
}

/** One active restriction and the way to undo it. */
export interface ActiveFilter {
  readonly label: string;
  readonly remove: () => void;
  /** What the state would be without it; not there for what restricts nothing. */
  readonly without?: Partial<FinderState>;
}

/** The restrictions of the first filters that are active, in words. */
export function activeFilters(view: FinderView): readonly ActiveFilter[] {
  const { intents, state } = view;
  const { filters } = state;
  const { services = [], communes = [] } = view.answer.facets.lists;
  const active = (label: string, change: Partial<typeof filters>): ActiveFilter => ({
    label,
    remove: () => intents.onFilters(change),
    without: { filters: { ...filters, ...change } },
  });
  const labelOf = (values: readonly FacetValue[], key: string): string =>
    facetWords(view, values.find((value) => value.key === key) ?? { key, count: 0 });
  const others = (list: readonly string[], key: string): readonly string[] => list.filter((other) => other !== key);
  return [
    ...filters.services.map((id) => active(labelOf(services, id), { services: others(filters.services, id) })),
    ...filters.communes.map((key) => active(labelOf(communes, key), { communes: others(filters.communes, key) })),
    ...(filters.openNow ? [active(view.speech.msg('Open now', { id: 'filters.open-now' }), { openNow: false })] : []),
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
