import { dateOf } from '../../model/date.js';
import { cleanText } from '../clean-text.js';
import { isRecord, type UntrustedRecord } from '../draft.js';
import type { Unwrapped, Wrapping } from './adapter.js';

/** An element of OpenStreetMap: a node has `lat` and `lon`, a way or relation its `center`, `bounds` or `geometry`. */
export function unwrapElement(record: unknown): Unwrapped | undefined {
  if (!isRecord(record) || !isRecord(record.tags)) return undefined;
  const { type, id, tags, center, bounds, geometry } = record;
  return { fields: tags, id: `${String(type)}/${String(id)}`, point: center ?? geometry ?? bounds ?? record };
}

/** The date of the data; `YYYY-MM-DD` begins it. */
function metaOf({ osm3s }: UntrustedRecord): { date?: string } {
  const stamp = isRecord(osm3s) ? osm3s.timestamp_osm_base : undefined;
  const date = dateOf(typeof stamp === 'string' ? stamp : '');
  return date === undefined ? {} : { date };
}

/** JSON of the Overpass API. Elements without tags are only the corners of others. */
export const overpass: Wrapping = {
  format: 'osm',
  path: ['elements'],
  isOurs: ({ elements }) => Array.isArray(elements),
  unwrap: (record) => unwrapElement(record) ?? (isRecord(record) ? null : undefined),
  meta: metaOf,
  // A query that runs out of time answers with what it has, and a remark.
  warning: ({ remark }) =>
    typeof remark === 'string' && /error|timed? ?out/i.test(remark)
      ? { reason: 'truncated', hint: `Overpass says: ${cleanText(remark.slice(0, 200))}`, isPartial: true }
      : undefined,
};
