import { hoursFromSchemaOrg, hoursFromWeekdays } from '../../hours/from-other-forms.js';
import { isRecord, type PlaceDraft, type UntrustedRecord } from '../draft.js';
import type { Unwrapped } from './adapter.js';
import { accessOf, helpWaysOf, languagesOf } from './help-words.js';
import { servicesOf } from './mednum.js';
import { readPoint, toNumber } from './point.js';
import { meaningOf, type KnownKey, type Meaning } from './synonyms.js';
import { several, wheelchairOf, yesOrNo } from './words.js';

/** One field whose name we know. */
interface Found extends KnownKey {
  readonly value: unknown;
}

/** Objects that only group fields, as schema.org and many APIs do. */
const GROUPS = /^(?:address|adresse|adres|contact|location|lieu|plaats|geo)$/i;

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (typeof value === 'string' && value.trim() === '');
}

/** True for `{ fr: …, nl: … }`. */
function isLocalized(value: unknown): value is UntrustedRecord {
  return isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^[a-z]{2}$/i.test(key));
}

type Findings = Map<Meaning, Found[]>;

function collect(fields: UntrustedRecord, into: Findings, isOuter = true): void {
  for (const [key, value] of Object.entries(fields)) {
    if (isEmpty(value)) continue;
    if (isOuter && isRecord(value) && GROUPS.test(key) && !isLocalized(value)) collect(value, into, false);
    const known = meaningOf(key);
    if (!known) continue;
    const found = into.get(known.meaning);
    if (found) found.push({ ...known, value });
    else into.set(known.meaning, [{ ...known, value }]);
  }
}

/** The fields that we know, for each meaning in order of trust. */
function findingsIn(fields: UntrustedRecord): Findings {
  const findings: Findings = new Map();
  collect(fields, findings);
  for (const found of findings.values()) if (found.length > 1) found.sort((one, other) => one.rank - other.rank);
  return findings;
}

/**
 * The texts of one field by language: by what its names say, else by whose words they are when there are words of two
 * languages (`nom` beside `naam`), else one text of unknown language.
 */
function localized(found: readonly Found[] = []): Readonly<Record<string, unknown>> | undefined {
  const [only] = found;
  if (!only) return undefined;
  if (found.length === 1 && typeof only.value === 'string') return { [only.lang ?? 'und']: only.value };
  const texts: Record<string, unknown> = {};
  const plain = found.filter(({ value }) => typeof value === 'string' || typeof value === 'number');
  const words = new Set(plain.filter(({ lang }) => lang === undefined).map(({ word }) => word));
  for (const { value, lang, word } of found) {
    if (isLocalized(value)) return value;
    const language = lang ?? (words.size > 1 && word !== 'en' ? word : 'und');
    if (!isRecord(value) && !Array.isArray(value)) texts[language] ??= value;
  }
  const { und, ...known } = texts;
  if (Object.keys(known).length > 0) return known;
  return und === undefined ? undefined : { und };
}

/** Street and number, as they are written in Belgium; a number that the street already ends with is not said twice. */
function streetOf(found: Findings): Readonly<Record<string, unknown>> | undefined {
  const street = localized(found.get('street'));
  const number = found.get('houseNumber')?.[0]?.value;
  if (!street || (typeof number !== 'string' && typeof number !== 'number')) return street;
  const text = String(number).trim();
  const complete = (words: string): string => (/\d\s*\w?$/.test(words) ? words : `${words} ${text}`);
  return Object.fromEntries(Object.entries(street).map(([lang, words]) => [lang, complete(String(words))]));
}

/** Two fields for the two coordinates, else one for both, else what the record's wrapping says. */
function positionOf(found: Findings, outer: unknown): Pick<PlaceDraft, 'latitude' | 'longitude'> {
  const point = readPoint(outer);
  if (point) return { latitude: point.y, longitude: point.x };
  const [latitude, longitude] = [found.get('latitude')?.[0]?.value, found.get('longitude')?.[0]?.value];
  if (toNumber(latitude) !== undefined && toNumber(longitude) !== undefined) return { latitude, longitude };
  for (const { value } of found.get('point') ?? []) {
    const inner = readPoint(value);
    if (inner) return { latitude: inner.y, longitude: inner.x };
  }
  return { latitude, longitude };
}

/** What the name of a weekday's column may hold; looked for first, since most records have no such columns. */
const DAY =
  /lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|maan|dins|woen|dond|vrij|zat|zon|(?:^|[^a-z])(?:ma|di|wo|do|vr|za|zo|mo|tu|we|th|fr|sa|su)(?![a-z])/i;

function hoursOfDays(fields: UntrustedRecord): string | undefined {
  return Object.keys(fields).filter((key) => DAY.test(key)).length > 1 ? hoursFromWeekdays(fields) : undefined;
}

function hoursOf(fields: UntrustedRecord, found: readonly Found[] = []): unknown {
  const value = found[0]?.value;
  if (typeof value === 'string') return value;
  return hoursFromSchemaOrg(value) ?? hoursOfDays(isRecord(value) ? value : fields);
}

const NONE: readonly unknown[] = [];
const all = (found: readonly Found[] | undefined): readonly unknown[] =>
  found?.flatMap(({ value }) => several(value)) ?? NONE;

/** A record to a draft by the names of its fields, in French, Dutch or English. */
export function draftBySynonym({ fields, id, point }: Unwrapped): PlaceDraft {
  const found = findingsIn(fields);
  const one = (meaning: Meaning): unknown => found.get(meaning)?.[0]?.value;
  const text = (meaning: Meaning): unknown => localized(found.get(meaning));
  return {
    ...positionOf(found, point),
    id: one('id') ?? id,
    name: text('name'),
    street: streetOf(found),
    postalCode: one('postalCode'),
    commune: text('commune'),
    nisCode: one('nisCode'),
    openingHours: hoursOf(fields, found.get('openingHours')),
    timeZone: one('timeZone'),
    phones: all(found.get('phones')),
    emails: all(found.get('emails')),
    websites: all(found.get('websites')),
    services: servicesOf(all(found.get('services'))),
    description: text('description'),
    wheelchair: wheelchairOf(one('wheelchair')),
    isFree: yesOrNo(one('isFree')),
    audiences: all(found.get('audiences')),
    languages: languagesOf(all(found.get('languages'))),
    access: accessOf(all(found.get('access'))),
    helpWays: helpWaysOf(all(found.get('helpWays'))),
    accessConditions: text('accessConditions'),
    bookingUrl: one('bookingUrl'),
    qualityLabels: all(found.get('qualityLabels')),
    updatedOn: one('updatedOn'),
    source: one('source'),
  };
}
