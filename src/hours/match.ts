import type { DateEdge, DaySelector, HoursRule } from '../model/hours.js';
import { dayNumber, dayOf, daysInMonth, easterOf, type CalendarDay, type DayNumber } from './calendar.js';

/** Whether a rule is about this day. `isSchoolHoliday` is the caller's assumption: no calendar of ours knows. */
export function matchesDay(rule: HoursRule, day: CalendarDay, isSchoolHoliday: boolean): boolean {
  for (const group of rule.days) if (!matchesAny(group, day, isSchoolHoliday)) return false;
  return true;
}

function matchesAny(group: readonly DaySelector[], day: CalendarDay, isSchoolHoliday: boolean): boolean {
  for (const selector of group) if (matches(selector, day, isSchoolHoliday)) return true;
  return false;
}

function matches(selector: DaySelector, day: CalendarDay, isSchoolHoliday: boolean): boolean {
  switch (selector.kind) {
    case 'weekdays':
      return isBetween(day.weekday, selector.from, selector.to);
    case 'nth':
      return matchesNth(selector, shifted(day, selector.offset));
    case 'holiday':
      return selector.isSchool ? isSchoolHoliday : shifted(day, selector.offset).isHoliday;
    case 'weeks':
      return isBetween(day.week, selector.from, selector.to) && (day.week - selector.from) % selector.step === 0;
    case 'years':
      return isBetween(day.year, selector.from, selector.to) && (day.year - selector.from) % selector.step === 0;
    case 'dates':
      return matchesDates(selector.from, selector.to, day);
  }
}

/** The day that an offset counts from: `PH +1 day` matches when the day before is a holiday. */
function shifted(day: CalendarDay, offset: number): CalendarDay {
  return offset ? dayOf(day.number - offset) : day;
}

function isBetween(value: number, from: number, to: number): boolean {
  return from <= to ? from <= value && value <= to : from <= value || value <= to;
}

function matchesNth({ weekday, nth }: Extract<DaySelector, { kind: 'nth' }>, day: CalendarDay): boolean {
  if (day.weekday !== weekday) return false;
  const fromStart = Math.ceil(day.date / 7);
  const fromEnd = -Math.ceil((day.daysInMonth - day.date + 1) / 7);
  return nth.includes(fromStart) || nth.includes(fromEnd);
}

function matchesDates(from: DateEdge, to: DateEdge, { number, year }: CalendarDay): boolean {
  const start = firstDay(from, from.year ?? year);
  const end = lastDay(to, to.year ?? year);
  // `Feb 29` in a common year would start the day after it ends: no day at all, not a year around.
  const isNoDay = end === start - 1 && from.month === to.month;
  if (end >= start || isNoDay) return start <= number && number <= end;
  if (from.year === null) return number >= start || number <= end;
  return number >= start && number <= lastDay(to, from.year + 1);
}

function firstDay({ month, day, offset }: DateEdge, year: number): DayNumber {
  return offset + (month === null ? easterOf(year) : dayNumber(year, month, day ?? 1));
}

function lastDay({ month, day, offset }: DateEdge, year: number): DayNumber {
  if (month === null) return offset + easterOf(year);
  return offset + dayNumber(year, month, Math.min(day ?? 31, daysInMonth(year, month)));
}
