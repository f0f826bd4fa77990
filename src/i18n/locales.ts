/** The interface languages that are complete; the first is the fallback. */
export const LOCALES = ['fr', 'nl', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
};

/** The side that a line of this language starts from. */
export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr');

/** Which language an element speaks, and why. */
export interface ResolvedLocale {
  readonly locale: Locale;
  /** What the page asked for first, BCP 47. */
  readonly asked: string | undefined;
  /** `page`: the page said so; `browser`: from the visitor's settings; `default`: nobody asked for one that we speak. */
  readonly from: 'page' | 'browser' | 'default';
}

/** The interface language that serves a BCP 47 tag, if we speak it: `fr-BE` is served by `fr`. */
export function matchLocale(tag: string): Locale | undefined {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language);
}

/** The nearest `lang` at or above an element. `closest()` stops at a shadow root, so this walks host by host. */
function nearestLang(element: Element): string | undefined {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang') ?? undefined;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** `lang` of the element, else the nearest above it, else the browser's languages, else French. */
export function resolveLocale(element: Element): ResolvedLocale {
  const asked = nearestLang(element);
  const fromPage = asked === undefined ? undefined : matchLocale(asked);
  if (fromPage) return { locale: fromPage, asked, from: 'page' };
  for (const tag of navigator.languages) {
    const locale = matchLocale(tag);
    if (locale) return { locale, asked, from: 'browser' };
  }
  return { locale: LOCALES[0], asked, from: 'default' };
}

/** Translated messages by id, as `@lit/localize-tools` writes them. */
export type Templates = Readonly<Record<string, unknown>>;

/** Loads some of the words in one language: nobody downloads words that they do not read, or cannot see yet. */
export type LoadTemplates = (locale: Locale) => Promise<Templates>;

/** The words that the first results need. */
export async function loadFirstWords(locale: Locale): Promise<Templates> {
  switch (locale) {
    case 'fr':
      return (await import('./generated/fr.js')).templates;
    case 'nl':
      return (await import('./generated/nl.js')).templates;
    case 'en':
      return (await import('./generated/en.js')).templates;
    case 'ar':
      return (await import('./generated/ar.js')).templates;
  }
}
