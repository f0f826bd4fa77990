import type { FeedMeta } from '../model/feed.js';

const YEAR = 366 * 86_400_000;

/** True when the feed gives its own date, and that is more than a year ago. */
export function isOldData({ date }: FeedMeta, now: Date): boolean {
  return now.getTime() - Date.parse(date ?? '') > YEAR;
}
