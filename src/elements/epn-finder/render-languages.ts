import { html, nothing, type TemplateResult } from 'lit';

import { LANGUAGE_NAMES, LOCALES, type Locale, type ResolvedLocale } from '../../i18n/locales.js';
import type { Msg } from '../../i18n/localize-controller.js';

/** What the offer of languages needs. */
export interface LanguageChoice {
  readonly resolved: ResolvedLocale;
  /** The language in use. */
  readonly locale: Locale;
  readonly onChoose: (locale: Locale) => void;
  /** The page offers the languages whatever it speaks itself. */
  readonly hasMenu: boolean;
}

/**
 * All languages, where the page offers a menu; the others, when nobody asked for one that we speak. Each is a button in
 * its own words, so that who does not read the language in use finds it.
 */
export function renderLanguages(
  msg: Msg,
  { resolved: { asked, from }, locale, onChoose, hasMenu }: LanguageChoice,
): TemplateResult | typeof nothing {
  const isServed = from === 'page' || (from === 'browser' && asked === undefined);
  if (isServed && !hasMenu) return nothing;
  const sorry = html`<p>${msg('We do not speak the language of this page yet.', { id: 'languages.sorry' })}</p>`;
  const offered = LOCALES.filter((other) => hasMenu || other !== locale);
  return html`<div class="languages">
    ${isServed || asked === undefined ? nothing : sorry}
    <div class="choices" role="group" aria-label=${msg('Language', { id: 'languages.menu' })}>
      ${offered.map(
        (other) =>
          html`<button
            type="button"
            class="control"
            lang=${other}
            aria-pressed=${hasMenu ? String(other === locale) : nothing}
            @click=${() => onChoose(other)}
          >
            ${LANGUAGE_NAMES[other]}
          </button>`,
      )}
    </div>
  </div>`;
}
