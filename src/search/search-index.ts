import { communeByNisCode } from '../model/communes.js';
import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { pickText } from '../model/text.js';
import { searchTexts, wordsOf, type Found, type Understood } from './match.js';
import { countBits, PlaceSet } from './place-set.js';
import { SLICE } from './slice.js';
import { lettersBetween, soundOf } from './sound.js';
import { aliasWords, COMMUNE_WORDS, communeMeant, serviceTerms } from './terms.js';

/** A word of the feed. */
interface Word {
  readonly folded: string;
  /** As it is written. */
  readonly text: string;
  readonly sound: string;
  /** Which letters its sound has, a bit each. */
  readonly letters: number;
  readonly isCommune: boolean;
  /** The places in which it stands, by their numbers in the list. */
  readonly numbers: number[];
}

/** A word of the feed that may be meant, and how far it is from what was typed. */
interface Candidate {
  readonly word: Word;
  readonly cost: number;
}

/** A word of a commune is meant more often than any other that is as near. */
const COMMUNE_BONUS = 0.3;
/** What is that much farther than the nearest word is as likely. */
const NEAR = 0.4;
/** Gathering the words of a place is slow: it may pause after so many. */
const PAUSE = SLICE / 4;

function lettersOf(sound: string): number {
  let letters = 0;
  for (const letter of sound) letters |= 1 << (letter.charCodeAt(0) & 31);
  return letters;
}

/** How many letters of a typed word may be wrong; none of a number, and fewer than none is no search at all. */
function mostWrong({ folded, sound }: Word): number {
  if (/\d/.test(folded)) return -1;
  const { length } = folded;
  return length < 4 || sound.length < 3 ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3;
}

function wordOf(folded: string, text: string, isCommune: boolean): Word {
  const sound = soundOf(folded);
  return { folded, text, sound, letters: lettersOf(sound), isCommune, numbers: [] };
}

/** Each word of some texts as it is written, by how it is compared. */
function spellingsIn(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)).map((word) => [fold(word), word]));
}

/**
 * The search that forgives: words as they are typed first, each the beginning of a word of the place; when they find
 * nothing, the words of the feed that sound or are spelled nearly the same. The words of the feed are gathered once, each
 * with its places; all of it is work that pauses.
 */
export class SearchIndex {
  private readonly words = new Map<string, Word>();
  private readonly byFirstLetter = new Map<string, Word[]>();
  /** The places of each service, by its id, and those of the services that a word means. */
  private readonly byService = new Map<string, number[]>();
  private readonly byTerm = new Map<string, (readonly number[])[]>();
  private gathered = 0;

  constructor(private readonly places: readonly Place[]) {
    for (const [folded, text] of COMMUNE_WORDS) this.put(folded, text, true);
  }

  /** Gathers the words of the feed; nothing that has been gathered is done twice. */
  *build(): Generator<void, void> {
    while (this.gathered < this.places.length) {
      if (this.gathered % PAUSE === 0) yield;
      const number = this.gathered++;
      const place = this.places[number];
      if (place) this.gather(place, number);
    }
  }

  /** What the words find; `null` is the whole list, for no words. */
  *find(query: string): Generator<void, Found> {
    const typed = wordsOf(query);
    if (typed.length === 0) return { found: null, understood: null };
    yield* this.build();
    const found = this.withAll(typed.map((word) => [word]));
    if (!found.isEmpty) return { found, understood: understoodExactly(typed) };
    return yield* this.findNear(typed);
  }

  private *findNear(typed: readonly string[]): Generator<void, Found> {
    const candidates: (readonly Candidate[])[] = [];
    for (const word of typed) candidates.push(yield* this.candidatesFor(word));
    const best = candidates.map((list, index) => list[0]?.word ?? { folded: typed[index] ?? '', text: '' });
    const understood = understoodNearly(best);
    for (const reach of [NEAR, Infinity]) {
      const alternatives = candidates.map((list) =>
        list.filter(({ cost }) => cost <= (list[0]?.cost ?? 0) + reach).map(({ word }) => word.folded),
      );
      if (alternatives.some(({ length }) => length === 0)) break;
      const found = this.withAll(alternatives);
      if (!found.isEmpty) return { found, understood };
    }
    const nothing = new PlaceSet(this.places.length);
    return { found: nothing, understood: understood?.nisCode === undefined ? null : understood };
  }

