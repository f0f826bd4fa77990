import { communeByNisCode } from '../model/communes.js';
import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { pickText } from '../model/text.js';
import { SLICE } from './slice.js';
import { keep } from './keep.js';
import { searchTexts, wordsOf, type Found, type Understood } from './match.js';
import { lettersBetween, soundOf } from './sound.js';
import { COMMUNE_WORDS, communeMeant, furtherTerms } from './terms.js';

/** A word of the feed. */
interface Word {
  readonly folded: string;
  /** As it is written. */
  readonly text: string;
  readonly sound: string;
  /** Which letters its sound has, a bit each. */
  readonly letters: number;
  readonly isCommune: boolean;
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

function lettersOf(sound: string): number {
  let letters = 0;
  for (const letter of sound) letters |= 1 << (letter.charCodeAt(0) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left; left &= left - 1) count += 1;
  return count;
}

/** How many letters of a typed word may be wrong; none of a number, and fewer than none is no search at all. */
function mostWrong({ folded, sound }: Word): number {
  if (/\d/.test(folded)) return -1;
  const { length } = folded;
  return length < 4 || sound.length < 3 ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3;
}

function wordOf(folded: string, text: string, isCommune: boolean): Word {
  const sound = soundOf(folded);
  return { folded, text, sound, letters: lettersOf(sound), isCommune };
}

const haystacks = new WeakMap<Place, string>();

/**
 * The search that forgives: words as they are typed first, each the beginning of a word of the place; when they find
 * nothing, the words of the feed that sound or are spelled nearly the same. All of it is work that pauses, and the words
 * of the feed are gathered on the way.
 */
export class SearchIndex {
  private readonly words = new Map<string, Word>();
  private gathered = 0;
  /** What was found last by the words as they were typed: what the next letter finds is among it. */
  private last:
    { readonly in: readonly Place[]; readonly typed: readonly string[]; readonly found: readonly Place[] } | undefined;

  constructor(private readonly places: readonly Place[]) {
    for (const [folded, text] of COMMUNE_WORDS) this.words.set(folded, wordOf(folded, text, true));
  }

  /** Gathers the words of the feed; nothing that has been gathered is done twice. */
  *build(): Generator<void, void> {
    while (this.gathered < this.places.length) {
      if (this.gathered % SLICE === 0) yield;
      const place = this.places[this.gathered++];
      if (place) this.gather(place);
    }
  }

  /** Finds places, in the order in which they are given. */
  *find(places: readonly Place[], query: string): Generator<void, Found> {
    const typed = wordsOf(query);
    if (typed.length === 0) return { places, understood: null };
    const exact = yield* this.keepAll(
      this.leftOf(places, typed),
      typed.map((word) => [word]),
    );
    this.last = { in: places, typed, found: exact };
    if (exact.length > 0) return { places: exact, understood: understoodExactly(typed) };
    yield* this.build();
    return yield* this.findNear(places, typed);
  }

  /** Where each word that was typed before has only become longer, what was found then; else all. */
  private leftOf(places: readonly Place[], typed: readonly string[]): readonly Place[] {
    const { last } = this;
    return last?.in === places && last.typed.every((word, index) => typed[index]?.startsWith(word))
      ? last.found
      : places;
  }

  private *findNear(places: readonly Place[], typed: readonly string[]): Generator<void, Found> {
    const candidates: (readonly Candidate[])[] = [];
    for (const word of typed) candidates.push(yield* this.candidatesFor(word));
    const best = candidates.map((list, index) => list[0]?.word ?? { folded: typed[index] ?? '', text: '' });
    const understood = understoodNearly(best);
    for (const reach of [NEAR, Infinity]) {
      const alternatives = candidates.map((list) =>
        list.filter(({ cost }) => cost <= (list[0]?.cost ?? 0) + reach).map(({ word }) => word.folded),
      );
      if (alternatives.some(({ length }) => length === 0)) break;
      const found = yield* this.keepAll(places, alternatives);
      if (found.length > 0) return { places: found, understood };
    }
    return { places: [], understood: understood?.nisCode === undefined ? null : understood };
  }

  /** Those in which, of each list of alternatives, one begins a word. */
  private keepAll(places: readonly Place[], alternatives: readonly (readonly string[])[]) {
    const beginnings = alternatives.map((words) => words.map((word) => ` ${word}`));
    return keep(places, (place) => {
      const haystack = this.haystackOf(place);
      return beginnings.every((words) => words.some((word) => haystack.includes(word)));
    });
  }

  private haystackOf(place: Place): string {
    let haystack = haystacks.get(place);
    if (haystack === undefined) {
      haystack = ` ${searchTexts(place).map(fold).join(' | ')} | ${furtherTerms(place)}`;
      haystacks.set(place, haystack);
    }
    return haystack;
  }

  private gather(place: Place): void {
    const folded = new Set(this.haystackOf(place).split(/[ |]+/));
    const fresh = [...folded].filter((word) => word && !this.words.has(word));
    if (fresh.length === 0) return;
    const written = new Map(
      searchTexts(place).flatMap((text) => text.split(/[^\p{L}\p{N}]+/u).map((word) => [fold(word), word] as const)),
    );
    for (const word of fresh) this.words.set(word, wordOf(word, written.get(word) ?? word, false));
  }

  /** The words that may be meant, the nearest first; a word that stands in the feed means itself. */
  private *candidatesFor(typed: string): Generator<void, readonly Candidate[]> {
    const itself = wordOf(typed, typed, false);
    const most = mostWrong(itself);
    const candidates: Candidate[] = [];
    let seen = 0;
    for (const word of this.words.values()) {
      if (++seen % (8 * SLICE) === 0) yield;
      if (word.folded.startsWith(typed)) return [{ word: { ...itself, text: word.text }, cost: 0 }];
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
