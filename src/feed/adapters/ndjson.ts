import { lines } from './list.js';
import { PAUSE, parseRecord, TRUNCATED, UNREADABLE, type Source } from './source.js';

/** Before each record of a GeoJSON text sequence. */
export const RECORD_SEPARATOR = '\u001E';

/** True when the first line is a whole record and others follow. */
export function looksLikeLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || end > 1_000_000) return false;
  const first = text.slice(0, end).replace(RECORD_SEPARATOR, '').trim();
  const isRecord = first.startsWith('{') && first.endsWith('}') && parseRecord(first) !== UNREADABLE;
  return isRecord && /^\s*{/.test(text.slice(end, end + 1000).replace(RECORD_SEPARATOR, ''));
}

function* recordsOf(text: string, warn: () => void): Iterable<unknown> {
  for (let start = 0, count = 1; start < text.length; count += 1) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(start, stop).replace(RECORD_SEPARATOR, '').trim();
    const record = line ? parseRecord(line) : PAUSE;
    if (record === UNREADABLE && end < 0) warn();
    yield record;
    if (count % 500 === 0) yield PAUSE;
    start = stop + 1;
  }
}

/** One JSON record on each line; also GeoJSON text sequences. */
export function openLines(text: string): Source {
  const warnings: Source['warnings'][number][] = [];
  return { wrapping: lines, frame: [], records: recordsOf(text, () => warnings.push(TRUNCATED)), warnings };
}
