import type { FeedMap } from '../../model/feed.js';
import { isRecord, type PlaceDraft, type UntrustedRecord } from '../draft.js';
import { FIELDS } from '../fields.js';
import type { Unwrapped } from './adapter.js';
import { hoursOfField } from './hours-of.js';
import { servicesOf } from './mednum.js';
import { readPoint } from './point.js';
import { accessOf, helpWaysOf, languagesOf } from './help-words.js';
import { tidyCommune, tidyPhones, tidyPostalCode } from './tidy.js';
import { several, wheelchairOf, yesOrNo } from './words.js';

/** The `feed-map` attribute: a JSON object of names. @returns `undefined` for anything else. */
export function parseFeedMap(map: string | FeedMap): FeedMap | undefined {
  let value: unknown = map;
  try {
    if (typeof map === 'string') value = JSON.parse(map);
  } catch {
    return undefined; // the caller tells the webmaster
  }
  const isName = (name: unknown): boolean =>
    typeof name === 'string' || (isRecord(name) && Object.values(name).every((inner) => typeof inner === 'string'));
  return isRecord(value) && Object.values(value).every(isName) ? (value as FeedMap) : undefined;
}

/** True for a name that a map may have on our side. */
export function isMappable(name: string): boolean {
  return ['position', 'latitude', 'longitude'].includes(name) || Object.hasOwn(FIELDS, name);
}

/** The value of a field by its name, else by a path such as `address.street`. */
function valueAt(fields: UntrustedRecord, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  return name
    .split('.')
    .reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), fields);
}

function read(fields: UntrustedRecord, name: FeedMap[string]): unknown {
  if (typeof name === 'string') return valueAt(fields, name);
  return Object.fromEntries(Object.entries(name).map(([lang, key]) => [lang, valueAt(fields, key)]));
}

/** What some fields need before they are what an adapter would give. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  openingHours: hoursOfField,
  phones: (value) => several(value).flatMap(tidyPhones),
  emails: several,
  websites: several,
  postalCode: tidyPostalCode,
  commune: tidyCommune,
  audiences: several,
  qualityLabels: several,
  languages: languagesOf,
  access: accessOf,
  helpWays: helpWaysOf,
  services: (value) => servicesOf(several(value)),
  wheelchair: wheelchairOf,
  isFree: yesOrNo,
};

/** What the partner's own map finds in a record; it goes before what we would have found ourselves. */
export function draftByMap({ fields }: Unwrapped, map: FeedMap): PlaceDraft {
  const draft: Record<string, unknown> = {};
  for (const [ours, theirs] of Object.entries(map)) {
    const value = read(fields, theirs);
    if (ours === 'position') {
      const point = readPoint(value);
      if (point) Object.assign(draft, { latitude: point.y, longitude: point.x });
    } else if (value !== undefined && ours !== '__proto__') {
      draft[ours] = Object.hasOwn(READERS, ours) ? READERS[ours]?.(value) : value;
    }
  }
  return draft;
}