  /** The places in which, of each list of alternatives, one begins a word. */
  private withAll(alternatives: readonly (readonly string[])[]): PlaceSet {
    const [first = [], ...others] = alternatives;
    return others.reduce((found, words) => found.and(this.withOne(words)), this.withOne(first));
  }

  private withOne(beginnings: readonly string[]): PlaceSet {
    const found = new PlaceSet(this.places.length);
    const ofServices = new Set<readonly number[]>();
    for (const { folded, numbers } of beginnings.flatMap((beginning) => this.wordsThatBegin(beginning))) {
      found.addAll(numbers);
      for (const list of this.byTerm.get(folded) ?? []) ofServices.add(list);
    }
    for (const numbers of ofServices) found.addAll(numbers);
    return found;
  }

  private wordsThatBegin(beginning: string): readonly Word[] {
    return (this.byFirstLetter.get(beginning.charAt(0)) ?? []).filter(({ folded }) => folded.startsWith(beginning));
  }

  private put(folded: string, text: string, isCommune: boolean): Word {
    const word = wordOf(folded, text, isCommune);
    const letter = folded.charAt(0);
    this.words.set(folded, word);
    const list = this.byFirstLetter.get(letter);
    if (list) list.push(word);
    else this.byFirstLetter.set(letter, [word]);
    return word;
  }

  /** Twenty thousand times: without a set or an array that is not needed. */
  private gather(place: Place, number: number): void {
    const texts = searchTexts(place);
    let spellings: ReadonlyMap<string, string> | undefined;
    const add = (folded: string): void => {
      let word = this.words.get(folded);
      if (!word) {
        spellings ??= spellingsIn(texts);
        word = this.put(folded, spellings.get(folded) ?? folded, false);
      }
      if (word.numbers.at(-1) !== number) word.numbers.push(number);
    };
    for (const folded of wordsOf(texts.join(' '))) add(folded);
    for (const folded of aliasWords(place)) add(folded);
    for (const { id } of place.services ?? []) this.placesOfService(id).push(number);
  }

  private placesOfService(id: string): number[] {
    const known = this.byService.get(id);
    if (known) return known;
    const numbers: number[] = [];
    this.byService.set(id, numbers);
    for (const term of serviceTerms(id)) {
      if (!this.words.has(term)) this.put(term, term, false);
      this.byTerm.set(term, [...(this.byTerm.get(term) ?? []), numbers]);
    }
    return numbers;
  }

  /** The words that may be meant, the nearest first; a word that stands in the feed means itself. */
  private *candidatesFor(typed: string): Generator<void, readonly Candidate[]> {
    const itself = wordOf(typed, typed, false);
    const [begun] = this.wordsThatBegin(typed);
    if (begun) return [{ word: { ...itself, text: begun.text }, cost: 0 }];
    const most = mostWrong(itself);
    const candidates: Candidate[] = [];
    let seen = 0;
    for (const word of this.words.values()) {
      if (++seen % (8 * SLICE) === 0) yield;
      if (countBits(itself.letters & ~word.letters) > most) continue;
      const cost = lettersBetween(itself.sound, word.sound, most);
      if (cost > most + 0.5) continue;
      const spelling = lettersBetween(typed, word.folded, typed.length) / 2;
      candidates.push({ word, cost: cost + spelling - (word.isCommune ? COMMUNE_BONUS : 0) });
    }
    return candidates.sort((a, b) => a.cost - b.cost);
  }
}

/** A commune that was typed by its code or in another language; what is plain to see need not be said. */
function understoodExactly(typed: readonly string[]): Understood | null {
  const nisCode = communeMeant(typed);
  const name = communeByNisCode(nisCode ?? '')?.name;
  return nisCode !== undefined && name ? { text: name, isCorrected: false, nisCode } : null;
}

function understoodNearly(words: readonly Pick<Word, 'folded' | 'text'>[]): Understood | null {
  const commune = understoodExactly(words.map(({ folded }) => folded));
  if (commune) return { ...commune, isCorrected: true };
  const text = words.map(({ text: word }) => word).join(' ');
  return { text: { und: text }, isCorrected: true };
}

/** True when the name that was understood holds the words that were typed: then it need not be said. */
export function isPlain({ text }: Understood, query: string, locale: string): boolean {
  const name = ` ${fold(pickText(text, locale).text)}`;
  return wordsOf(query).every((word) => name.includes(` ${word}`));
}
