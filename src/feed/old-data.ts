import { DAY_MS } from '../hours/calendar.js';
import type { FeedMeta } from '../model/feed.js';

const YEAR = 366 * DAY_MS;

/** True when the feed gives its own date, and that is more than a year ago. */
export function isOldData({ date }: FeedMeta, now: Date): boolean {
  return now.getTime() - Date.parse(date ?? '') > YEAR;
}
