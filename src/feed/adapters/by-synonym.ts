import { parseWebsites } from '../contacts.js';
import { isRecord, type PlaceDraft, type UntrustedRecord } from '../draft.js';
import type { Unwrapped } from './adapter.js';
import { accessOf, helpWaysOf, languagesOf } from './help-words.js';
import { hoursOf } from './hours-of.js';
import { servicesOf } from './mednum.js';
import { readPoint, toNumber } from './point.js';
import { meaningOf, type KnownKey, type Meaning } from './synonyms.js';
import { tidyCommune, tidyDate, tidyPhones, tidyPostalCode, tidyStreet, tidyText } from './tidy.js';
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
 * The texts of one field by language: by what its names say, else by whose words they are when there are texts in two
 * languages (`nom` beside `naam` or `nom_nl`), else one text of unknown language.
 */
function localized(found: readonly Found[] = []): Readonly<Record<string, unknown>> | undefined {
  const [only] = found;
  if (!only) return undefined;
  if (found.length === 1 && typeof only.value === 'string') return { [only.lang ?? 'und']: tidyText(only.value) };
  const texts: Record<string, unknown> = {};
  const plain = found.filter(({ value }) => typeof value === 'string' || typeof value === 'number');
  const languages = new Set(plain.map(({ lang, word }) => lang ?? word));
  for (const { value, lang, word } of [...found].sort((one, other) => Number(!one.lang) - Number(!other.lang))) {
    if (isLocalized(value)) return value;
    const language = lang ?? (languages.size > 1 && word !== 'en' ? word : 'und');
    if (!isRecord(value) && !Array.isArray(value)) texts[language] ??= tidyText(value);
  }
  const { und, ...known } = texts;
  const isComplete = 'fr' in known && 'nl' in known;
  if (isComplete || Object.values(known).includes(und)) return known;
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** A street that has its number already: `12`, `12 A`, `12 bte 3`, `12-14`, `12, boîte 3`. */
const NUMBERED = /\d\s*\w?$|\d\s*\w?\s*(?:[,;(/-]|(?:b(?:te|oi?te|oîte|us|ox)|bis|ter)\b)/i;

/**
 * Street and number, as they are written in Belgium; a number that the street already has is not said twice. A town behind
 * the street goes where towns stand.
 */
function addressOf(found: Findings): Pick<PlaceDraft, 'street' | 'postalCode' | 'commune'> {
  const number = found.get('houseNumber')?.[0]?.value;
  const text = typeof number === 'string' || typeof number === 'number' ? String(number).trim() : '';
  const streets = Object.entries(localized(found.get('street')) ?? {}).map(
    ([lang, words]) =>
      [lang, tidyStreet(typeof words === 'string' || typeof words === 'number' ? String(words) : '')] as const,
  );
  const complete = (words: string): string =>
    text === '' || words === '' || NUMBERED.test(words) ? words : `${words} ${text}`;
  const towns = found.get('commune');
  const codeIn = towns
    ?.map(({ value }) => /^\s*(?:B[- ]?)?(\d{4,5})\s/.exec(typeof value === 'string' ? value : '')?.[1])
    .find(Boolean);
  return {
    street: Object.fromEntries(streets.map(([lang, { street }]) => [lang, complete(street)])),
    postalCode:
      tidyPostalCode(found.get('postalCode')?.[0]?.value) ??
      codeIn ??
      (towns ? undefined : streets.map(([, { postalCode }]) => postalCode).find(Boolean)),
    commune: tidyCommune(localized(towns)),
  };
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

/** Words where an address was to be: `Sur rendez-vous au 02 …`; an address and a "yes" have no spaces. */
function isSentence(value: unknown): boolean {
  return typeof value === 'string' && /\S\s\S/.test(value.trim()) && parseWebsites(value).length === 0;
}

const NONE: readonly unknown[] = [];
const listOf = (found: readonly Found[] | undefined): readonly unknown[] =>
  found?.flatMap(({ value }) => several(value)) ?? NONE;

/** More fields than any table has columns; a hostile record has them without end, and is read in one go. */
const MOST_FIELDS = 2000;

function bounded(fields: UntrustedRecord): UntrustedRecord {
  const entries = Object.entries(fields);
  return entries.length > MOST_FIELDS ? Object.fromEntries(entries.slice(0, MOST_FIELDS)) : fields;
}

/** A record to a draft by the names of its fields, in French, Dutch or English. */
export function draftBySynonym({ fields: all, id, point }: Unwrapped): PlaceDraft {
  const fields = bounded(all);
  const found = findingsIn(fields);
  const one = (meaning: Meaning): unknown => found.get(meaning)?.[0]?.value;
  const text = (meaning: Meaning): unknown => localized(found.get(meaning));
  const { hours, remark } = hoursOf(
    fields,
    (found.get('openingHours') ?? []).map(({ value }) => value),
  );
  const booking = one('bookingUrl');
  const conditions = text('accessConditions') ?? (isSentence(booking) ? booking : undefined);
  return {
    ...positionOf(found, point),
    ...addressOf(found),
    id: one('id') ?? id,
    name: text('name') ?? text('organisation'),
    nisCode: one('nisCode'),
    openingHours: hours,
    timeZone: one('timeZone'),
    phones: listOf(found.get('phones')).flatMap(tidyPhones),
    emails: listOf(found.get('emails')),
    websites: listOf(found.get('websites')),
    services: servicesOf(listOf(found.get('services')).map(tidyText)),
    description: text('description') ?? remark,
    wheelchair: wheelchairOf(one('wheelchair')),
    isFree: yesOrNo(one('isFree')),
    audiences: listOf(found.get('audiences')),
    languages: languagesOf(listOf(found.get('languages'))),
    access: accessOf(listOf(found.get('access'))),
    helpWays: helpWaysOf(listOf(found.get('helpWays'))),
    accessConditions: conditions ?? (found.has('description') ? remark : undefined),
    bookingUrl: booking,
    qualityLabels: listOf(found.get('qualityLabels')),
    updatedOn: tidyDate(one('updatedOn')),
    source: one('source'),
  };
}
