import type { FeedFormat } from '../../model/feed.js';
import type { Decoded } from '../draft.js';
import { decodeCanonical } from './canonical.js';
import { decodeMednum } from './mednum.js';
import { decodeOsm } from './osm.js';

/** Every adapter by its format. On a page this is a chunk that loads only when a feed is not canonical. */
export const ADAPTERS: Readonly<Record<FeedFormat, (data: unknown) => Decoded>> = {
  canonical: decodeCanonical,
  osm: decodeOsm,
  mednum: decodeMednum,
};
