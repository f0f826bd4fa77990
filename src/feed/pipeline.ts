import type { FeedFormat, FeedReport, FeedResult } from '../model/feed.js';
import { decodeCanonical } from './adapters/canonical.js';
import { takeSource } from './open.js';
import { DEFAULT_LIMITS, readBody, type ReadBody, type ReadLimits } from './read-body.js';
import { toResult } from './result.js';

/** A canonical feed as ours are: it says so at its beginning, and is small enough to be read in one go. */
function parseCanonical(text: string): unknown {
  if (text.length > 300_000 || !text.slice(0, 99).includes('"epnFeed"') || text.includes('\uFFFD')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // what can be saved of it is the slow way's work
  }
}

/** One result for each URL and form: every element of the page shares it. */
const loaded = new Map<string, Promise<FeedResult>>();

/** What {@link loadFeed} needs to know. */
export interface LoadOptions {
  readonly format?: FeedFormat | 'auto';
  readonly limits?: ReadLimits;
  /** JSON of field names, as `feed-map` has it. */
  readonly map?: string | undefined;
  /** Keep the last good copy for when the network fails. */
  readonly offline?: boolean;
}

async function load(url: string, options: LoadOptions): Promise<FeedResult> {
  const reading = readBody(url, takeSource(url), options.limits ?? DEFAULT_LIMITS);
  if (!options.offline) return read(url, await reading, options);
  reading.catch(() => undefined); // its failure is seen below, once the code for it has come
  const { readWithCopy } = await import('./offline-copy.js');
  return readWithCopy(url, reading, (body) => read(url, body, options));
}

async function read(url: string, body: ReadBody, options: LoadOptions): Promise<FeedResult> {
  const { format = 'auto', map, limits = DEFAULT_LIMITS } = options;
  const meta = body.isStoredCopy ? { storedCopy: { date: body.lastModified } } : {};
  const data = map || (format !== 'auto' && format !== 'canonical') ? undefined : parseCanonical(body.text);
  const decoded = data === undefined ? undefined : decodeCanonical(data);
  // West of their latitude are all places around here; what is not may be swapped, which the other way looks into.
  if (decoded?.drafts.every(({ longitude, latitude }) => !(Number(longitude) > Number(latitude)))) {
    return toResult(url, 'canonical', { ...decoded, meta: { ...decoded.meta, ...meta } });
  }
  const { readInParts } = await import('./adapters/index.js');
  return readInParts(url, body, { format, map, limits }, meta);
}

/**
 * Fetches and reads a feed, once per page.
 * @throws {FeedError}
 */
export function loadFeed(url: string, options: LoadOptions = {}): Promise<FeedResult> {
  const key = `${options.format ?? 'auto'} ${options.map ?? ''} ${url}`;
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
  const { read, places, merged, possibleDuplicates, rejections, meta } = result;
  return {
    read,
    accepted: places.length,
    merged,
    possibleDuplicates,
    rejections,
    meta,
    complete: !result.more,
  };
}
