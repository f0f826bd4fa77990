import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

import { dateFormatter } from '../../../i18n/intl-cache.js';
import { directionOf } from '../../../i18n/locales.js';
import { str, type Speech } from '../../../i18n/localize-controller.js';
import type { FeedMeta } from '../../../model/feed.js';
import { allTexts, pickText, type LocalizedText } from '../../../model/text.js';
import type { Place } from '../../../model/place.js';
import { serviceWords } from '../../place/service-words.js';
import { siteName } from '../../place/links.js';
import { hoursLines } from './hours-words.js';
import type { TakeLink } from './links.js';

type Rendered = TemplateResult | typeof nothing;

const TODAY = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'Europe/Brussels' } as const;

/** Everything that stands on the paper. */
export interface Paper {
  /** The language of the person who takes it along. */
  readonly speech: Speech;
  readonly places: readonly Place[];
  readonly now: Date;
  readonly linkOf: (place: Place) => TakeLink | undefined;
  /** The QR code of a text; nothing where there can be none: the paper is worth printing without. */
  readonly qrOf: (text: string, label: string) => SVGTemplateResult | null | undefined;
  /** What the feed says of itself. */
  readonly meta: FeedMeta;
  /** Where the visitor's distances are measured from, if anywhere, as one sentence; `undefined` for a place without one. */
  readonly distanceWords: (place: Place) => string | undefined;
}

/** A text as signs in Brussels show it: one line for each official language, the reader's first. */
function bothLines(text: LocalizedText, locale: string): readonly TemplateResult[] {
  const official = allTexts({ ...(text.fr && { fr: text.fr }), ...(text.nl && { nl: text.nl }) });
  const first = pickText(text, locale);
  const lines = [first.text, ...official.filter((line) => line !== first.text)];
  const langOf = (line: string) => Object.keys(text).find((key) => key !== 'und' && text[key] === line);
  return lines.map((line) => html`<span lang=${langOf(line) ?? nothing} dir="auto">${line}</span>`);
}

function renderFact(term: string, detail: unknown, className = ''): TemplateResult {
  return html`<div class="fact ${className}">
    <h2>${term}</h2>
    ${detail}
  </div>`;
}

function renderName({ speech }: Paper, { name }: Place): TemplateResult {
  const [first, ...others] = bothLines(name, speech.locale);
  return html`<h1>${first}</h1>
    ${others.map((other) => html`<p class="other-name">${other}</p>`)}`;
}

function renderAddress({ speech: { msg, locale } }: Paper, { address }: Place): Rendered {
  const { street, postalCode, commune } = address;
  if (!street && !postalCode && !commune) return nothing;
  const lines = (text: LocalizedText | undefined) => (text ? bothLines(text, locale) : []);
  const join = (parts: readonly TemplateResult[]) => parts.map((part, index) => (index > 0 ? html` / ${part}` : part));
  return renderFact(
    msg('Address', { id: 'card.address' }),
    html`<p class="strong">
      ${lines(street).map((line) => html`${line}<br />`)}<bdi dir="ltr"
        >${postalCode ?? nothing} ${join(lines(commune))}</bdi
      >
    </p>`,
  );
}

function renderPhone({ speech: { msg } }: Paper, { phones, emails, websites }: Place): Rendered {
  const others = [...emails, ...websites.map(siteName)];
  if (phones.length + others.length === 0) return nothing;
  return renderFact(
    msg('Contact', { id: 'card.contact' }),
    html`${phones.map(({ text }) => html`<p class="strong"><bdi dir="ltr">${text}</bdi></p>`)}
    ${others.map((text) => html`<p><bdi dir="ltr">${text}</bdi></p>`)}`,
  );
}

