import { DAY_MS } from '../../hours/calendar.js';
import { weekRows } from '../../hours/week.js';
import type { DayRow, OpeningHours } from '../../model/hours.js';

/** Weeks before and after now that are looked at to tell what is usual. */
const WEEKS = 8;
/** What holds on a weekday in this many of the sixteen is usual: not every other week, nor half of a season. */
const MOST = 10;
/** Days ahead that exceptions are told for. */
const HORIZON = 35;

/** Days in a row that are not as usual, and alike. Dates are local, `YYYY-MM-DD`. */
export interface HoursException {
  readonly from: string;
  readonly to: string;
  readonly periods: DayRow['periods'];
  /** True when every day of it is a legal holiday. */
  readonly isHoliday: boolean;
}

/** The week as it usually is, and the days of the next weeks that are otherwise. */
export interface UsualWeek {
  /** Periods by ISO weekday, 1 to 7; a weekday that has no usual hours is not there. */
  readonly usual: ReadonlyMap<number, DayRow['periods']>;
  readonly exceptions: readonly HoursException[];
}

const keyOf = ({ periods }: Pick<DayRow, 'periods'>): string => JSON.stringify(periods);

function usualOf(rows: readonly DayRow[]): DayRow['periods'] | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return rows.find((row) => (counts.get(keyOf(row)) ?? 0) >= MOST)?.periods;
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Days that follow each other and are alike, as one. Days between them that are as closed as ever belong to it. */
function joinDays(days: readonly DayRow[], isClosedAnyway: (date: string) => boolean): readonly HoursException[] {
  const joined: HoursException[] = [];
  for (const day of days) {
    const last = joined[joined.length - 1];
    if (last && keyOf(last) === keyOf(day) && follows(last.to, day.date, isClosedAnyway)) {
      joined[joined.length - 1] = { ...last, to: day.date, isHoliday: last.isHoliday && day.isHoliday };
    } else {
      joined.push({ from: day.date, to: day.date, periods: day.periods, isHoliday: day.isHoliday });
    }
  }
  return joined;
}

function follows(from: string, to: string, isClosedAnyway: (date: string) => boolean): boolean {
  for (let day = dayNumber(from) + 1; day < dayNumber(to); day += 1) {
    if (!isClosedAnyway(new Date(day * DAY_MS).toISOString().slice(0, 10))) return false;
  }
  return true;
}

/**
 * Tells the usual week from the exceptions, by looking at what the hours come to on the days ahead: a rule for one date,
 * a holiday and a fortnight's closing are told alike, however they are written.
 */
export function usualWeek(hours: OpeningHours, now: Date, timeZone?: string): UsualWeek {
  const weekAt = (week: number): readonly DayRow[] =>
    weekRows(hours, new Date(now.getTime() + week * 7 * DAY_MS), timeZone);
  const weeks = Array.from({ length: 2 * WEEKS }, (_, index) => weekAt(index - WEEKS));
  const rows = weeks.flat();
  const usual = new Map<number, DayRow['periods']>();
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const periods = usualOf(rows.filter((row) => row.weekday === weekday));
    if (periods) usual.set(weekday, periods);
  }
  const differs = (row: DayRow): boolean => {
    const periods = usual.get(row.weekday);
    return periods !== undefined && keyOf(row) !== keyOf({ periods });
  };
  const closed = new Set(rows.filter((row) => row.periods.length === 0).map(({ date }) => date));
  const exceptions = joinDays(weeks.slice(WEEKS).flat().slice(0, HORIZON).filter(differs), (date) => closed.has(date));
  return { usual, exceptions };
}
