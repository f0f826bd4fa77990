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
  readonly offline: boolean;
}

/** The properties that ask for another reading of the feed when they change. */
export const FEED_PROPERTIES = ['feed', 'feedFormat', 'feedMap'] as const;

const FORMATS: readonly ['auto', ...FeedFormat[]] = ['auto', ...FEED_FORMATS];

/** `feed-timeout="8,120"`: seconds without a byte, and seconds in all. */
function limitsOf({ localName, feedTimeout }: FeedAttributes): ReadLimits {
  const [idle, total] = parseList(feedTimeout);
  const seconds = (value: string | undefined, fallback: number): number =>
    1000 * parseNumber(localName, 'feed-timeout', value, { fallback: fallback / 1000, min: 0.1, max: 3600 });
  return { ...DEFAULT_LIMITS, idle: seconds(idle, DEFAULT_LIMITS.idle), total: seconds(total, DEFAULT_LIMITS.total) };
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
