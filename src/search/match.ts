import { communeByNisCode } from '../model/communes.js';
import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { allTexts, type LocalizedText } from '../model/text.js';
import type { PlaceSet } from './place-set.js';

/** What the search understood in place of what was typed. */
export interface Understood {
  /** A commune by its whole name, or the words as they are spelled in the feed. */
  readonly text: LocalizedText;
  /** True when nothing matches the words as typed, and these are the nearest spellings. */
  readonly isCorrected: boolean;
  /** NIS code, where a commune of Brussels is meant. */
  readonly nisCode?: string;
}

/** What the typed words find. */
export interface Found {
  /** `null`: the whole list, since nothing was asked. */
  readonly found: PlaceSet | null;
  readonly understood: Understood | null;
}

/** Everything that a visitor may type to find a place: names, street, commune in every language, postal codes. */
export function searchTexts(place: Place): readonly string[] {
  const { street, postalCode, commune, nisCode } = place.address;
  const codes = nisCode === undefined ? [] : (communeByNisCode(nisCode)?.postalCodes ?? []);
  return [
    ...allTexts(place.name),
    ...allTexts(street ?? {}),
    ...allTexts(commune ?? {}),
    ...(postalCode === undefined ? codes : [postalCode]),
    ...(place.services ?? []).map(({ words }) => words ?? ''),
  ];
}

/** The words of a query, as they are compared. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(' ').filter(Boolean);
}

/**
 * Keeps the places in which every word of the query begins a word, whatever accents and case; an empty query keeps all.
 * The search that comes after the first results forgives more, see `SearchIndex`.
 */
export function matchQuery(places: readonly Place[], query: string): readonly Place[] {
  const words = wordsOf(query);
  return words.length > 0
    ? places.filter((place) => {
        const haystack = ` ${searchTexts(place).map(fold).join(' | ')}`;
        return words.every((word) => haystack.includes(` ${word}`));
      })
    : places;
}
