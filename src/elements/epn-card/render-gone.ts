import { html, nothing, type TemplateResult } from 'lit';

import { str, type Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import { renderOpenState } from '../place/open-state.js';
import { renderText, renderWhere } from '../place/texts.js';
import type { CardFrame } from './frame.js';
import type { Nearby } from './nearest.js';

/** Metres as one says them: tens of metres up to a kilometre, then tenths of a kilometre. */
function distanceWords(locale: string, metres: number): string {
  const isNear = metres < 995;
  const format = new Intl.NumberFormat(`${locale}-BE`, {
    style: 'unit',
    unit: isNear ? 'meter' : 'kilometer',
    maximumFractionDigits: metres < 9950 && !isNear ? 1 : 0,
  });
  return format.format(isNear ? Math.max(10, Math.round(metres / 10) * 10) : metres / 1000);
}

function renderNearby(
  speech: Speech,
  { place, metres }: Nearby,
  now: Date,
  onChoose: (place: Place) => void,
): TemplateResult {
  const { msg, locale } = speech;
  const far =
    metres === undefined
      ? nothing
      : html` · ${msg(str`${distanceWords(locale, metres)} away`, { id: 'card.away', desc: '0: distance, 850 m' })}`;
  return html`<li>
    <button type="button" class="link" @click=${() => onChoose(place)}>${renderText(place.name, locale)}</button>
    ${renderOpenState(speech, place, now)}
    <p>${renderWhere(place.address, locale)}${far}</p>
  </li>`;
}

/** A place that is gone: the sentence, and where one can go instead. */
export function renderGone({ speech, now, onChoose }: CardFrame, nearest: readonly Nearby[]): TemplateResult {
  const { msg } = speech;
  const others = html`<p>${msg('You can go here instead:', { id: 'card.instead' })}</p>
    <ul class="nearest">
      ${nearest.map((nearby) => renderNearby(speech, nearby, now, onChoose))}
    </ul>`;
  return html`<div part="error" class="message" role="status">
    <p class="place-name">${msg('This place is no longer in the list.', { id: 'card.gone' })}</p>
    ${nearest.length > 0 ? others : nothing}
  </div>`;
}
