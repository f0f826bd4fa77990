import { html, nothing, type TemplateResult } from 'lit';

import type { Place } from '../../model/place.js';
import { renderActions } from '../place/actions.js';
import { renderOpenState } from '../place/open-state.js';
import { communeKey } from '../../search/filter.js';
import { serviceWords } from '../place/service-words.js';
import { renderText, renderWhere } from '../place/texts.js';
import type { FinderView } from './view-model.js';

/** The rows on the screen: the first page, and the chosen place wherever it stands in the order. */
export function visibleRows({ answer, state }: FinderView): readonly Place[] {
  const rows = answer.places.slice(0, state.shown);
  const { selectedId } = state;
  const selected = selectedId === null ? undefined : answer.places.find(({ id }) => id === selectedId);
  return selected && !rows.includes(selected) ? [...rows, selected] : rows;
}

function renderServices({ speech, state }: FinderView, { services }: Place): TemplateResult | typeof nothing {
  if (!services && state.filters.services.length > 0) {
    const words = speech.msg('What you can do there is not known.', { id: 'results.services-unknown' });
    return html`<p class="soft">${words}</p>`;
  }
  if (!services?.length) return nothing;
  return html`<ul class="services">
    ${services.slice(0, 4).map((service) => html`<li>${serviceWords(speech.msg, service)}</li>`)}
  </ul>`;
}

/** Where the place is; a filter by commune leaves it in doubt where the feed does not tell. */
export function renderPlaceLine(view: FinderView, place: Place): TemplateResult {
  const { speech, state, extras } = view;
  const isInDoubt = state.filters.communes.length > 0 && communeKey(place) === undefined;
  const doubt = html` <span class="soft"
    >${speech.msg('The commune is not known.', { id: 'results.commune-unknown' })}</span
  >`;
  return html`<p class="where">
    ${renderWhere(place.address, speech.locale)}${isInDoubt ? doubt : nothing}${extras?.renderDistance(view, place)}
  </p>`;
}

/** Everything that is known of the chosen place, and what can be done with it. */
export function renderChosen(view: FinderView, place: Place): TemplateResult {
  const { extras, speech, now } = view;
  return html`${extras?.renderDetails(speech, place, now)}${extras?.renderPlaceTools(view, place)}`;
}

/** A row answers, in this order: name, open or not, where, what for, the two big actions. Nothing else. @param tools - what else can be done with it */
export function renderRow(
  view: FinderView,
  place: Place,
  tools: unknown = view.extras?.renderTick(view, place),
): TemplateResult {
  const { speech, now, state, headingLevel, intents, extras } = view;
  const isSelected = place.id === state.selectedId;
  return html`<li part="result" class="result" data-id=${place.id} aria-current=${isSelected ? 'true' : nothing}>
    <div role="heading" aria-level=${headingLevel + 1} class="place-name">
      <button
        type="button"
        class="name"
        aria-expanded=${isSelected ? 'true' : 'false'}
        @click=${() => intents.onSelect(place, 'list')}
      >
        ${renderText(place.name, speech.locale)}
      </button>
    </div>
    ${renderOpenState(speech, place, now)} ${renderPlaceLine(view, place)}
    ${isSelected ? nothing : renderServices(view, place)} ${view.hasLinks ? renderActions(speech, place) : nothing}
    ${tools} ${isSelected && !extras?.sheet.shows(place.id) ? renderChosen(view, place) : nothing}
  </li>`;
}

/** The list, and the way to the rest of it. */
export function renderResults(view: FinderView): TemplateResult {
  const { msg } = view.speech;
  const left = view.answer.places.length - view.state.shown;
  const more = html`<button type="button" part="more" class="control more" @click=${view.intents.onMore}>
    ${msg('Show more places', { id: 'results.more' })} (${left})
  </button>`;
  return html`<ol part="results" class="results">
      ${visibleRows(view).map((place) => renderRow(view, place))}
    </ol>
    ${left > 0 ? more : nothing}`;
}

/** Rows of the final size while the feed is on its way. */
export function renderSkeleton(): TemplateResult {
  return html`<div part="loading" class="skeleton" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<div class="result"><i></i><i></i><i></i></div>`)}
  </div>`;
}
