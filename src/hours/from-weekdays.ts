import { fold } from '../model/fold.js';
import { hoursOfDay, type DayHours } from './from-day-words.js';
import { writeWeek } from './from-week.js';
import { parseOpeningHours } from './parse.js';

type Columns = Readonly<Record<string, unknown>>;

/** Names of the seven days and of the public holidays, each way of writing them with how many days make it certain. */
const STYLES: readonly { readonly certain: number; readonly names: readonly string[] }[] = [
  { certain: 2, names: 'lundi mardi mercredi jeudi vendredi samedi dimanche feries'.split(' ') },
  { certain: 2, names: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag feestdagen'.split(' ') },
  { certain: 2, names: 'monday tuesday wednesday thursday friday saturday sunday holidays'.split(' ') },
  { certain: 5, names: 'lun mar mer jeu ven sam dim'.split(' ') },
  { certain: 5, names: 'mon tue wed thu fri sat sun ph'.split(' ') },
  { certain: 5, names: 'ma di wo do vr za zo'.split(' ') },
  { certain: 5, names: 'mo tu we th fr sa su ph'.split(' ') },
];

/** What else a column's name may hold: that it is about hours, and which part of the day it is. */
const ABOUT_HOURS =
  /^(?:horaires?|heures?|ouvertures?|openingsuren|openingsuur|openingstijden|uren|opening|hours?|open|du|de|le|op|jours?|public|h|fr|nl|en|legaux)$/;
const EDGES: Readonly<Record<string, 'from' | 'to'>> = {
  ...{ debut: 'from', van: 'from', from: 'from', opens: 'from', start: 'from', begin: 'from' },
  ...{
    fin: 'to',
    fermeture: 'to',
    tot: 'to',
    to: 'to',
    until: 'to',
    close: 'to',
    closes: 'to',
    sluiting: 'to',
    end: 'to',
  },
};
const HALVES: Readonly<Record<string, number>> = {
  ...{ matin: 0, am: 0, voormiddag: 0, vm: 0, morning: 0, '1': 0 },
  ...{ apres: 1, midi: 1, pm: 1, namiddag: 1, nm: 1, afternoon: 1, '2': 1 },
};

/** One column that is about one day. */
interface DayColumn {
  readonly key: string;
  readonly day: number;
  /** The day as the publisher calls it. */
  readonly name: string;
  /** First or second part of the day. */
  readonly half: number;
  readonly edge: 'from' | 'to' | undefined;
}

/** `horaire_lundi`, `Lundi matin`, `Lundi / Maandag`, `monday_open`; `undefined` for a column about something else. */
function columnOf(key: string, names: readonly string[]): DayColumn | undefined {
  const words = fold(key.replace(/([a-z])([A-Z])/g, '$1 $2')).split(' ');
  const day = names.findIndex((name) => words.includes(name));
  if (day < 0) return undefined;
  const rest = words.filter((word) => !STYLES.some(({ names: others }) => others[day] === word));
  const isHours = rest.every(
    (word) => ABOUT_HOURS.test(word) || Object.hasOwn(EDGES, word) || Object.hasOwn(HALVES, word),
  );
  if (!isHours) return undefined;
  const half = rest
    .map((word) => (Object.hasOwn(HALVES, word) ? HALVES[word] : undefined))
    .find((part) => part !== undefined);
  const edges = rest.map((word) => (Object.hasOwn(EDGES, word) ? EDGES[word] : undefined)).filter(Boolean);
  return { key, day, name: names[day] ?? '', half: half ?? 0, edge: edges[0] };
}

/** The columns of the days, in the way of writing that most of them have. */
function columnsOf(record: Columns): readonly DayColumn[] {
  const keys = Object.keys(record);
  const found = STYLES.map(({ certain, names }) => {
    const columns = keys.flatMap((key) => columnOf(key, names) ?? []);
    return new Set(columns.map(({ day }) => day)).size >= certain ? columns : [];
  });
  return found.reduce((best, columns) => (columns.length > best.length ? columns : best), []);
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const edges = Object.entries(value).map(
    ([key, time]) => [EDGES[fold(key)] ?? (key === 'open' ? 'from' : ''), time] as const,
  );
  return rangeWords(edges.find(([edge]) => edge === 'from')?.[1], edges.find(([edge]) => edge === 'to')?.[1]);
}

function rangeWords(from: unknown, to: unknown): string {
  const [start, end] = [wordsOf(from), wordsOf(to)];
  return start && end ? `${start}-${end}` : start || end;
}

/** All that the columns of one day say, the parts of the day in order. */
function wordsOfDay(record: Columns, columns: readonly DayColumn[]): string {
  const hasEdges = columns.some(({ edge }) => edge === 'to');
  const parts = [0, 1].map((half) => {
    const here = columns.filter((column) => column.half === half);
    if (!hasEdges)
      return here
        .map(({ key }) => wordsOf(record[key]))
        .filter(Boolean)
        .join(', ');
    const end = here.find(({ edge }) => edge === 'to');
    const start = here.find(({ edge }) => edge !== 'to');
    return rangeWords(start && record[start.key], end && record[end.key]);
  });
  const said = parts.filter(Boolean);
  const open = said.filter((part) => hoursOfDay(part) !== 'off');
  return (open.length > 0 ? open : said.slice(0, 1)).join(', ');
}

/** Days of which nothing is clear, in the publisher's own words. */
function ownWords(columns: readonly DayColumn[], days: readonly number[], words: readonly string[]): string {
  const nameOf = (day: number): string => columns.find((column) => column.day === day)?.name ?? '';
  return days.flatMap((day, index) => (words[index] ? `${nameOf(day)}: ${words[index]}` : [])).join('; ');
}

/**
 * Opening hours from one column for each weekday (`lundi`, `horaire_mardi`, `monday`, `za` …), in OSM syntax. A column
 * that is empty says nothing, and the place counts as closed, as in OSM; but where the same record writes "closed" on
 * another day, an empty one is unknown. @returns `undefined` when the record has no such columns or all are empty.
 */
export function hoursFromWeekdays(record: Columns): string | undefined {
  const columns = columnsOf(record);
  const days = [...new Set(columns.map(({ day }) => day))].sort((one, other) => one - other);
  const words = days.map((day) =>
    wordsOfDay(
      record,
      columns.filter((column) => column.day === day),
    ),
  );
  const hours = words.map(hoursOfDay);
  if (!hours.some(Boolean)) return undefined;
  const emptyMeans = hours.includes('off') ? 'unknown' : undefined;
  const week = writeWeek(new Map(days.flatMap((day, index) => toEntry(day, hours[index] ?? emptyMeans))));
  const text = ownWords(columns, days, words);
  const isOnlyRemarks = hours.every((day) => day === undefined || day.startsWith('"'));
  return isOnlyRemarks && !parseOpeningHours(text).understood ? text : week;
}

function toEntry(day: number, hours: DayHours): [number, string][] {
  return hours === undefined ? [] : [[day, hours]];
}
