import type { Place } from './place.js';

/**
 * The forms that a feed can have; `auto` recognises them by content. Three say whose words the fields are named with, in
 * whatever wrapping (`osm`: GeoJSON or Overpass JSON; `mednum`: JSON or CSV); the others say what wraps the records.
 */
// prettier-ignore
export const FEED_FORMATS = ['canonical', 'osm', 'mednum', 'geojson', 'json', 'ndjson', 'csv', 'opendatasoft', 'ckan'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/**
 * Which fields of a feed are which of ours: our property of the canonical feed (or `position`) to the publisher's name,
 * or to one name for each language, as in `{ "name": { "fr": "titre", "nl": "titel" }, "street": "rue" }`.
 */
export type FeedMap = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A record that was left out, and what its publisher can do about it. */
export interface Rejection {
  /** The record's own id, or `#` and its position in the feed (from 1). */
  readonly id: string;
  /** Why it was refused. */
  readonly reason: string;
  /** What to change in the data. */
  readonly hint: string;
}

/** Two places of the feed that may be one: they tell different things, so both are kept. */
export interface PossibleDuplicate {
  readonly ids: readonly [string, string];
  /** `same-id`: the later one got an id of its own. `same-place`: they have the same name and are some thirty metres apart at most. */
  readonly reason: string;
}

/** What is wrong with the feed as a whole, and what its publisher can do about it. */
export interface FeedWarning {
  readonly reason:
    | 'not-utf-8'
    | 'text-around-json'
    | 'bad-feed-map'
    | 'truncated'
    | 'next-elsewhere'
    | 'page-failed'
    | 'too-many-pages'
    | 'too-many-places'
    | 'too-large';
  readonly hint: string;
  /** True when places are missing because of it. */
  readonly isPartial: boolean;
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
  /** What is wrong with the feed as a whole. */
  readonly warnings?: readonly FeedWarning[];
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
  /** Places that may be the same as another, and are both kept because they tell different things. */
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  /**
   * Reads on in a feed of several pages or of very many records: the same result with more in it. It never rejects, and
   * is absent once the feed is complete.
   */
  readonly more?: () => Promise<FeedResult>;
}

/** The account of one feed for the webmaster; carried by `epn-feed-load` and `finder.feedReport`. */
export interface FeedReport {
  readonly read: number;
  readonly accepted: number;
  readonly merged: number;
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  readonly rejections: readonly Rejection[];
  readonly meta: FeedMeta;
  /** False while more pages of the feed are on their way. */
  readonly complete: boolean;
}
