import { remember } from '../hours/cache.js';
import { parseOpeningHours } from '../hours/parse.js';
import { dateOf } from '../model/date.js';
import { fold, shortHash } from '../model/fold.js';
import { ACCESS_WAYS, HELP_WAYS } from '../model/place.js';
import { isServiceId, type Service } from '../model/service.js';
import type { LocalizedText } from '../model/text.js';
import { cleanText } from './clean-text.js';
import { parseEmails, parsePhones, parseWebsite, parseWebsites } from './contacts.js';
import { isRecord, type PlaceDraft } from './draft.js';

/** A text that says something, cleaned. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return cleanText(String(value)) || undefined;
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** `{ fr, nl, … }`, or one text whose language is not told. Empty texts and keys that are no language are left out. */
function readLocalizedText(value: unknown): LocalizedText | undefined {
  const texts: Record<string, string> = {};
  for (const [language, candidate] of Object.entries(isRecord(value) ? value : { und: value })) {
    const text = readText(candidate);
    if (text !== undefined && LANGUAGE.test(language)) texts[language.toLowerCase()] = text;
  }
  return Object.keys(texts).length > 0 ? Object.freeze(texts) : undefined;
}

/** A list, or one value alone; empty and foreign items are left out, and a list of nothing else tells nothing. */
const listOf =
  <Item>(parse: (item: string) => Item | readonly Item[]) =>
  (value: unknown): readonly Item[] | undefined => {
    const texts = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map(readText);
    const items = texts.flatMap((item) => (item === undefined ? [] : parse(item)));
    return items.length > 0 ? Object.freeze(items) : undefined;
  };

/** What a text means, where it means anything. */
export const textTo =
  <Meaning>(parse: (text: string) => Meaning | undefined) =>
  (value: unknown): Meaning | undefined => {
    const text = readText(value);
    return text === undefined ? undefined : parse(text);
  };

/** A text that has to pass a test. */
const textThat = (test: (text: string) => boolean) => textTo((text) => (test(text) ? text : undefined));

/** One of a few words. */
const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: unknown): Word | undefined =>
    words.find((word) => word === value);

/** Items of a closed vocabulary; the others are left out. */
const someOf = <Word extends string>(words: readonly Word[]) => listOf((item) => words.filter((word) => word === item));

const asIs = (item: string): string => item;

function serviceOf(words: string): Service {
  if (isServiceId(words)) return { id: words };
  return { id: `x-${fold(words).replaceAll(' ', '-') || shortHash(words)}`, words };
}

function readServices(value: unknown): readonly Service[] | undefined {
  const services = listOf(serviceOf)(value);
  return services && Object.freeze([...new Map(services.map((service) => [service.id, service])).values()]);
}

/** A formatter of dates costs more than the rest of a record, and a feed has few zones. */
const zones = new Map<string, boolean>();

/** True for an IANA zone that this browser knows. */
const isTimeZone = (name: string): boolean => remember(zones, name, makesFormatter);

function makesFormatter(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false; // Intl throws on a zone it does not know; the place then keeps the default zone
  }
}

/** A month alone does not say when somebody looked. */
function dayOf(text: string): string | undefined {
  const date = dateOf(text);
  return date && date.length > 7 ? date : undefined;
}

/**
 * The properties of one record of the canonical feed: for each, a function from what the publisher wrote to what we know,
 * `undefined` when it tells nothing. A bad field never costs the visitor the place. A table of functions rather than a
 * schema library: that would be 1.3 kB before the first results, see the decision record on validation.
 */
export const FIELDS = {
  id: readText,
  name: readLocalizedText,
  street: readLocalizedText,
  postalCode: readText,
  commune: readLocalizedText,
  nisCode: textThat((text) => /^\d{5}$/.test(text)),
  openingHours: textTo(parseOpeningHours),
  timeZone: textThat(isTimeZone),
  phones: listOf(parsePhones),
  emails: listOf(parseEmails),
  websites: listOf(parseWebsites),
  services: readServices,
  description: readLocalizedText,
  wheelchair: oneOf('yes', 'limited', 'no'),
  isFree: (value: unknown) => (typeof value === 'boolean' ? value : undefined),
  audiences: listOf(asIs),
  languages: listOf((item) => (LANGUAGE.test(item) ? item.toLowerCase() : [])),
  access: someOf(ACCESS_WAYS),
  helpWays: someOf(HELP_WAYS),
  accessConditions: readLocalizedText,
  bookingUrl: textTo(parseWebsite),
  qualityLabels: listOf(asIs),
  updatedOn: textTo(dayOf),
  source: readText,
} satisfies Partial<Record<keyof PlaceDraft, (value: unknown) => unknown>>;

/** The name of a property of the canonical feed. */
export type FieldName = keyof typeof FIELDS;

/** What a record tells: only the fields that are known are there. */
export type KnownFields = {
  readonly [Field in FieldName]?: NonNullable<ReturnType<(typeof FIELDS)[Field]>>;
};

/** The table as a list, made once: every record is read by it. */
const READERS = Object.entries(FIELDS) as readonly (readonly [keyof PlaceDraft, (value: unknown) => unknown])[];

/** Reads every field that a draft has. */
export function readFields(draft: PlaceDraft): KnownFields {
  const known: Record<string, unknown> = {};
  for (const [key, read] of READERS) {
    const value = draft[key] === undefined ? undefined : read(draft[key]);
    if (value !== undefined) known[key] = value;
  }
  return known;
}
