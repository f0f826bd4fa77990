import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import { isServiceId } from '../../model/service.js';
import { renderAddress } from './address.js';
import { detailStyles } from './details.styles.js';
import type { Directions } from './directions.js';
import { otherServiceIcon, SERVICE_ICONS } from './fact-icons.js';
import { siteName } from './links.js';
import { serviceWords } from './service-words.js';
import { renderText } from './texts.js';
import { renderTravel } from './travel.js';
import { renderPictured, renderVisit } from './visit.js';
import { renderWeek } from './week.js';
import { longDateWords } from './date-words.js';
import { withStyles } from './with-styles.js';

type Rendered = TemplateResult | typeof nothing;

/** What may be different about the details of one element. */
export interface DetailOptions {
  /** Whose maps show the way. */
  readonly directions?: Directions;
  /** True where a button for the appointment stands above: no second one then. */
  readonly hasBooking?: boolean;
}

/** One part of the card: what it is about, and what is known. */
function renderFact(term: string, detail: unknown): TemplateResult {
  return html`<div class="fact">
    <dt>${term}</dt>
    <dd>${detail}</dd>
  </div>`;
}

function renderServices({ msg }: Speech, { services }: Place): TemplateResult {
  const lines = services?.map((service) =>
    renderPictured(
      isServiceId(service.id) ? SERVICE_ICONS[service.id] : otherServiceIcon,
      html`<span class="sentence">${serviceWords(msg, service)}</span>`,
    ),
  );
  const list = lines?.length
    ? html`<ul class="pictures">
        ${lines}
      </ul>`
    : html`<span class="soft">${msg('Not known. Ask the place.', { id: 'card.services-unknown' })}</span>`;
  return renderFact(msg('What you can do here', { id: 'card.services' }), list);
}

/** The week; where the feed gives none, what to do about it. */
function renderHours(speech: Speech, place: Place, now: Date): TemplateResult {
  const { msg } = speech;
  const unknown = html`<span class="soft"
    >${msg('Not known. Ask before you come.', { id: 'card.hours-unknown' })}</span
  >`;
  return renderFact(
    msg('Opening hours', { id: 'card.hours' }),
    place.openingHours ? renderWeek(speech, place, now) : unknown,
  );
}

function renderWhere(speech: Speech, place: Place, directions: Directions): TemplateResult {
  return renderFact(
    speech.msg('Address', { id: 'card.address' }),
    html`${renderAddress(speech, place.address)}${renderTravel(speech, place, directions)}`,
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
    html`<ul class="contacts">
      ${links}
    </ul>`,
  );
}

function renderBeforeYouCome(speech: Speech, place: Place, hasBooking: boolean): Rendered {
  const lines = renderVisit(speech, place, hasBooking);
  if (lines.length === 0) return nothing;
  return renderFact(
    speech.msg('Before you come', { id: 'card.access' }),
    html`<ul class="pictures">
      ${lines}
    </ul>`,
  );
}

/** After this many days what was checked once is no longer sure. */
const OLD = 550;

/** True for data whose last check is long ago. */
const isOld = (updatedOn: string, now: Date): boolean => now.getTime() - Date.parse(updatedOn) > OLD * 86_400_000;

function renderSource(speech: Speech, { source, updatedOn }: Place, now: Date): Rendered {
  const day = longDateWords(updatedOn, speech);
  if (source === undefined && day === undefined) return nothing;
  const { msg } = speech;
  const checked =
    day === undefined ? nothing : html`<span>${msg('Last checked:', { id: 'card.checked' })} ${day}.</span>`;
  const from =
    source === undefined
      ? nothing
      : html`<span>${msg('Source:', { id: 'card.source' })} <span dir="auto">${source}</span>.</span>`;
  const old =
    updatedOn !== undefined && day !== undefined && isOld(updatedOn, now)
      ? html`<br />${msg('That is long ago. Ask before you come.', { id: 'card.old' })}`
      : nothing;
  return html`<p class="soft source">${checked} ${from}${old}</p>`;
}

/** Everything that the feed tells of one place, below its name, open state and actions. */
export function renderDetails(
  speech: Speech,
  place: Place,
  now: Date,
  { directions = 'auto', hasBooking = false }: DetailOptions = {},
): TemplateResult {
  const { description } = place;
  return html`<div class="details" ${withStyles(detailStyles)}>
    ${description ? html`<p class="description">${renderText(description, speech.locale)}</p>` : nothing}
    <dl>
      ${renderServices(speech, place)}${renderHours(speech, place, now)}${renderBeforeYouCome(
        speech,
        place,
        hasBooking,
      )}
      ${renderWhere(speech, place, directions)}${renderContacts(speech, place)}
    </dl>
    ${renderSource(speech, place, now)}
  </div>`;
}
