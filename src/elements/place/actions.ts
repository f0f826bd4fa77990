import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import { directionsIcon, phoneIcon, webIcon } from './icons.js';
import { directionsUrl } from './links.js';
import { plainName } from './texts.js';

/** What a screen reader adds to a short label, so that "Call" in a list of links says whom. */
function renderFor(place: Place, { locale }: Speech): TemplateResult {
  return html`<span class="visually-hidden"> – ${plainName(place, locale)}</span>`;
}

function renderCall(speech: Speech, place: Place): TemplateResult | typeof nothing {
  const [phone] = place.phones;
  if (!phone) return nothing;
  return html`<a class="control" part="action" href="tel:${phone.e164}"
    >${phoneIcon}<span>${speech.msg('Call', { id: 'action.call' })}</span>${renderFor(place, speech)}</a
  >`;
}

function renderDirections(speech: Speech, place: Place): TemplateResult | typeof nothing {
  const href = directionsUrl(place);
  if (href === undefined) return nothing;
  return html`<a class="control" part="action" href=${href} referrerpolicy="no-referrer"
    >${directionsIcon}<span>${speech.msg('How to get there', { id: 'action.directions' })}</span>${renderFor(place, speech)}</a
  >`;
}

/** Without a phone, the website is the way to ask. */
function renderWebsite(speech: Speech, place: Place): TemplateResult | typeof nothing {
  const [website] = place.websites;
  if (website === undefined || place.phones.length > 0) return nothing;
  return html`<a class="control" part="action" href=${website} referrerpolicy="no-referrer"
    >${webIcon}<span>${speech.msg('Website', { id: 'action.website' })}</span>${renderFor(place, speech)}</a
  >`;
}

/** The two big things to do: call (or look at the website) and go there. */
export function renderActions(speech: Speech, place: Place): TemplateResult {
  return html`<p class="actions">
    ${renderCall(speech, place)}${renderWebsite(speech, place)}${renderDirections(speech, place)}
  </p>`;
}
