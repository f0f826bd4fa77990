import { communeByNisCode } from '../model/communes.js';
import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { allTexts } from '../model/text.js';

const haystacks = new WeakMap<Place, string>();

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

function haystackOf(place: Place): string {
  let haystack = haystacks.get(place);
  if (haystack === undefined) {
    haystack = ` ${searchTexts(place).map(fold).join(' | ')}`;
    haystacks.set(place, haystack);
  }
  return haystack;
}

/**
 * Keeps the places in which every word of the query begins a word, whatever accents and case.
 * An empty query keeps all.
 */
export function matchQuery(places: readonly Place[], query: string): readonly Place[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return places;
  return places.filter((place) => words.every((word) => haystackOf(place).includes(` ${word}`)));
}
