import MiniSearch from 'minisearch';

import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { searchTexts } from './match.js';

/** Finds places by words with small misspellings. */
export type FuzzySearch = (query: string) => ReadonlySet<Place>;

/**
 * The second pass, for a query that finds nothing as it is typed: one letter in four may be wrong. It costs a library
 * and an index, so it loads after the first results.
 */
export function createFuzzySearch(places: readonly Place[]): FuzzySearch {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(/[ |]+/),
    processTerm: (term) => term || null,
  });
  index.addAll(places.map((place, id) => ({ id, text: searchTexts(place).map(fold).join(' ') })));
  return (query) => {
    const hits = index.search(fold(query), {
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    });
    return new Set(hits.flatMap(({ id }) => places[id as number] ?? []));
  };
}
