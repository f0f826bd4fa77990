import type { FeedFormat, FeedMeta, FeedResult, Rejection } from '../model/feed.js';
import type { Place } from '../model/place.js';
import type { Decoded } from './draft.js';
import { mergeDuplicates } from './merge.js';
import { validate } from './validate.js';

/** Drafts to places: each is validated, equal ones are put together, bad ones are told by id and reason. */
export function toResult(url: string, format: FeedFormat, decoded: Decoded): FeedResult {
  const places: Place[] = [];
  const rejections: Rejection[] = [];
  decoded.drafts.forEach((draft, index) => {
    const outcome = validate(draft, index);
    if ('place' in outcome) places.push(outcome.place);
    else rejections.push(outcome.rejection);
  });
  const meta: FeedMeta = { isSample: false, ...decoded.meta, url, format };
  return Object.freeze({
    ...mergeDuplicates(places),
    rejections,
    meta,
    read: decoded.drafts.length,
  });
}
