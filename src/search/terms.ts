import { BRUSSELS_COMMUNES } from '../model/communes.js';
import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import type { ServiceId } from '../model/service.js';
import { allTexts } from '../model/text.js';

/** What people type when they look for a service, in French, Dutch and English; words that stand in other names not. */
const SERVICE_TERMS: Readonly<Record<ServiceId, string>> = {
  'device-access':
    'ordinateur ordi pc computer scanner imprimer imprimante printen printer afdrukken copie kopie tablet',
  'internet-access': 'internet wifi wi-fi connexion verbinding surfer surfen online',
  procedures:
    'démarche démarches administration administratif formulaire formulaires itsme guichet impôts ' +
    'aanvraag aanvragen formulier formulieren loket belastingen procedure forms',
  'everyday-tools':
    'apprendre cours formation initiation smartphone mail leren lessen cursus opleiding beginners learn course',
  'job-search': 'emploi travail cv chômage actiris werk werkloos vacature job',
  'safe-use': 'sécurité arnaque phishing mot de passe veiligheid oplichting wachtwoord safe',
  parenting: 'enfants parents écrans kinderen ouders schermen children',
  culture: 'création multimédia photo vidéo creatief fablab atelier',
  'affordable-equipment': 'matériel reconditionné pas cher goedkoop tweedehands materiaal equipment',
};

/** Other names of communes and of their quarters with a postal code of their own. */
const ALIASES: Readonly<Record<string, string>> = {
  '21004': 'Brussels Bxl',
  '21015': 'Schaarbeek Schaerbeek',
  '1020': 'Laeken Laken',
  '1120': 'Neder-Over-Heembeek',
  '1130': 'Haren',
};

const CODES = new Map(BRUSSELS_COMMUNES.map(({ nisCode, postalCodes }) => [nisCode, postalCodes]));

const foldedWords = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

const aliases = new Map(Object.entries(ALIASES).map(([code, text]) => [code, foldedWords(text)]));
const terms = new Map(Object.entries(SERVICE_TERMS).map(([id, text]) => [id, foldedWords(text)]));

/** What people type when they look for a service; empty for one that is not of our vocabulary. */
export function serviceTerms(id: string): readonly string[] {
  return terms.get(id) ?? [];
}

/** What else a commune and its quarters are called. */
export function aliasesOf(nisCode: string): readonly string[] {
  return [nisCode, ...(CODES.get(nisCode) ?? [])].flatMap((code) => ALIASES[code] ?? []);
}

const NONE: readonly string[] = [];

/** What people call the quarter of a place, folded. */
export function aliasWords({ address: { nisCode = '', postalCode } }: Place): readonly string[] {
  const commune = aliases.get(nisCode) ?? NONE;
  const codes = postalCode === undefined ? CODES.get(nisCode) : [postalCode];
  const quarters = codes?.filter((code) => aliases.has(code)) ?? NONE;
  return quarters.length > 0 ? [...commune, ...quarters.flatMap((code) => aliases.get(code) ?? NONE)] : commune;
}

/** Words that stand in the names of communes and say nothing alone. */
const GENERIC = new Set(
  'st jean jans pierre pieters lambert lambrechts agathe agatha ten noode node over neder'.split(' '),
);

const byWord = new Map<string, Set<string>>();
for (const { nisCode, name, postalCodes } of BRUSSELS_COMMUNES) {
  for (const word of [...allTexts(name), ...postalCodes, ...aliasesOf(nisCode)].flatMap(foldedWords)) {
    byWord.set(word, (byWord.get(word) ?? new Set()).add(nisCode));
  }
}

/** Every word that means a commune or a part of its name, folded, with how it is written. */
export const COMMUNE_WORDS: ReadonlyMap<string, string> = new Map(
  BRUSSELS_COMMUNES.flatMap(({ name }) => allTexts(name))
    .concat(Object.values(ALIASES))
    .flatMap((text) => text.split(/[\s-]+/))
    .map((word) => [fold(word), word]),
);

/** The communes that a word may mean: in full, or from its fourth letter. */
function communesOf(word: string): readonly string[] {
  const whole = byWord.get(word);
  if (whole) return [...whole];
  if (word.length < 4) return [];
  return [...byWord].flatMap(([name, codes]) => (name.startsWith(word) ? [...codes] : []));
}

/** The one commune of Brussels that all the words mean together: its NIS code. */
export function communeMeant(words: readonly string[]): string | undefined {
  if (words.every((word) => GENERIC.has(word))) return undefined;
  const [first = [], ...others] = words.map(communesOf);
  const meant = new Set(first.filter((code) => others.every((codes) => codes.includes(code))));
  return meant.size === 1 ? [...meant][0] : undefined;
}
