import type { Locale, Templates } from './locales.js';

/** The words of what comes after the first results: the card, the week, the map and what the visitor opens. */
export async function loadLaterWords(locale: Locale): Promise<Templates> {
  switch (locale) {
    case 'fr':
      return (await import('./generated/fr.later.js')).templates;
    case 'nl':
      return (await import('./generated/nl.later.js')).templates;
    case 'en':
      return (await import('./generated/en.later.js')).templates;
    case 'ar':
      return (await import('./generated/ar.later.js')).templates;
  }
}
