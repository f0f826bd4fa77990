import type { FeedFormat, FeedMap, FeedResult } from '../model/feed.js';
import { declaredSystem } from './adapters/coordinates.js';
import { decodeText, notUtf8 } from './adapters/encoding.js';
import { project } from './adapters/projection.js';
import { PAUSE } from './adapters/source.js';
import { decode } from './decode.js';
import { finish } from '../base/finish.js';
import { Collector } from './paging/collector.js';

/** How a feed is to be read. */
export interface ReadOptions {
  /** Where it came from, for messages. */
  readonly url?: string;
  /** `auto`, the default, recognises the form by content. */
  readonly format?: FeedFormat | 'auto';
  /** Names of the publisher's fields, where we would not know them. */
  readonly map?: string | FeedMap;
  /** The server's `Content-Type`, for bytes that are not UTF-8. */
  readonly contentType?: string;
}

/**
 * The pipeline without the network, for code and for the command line: text or bytes of a feed, or of one page of it, to
 * places, rejections and meta.
 * @throws {FeedError} when nothing of it can be read; a bad record is a rejection, never an error.
 */
export function readFeed(feed: string | Uint8Array, options: ReadOptions = {}): FeedResult {
  const { url = '', contentType = '' } = options;
  const { text, encoding } =
    typeof feed === 'string' ? { text: feed, encoding: undefined } : decodeText([feed], contentType);
  const page = finish(decode(url, text, options));
  const declared = declaredSystem(page.frame);
  const collector = new Collector();
  collector.useProjection(project);
  for (const draft of page.drafts) if (draft !== PAUSE) collector.add(draft, declared);
  const warnings = [...(encoding === undefined ? [] : [notUtf8(encoding)]), ...page.warnings];
  const { format, meta } = page;
  const list = warnings.length > 0 ? { warnings } : {};
  return Object.freeze(collector.result({ isSample: false, ...meta, url, format, ...list }));
}
