import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { Address } from '../../model/place.js';
import { pickText, type LocalizedText, type PickedText } from '../../model/text.js';

/** The languages of street signs in the Brussels-Capital Region. */
const OFFICIAL = ['fr', 'nl'] as const;

/** An address as one would write it on a letter; each part in the language that the feed has it in. */
export interface AddressLines {
  readonly street: PickedText | undefined;
  readonly postalCode: string | undefined;
  readonly town: PickedText | undefined;
}

function linesIn({ street, commune, postalCode }: Address, language: string): AddressLines {
  const pick = (text: LocalizedText | undefined) => text && pickText(text, language);
  return { street: pick(street), postalCode, town: pick(commune) };
}

const wordsOf = ({ street, town }: AddressLines): string => `${street?.text ?? ''}\n${town?.text ?? ''}`;

/** The address in the visitor's language, and in the other official one where that reads otherwise. */
export function addressLines(address: Address, locale: string): readonly AddressLines[] {
  const first = linesIn(address, locale);
  const others = OFFICIAL.map((language) => linesIn(address, language));
  return [first, ...others.filter((lines) => wordsOf(lines) !== wordsOf(first)).slice(0, 1)];
}

function renderPart(part: PickedText | undefined): TemplateResult | typeof nothing {
  return part ? html`<span lang=${part.lang ?? nothing} dir="auto">${part.text}</span>` : nothing;
}

const renderTown = ({ postalCode, town }: AddressLines): TemplateResult =>
  html`<bdi dir="ltr">${postalCode ?? nothing} ${renderPart(town)}</bdi>`;

/** The address in both official languages, each marked with its own. */
export function renderAddress({ msg, locale }: Speech, address: Address): TemplateResult {
  const [first = linesIn(address, locale), other] = addressLines(address, locale);
  const noStreet = html`<span class="soft">${msg('Street not given', { id: 'card.no-street' })}</span>`;
  const second = other
    ? html`<p class="soft">${renderPart(other.street)}${other.street ? ', ' : nothing}${renderTown(other)}</p>`
    : nothing;
  return html`<p>${first.street ? renderPart(first.street) : noStreet} <br />${renderTown(first)}</p>
    ${second}`;
}
