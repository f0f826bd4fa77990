import { FeedError, type FeedErrorCode } from './errors.js';
import type { ReadBody } from './read-body.js';

/** The only place where this library stores a feed, and only with the `offline` switch. */
const CACHE = 'epn-widgets-feeds';
/** Feeds of one site; the oldest gives way. */
const MOST = 10;

/** What counts as a network that fails: the feed itself may be as good as ever. */
const FAILURES: readonly FeedErrorCode[] = ['network', 'http-status', 'stalled', 'too-slow'];

/**
 * Runs against the cache. In a sandboxed frame the access itself throws, without HTTPS there is no cache, and it may be
 * full: nobody is worse off than without the switch.
 */
async function withCache<Value>(run: (cache: Cache) => Promise<Value>): Promise<Value | undefined> {
  try {
    return await run(await caches.open(CACHE));
  } catch {
    return undefined; // see above: then there is no copy
  }
}

/** Keeps the bytes as they came, whatever their charset is. */
function keepCopy(url: string, { parts, contentType, lastModified }: ReadBody): Promise<void> {
  const date = (lastModified ?? new Date()).toUTCString();
  const copy = new Response(new Blob([...parts] as BlobPart[]), {
    headers: { 'content-type': contentType, 'last-modified': date },
  });
  return withCache(async (cache) => {
    await cache.put(url, copy);
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, -MOST).map((request) => cache.delete(request)));
  });
}

function findCopy(url: string): Promise<ReadBody | undefined> {
  return withCache(async (cache) => {
    const copy = await cache.match(url);
    if (!copy) return undefined;
    const bytes = new Uint8Array(await copy.arrayBuffer());
    return {
      text: new TextDecoder().decode(bytes),
      parts: [bytes],
      contentType: copy.headers.get('content-type') ?? '',
      lastModified: new Date(copy.headers.get('last-modified') ?? ''),
      isStoredCopy: true,
    };
  });
}

/**
 * Reads a feed and keeps what was good; when the network fails, and the browser's own cache has nothing either, reads the
 * last good copy.
 * @param reading - The request under way.
 * @param read - What makes a result of a body.
 */
export async function readWithCopy<Result>(
  url: string,
  reading: Promise<ReadBody>,
  read: (body: ReadBody) => Promise<Result>,
): Promise<Result> {
  const body = await reading.catch(async (error: unknown) => {
    const isFailure = error instanceof FeedError && FAILURES.includes(error.code);
    const copy = isFailure ? await findCopy(url) : undefined;
    if (!copy) throw error;
    return copy;
  });
  const result = await read(body);
  if (!body.isStoredCopy) void keepCopy(url, body);
  return result;
}
