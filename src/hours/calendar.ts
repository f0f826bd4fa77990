import type { Minutes } from '../model/hours.js';
import { remember } from './cache.js';

/** Days since 1 January 1970. */
export type DayNumber = number;

/** One calendar date with what the rules ask about it. */
export interface CalendarDay {
  readonly number: DayNumber;
  readonly year: number;
  /** Day of the month. */
  readonly date: number;
  readonly daysInMonth: number;
  /** ISO weekday, 1 is Monday. */
  readonly weekday: number;
  /** ISO week. */
  readonly week: number;
  /** One of the ten legal Belgian holidays. */
  readonly isHoliday: boolean;
}

/** Minutes of a calendar day; days with a change of clock are counted by the clock on the wall. */
export const DAY: Minutes = 1440;
export const DAY_MS = 86_400_000;

/** Month and day of the legal holidays with a fixed date. */
const FIXED_HOLIDAYS = [
  [1, 1],
  [5, 1],
  [7, 21],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
] as const;

/** Easter Monday, Ascension, Whit Monday: days after Easter Sunday. */
const MOVING_HOLIDAYS = [1, 39, 50];

const days = new Map<DayNumber, CalendarDay>();
const holidays = new Map<number, ReadonlySet<DayNumber>>();

/** The number of a date; month is 1–12, and what is out of range runs on as in `Date.UTC`. */
export function dayNumber(year: number, month: number, date: number): DayNumber {
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** A day of the calendar, looked up once. */
export function dayOf(number: DayNumber): CalendarDay {
  return remember(days, number, lookUp);
}

/** How many days a month has, 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date as `YYYY-MM-DD`. */
export function isoDate(number: DayNumber): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Easter Sunday by the anonymous Gregorian algorithm. */
export function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(moonShift / 3) + 15) % 30;
  const leap = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * leap) / 451);
  return dayNumber(year, 3, 22 + epact + leap - 7 * late);
}

function lookUp(number: DayNumber): CalendarDay {
  const day = new Date(number * DAY_MS);
  const year = day.getUTCFullYear();
  const weekday = ((day.getUTCDay() + 6) % 7) + 1;
  return {
    number,
    year,
    date: day.getUTCDate(),
    daysInMonth: daysInMonth(year, day.getUTCMonth() + 1),
    weekday,
    week: isoWeek(number, weekday),
    isHoliday: remember(holidays, year, holidaysOf).has(number),
  };
}

function isoWeek(number: DayNumber, weekday: number): number {
  const thursday = number - weekday + 4;
  const newYear = dayNumber(new Date(thursday * DAY_MS).getUTCFullYear(), 1, 1);
  return Math.floor((thursday - newYear) / 7) + 1;
}

function holidaysOf(year: number): ReadonlySet<DayNumber> {
  const easter = easterOf(year);
  return new Set([
    ...FIXED_HOLIDAYS.map(([month, date]) => dayNumber(year, month, date)),
    ...MOVING_HOLIDAYS.map((later) => easter + later),
  ]);
}
