import { NEXT_PART } from './from-day-words.js';

/** Days as the hours of other forms are sorted: 0 is Monday, 7 a public holiday. */
export const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;
const PUBLIC_HOLIDAY = 7;

/** What each day that is mentioned says, in OSM syntax. */
export type WeekHours = ReadonlyMap<number, string>;

/** `Mo-Th`, `Sa,Su`: days side by side as a range. */
function daysText(days: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < days.length;) {
    const first = days[index] ?? 0;
    let last = first;
    while (days[index + 1] === last + 1 && last + 1 < PUBLIC_HOLIDAY) {
      last += 1;
      index += 1;
    }
    index += 1;
    const range = last > first + 1 ? `${DAY_NAMES[first] ?? ''}-` : last > first ? `${DAY_NAMES[first] ?? ''},` : '';
    parts.push(`${range}${DAY_NAMES[last] ?? ''}`);
  }
  return parts.join(',');
}

/**
 * One week in OSM syntax, days with the same hours in one rule; each day stands in one rule only.
 * @param dates - The dates that it is for, `2026 Jul 01-2026 Aug 31`; empty for every week.
 */
export function writeWeek(week: WeekHours, dates = ''): string {
  const daysByHours = new Map<string, number[]>();
  for (const [day, hours] of [...week].sort(([one], [other]) => one - other)) {
    daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), day]);
  }
  const write = (hours: string, days: readonly number[]): string => {
    const start = `${dates}${dates && ' '}${daysText(days)} `;
    // A remark keeps its own sign between words.
    return hours.startsWith('"') ? start + hours : start + hours.split(NEXT_PART).join(`, ${start}`);
  };
  return [...daysByHours].map(([hours, days]) => write(hours, days)).join('; ');
}
