import { parsePosition } from '../geo/position.js';
import { communeByName, communeByNisCode, communeByPostalCode, type Commune } from '../model/communes.js';
import type { Rejection } from '../model/feed.js';
import { fold, shortHash } from '../model/fold.js';
import type { Position } from '../model/geo.js';
import type { Address, Place } from '../model/place.js';
import { allTexts, pickText, type LocalizedText } from '../model/text.js';
import type { PlaceDraft } from './draft.js';
import { readFields, type KnownFields } from './fields.js';

/** Either a place, or why there is none. */
export type Validated = { readonly place: Place } | { readonly rejection: Rejection };

/**
 * Where the record says it is. A Brussels commune is known by its code, else by the postal code, else by its name: a
 * postal code from elsewhere outweighs a name that also exists here.
 */
function communeOf(known: KnownFields): Commune | undefined {
  if (known.nisCode !== undefined) return communeByNisCode(known.nisCode);
  if (known.postalCode !== undefined) return communeByPostalCode(known.postalCode);
  return allTexts(known.commune ?? {})
    .map(communeByName)
    .find(Boolean);
}

/** The commune's own record gives both names; a commune from elsewhere keeps the feed's words. */
function addressOf(known: KnownFields): Address {
  const { street, postalCode } = known;
  const record = communeOf(known);
  const commune = record?.name ?? known.commune;
  const nisCode = record?.nisCode ?? (commune && known.nisCode);
  const told = [street && { street }, postalCode && { postalCode }, commune && { commune }, nisCode && { nisCode }];
  return Object.freeze(Object.assign({}, ...told) as Address);
}

/** The id of a place that has none in its source: it follows from what the place is, see "Identity" in the guide. */
export function derivedId(name: LocalizedText, postalCode: string | undefined, position: Position | null): string {
  const where = position ? `${position.lat.toFixed(3)},${position.lng.toFixed(3)}` : '';
  return `x-${shortHash(`${fold(pickText(name, 'fr').text)}|${postalCode ?? ''}|${where}`)}`;
}

function reject({ id }: KnownFields, index: number, reason: string, hint: string): Validated {
  return { rejection: { id: id ?? `#${index + 1}`, reason, hint } };
}

/**
 * One draft to one frozen place.
 * @param index - position of the record in the feed, from 0; names the record in a rejection when it has no id.
 */
export function validate(draft: PlaceDraft, index: number): Validated {
  const known = readFields(draft);
  const { id, name, street: _street, postalCode: _code, commune: _commune, nisCode: _nis, ...facts } = known;
  if (!name) {
    return reject(known, index, 'no-name', 'Give the place a name, as a text or as { "fr": …, "nl": … }.');
  }
  const position = parsePosition(draft.latitude, draft.longitude);
  if (position === 'invalid') {
    return reject(known, index, 'bad-position', 'Give latitude and longitude in degrees WGS84, or neither.');
  }
  const address = addressOf(known);
  if (!position && Object.keys(address).length === 0) {
    return reject(known, index, 'nowhere', 'Give a position, or at least a street, a postal code or a commune.');
  }
  const certain = {
    id: id ?? derivedId(name, address.postalCode, position),
    hasDerivedId: id === undefined,
    name,
    position: position && Object.freeze(position),
    address,
  };
  // Spread, every place would get a layout of its own in V8: reading a property of thousands then takes five times longer.
  return { place: Object.freeze(Object.assign({}, NO_CONTACTS, facts, certain)) };
}

const NONE = Object.freeze([]);
const NO_CONTACTS = { phones: NONE, emails: NONE, websites: NONE } as const;
