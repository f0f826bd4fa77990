import type { Place } from './place.js';

/** The forms that a feed can have; `auto` recognises them by content. */
export const FEED_FORMATS = ['canonical', 'osm', 'mednum'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** A record that was left out, and what its publisher can do about it. */
export interface Rejection {
  /** The record's own id, or `#` and its position in the feed (from 1). */
  readonly id: string;
  /** Why it was refused. */
  readonly reason: string;
  /** What to change in the data. */
  readonly hint: string;
}

/** What the feed says of itself. */
export interface FeedMeta {
  /** Absolute URL, or the empty string for a feed given as text. */
  readonly url: string;
  readonly format: FeedFormat;
  readonly title?: string;
  readonly licence?: string;
  readonly attribution?: string;
  /** Date of the data, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date?: string;
  /** True for the bundled sample, which is not the official list. */
  readonly isSample: boolean;
  /** Set when the network failed and the browser's stored copy is shown: the date of that copy, if it is known. */
  readonly storedCopy?: { readonly date: Date | null };
}

/** The pipeline's answer: good places, refused records, and what the feed says of itself. */
export interface FeedResult {
  readonly places: readonly Place[];
  readonly rejections: readonly Rejection[];
  readonly meta: FeedMeta;
  /** Records in the feed. */
  readonly read: number;
  /** Records that were the same as another and were put together with it. */
  readonly merged: number;
}

/** The account of one feed for the webmaster; carried by `epn-feed-load` and `finder.feedReport`. */
export interface FeedReport {
  readonly read: number;
  readonly accepted: number;
  readonly merged: number;
  readonly rejections: readonly Rejection[];
  readonly meta: FeedMeta;
  /** False while more pages of the feed are on their way. */
  readonly complete: boolean;
}
