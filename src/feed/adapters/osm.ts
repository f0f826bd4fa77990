import type { PlaceDraft, UntrustedRecord } from '../draft.js';
import type { Unwrapped } from './adapter.js';
import { readPoint } from './point.js';
import { tidyPhones } from './tidy.js';

/** What OpenStreetMap's `internet_access` tells of services; `no` and the rest tell nothing that we name. */
const INTERNET_ACCESS: Readonly<Record<string, readonly string[]>> = {
  yes: ['internet-access'],
  wlan: ['internet-access'],
  wired: ['internet-access'],
  terminal: ['device-access', 'internet-access'],
};

/** `name`, `name:fr` … as one text in several languages. In Brussels the bare key often holds "French - Dutch". */
function localized(tags: UntrustedRecord, key: string): Readonly<Record<string, unknown>> | undefined {
  const texts: Record<string, unknown> = {};
  for (const language of ['fr', 'nl', 'en', 'de', 'ar']) {
    const text = tags[`${key}:${language}`];
    if (typeof text === 'string') texts[language] = text;
  }
  if (Object.keys(texts).length === 0 && typeof tags[key] === 'string') texts.und = tags[key];
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** Several values of one tag stand in one string, separated by semicolons. */
function several(...values: readonly unknown[]): readonly string[] {
  return values
    .filter((value): value is string => typeof value === 'string')
    .flatMap((value) => value.split(';'))
    .map((value) => value.trim());
}

function streetOf(tags: UntrustedRecord): unknown {
  const number = typeof tags['addr:housenumber'] === 'string' ? ` ${tags['addr:housenumber']}` : '';
  const street = localized(tags, 'addr:street');
  if (!street) return undefined;
  return Object.fromEntries(Object.entries(street).map(([lang, text]) => [lang, `${String(text)}${number}`]));
}

/** `language:fr=yes`, `language:nl=main`: the languages that are spoken there. */
function languagesIn(tags: UntrustedRecord): readonly string[] {
  return Object.entries(tags).flatMap(([key, value]) =>
    key.startsWith('language:') && value !== 'no' ? key.slice('language:'.length) : [],
  );
}

/** Keys that only OpenStreetMap has; and those that others take over from there, beside fields of their own. */
const SURE = /^(?:addr|contact):\w+$/;
const LIKELY = /^(?:osm_id|osm_type|amenity|internet_access)$/;
const FOREIGN = /^(?:nom|naam|ad+res|adresse?|address|streetaddress)/i;

/** True for tags of OpenStreetMap. An `@id` alone may be JSON-LD. */
export function isOsm(tags: UntrustedRecord): boolean {
  const keys = Object.keys(tags);
  if (
    (typeof tags['@id'] === 'string' && /^(?:node|way|relation)\//.test(tags['@id'])) ||
    keys.some((key) => SURE.test(key))
  )
    return true;
  return keys.some((key) => LIKELY.test(key)) && !keys.some((key) => FOREIGN.test(key));
}

/** Tags of OpenStreetMap, from GeoJSON or from the Overpass API. */
export function draftOsm({ fields: tags, id, point }: Unwrapped): PlaceDraft {
  const access = typeof tags.internet_access === 'string' ? tags.internet_access : '';
  const position = readPoint(point);
  return {
    ...(position && { latitude: position.y, longitude: position.x }),
    id: id ?? tags['@id'] ?? tags.id,
    name: localized(tags, 'name'),
    street: streetOf(tags),
    postalCode: tags['addr:postcode'],
    commune: localized(tags, 'addr:city'),
    openingHours: tags.opening_hours,
    phones: several(tags['contact:phone'], tags.phone, tags['contact:mobile'], tags.mobile).flatMap(tidyPhones),
    emails: several(tags['contact:email'], tags.email),
    websites: several(tags['contact:website'], tags.website, tags.url),
    services: Object.hasOwn(INTERNET_ACCESS, access) ? INTERNET_ACCESS[access] : undefined,
    description: localized(tags, 'description'),
    wheelchair: tags.wheelchair === 'designated' ? 'yes' : tags.wheelchair,
    languages: languagesIn(tags),
    updatedOn: tags.check_date,
    source: 'OpenStreetMap',
  };
}
