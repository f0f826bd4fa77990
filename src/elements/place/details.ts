import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import { siteName } from './links.js';
import { serviceWords } from './service-words.js';
import { renderBothLanguages, renderText } from './texts.js';
import { renderWeek } from './week.js';
import { dayWords } from './when.js';

type Rendered = TemplateResult | typeof nothing;

/** One line of the card: what it is about, and what is known; nothing when nothing is known. */
function renderFact(term: string, detail: unknown): TemplateResult {
  return html`<div class="fact">
    <dt>${term}</dt>
    <dd>${detail}</dd>
  </div>`;
}

function renderAddress({ msg, locale }: Speech, { address }: Place): TemplateResult {
  const { street, postalCode, commune } = address;
  const streetLine = street
    ? html`${renderBothLanguages(street, locale)}<br />`
    : html`<span class="soft">${msg('Street not given', { id: 'card.no-street' })}</span><br />`;
  return renderFact(
    msg('Address', { id: 'card.address' }),
    html`${streetLine}${postalCode ?? nothing} ${commune ? renderBothLanguages(commune, locale) : nothing}`,
  );
}

function renderContacts({ msg }: Speech, { phones, emails, websites }: Place): Rendered {
  if (phones.length + emails.length + websites.length === 0) return nothing;
  const links = [
    ...phones.map(({ e164, text }) => html`<li><a href="tel:${e164}" dir="ltr">${text}</a></li>`),
    ...emails.map((email) => html`<li><a href="mailto:${email}" dir="ltr">${email}</a></li>`),
    ...websites.map((url) => html`<li><a href=${url} dir="ltr" referrerpolicy="no-referrer">${siteName(url)}</a></li>`),
  ];
  return renderFact(
    msg('Contact', { id: 'card.contact' }),
    html`<ul>
      ${links}
    </ul>`,
  );
}

function renderServices({ msg }: Speech, { services }: Place): TemplateResult {
  const words = services?.map((service) => html`<li>${serviceWords(msg, service)}</li>`);
  const list = words?.length
    ? html`<ul class="services">
        ${words}
      </ul>`
    : html`<span class="soft">${msg('Not known. Ask the place.', { id: 'card.services-unknown' })}</span>`;
  return renderFact(msg('What you can do here', { id: 'card.services' }), list);
}

function wheelchairWords({ msg }: Speech, access: NonNullable<Place['wheelchair']>): string {
  switch (access) {
    case 'yes':
      return msg('Accessible by wheelchair', { id: 'card.wheelchair-yes' });
    case 'limited':
      return msg('Partly accessible by wheelchair', { id: 'card.wheelchair-limited' });
    case 'no':
      return msg('Not accessible by wheelchair', { id: 'card.wheelchair-no' });
  }
}

/** How one gets in: price, conditions, appointment, wheelchair. */
function renderAccess(speech: Speech, place: Place): Rendered {
  const { msg, locale } = speech;
  const { isFree, accessConditions, bookingUrl, wheelchair } = place;
  const booking = msg('Make an appointment', { id: 'card.booking' });
  const lines = [
    isFree === true ? msg('Free of charge', { id: 'card.free' }) : nothing,
    accessConditions && isFree !== true ? renderText(accessConditions, locale) : nothing,
    bookingUrl === undefined ? nothing : html`<a href=${bookingUrl} referrerpolicy="no-referrer">${booking}</a>`,
    wheelchair === undefined ? nothing : wheelchairWords(speech, wheelchair),
  ].filter((line) => line !== nothing);
  if (lines.length === 0) return nothing;
  return renderFact(
    msg('Access', { id: 'card.access' }),
    html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`,
  );
}

function renderSource(speech: Speech, { source, updatedOn }: Place): Rendered {
  if (source === undefined && updatedOn === undefined) return nothing;
  const date = updatedOn === undefined ? nothing : html` <span>(${dayWords(updatedOn, speech)})</span>`;
  return html`<p class="soft source">${speech.msg('Source:', { id: 'card.source' })} ${source}${date}</p>`;
}

/** Everything that the feed tells of one place, below its name, open state and actions. */
export function renderDetails(speech: Speech, place: Place, now: Date): TemplateResult {
  const { description, openingHours } = place;
  const hours = openingHours
    ? renderFact(speech.msg('Opening hours', { id: 'card.hours' }), renderWeek(speech, place, now))
    : nothing;
  return html`<div class="details">
    ${description ? html`<p class="description">${renderText(description, speech.locale)}</p>` : nothing}
    <dl>
      ${renderServices(speech, place)}${hours}${renderAddress(speech, place)}${renderContacts(speech, place)}
      ${renderAccess(speech, place)}
    </dl>
    ${renderSource(speech, place)}
  </div>`;
}
