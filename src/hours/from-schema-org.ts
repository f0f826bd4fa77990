import { clockText } from './from-day-words.js';
import { DAY_NAMES, writeWeek } from './from-week.js';
import { parseOpeningHours } from './parse.js';

type Specification = Readonly<Record<string, unknown>>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

function isSpecification(value: unknown): value is Specification {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** `Monday`, `https://schema.org/Monday`, `{ "@id": … }`, `Mo`, `PublicHolidays`. @throws SyntaxError for no day. */
function dayOfWeek(value: unknown): number {
  const named = isSpecification(value) ? (value['@id'] ?? value.name) : value;
  const name = typeof named === 'string' ? (named.split(/[/#:]/).pop() ?? '').trim().toLowerCase() : '';
  const day = DAY_NAMES.findIndex((start) => name.startsWith(start.toLowerCase()));
  if (name.startsWith('publicholiday')) return DAY_NAMES.indexOf('PH');
  if (day < 0) throw new SyntaxError('no day');
  return day;
}

/** `09:00`, `09:00:00`, `T09:00`. @throws SyntaxError for no time. */
function timeOf(value: unknown): number {
  const match = /^T?(\d\d?):(\d\d)(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
    typeof value === 'string' ? value.trim() : '',
  );
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2]);
  if (!(minutes <= 1440)) throw new SyntaxError('no time');
  return minutes;
}

/** Not there, or a cell that is empty. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Without `opens` it is closed, so says schema.org; from midnight to midnight is how Google writes closed. */
function spanOf({ opens, closes, dayOfWeek, validFrom, validThrough }: Specification): string {
  if (isMissing(opens)) {
    const isAboutDays = [dayOfWeek, validFrom, validThrough].some((about) => !isMissing(about));
    if (isMissing(closes) && isAboutDays) return 'off';
    throw new SyntaxError('no beginning, or no object of this kind');
  }
  const from = timeOf(opens);
  if (isMissing(closes)) return `${clockText(from)}+`;
  const to = timeOf(closes);
  if (from === to) return from === 0 ? 'off' : `${clockText(from)}-${clockText(to)}`;
  const isLastMinute = to === 1439;
  return `${clockText(from)}-${isLastMinute ? '24:00' : clockText(to)}`;
}

function dateOf(value: unknown, fallback: string): string {
  if (isMissing(value)) return fallback;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(typeof value === 'string' ? value : '') ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined || day === undefined) throw new SyntaxError('no date');
  return `${year} ${name} ${day}`;
}

/** `2026 Jul 01-2026 Aug 31`; empty when it holds always. */
function datesOf({ validFrom, validThrough }: Specification): string {
  if (isMissing(validFrom) && isMissing(validThrough)) return '';
  const from = dateOf(validFrom, '2000 Jan 01');
  const through = dateOf(validThrough, '2099 Dec 31');
  return from === through ? from : `${from}-${through}`;
}

function addSpan(week: Map<number, string>, day: number, span: string): void {
  const known = week.get(day);
  week.set(day, known === undefined || known === 'off' ? span : span === 'off' ? known : `${known},${span}`);
}

/** Weeks by their dates; those that hold always first, so that dated ones replace them on their days. */
function writeSpecifications(specifications: readonly Specification[]): string {
  const weeks = new Map<string, Map<number, string>>([['', new Map<number, string>()]]);
  for (const specification of specifications) {
    const dates = datesOf(specification);
    const week = weeks.get(dates) ?? new Map<number, string>();
    weeks.set(dates, week);
    const days = listOf(specification.dayOfWeek).map(dayOfWeek);
    for (const day of days.length > 0 ? days : EVERY_DAY) addSpan(week, day, spanOf(specification));
  }
  return [...weeks]
    .map(([dates, week]) => writeWeek(week, dates))
    .filter(Boolean)
    .join('; ');
}

/**
 * Strings of `openingHours` add to each other, where those of OSM replace: `Mo 09:00-12:00` and `Mo 13:00-17:00` are
 * one day. One alone is left as it is written.
 */
function writeStrings(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? '';
  const areUnderstood = texts.every((text) => parseOpeningHours(text).understood);
  if (!areUnderstood) return texts.join('; ');
  return texts.map((text) => (/\d|off|closed/.test(text) ? text : `${text} 00:00-24:00`)).join(', ');
}

/** An object as it is written, for the eye: `Lundi (2026-07-01): 9 AM – 5 PM`. */
function wordsOf({ dayOfWeek, opens, closes, validFrom, validThrough }: Specification): string {
  const text = (value: unknown): string => (typeof value === 'string' ? (value.split(/[/#]/).pop() ?? '') : '');
  const join = (values: readonly unknown[], sign: string): string => values.map(text).filter(Boolean).join(sign);
  const dates = join([validFrom, validThrough], ' – ');
  const days = listOf(dayOfWeek).map((day) => (isSpecification(day) ? (day['@id'] ?? day.name) : day));
  return [join(days, ', '), dates && `(${dates})`, join([opens, closes], ' – ')].filter(Boolean).join(' ');
}

/** What cannot be understood, in the publisher's own words. */
function ownWords(parts: readonly unknown[]): string | undefined {
  const words = parts.filter(isSpecification).map(wordsOf).filter(Boolean).join('; ');
  return words && !parseOpeningHours(words).understood ? words : undefined;
}

/** The objects and strings of a value, wherever schema.org lets them stand. */
function partsOf(value: unknown): readonly unknown[] {
  return listOf(value).flatMap((item) => {
    if (!isSpecification(item)) return [item];
    const { openingHours, openingHoursSpecification, specialOpeningHoursSpecification } = item;
    const inner = [openingHours, openingHoursSpecification, specialOpeningHoursSpecification];
    return inner.some((part) => part !== undefined) ? inner.flatMap(listOf) : [item];
  });
}

/**
 * Opening hours of schema.org in OSM syntax: strings of `openingHours`, objects of `openingHoursSpecification`, lists of
 * either, or the thing that holds them. An object that is not understood leaves all as words: half of the hours could be
 * the wrong half. @returns `undefined` when there are none.
 */
export function hoursFromSchemaOrg(value: unknown): string | undefined {
  const parts = partsOf(value);
  const texts = parts.filter((part) => typeof part === 'string').map((text) => text.trim());
  try {
    const objects = parts.filter(isSpecification);
    const [week, strings] = [writeSpecifications(objects), writeStrings(texts.filter(Boolean))];
    // The same week is often given in both ways: the objects say more. Dated objects alone are exceptions from the texts.
    const isUsual = objects.some((object) => datesOf(object) === '');
    return (isUsual ? week : [strings, week].filter(Boolean).join('; ')) || undefined;
  } catch {
    return writeStrings(texts.filter(Boolean)) || ownWords(parts);
  }
}
