import type { Place } from '../model/place.js';
import type { FacetName } from './checks.js';
import type { FacetValue } from './facets.js';
import { wordsKey } from './filter.js';

/** What the feed calls a value, where it is not one of ours. */
export function describe(place: Place, name: FacetName, key: string): Pick<FacetValue, 'words' | 'name'> {
  if (name === 'communes') return { name: place.address.commune };
  if (name === 'services') return { words: place.services?.find(({ id }) => id === key)?.words };
  const words = name === 'audiences' || name === 'qualityLabels' ? place[name] : undefined;
  return { words: words?.find((text) => wordsKey(text) === key) };
}
