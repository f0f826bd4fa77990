import { isRecord, type UntrustedRecord } from '../draft.js';
import { countIn, withParameter, type PageRead, type Wrapping } from './adapter.js';

function resultOf(frame: unknown): UntrustedRecord {
  return isRecord(frame) && isRecord(frame.result) ? frame.result : {};
}

/**
 * By `offset` while there are more than we have seen; without a total, by the link that CKAN puts on every page, the last
 * one included.
 */
function next({ url, frame, count }: PageRead): string | undefined {
  if (count === 0) return undefined;
  const { total, _links: links } = resultOf(frame);
  const seen = countIn(url, 'offset') + count;
  if (typeof total === 'number') return seen < total ? withParameter(url, 'offset', seen) : undefined;
  return isRecord(links) && typeof links.next === 'string' ? links.next : undefined;
}

/** The datastore of a CKAN portal. */
export const ckan: Wrapping = {
  format: 'ckan',
  path: ['result', 'records'],
  isOurs: (frame) => 'records' in resultOf(frame),
  unwrap: (record) => (isRecord(record) ? { fields: record } : undefined),
  next,
};
