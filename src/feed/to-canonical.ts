import type { Position } from '../model/geo.js';
import type { FeedMeta } from '../model/feed.js';
import type { Phone, Place } from '../model/place.js';
import { fold } from '../model/fold.js';
import { pickText, type LocalizedText } from '../model/text.js';
import type { FieldName } from './fields.js';
import { derivedId } from './validate.js';

/** What a feed says of itself, before its features. */
export type CanonicalHead = Partial<Pick<FeedMeta, 'title' | 'licence' | 'attribution' | 'date' | 'isSample'>>;

/** The properties of the canonical feed; the id stands on the feature itself, as GeoJSON wants it. */
type Properties = Readonly<Record<Exclude<FieldName, 'id'>, unknown>>;

/** One place as a GeoJSON feature of the canonical feed. */
export interface CanonicalFeature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Partial<Properties>;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lng: number, lat: number] } | null;
}

/** Six decimals are a hand's breadth; more would only weigh. */
const DECIMALS = 1e6;
const round = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** What would round to 0,0 stays as it is: that point counts as no position. */
function rounded(position: Position | null): Position | null {
  const [lat, lng] = [round(position?.lat ?? 0), round(position?.lng ?? 0)];
  return position && (lat || lng) ? { lat, lng } : position;
}

/** A text whose language is not told stands alone, without a key for it. */
function textOf(text: LocalizedText | undefined): LocalizedText | string | undefined {
  return text && Object.keys(text).join() === 'und' ? text.und : text;
}

/** The number, and the extension that only its readable form has. */
function phoneOf({ e164, text }: Phone): string {
  return e164 + (/ #\d+$/.exec(text)?.[0] ?? '');
}

function propertiesOf(place: Place): Properties {
  const { address, openingHours, phones, services } = place;
  return {
    name: textOf(place.name),
    street: textOf(address.street),
    postalCode: address.postalCode,
    commune: textOf(address.commune),
    nisCode: address.nisCode,
    openingHours: openingHours?.text,
    timeZone: place.timeZone,
    phones: phones.map(phoneOf),
    emails: place.emails,
    websites: place.websites,
    services: services?.map(({ id, words }) => words ?? id),
    description: textOf(place.description),
    wheelchair: place.wheelchair,
    isFree: place.isFree,
    audiences: place.audiences,
    languages: place.languages,
    access: place.access,
    helpWays: place.helpWays,
    accessConditions: textOf(place.accessConditions),
    bookingUrl: place.bookingUrl,
    qualityLabels: place.qualityLabels,
    updatedOn: place.updatedOn,
    source: place.source,
  };
}

/** Only what is told: an empty list and a missing value tell nothing. */
function told(properties: Properties): Partial<Properties> {
  const isTold = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => isTold(value)));
}

/**
 * One place to a feature of the canonical feed, which reads back as the same place with its position to 6 decimals. An
 * id that was derived is left out where it follows from what is written, so that it stays marked as derived.
 */
export function toCanonical(place: Place): CanonicalFeature {
  const position = rounded(place.position);
  const follows = place.hasDerivedId && place.id === derivedId(place.name, place.address.postalCode, position);
  return {
    type: 'Feature',
    ...(!follows && { id: place.id }),
    properties: told(propertiesOf(place)),
    geometry: position && { type: 'Point', coordinates: [position.lng, position.lat] },
  };
}

/** What places are sorted by: the same on every machine, whatever its languages. */
function sortKeys({ id, name, address }: Place): readonly string[] {
  return [fold(pickText(address.commune ?? {}, 'fr').text), fold(pickText(name, 'fr').text), id];
}

function compare(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((key, at) => key !== other[at]);
  return index < 0 ? 0 : (one[index] ?? '') < (other[index] ?? '') ? -1 : 1;
}

/**
 * The canonical feed as text: only what the places tell, sorted by commune, name and id, one feature a line, so that
 * two versions can be compared line by line.
 */
export function writeCanonicalFeed(places: readonly Place[], head: CanonicalHead = {}): string {
  const { title, licence, attribution, date, isSample = false } = head;
  const opening = {
    type: 'FeatureCollection',
    epnFeed: 1,
    ...(isSample && { sample: true }),
    ...{ title, licence, attribution, date },
  };
  const lines = places
    .map((place) => ({ keys: sortKeys(place), line: JSON.stringify(toCanonical(place)) }))
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ line }) => line);
  return `${JSON.stringify(opening).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
