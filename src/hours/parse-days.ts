import type { DateEdge, DaySelector } from '../model/hours.js';
import { daysInMonth } from './calendar.js';
import type { TokenReader } from './reader.js';

const LEAP_YEAR = 2000;

/** Reads one selector; `last` is the one before it in the list, for what it leaves out (`Dec 24,31`). */
type SelectorReader = (reader: TokenReader, last: DaySelector | undefined) => DaySelector;

/**
 * Reads the days a rule is about. Lists with commas are alternatives; groups side by side must all match
 * (`Jul-Aug We`, `SH Mo,Tu`).
 */
export function readDays(reader: TokenReader): DaySelector[][] {
  const groups: DaySelector[][] = [];
  for (let read = selectorReaderAt(reader, 0); read; read = selectorReaderAt(reader, 0)) {
    groups.push(readList(reader, read));
    reader.accept(':');
  }
  return groups;
}

function readList(reader: TokenReader, read: SelectorReader): DaySelector[] {
  if (read === readWeeks) reader.accept('week');
  const list = [read(reader, undefined)];
  while (reader.isText(',') && continuesList(reader, read)) {
    reader.accept(',');
    list.push(read(reader, list[list.length - 1]));
  }
  return list;
}

/** A comma may also start the next rule. */
function continuesList(reader: TokenReader, read: SelectorReader): boolean {
  const takesNumbers = read === readDates || read === readWeeks;
  return selectorReaderAt(reader, 1) === read || (takesNumbers && reader.isKind('number', 1) && !isYear(reader, 1));
}

function selectorReaderAt(reader: TokenReader, ahead: number): SelectorReader | undefined {
  if (reader.isKind('weekday', ahead) || isHoliday(reader, ahead)) return readWeekday;
  if (reader.isText('week', ahead)) return readWeeks;
  if (isMonth(reader, ahead)) return readDates;
  if (isYear(reader, ahead)) return isMonth(reader, ahead + 1) ? readDates : readYears;
  return undefined;
}

function isHoliday(reader: TokenReader, ahead: number): boolean {
  return reader.isText('ph', ahead) || reader.isText('sh', ahead);
}

function isMonth(reader: TokenReader, ahead: number): boolean {
  return reader.isKind('month', ahead) || reader.isText('easter', ahead);
}

function isYear(reader: TokenReader, ahead: number): boolean {
  return reader.isKind('number', ahead) && (reader.peek(ahead)?.value ?? 0) >= 1900;
}

function readWeekday(reader: TokenReader): DaySelector {
  if (isHoliday(reader, 0)) {
    return { kind: 'holiday', isSchool: reader.take('word').text === 'sh', offset: readOffset(reader) };
  }
  const from = reader.take('weekday').value;
  if (reader.accept('[')) return { kind: 'nth', weekday: from, nth: readNth(reader), offset: readOffset(reader) };
  return { kind: 'weekdays', from, to: reader.accept('-') ? reader.take('weekday').value : from };
}

/** What stands in the brackets of `Sa[1,3]`, `Sa[1-2]` or `Su[-1]`. */
function readNth(reader: TokenReader): number[] {
  const nth: number[] = [];
  do {
    const sign = reader.accept('-') ? -1 : 1;
    const first = reader.take('number').value;
    const last = reader.accept('-') ? reader.take('number').value : first;
    if (first < 1 || last > 5) throw new SyntaxError('no such weekday');
    for (let place = first; place <= last; place++) nth.push(place * sign);
  } while (reader.accept(','));
  reader.expect(']');
  return nth;
}

/** Reads `+1 day` or `-2 days`; 0 when there is none. */
function readOffset(reader: TokenReader): number {
  const isOffset = reader.isKind('number', 1) && (reader.isText('day', 2) || reader.isText('days', 2));
  if (!isOffset) return 0;
  const sign = reader.accept('-') ? -1 : 1;
  if (sign > 0) reader.expect('+');
  const days = reader.take('number').value;
  reader.take('word');
  return days * sign;
}

function readWeeks(reader: TokenReader): DaySelector {
  return { kind: 'weeks', ...readNumbers(reader) };
}

function readYears(reader: TokenReader): DaySelector {
  return { kind: 'years', ...readNumbers(reader) };
}

/** Reads `5`, `1-26`, `1-53/2` or `2026+`. */
function readNumbers(reader: TokenReader): { from: number; to: number; step: number } {
  const from = reader.take('number').value;
  const to = reader.accept('-') ? reader.take('number').value : reader.accept('+') ? 9999 : from;
  return { from, to, step: reader.accept('/') ? reader.take('number').value : 1 };
}

function readDates(reader: TokenReader, last: DaySelector | undefined): DaySelector {
  const from = readEdge(reader, last?.kind === 'dates' ? last.to : undefined);
  const to = reader.accept('-') ? readEdge(reader, from) : from;
  return { kind: 'dates', from, to: to.year === null ? { ...to, year: from.year } : to };
}

/** Reads a date; a bare number is a day in the month of the date before it. */
function readEdge(reader: TokenReader, before: DateEdge | undefined): DateEdge {
  const year = isYear(reader, 0) ? reader.take('number').value : null;
  if (year === null && before?.month && reader.isKind('number'))
    return { ...before, day: readDate(reader, before.month) };
  if (reader.accept('easter')) return { year, month: null, day: null, offset: readOffset(reader) };
  const month = reader.take('month').value;
  const day = reader.isKind('number') && !isYear(reader, 0) ? readDate(reader, month) : null;
  return { year, month, day, offset: 0 };
}

function readDate(reader: TokenReader, month: number): number {
  const date = reader.take('number').value;
  if (date < 1 || date > daysInMonth(LEAP_YEAR, month)) throw new SyntaxError('no such date');
  return date;
}
