import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

import type { Msg, Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import {
  calendarIcon,
  doorIcon,
  labelIcon,
  languagesIcon,
  peopleIcon,
  priceIcon,
  wheelchairIcon,
} from './fact-icons.js';
import { renderText } from './texts.js';

type Rendered = TemplateResult | typeof nothing;

/** A pictogram and what it says. */
export function renderPictured(picture: SVGTemplateResult, words: unknown): TemplateResult {
  return html`<li class="pictured">${picture}<span>${words}</span></li>`;
}

/** Whether one may just come: what the feed tells, never a guess. */
function arrivalWords(msg: Msg, access: NonNullable<Place['access']>): string {
  if (!access.includes('walk-in')) return msg('Make an appointment before you come', { id: 'visit.appointment' });
  return access.includes('appointment')
    ? msg('With or without an appointment', { id: 'visit.either' })
    : msg('You can come without an appointment', { id: 'visit.walk-in' });
}

function renderArrival({ msg }: Speech, { access, bookingUrl }: Place, hasBooking: boolean): Rendered {
  const isLinked = bookingUrl !== undefined && !hasBooking;
  if (!access && !isLinked) return nothing;
  const link = !isLinked
    ? nothing
    : html` <a href=${bookingUrl} referrerpolicy="no-referrer"
        >${msg('Make an appointment online', { id: 'visit.booking' })}</a
      >`;
  const words = access ? arrivalWords(msg, access) : nothing;
  return renderPictured(access?.includes('walk-in') ? doorIcon : calendarIcon, html`${words}${link}`);
}

/** Price and conditions. "Free" needs no conditions beside it; several stand in one text of the feed, with semicolons. */
function renderPrice({ msg, locale }: Speech, { isFree, accessConditions }: Place): Rendered {
  if (isFree === true) return renderPictured(priceIcon, msg('Free of charge', { id: 'card.free' }));
  const paid = msg('Some services are not free. Ask for the price.', { id: 'visit.paid' });
  if (!accessConditions) return isFree === false ? renderPictured(priceIcon, paid) : nothing;
  const conditions = Object.entries(accessConditions).map(([lang, text]) => [lang, text.split(/\s*[;|]\s*/)] as const);
  const count = Math.max(...conditions.map(([, items]) => items.length));
  return html`${Array.from({ length: count }, (_, index) =>
    renderPictured(
      priceIcon,
      renderText(Object.fromEntries(conditions.map(([lang, items]) => [lang, items[index] ?? ''])), locale),
    ),
  )}`;
}

/** Names of languages in the visitor's own; a tag that the browser cannot name stays as it is. */
function languageNames(tags: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames([`${locale}-BE`], { type: 'language' });
  const called = tags.map((tag) => names.of(tag) ?? tag);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(called);
}

function renderLanguages({ msg, locale }: Speech, { languages }: Place): Rendered {
  if (!languages?.length) return nothing;
  const names = languageNames(languages, locale);
  return renderPictured(languagesIcon, html`${msg('Languages spoken:', { id: 'visit.languages' })} ${names}`);
}

function wheelchairWords(msg: Msg, access: NonNullable<Place['wheelchair']>): string {
  switch (access) {
    case 'yes':
      return msg('Step-free: accessible by wheelchair', { id: 'card.wheelchair-yes' });
    case 'limited':
      return msg('Partly accessible by wheelchair', { id: 'card.wheelchair-limited' });
    case 'no':
      return msg('Not accessible by wheelchair', { id: 'card.wheelchair-no' });
  }
}

/**
 * How one gets in, what it costs, which languages are spoken, whom it is for; each only where the feed tells it.
 * @param hasBooking - true where the link to make an appointment stands elsewhere.
 */
export function renderVisit(speech: Speech, place: Place, hasBooking: boolean): readonly TemplateResult[] {
  const { msg } = speech;
  const { wheelchair, qualityLabels = [], audiences } = place;
  const lines: readonly Rendered[] = [
    renderArrival(speech, place, hasBooking),
    renderPrice(speech, place),
    renderLanguages(speech, place),
    wheelchair === undefined ? nothing : renderPictured(wheelchairIcon, wheelchairWords(msg, wheelchair)),
    audiences?.length
      ? renderPictured(
          peopleIcon,
          html`${msg('For:', { id: 'visit.audiences' })} <span dir="auto">${audiences.join(', ')}</span>`,
        )
      : nothing,
    ...qualityLabels.map((label) =>
      renderPictured(labelIcon, html`${msg('Quality label:', { id: 'visit.label' })} <span dir="auto">${label}</span>`),
    ),
  ];
  return lines.filter((line) => line !== nothing);
}
