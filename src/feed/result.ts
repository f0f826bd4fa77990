import type { FeedFormat, FeedMeta, FeedResult, Rejection } from '../model/feed.js';
import { fold } from '../model/fold.js';
import type { Place } from '../model/place.js';
import { allTexts } from '../model/text.js';
import type { Decoded } from './draft.js';
import type { Merged } from './merge.js';
import { validate } from './validate.js';

/**
 * What records share that may be equal: an id; or a name and a belt of some hundred metres around the world, of two that
 * overlap by half, so that two places near each other always share one.
 */
function keysOf({ id, name, position }: Place): readonly string[] {
  const belt = 1000 * (position?.lat ?? 0);
  const names = new Set(allTexts(name).map(fold));
  return [`#${id}`, ...[...names].flatMap((text) => [`${Math.floor(belt)} ${text}`, `${Math.round(belt)}~${text}`])];
}

/** Puts equal records together; the code for it comes only where two may be. */
async function merge(places: readonly Place[]): Promise<Merged> {
  const keys = places.flatMap(keysOf);
  if (new Set(keys).size === keys.length) return { places, merged: 0, possibleDuplicates: [] };
  const { mergeDuplicates } = await import('./merge.js');
  return mergeDuplicates(places);
}

/** Drafts to places: each is validated, equal ones are put together, bad ones are told by id and reason. */
export async function toResult(url: string, format: FeedFormat, decoded: Decoded): Promise<FeedResult> {
  const places: Place[] = [];
  const rejections: Rejection[] = [];
  decoded.drafts.forEach((draft, index) => {
    const outcome = validate(draft, index);
    if ('place' in outcome) places.push(outcome.place);
    else rejections.push(outcome.rejection);
  });
  const meta: FeedMeta = { isSample: false, ...decoded.meta, url, format };
  return Object.freeze({
    ...(await merge(places)),
    rejections,
    meta,
    read: decoded.drafts.length,
  });
}
