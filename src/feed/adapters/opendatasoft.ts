import { isRecord, type UntrustedRecord } from '../draft.js';
import { countIn, withParameter, type PageRead, type Unwrapped, type Wrapping } from './adapter.js';

/** The most that the Explore API gives on one page. */
const PAGE = 100;

/** Explore 2.1 hands out bare fields; 2.0 has them in `record.fields`, 1.0 in `fields`. */
export function unwrapOpendatasoft(record: unknown): Unwrapped | undefined {
  if (!isRecord(record)) return undefined;
  const inner = isRecord(record.record) ? record.record : record;
  if (!isRecord(inner.fields)) return undefined;
  const { fields } = inner;
  return { fields, id: fields.id ?? inner.recordid ?? inner.id, point: inner.geometry };
}

function totalOf(frame: UntrustedRecord): number {
  return Number(frame.total_count ?? frame.nhits);
}

/** A page without a `limit` has ten records; those that follow are asked for by the hundred. */
function next({ url, frame, count }: PageRead): string | undefined {
  if (!isRecord(frame) || count === 0) return undefined;
  const [offset, limit] = 'nhits' in frame ? ['start', 'rows'] : ['offset', 'limit'];
  const seen = countIn(url, offset) + count;
  if (!(seen < totalOf(frame))) return undefined;
  const following = new URL(withParameter(url, offset, seen));
  return countIn(url, limit) > 0 ? following.href : withParameter(following, limit, PAGE);
}

/** Opendatasoft Explore 2.1. Its exports are plain GeoJSON, lists and CSV. */
export const explore21: Wrapping = {
  format: 'opendatasoft',
  path: ['results'],
  isOurs: (frame) => 'results' in frame,
  unwrap: (record) => unwrapOpendatasoft(record) ?? (isRecord(record) ? { fields: record } : undefined),
  next,
};

/** Opendatasoft Explore 2.0 and 1.0. */
export const explore20: Wrapping = {
  format: 'opendatasoft',
  path: ['records'],
  isOurs: (frame) => 'records' in frame,
  unwrap: unwrapOpendatasoft,
  next,
};
