import { html, nothing, type TemplateResult } from 'lit';

import { LOCALES, type Locale, type ResolvedLocale } from '../../i18n/locales.js';
import type { Msg } from '../../i18n/localize-controller.js';

/** Each language in its own words. */
const OWN_NAMES: Readonly<Record<Locale, string>> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** What the offer of languages needs. */
export interface LanguageChoice {
  readonly resolved: ResolvedLocale;
  /** The language in use. */
  readonly locale: Locale;
  readonly onChoose: (locale: Locale) => void;
}

/** Shown only when nobody asked for a language that we speak: what is used, and the others to choose. */
export function renderLanguages(
  msg: Msg,
  { resolved, locale, onChoose }: LanguageChoice,
): TemplateResult | typeof nothing {
  if (resolved.from === 'page' || (resolved.from === 'browser' && resolved.asked === undefined)) return nothing;
  const sorry = html`<p>${msg('We do not speak the language of this page yet.', { id: 'languages.sorry' })}</p>`;
  const others = LOCALES.filter((other) => other !== locale);
  return html`<div class="languages">
    ${resolved.asked === undefined ? nothing : sorry}
    <div class="choices">
      ${others.map(
        (other) =>
          html`<button type="button" class="control" lang=${other} @click=${() => onChoose(other)}>
            ${OWN_NAMES[other]}
          </button>`,
      )}
    </div>
  </div>`;
}
