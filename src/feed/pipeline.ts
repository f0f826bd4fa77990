import type { FeedFormat, FeedReport, FeedResult } from '../model/feed.js';
import { decodeCanonical } from './adapters/canonical.js';
import { recognise, type Recognised } from './decode.js';
import type { Decoded } from './draft.js';
import { takeSource } from './open.js';
import { DEFAULT_LIMITS, readBody, type ReadLimits } from './read-body.js';
import { toResult } from './result.js';

/** The canonical form is decoded at once; the others come in a chunk of their own when a feed needs them. */
async function decode({ format, data }: Recognised): Promise<Decoded> {
  if (format === 'canonical') return decodeCanonical(data);
  const { ADAPTERS } = await import('./adapters/index.js');
  return ADAPTERS[format](data);
}

/** One result for each URL and form: every element of the page shares it. */
const loaded = new Map<string, Promise<FeedResult>>();

/** What {@link loadFeed} needs to know. */
export interface LoadOptions {
  readonly format?: FeedFormat | 'auto';
  readonly limits?: ReadLimits;
}

async function load(url: string, options: LoadOptions): Promise<FeedResult> {
  const body = await readBody(url, takeSource(url), options.limits ?? DEFAULT_LIMITS);
  const recognised = recognise(url, body.text, options.format ?? 'auto');
  const result = toResult(url, recognised.format, await decode(recognised));
  if (!body.isStoredCopy) return result;
  return {
    ...result,
    meta: { ...result.meta, storedCopy: { date: body.lastModified } },
  };
}

/**
 * Fetches and reads a feed, once per page.
 * @throws {FeedError}
 */
export function loadFeed(url: string, options: LoadOptions = {}): Promise<FeedResult> {
  const key = `${options.format ?? 'auto'} ${url}`;
  const known = loaded.get(key);
  if (known) return known;
  const result = load(url, options);
  loaded.set(key, result);
  result.catch(() => loaded.delete(key));
  return result;
}

/** Makes the next {@link loadFeed} ask the network again. */
export function forgetFeed(url: string): void {
  for (const key of [...loaded.keys()]) if (key.endsWith(` ${url}`)) loaded.delete(key);
}

/** The account of a result for the webmaster. */
export function reportOf(result: FeedResult): FeedReport {
  const { read, places, merged, rejections, meta } = result;
  return {
    read,
    accepted: places.length,
    merged,
    rejections,
    meta,
    complete: true,
  };
}
