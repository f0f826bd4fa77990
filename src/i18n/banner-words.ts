import type { Locale, Templates } from './locales.js';

/** The words of the campaign banner, beside those of the campaign file. */
export async function loadBannerWords(locale: Locale): Promise<Templates> {
  switch (locale) {
    case 'fr':
      return (await import('./generated/fr.banner.js')).templates;
    case 'nl':
      return (await import('./generated/nl.banner.js')).templates;
    case 'en':
      return (await import('./generated/en.banner.js')).templates;
    case 'ar':
      return (await import('./generated/ar.banner.js')).templates;
  }
}
