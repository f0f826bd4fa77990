/**
 * A text in several languages: keys are BCP 47 tags in lower case (`fr`, `nl`, `en`, `ar` …).
 * The key `und` holds a text whose language the feed does not tell.
 */
export type LocalizedText = Readonly<Record<string, string>>;

/** One text picked from a {@link LocalizedText}, with the language it is really in. */
export interface PickedText {
  readonly text: string;
  /** BCP 47 tag to put in a `lang` attribute, or `undefined` when the language is not known. */
  readonly lang: string | undefined;
}

/** The two official languages of the Brussels-Capital Region. */
const OFFICIAL = ['fr', 'nl'] as const;

/**
 * Picks the text to show: the asked language, then the place's official languages, then English, then any.
 * @param locale - BCP 47 tag of the interface, `fr-BE` also finds `fr`.
 */
export function pickText(text: LocalizedText, locale: string): PickedText {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  for (const key of [locale.toLowerCase(), language, ...OFFICIAL, 'en', ...Object.keys(text)]) {
    const found = Object.hasOwn(text, key) ? text[key] : undefined;
    if (found) return { text: found, lang: key === 'und' ? undefined : key };
  }
  return { text: '', lang: undefined };
}

/** Every distinct wording, French and Dutch first: for search, and for signs that show both languages. */
export function allTexts(text: LocalizedText): readonly string[] {
  const official = OFFICIAL.filter((key) => Object.hasOwn(text, key)).map((key) => text[key] ?? '');
  return [...new Set([...official, ...Object.values(text)])].filter(Boolean);
}
