import { html, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { Credit } from '../../map/credits.js';
import { mapIcon } from '../place/icons.js';

/** The first stop of the Tab key in the map, shown when it is reached: leads past everything on the map. */
export function renderSkip({ msg }: Speech, onSkip: () => void): TemplateResult {
  return html`<button type="button" class="control map-skip" @click=${onSkip}>
    ${msg('Skip the map', { id: 'map.skip' })}
  </button>`;
}

const renderCredit = ({ text, href }: Credit): TemplateResult =>
  href === undefined
    ? html`<span dir="auto">${text}</span>`
    : html`<a dir="auto" href=${href} referrerpolicy="no-referrer">${text}</a>`;

/** Who made the map, always visible. It is also where the way past the map ends. */
export function renderCredits(credits: readonly Credit[]): TemplateResult {
  return html`<p class="map-credits" tabindex="-1">${credits.map(renderCredit)}</p>`;
}

/** The map has left its place to others of the page; one tap brings it back. */
export function renderResting({ msg }: Speech, onShow: () => void): TemplateResult {
  return html`<button type="button" class="control map-rest" @click=${onShow}>
    ${mapIcon}<span>${msg('Show the map', { id: 'map.show' })}</span>
  </button>`;
}
