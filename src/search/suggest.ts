import { communeByNisCode } from '../model/communes.js';
import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { allTexts, pickText } from '../model/text.js';
import type { FacetValue, Facets } from './facets.js';
import { wordsOf, type Understood } from './match.js';
import { aliasesOf, serviceTerms } from './terms.js';

/** Something that the visitor may mean with what has been typed so far. */
export type Suggestion =
  | { readonly kind: 'commune'; readonly value: FacetValue; readonly postalCodes: readonly string[] }
  /** One of several postal codes of a commune. */
  | { readonly kind: 'postal-code'; readonly code: string; readonly value: FacetValue }
  | { readonly kind: 'service'; readonly value: FacetValue }
  | { readonly kind: 'place'; readonly place: Place };

/** What suggestions are made from. */
export interface SuggestionSource {
  readonly query: string;
  readonly locale: string;
  /** Found by the query, in order. */
  readonly places: readonly Place[];
  readonly understood: Understood | null;
  readonly facets: Facets;
  /** A service in the words of the interface. */
  readonly serviceWords: (value: FacetValue) => string;
}

const MOST = { communes: 3, services: 2, places: 5, all: 7 };
/** Places to look at for a name that begins as typed. */
const LOOK_AT = 200;

const names = new WeakMap<Place, string>();

/** The names of a place as they are compared; the same places are looked at for each letter. */
function foldedName(place: Place): string {
  const folded = names.get(place) ?? fold(allTexts(place.name).join(' '));
  names.set(place, folded);
  return folded;
}

/** True when each typed word begins one of the words of the folded text. */
function begins(folded: string, typed: readonly string[]): boolean {
  return typed.every((word) => folded.startsWith(word) || folded.includes(` ${word}`));
}

function communesFor(source: SuggestionSource, typed: readonly string[]): readonly Suggestion[] {
  const { understood, facets } = source;
  return (facets.lists.communes ?? []).flatMap((value): readonly Suggestion[] => {
    const postalCodes = communeByNisCode(value.key)?.postalCodes ?? [];
    const code = postalCodes.length > 1 ? postalCodes.find((candidate) => candidate === typed[0]) : undefined;
    if (code !== undefined) return [{ kind: 'postal-code', code, value }];
    const called = [...allTexts(value.name ?? {}), ...postalCodes, ...aliasesOf(value.key)].join(' ');
    return begins(fold(called), typed) || understood?.nisCode === value.key
      ? [{ kind: 'commune', value, postalCodes }]
      : [];
  });
}

function servicesFor({ facets, serviceWords }: SuggestionSource, typed: readonly string[]): readonly Suggestion[] {
  const services = facets.lists.services ?? [];
  return services.flatMap((value) =>
    begins(fold([serviceWords(value), ...serviceTerms(value.key)].join(' ')), typed)
      ? [{ kind: 'service', value }]
      : [],
  );
}

function placesFor({ places, locale }: SuggestionSource, typed: readonly string[]): readonly Suggestion[] {
  const taken = new Set<string>();
  return places.slice(0, LOOK_AT).flatMap((place): readonly Suggestion[] => {
    const name = pickText(place.name, locale).text;
    if (taken.size >= MOST.places || taken.has(name) || !begins(foldedName(place), typed)) return [];
    taken.add(name);
    return [{ kind: 'place', place }];
  });
}

/** What the visitor may mean: communes, postal codes, services, then places. Nothing for fewer than two letters. */
export function suggest(source: SuggestionSource): readonly Suggestion[] {
  const typed = wordsOf(source.query);
  if (typed.join('').length < 2) return [];
  return [
    ...communesFor(source, typed).slice(0, MOST.communes),
    ...servicesFor(source, typed).slice(0, MOST.services),
    ...placesFor(source, typed),
  ].slice(0, MOST.all);
}
