import { fold } from '../../model/fold.js';
import type { AccessWay, HelpWay } from '../../model/place.js';
import { several } from './words.js';

/** Folded beginnings of names of languages in French, Dutch, English and in themselves. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:francais|frans|french)/, 'fr'],
  [/^(?:neerlandais|nederlands|dutch|vlaams|flamand)/, 'nl'],
  [/^(?:anglais|engels|english)/, 'en'],
  [/^(?:allemand|duits|german|deutsch)/, 'de'],
  [/^(?:arab)/, 'ar'],
  [/^(?:turc|turks|turkish|turkce)/, 'tr'],
  [/^(?:espagnol|spaans|spanish|espanol)/, 'es'],
  [/^(?:italien|italiaans|italian)/, 'it'],
  [/^(?:portugais|portugees|portuguese|portugues)/, 'pt'],
  [/^(?:polonais|pools|polish|polski)/, 'pl'],
  [/^(?:roumain|roemeens|romanian|romana)/, 'ro'],
  [/^(?:bulgar)/, 'bg'],
  [/^(?:russe|russisch|russian)/, 'ru'],
  [/^(?:ukrain|oekrain)/, 'uk'],
  [/^(?:langue des signes|gebarentaal|sign language|lsfb)/, 'sfb'],
];

const TAG = /^[a-z]{2,3}$/i;

function languageOf(item: unknown): readonly string[] {
  if (typeof item !== 'string') return [];
  const word = item.trim();
  if (TAG.test(word)) return [word.toLowerCase()];
  const known = LANGUAGES.find(([pattern]) => pattern.test(fold(word)));
  return known ? [known[1]] : [];
}

/** Languages by tag or by name, in a list or a text that joins them; what is no language we know is left out. */
export function languagesOf(value: unknown): readonly string[] | undefined {
  const items = several(value).flatMap((item) => (typeof item === 'string' ? item.split(/[,/]| et | en /) : [item]));
  const tags = new Set(items.flatMap(languageOf));
  return tags.size > 0 ? [...tags] : undefined;
}

/** What folded words say, tried in order. */
type Meanings<Word> = readonly (readonly [RegExp, Word])[];

const ACCESS: Meanings<AccessWay> = [
  [/presenter|sans r|zonder afspraak|vrije toegang|acces libre|walk in|^libre$|drop in/, 'walk-in'],
  [/rdv|rendez|afspraak|appointment|telephon|mail|reserv/, 'appointment'],
];

const HELP: Meanings<HelpWay> = [
  [/a ma place|in mijn plaats|on behalf/, 'on-behalf'],
  [/distance|afstand|remote/, 'remote'],
  [/atelier|collecti|workshop|groep/, 'workshop'],
  [/accompagn|individue|begeleid|accompanied/, 'accompanied'],
  [/^seul|autonom|zelfstandig|alone/, 'alone'],
];

function wordsOf<Word>(value: unknown, meanings: Meanings<Word>): readonly Word[] | undefined {
  const found = several(value).flatMap((item) => {
    const words = typeof item === 'string' ? fold(item) : '';
    return meanings.find(([pattern]) => pattern.test(words))?.[1] ?? [];
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** Whether one just comes or makes an appointment, in the words of publishers. */
export function accessOf(value: unknown): readonly AccessWay[] | undefined {
  return wordsOf(value, ACCESS);
}

/** How people are helped, in the words of publishers. */
export function helpWaysOf(value: unknown): readonly HelpWay[] | undefined {
  return wordsOf(value, HELP);
}
