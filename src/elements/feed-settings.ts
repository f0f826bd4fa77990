import { parseChoice, parseList, parseNumber } from '../base/attributes.js';
import { BASE_URL } from '../base/base-url.js';
import { FeedError } from '../feed/errors.js';
import { resolveFeedUrl } from '../feed/open.js';
import { DEFAULT_LIMITS, type ReadLimits } from '../feed/read-body.js';
import { FEED_FORMATS, type FeedFormat } from '../model/feed.js';
import type { FeedRequest } from '../store/feed-controller.js';

/** The attributes about the feed that the finder and the card share. */
export interface FeedAttributes {
  readonly localName: string;
  readonly feed: string | null;
  readonly feedFormat: string | null;
  readonly feedMap: string | null;
  readonly feedTimeout: string | null;
  readonly feedLimit: string | null;
  readonly offline: boolean;
}

/** The properties that ask for another reading of the feed when they change. */
export const FEED_PROPERTIES = ['feed', 'feedFormat', 'feedMap'] as const;

const FORMATS: readonly ['auto', ...FeedFormat[]] = ['auto', ...FEED_FORMATS];

/**
 * `feed-timeout="8,120"`: seconds without a byte, and seconds in all. `feed-limit="20,100000"`: megabytes and places, of
 * all pages together.
 */
function limitsOf({ localName, feedTimeout, feedLimit }: FeedAttributes): ReadLimits {
  const [idle, total] = parseList(feedTimeout);
  const [megabytes, places] = parseList(feedLimit);
  const read = (name: string, value: string | undefined, standard: number, unit: number): number =>
    unit * parseNumber(localName, name, value, { fallback: standard / unit, min: 0.1, max: 1_000_000 });
  return {
    ...DEFAULT_LIMITS,
    idle: read('feed-timeout', idle, DEFAULT_LIMITS.idle, 1000),
    total: read('feed-timeout', total, DEFAULT_LIMITS.total, 1000),
    bytes: read('feed-limit', megabytes, DEFAULT_LIMITS.bytes, 1_000_000),
    places: read('feed-limit', places, DEFAULT_LIMITS.places, 1),
  };
}

/**
 * What to load.
 * @throws {FeedError} when `feed` is no URL.
 */
export function feedRequest(attributes: FeedAttributes): FeedRequest {
  const { localName, feed, feedFormat, feedMap, offline } = attributes;
  const format = parseChoice(localName, 'feed-format', feedFormat, FORMATS);
  try {
    return {
      url: resolveFeedUrl(feed, BASE_URL),
      format,
      map: feedMap ?? undefined,
      offline,
      limits: limitsOf(attributes),
    };
  } catch (error) {
    throw new FeedError('bad-url', `feed="${feed ?? ''}" is not a URL (${String(error)}).`);
  }
}
