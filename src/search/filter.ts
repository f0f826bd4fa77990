import { fold } from '../model/fold.js';
import type { OpenState } from '../model/hours.js';
import type { Place } from '../model/place.js';
import { pickText, type LocalizedText } from '../model/text.js';

/** The restrictions that the visitor has set; an empty list restricts nothing. */
export interface Filters {
  /** Service ids; a place answers when it offers any of them. */
  readonly services: readonly string[];
  /** Commune keys, see {@link communeKey}. */
  readonly communes: readonly string[];
  readonly openNow: boolean;
  /** Also keep the places of which the feed does not tell whether they answer. */
  readonly withUnknown: boolean;
}

export const NO_FILTERS: Filters = Object.freeze({ services: [], communes: [], openNow: false, withUnknown: false });

/** `unknown` is never `no`: the feed does not tell. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The key that communes are filtered by: the NIS code in Brussels, the folded name elsewhere. */
export function communeKey(place: Place): string | undefined {
  const { nisCode, commune } = place.address;
  return nisCode ?? (commune && nameKey(commune));
}

/** Key of a commune outside Brussels. */
export function nameKey(commune: LocalizedText): string {
  return `x-${fold(pickText(commune, 'fr').text).replaceAll(' ', '-')}`;
}

function answersServices(place: Place, services: readonly string[]): Answer {
  if (services.length === 0) return 'yes';
  if (!place.services) return 'unknown';
  return place.services.some(({ id }) => services.includes(id)) ? 'yes' : 'no';
}

function answersCommune(place: Place, communes: readonly string[]): Answer {
  if (communes.length === 0) return 'yes';
  const key = communeKey(place);
  if (key === undefined) return 'unknown';
  return communes.includes(key) ? 'yes' : 'no';
}

function answersOpen(state: OpenState): Answer {
  if (state === 'unknown' || state === 'by-appointment') return 'unknown';
  return state === 'open' || state === 'closing-soon' ? 'yes' : 'no';
}

/** Whether a place answers all filters: one "no" settles it, one "unknown" leaves it open. */
export function answersFilters(place: Place, filters: Filters, stateOf: () => OpenState): Answer {
  const answers = [
    answersServices(place, filters.services),
    answersCommune(place, filters.communes),
    filters.openNow ? answersOpen(stateOf()) : 'yes',
  ];
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}
