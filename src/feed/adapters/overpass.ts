import { isRecord } from '../draft.js';
import type { Unwrapped, Wrapping } from './adapter.js';

/** An element of OpenStreetMap: a node has `lat` and `lon`, a way or relation its `center`, `bounds` or `geometry`. */
export function unwrapElement(record: unknown): Unwrapped | undefined {
  if (!isRecord(record) || !isRecord(record.tags)) return undefined;
  const { type, id, tags, center, bounds, geometry } = record;
  return { fields: tags, id: `${String(type)}/${String(id)}`, point: center ?? geometry ?? bounds ?? record };
}

/** JSON of the Overpass API. Elements without tags are only the corners of others. */
export const overpass: Wrapping = {
  format: 'osm',
  path: ['elements'],
  isOurs: ({ elements }) => Array.isArray(elements),
  unwrap: (record) => unwrapElement(record) ?? (isRecord(record) ? null : undefined),
};
