import { isRecord } from '../draft.js';
import type { Unwrapped, Wrapping } from './adapter.js';
import { unwrapFeature } from './geojson.js';
import { unwrapOpendatasoft } from './opendatasoft.js';
import { unwrapElement } from './overpass.js';

/** One line or item that stands alone: a feature, an element, a wrapped record, or bare fields. */
function unwrap(record: unknown): Unwrapped | undefined {
  if (!isRecord(record)) return undefined;
  return unwrapFeature(record) ?? unwrapElement(record) ?? unwrapOpendatasoft(record) ?? { fields: record };
}

/** A JSON array: exports, small home-made feeds. */
export const list: Wrapping = { format: 'json', path: [], isOurs: () => false, unwrap };

/** One record on each line. */
export const lines: Wrapping = { ...list, format: 'ndjson' };

/** A spreadsheet: its rows have become records of texts. */
export const table: Wrapping = { ...list, format: 'csv' };
