import { html, nothing, type TemplateResult } from 'lit';

import { renderIllustration } from '../../elements/digital-help-banner/render-illustration.js';
import type { Campaign, Poster } from '../../model/campaign.js';
import type { FeedMeta } from '../../model/feed.js';
import { pickText, type LocalizedText } from '../../model/text.js';
import type { NearPlace } from './nearest.js';
import { renderQrCode } from './qr-code.js';
import { SHEET_WORDS, type SheetLocale, type SheetWords } from './sheet-words.js';

/** Everything that stands on a sheet. */
export interface SheetContent {
  readonly campaign: Campaign;
  readonly poster: Poster;
  readonly locales: readonly [SheetLocale, ...SheetLocale[]];
  readonly communeName: LocalizedText | null;
  readonly places: readonly NearPlace[];
  readonly meta: FeedMeta | null;
  readonly url: string;
}

/** The same in each language of the sheet, one below the other. */
function inEach(
  locales: readonly SheetLocale[],
  say: (locale: SheetLocale, words: SheetWords) => unknown,
): TemplateResult {
  return html`${locales.map((locale) => html`<span class="tongue" lang=${locale}>${say(locale, SHEET_WORDS[locale])}</span>`)}`;
}

const text = (texts: LocalizedText, locale: SheetLocale): string => pickText(texts, locale).text;

/** A text of a place in the languages of the sheet, once where both are the same. */
function both(texts: LocalizedText, locales: readonly SheetLocale[]): string {
  return [...new Set(locales.map((locale) => text(texts, locale)))].join(' · ');
}

function distanceWords(metres: number | undefined): string {
  if (metres === undefined) return '';
  return metres < 950
    ? `${Math.max(50, Math.round(metres / 50) * 50)} m`
    : `${(metres / 1000).toFixed(1).replace('.', ',')} km`;
}

function renderPlace({ place, metres }: NearPlace, { locales }: SheetContent): TemplateResult {
  const { street, postalCode, commune } = place.address;
  const town = [postalCode, commune ? both(commune, locales) : ''].filter(Boolean).join(' ');
  const where = street ? both(street, locales) : locales.map((locale) => SHEET_WORDS[locale].noStreet).join(' · ');
  const phone = place.phones[0]?.text;
  return html`<li>
    <b>${both(place.name, locales)}</b>
    <span>${where}, ${town}</span>
    ${phone ? html`<span class="phone">${phone}</span>` : nothing}
    ${metres === undefined ? nothing : html`<span class="distance">${distanceWords(metres)}</span>`}
  </li>`;
}

function renderPlaces(content: SheetContent): TemplateResult | typeof nothing {
  const { places, locales, communeName } = content;
  if (places.length === 0) return nothing;
  return html`<section class="places">
    <h2>${inEach(locales, (locale, words) => words.near(communeName ? text(communeName, locale) : ''))}</h2>
    <ol>
      ${places.map((entry) => renderPlace(entry, content))}
    </ol>
    ${
      places.some(({ place }) => place.phones.length > 0)
        ? html`<p class="small">${inEach(locales, (_locale, words) => words.calls)}</p>`
        : nothing
    }
  </section>`;
}

function renderSource({ meta, locales }: SheetContent): TemplateResult | typeof nothing {
  if (!meta) return nothing;
  const source = [meta.attribution, meta.date].filter(Boolean).join(', ');
  const say = (words: SheetWords): string => {
    const data = source ? `${words.data} : ${source}.` : '';
    return meta.isSample ? `${words.sample}. ${data}` : data;
  };
  return html`<p class="small source">${inEach(locales, (_locale, words) => say(words))}</p>`;
}

/** One A4 sheet for a counter or a notice board. */
export function renderSheet(content: SheetContent): TemplateResult {
  const { campaign, poster, locales, url } = content;
  const readable = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return html`<article class="sheet root" lang=${locales[0]}>
    <header>
      <p class="name">${inEach(locales, (locale) => text(campaign.name, locale))}</p>
      <h1>${inEach(locales, (locale) => text(poster.headline, locale))}</h1>
    </header>
    <div class="story">
      <div class="picture">${renderIllustration(poster.illustration)}</div>
      <p>${inEach(locales, (locale) => text(poster.story, locale))}</p>
    </div>
    ${renderPlaces(content)}
    <footer>
      ${renderQrCode(url, readable)}
      <div>
        <p class="scan">${inEach(locales, (_locale, words) => words.scan)}</p>
        <p class="address">${readable}</p>
        ${renderSource(content)}
      </div>
    </footer>
  </article>`;
}
