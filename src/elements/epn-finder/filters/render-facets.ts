import { html, nothing, type TemplateResult } from 'lit';

import type { FlagName } from '../../../search/facets.js';
import { renderCheckbox, renderCommunes, renderOpenNow, renderServices } from '../render-filters.js';
import type { FinderView } from '../view-model.js';
import { LATER_FACETS } from './active-facets.js';
import { dayWords, facetTitle, valueWords } from './facet-words.js';

type LaterFacet = (typeof LATER_FACETS)[number];

/** The name that the `hide` attribute knows a facet by. */
export const HIDDEN_AS: Readonly<Record<LaterFacet, string>> = {
  helpWays: 'help-ways',
  access: 'access',
  languages: 'languages',
  audiences: 'audiences',
  qualityLabels: 'quality-labels',
};

/** Facets with something to choose: of one value that every place has there is nothing to choose. */
export function offeredFacets({ answer, isHidden }: FinderView): readonly LaterFacet[] {
  return LATER_FACETS.filter((name) => (answer.facets.lists[name]?.length ?? 0) > 0 && !isHidden(HIDDEN_AS[name]));
}

/** True when the feed can be asked for days. */
export function offersDays({ answer, isHidden }: FinderView): boolean {
  return answer.facets.days.length > 0 && !isHidden('day');
}

/** The flags that only the later filters offer. */
export function offeredFlags({ answer, isHidden }: FinderView): readonly Exclude<FlagName, 'openNow'>[] {
  const flags = ['free', 'wheelchair'] as const;
  return flags.filter((name) => answer.facets.flags[name] !== undefined && !isHidden(name));
}

function renderFlags(view: FinderView): TemplateResult | typeof nothing {
  const flags = offeredFlags(view);
  if (flags.length === 0) return nothing;
  const { msg } = view.speech;
  const words = {
    free: msg('Free of charge', { id: 'facet.free' }),
    wheelchair: msg('With a wheelchair', { id: 'facet.wheelchair' }),
  };
  return html`<fieldset part="filter-group">
    <legend>${msg('Good to know', { id: 'facet.flags' })}</legend>
    <div class="checks">
      ${flags.map((name) => {
        const isOn = view.state.filters[name];
        const onChange = (): void => view.intents.onFilters({ [name]: !isOn });
        return renderCheckbox(words[name], isOn, onChange, view.answer.facets.flags[name]);
      })}
    </div>
  </fieldset>`;
}

/** A day, and then a time of that day. */
function renderDay(view: FinderView): TemplateResult | typeof nothing {
  if (!offersDays(view)) return nothing;
  const { msg } = view.speech;
  const { day, time } = view.state.filters;
  const onDay = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    view.intents.onFilters(value ? { day: value } : { day: null, time: null });
  };
  const onTime = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    view.intents.onFilters({ time: value || null });
  };
  return html`<div part="filter-group" class="group pair">
    <div class="group">
      <label for="day">${msg('Open on', { id: 'facet.day' })}</label>
      <select id="day" @change=${onDay}>
        <option value="" .selected=${day === null}>${msg('Any day', { id: 'facet.any-day' })}</option>
        ${view.answer.facets.days.map(
          ({ key, count }) =>
            html`<option value=${key} .selected=${key === day}>${dayWords(key, view.speech)} (${count})</option>`,
        )}
      </select>
    </div>
    ${
      day === null
        ? nothing
        : html`<div class="group">
            <label for="time">${msg('At what time?', { id: 'facet.time' })}</label>
            <input id="time" type="time" step="900" .value=${time ?? ''} @change=${onTime} />
          </div>`
    }
  </div>`;
}

function renderFacet(view: FinderView, name: LaterFacet): TemplateResult {
  const chosen = view.state.filters[name];
  const toggle = (key: string): void => {
    const others = chosen.filter((other) => other !== key);
    view.intents.onFilters({ [name]: others.length < chosen.length ? others : [...chosen, key] });
  };
  return html`<fieldset part="filter-group">
    <legend>${facetTitle(view.speech.msg, name)}</legend>
    <div class="checks">
      ${view.answer.facets.lists[name]?.map((value) =>
        renderCheckbox(valueWords(view, name, value), chosen.includes(value.key), () => toggle(value.key), value.count),
      )}
    </div>
  </fieldset>`;
}

/** Every filter that the feed knows something about. */
export function renderFacets(view: FinderView): TemplateResult {
  return html`${renderServices(view)} ${renderCommunes(view, 'sheet-commune')} ${renderOpenNow(view)} ${renderDay(view)}
  ${renderFlags(view)} ${offeredFacets(view).map((name) => renderFacet(view, name))}`;
}
