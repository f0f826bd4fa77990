import { html, nothing, type TemplateResult } from 'lit';

import { pickText, type LocalizedText } from '../../model/text.js';
import type { Address, Place } from '../../model/place.js';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A text of the feed, marked with its own language where that is not the interface's. */
export function renderText(text: LocalizedText, locale: string): TemplateResult {
  const picked = pickText(text, locale);
  const lang = picked.lang === locale ? undefined : picked.lang;
  return html`<span lang=${ifDefined(lang)} dir="auto">${picked.text}</span>`;
}

/** Commune and, in front, the street where the feed tells it: one line. */
export function renderWhere({ street, commune }: Address, locale: string): TemplateResult {
  const parts = [street, commune].filter((part) => part !== undefined);
  return html`${parts.map((part, index) => html`${index > 0 ? ', ' : nothing}${renderText(part, locale)}`)}`;
}

/** The name to say aloud and to show on a map, without markup. */
export function plainName(place: Place, locale: string): string {
  return pickText(place.name, locale).text;
}