function renderHours({ speech, now }: Paper, place: Place): TemplateResult {
  const { msg } = speech;
  const hours = hoursLines(speech, place, now);
  const detail =
    hours === null || typeof hours === 'string'
      ? html`<p dir="auto">${hours ?? msg('Hours not confirmed. Call before you come.', { id: 'hours.unknown' })}</p>`
      : html`<table>
          <tbody>
            ${hours.map(({ days, hours: words }) => renderHoursRow(days, words))}
          </tbody>
        </table>`;
  return renderFact(msg('Opening hours', { id: 'card.hours' }), detail, 'hours');
}

function renderHoursRow(days: string, hours: string): TemplateResult {
  return html`<tr>
    <th scope="row">${days}</th>
    <td>${hours}</td>
  </tr>`;
}

function renderServices({ speech: { msg } }: Paper, { services }: Place): Rendered {
  if (!services?.length) return nothing;
  return renderFact(
    msg('What you can do here', { id: 'card.services' }),
    html`<ul>
      ${services.map((service) => html`<li>${serviceWords(msg, service)}</li>`)}
    </ul>`,
  );
}

/** In words, since a paper has no map: how far it is, and that others may be asked. */
function renderWay({ speech, distanceWords }: Paper, place: Place): Rendered {
  const { msg, locale } = speech;
  const { address, wheelchair } = place;
  const lines = [
    distanceWords(place),
    address.street
      ? msg('Show this paper to the driver, or to someone in the street.', { id: 'print.show' })
      : undefined,
    wheelchair === 'yes' ? msg('Step-free: accessible by wheelchair', { id: 'card.wheelchair-yes' }) : undefined,
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return nothing;
  return renderFact(
    msg('How to get there', { id: 'action.directions' }),
    html`<div lang=${locale}>${lines.map((line) => html`<p>${line}</p>`)}</div>`,
  );
}

function renderQr({ speech: { msg }, linkOf, qrOf }: Paper, place: Place): Rendered {
  const link = linkOf(place);
  if (!link) return nothing;
  const words =
    link.leadsTo === 'page'
      ? msg('Scan with a phone: this place, with the hours of today.', { id: 'print.qr-page' })
      : msg('Scan with a phone: the way there, on a map.', { id: 'print.qr-directions' });
  const qr = qrOf(link.href, words);
  if (!qr) return nothing;
  return html`<figure>
    ${qr}
    <figcaption>${words}</figcaption>
  </figure>`;
}

function renderSheet(paper: Paper, place: Place): TemplateResult {
  return html`<article>
    <header>${renderName(paper, place)}</header>
    <div class="columns">
      <div>${renderAddress(paper, place)}${renderPhone(paper, place)}</div>
      ${renderQr(paper, place)}
    </div>
    <div class="columns">
      <div>${renderHours(paper, place)}</div>
      <div>${renderServices(paper, place)}${renderWay(paper, place)}</div>
    </div>
  </article>`;
}

/** What the reader should know of the data: when it was printed, whose it is, and that a sample is one. */
function renderFoot({ speech, now, meta }: Paper): TemplateResult {
  const { msg, locale } = speech;
  const today = dateFormatter(locale, TODAY).format(now);
  const source = [meta.attribution, meta.licence].filter(Boolean).join(', ');
  return html`<footer>
    ${
      meta.isSample
        ? html`<p>${msg('Sample data, not the official list of digital public spaces', { id: 'note.sample' })}</p>`
        : nothing
    }
    <p>
      ${msg(str`Printed on ${today}. Hours can change: call before you come.`, { id: 'print.date' })}
      ${source ? html`${msg('Data:', { id: 'note.data' })} <span dir="auto">${source}</span>` : nothing}
    </p>
  </footer>`;
}

/** The paper: one place large on a sheet of its own, several one below the other. */
export function renderPaper(paper: Paper): TemplateResult {
  const { places, speech } = paper;
  return html`<div
    class="paper"
    lang=${speech.locale}
    dir=${directionOf(speech.locale)}
    data-count=${places.length === 1 ? 'one' : 'several'}
  >
    ${places.map((place) => renderSheet(paper, place))}${renderFoot(paper)}
  </div>`;
}
