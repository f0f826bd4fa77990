import type { Minutes, OpeningHours, OpenStateNow } from '../model/hours.js';
import { remember } from './cache.js';
import { DAY_MS, type DayNumber } from './calendar.js';

/** One instant as the clocks of one zone show it, shared by all places that are asked about at once. */
export interface Clock {
  readonly now: number;
  readonly zone: Zone;
  /** The local date, and the minute of that day. */
  readonly today: DayNumber;
  readonly minute: Minutes;
  /** Answers already given for this instant. */
  readonly answers: WeakMap<OpeningHours, OpenStateNow>;
}

/** A time zone with what has been asked of it: `Intl` is slow, and most places ask the same. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Milliseconds ahead of UTC, by quarter of an hour: zones change on such a quarter. */
  readonly offsets: Map<number, number>;
  clock?: Clock;
}

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;

const zones = new Map<string, Zone>();

/** Reads the clock of an IANA zone. @throws RangeError for a zone or a date that does not exist. */
export function clockAt(date: Date, timeZone: string): Clock {
  const zone = zoneOf(timeZone);
  const now = date.getTime();
  if (zone.clock?.now === now) return zone.clock;
  const local = now + offsetAt(zone, now);
  const today = Math.floor(local / DAY_MS);
  const minute = Math.floor((local - today * DAY_MS) / MINUTE_MS);
  return (zone.clock = { now, zone, today, minute, answers: new WeakMap() });
}

/**
 * The instant at which the clock shows this minute of this day. Of a minute that the clock shows twice, the one in the
 * present offset; for one that it skips, the instant of the skip.
 */
export function instantOf({ now, zone }: Clock, day: DayNumber, minute: Minutes): Date {
  const local = day * DAY_MS + minute * MINUTE_MS;
  const guess = local - offsetAt(zone, now);
  const offset = offsetAt(zone, guess);
  const instant = local - offset;
  const isShown = offsetAt(zone, instant) === offset;
  return new Date(isShown ? instant : nextClockChange(zone, Math.min(guess, instant)));
}

function nextClockChange(zone: Zone, instant: number): number {
  const before = offsetAt(zone, instant);
  let quarter = Math.floor(instant / QUARTER_MS);
  while (offsetAt(zone, quarter * QUARTER_MS) === before) quarter++;
  return quarter * QUARTER_MS;
}

function zoneOf(name: string): Zone {
  return remember(zones, name, (timeZone) => ({
    format: new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
    offsets: new Map(),
  }));
}

function offsetAt({ format, offsets }: Zone, instant: number): number {
  return remember(offsets, Math.floor(instant / QUARTER_MS), (quarter) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(format.format(quarter * QUARTER_MS)) ?? [];
    const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE_MS;
    return sign === '-' ? -offset : offset;
  });
}
