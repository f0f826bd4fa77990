import { speak, type Msg, type Speech } from './localize-controller.js';
import { loadLaterWords } from './later-words.js';
import { loadFirstWords, type Locale, type Templates } from './locales.js';

/**
 * All words of one language, beside those that an element speaks: a paper or a message is in the language of the person
 * who reads it, whatever the language of the page.
 */
export async function speechIn(locale: Locale): Promise<Speech> {
  const parts = await Promise.all([loadFirstWords(locale), loadLaterWords(locale)]);
  const templates: Templates = { ...parts[0], ...parts[1] };
  const msg = ((source: Parameters<typeof speak>[0], { id = '' }: { id?: string } = {}) =>
    speak(source, templates[id])) as Msg;
  return { locale, msg };
}
