import { readFile } from 'node:fs/promises';

import { FeedError } from '../feed/errors.js';
import { loadFeed } from '../feed/pipeline.js';
import { readFeed } from '../feed/read-feed.js';
import type { FeedResult } from '../model/feed.js';
import type { Asked } from './command.js';

/** What a page would read there, to the last page of it, within the same limits. */
async function fetchFeed({ source, format, map }: Asked): Promise<FeedResult> {
  let result = await loadFeed(source, { format, map });
  while (result.more) result = await result.more();
  return result;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new FeedError('network', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the feed that the command line names, as a page would.
 * @throws {FeedError}
 */
export async function readSource(asked: Asked): Promise<FeedResult> {
  const { source, format, map } = asked;
  if (/^https?:/i.test(source)) return fetchFeed(asked);
  return readFeed(await bytesOf(source), { url: source, format, ...(map !== undefined && { map }) });
}
