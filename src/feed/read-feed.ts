import type { FeedFormat, FeedResult } from '../model/feed.js';
import { ADAPTERS } from './adapters/index.js';
import { recognise } from './decode.js';
import { toResult } from './result.js';

/** How a feed is to be read. */
export interface ReadOptions {
  /** Where it came from, for messages. */
  readonly url?: string;
  /** `auto`, the default, recognises the form by content. */
  readonly format?: FeedFormat | 'auto';
}

/**
 * The pipeline without the network, for code and for the command line: text or UTF-8 bytes of a feed to places,
 * rejections and meta.
 * @throws {FeedError} when nothing of it can be read; a bad record is a rejection, never an error.
 */
export function readFeed(feed: string | Uint8Array, options: ReadOptions = {}): FeedResult {
  const text = typeof feed === 'string' ? feed.replace(/^\uFEFF/, '') : new TextDecoder('utf-8').decode(feed);
  const url = options.url ?? '';
  const { format, data } = recognise(url, text, options.format ?? 'auto');
  return toResult(url, format, ADAPTERS[format](data));
}
