import { html, nothing, type TemplateResult } from 'lit';

import { str, type Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import { deviceOf, directionsTo, type Directions } from '../place/directions.js';
import { calendarIcon, mailIcon } from '../place/fact-icons.js';
import { directionsIcon, phoneIcon, webIcon } from '../place/icons.js';
import { plainName } from '../place/texts.js';

type Rendered = TemplateResult | typeof nothing;

/** The number is there to be read too: a computer cannot call, and a number that is read can be dictated. */
function renderCall({ msg }: Speech, { phones: [phone] }: Place): Rendered {
  if (!phone) return nothing;
  const words = msg(str`Call ${'\u0000'}`, { id: 'card.call', desc: '0: phone number' });
  const [before = '', after = ''] = words.split('\u0000');
  return html`<a class="control strong call" part="action" href="tel:${phone.e164}"
    >${phoneIcon}<span>${before}<span class="number" dir="ltr">${phone.text}</span>${after}</span></a
  >`;
}

function renderBooking({ msg }: Speech, { bookingUrl, access, phones }: Place): Rendered {
  if (bookingUrl === undefined) return nothing;
  const isNeeded = access && !access.includes('walk-in');
  return html`<a
    class="control ${isNeeded || phones.length === 0 ? 'strong' : ''}"
    part="action"
    href=${bookingUrl}
    referrerpolicy="no-referrer"
    >${calendarIcon}<span>${msg('Make an appointment', { id: 'card.booking' })}</span></a
  >`;
}

/** Without a phone, one asks by mail or on the website. */
function renderOtherWay({ msg }: Speech, { phones, emails, websites }: Place): Rendered {
  if (phones.length > 0) return nothing;
  if (websites[0] !== undefined) {
    return html`<a class="control" part="action" href=${websites[0]} referrerpolicy="no-referrer"
      >${webIcon}<span>${msg('Website', { id: 'action.website' })}</span></a
    >`;
  }
  if (emails[0] === undefined) return nothing;
  return html`<a class="control" part="action" href="mailto:${emails[0]}"
    >${mailIcon}<span>${msg('Write an e-mail', { id: 'card.write' })}</span></a
  >`;
}

function renderDirections({ msg, locale }: Speech, place: Place, directions: Directions): Rendered {
  const href = directionsTo(place, 'transit', directions, deviceOf(navigator.userAgent));
  if (href === undefined) return nothing;
  return html`<a class="control" part="action" href=${href} referrerpolicy="no-referrer"
    >${directionsIcon}<span>${msg('How to get there', { id: 'action.directions' })}</span
    ><span class="visually-hidden"> – ${plainName(place, locale)}</span></a
  >`;
}

/** The big things to do: call (or ask otherwise), make an appointment, go there. */
export function renderCardActions(speech: Speech, place: Place, directions: Directions): TemplateResult {
  return html`<div class="actions">
    ${renderCall(speech, place)}${renderOtherWay(speech, place)}${renderBooking(speech, place)}${renderDirections(
      speech,
      place,
      directions,
    )}
  </div>`;
}
