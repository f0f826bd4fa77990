import { TRUNCATED, type Source } from './source.js';
import { PAUSE, UNREADABLE } from './source.js';
import { table } from './list.js';
import { meaningOf } from './synonyms.js';

const SEPARATORS = [';', '\t', ',', '|'];

/** Where the first row ends: at a line break outside quotes. */
function headerOf(text: string): string {
  let isQuoted = false;
  for (let at = 0; at < text.length && at < 20_000; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(0, at);
  }
  return text.slice(0, 20_000);
}

/** The sign that the header has most of, outside quotes. */
function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => bare.split(sign).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** One row from a position. */
interface Row {
  readonly cells: readonly string[];
  readonly next: number;
  /** False when a quote was never closed. */
  readonly isClosed: boolean;
}

function readRow(text: string, start: number, cellPattern: RegExp): Row {
  const cells: string[] = [];
  cellPattern.lastIndex = start;
  for (let isClosed = true; ;) {
    const match = cellPattern.exec(text);
    const [all = '', quoted, bare = '', end = ''] = match ?? [];
    cells.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"').trim());
    isClosed &&= quoted !== undefined || !bare.startsWith('"');
    if (!match || end === '' || /^[\r\n]/.test(end)) {
      return { cells, next: match ? match.index + all.length : text.length, isClosed };
    }
  }
}

/** A cell in quotes or bare, and what ends it: the separator, a line break, or the end of the text. */
function cellPatternOf(separator: string): RegExp {
  const sign = separator === '|' ? '\\|' : separator;
  return new RegExp(`[ ]*(?:"([^"]*(?:""[^"]*)*)"[^${sign}\\r\\n]*|([^${sign}\\r\\n]*))(${sign}|\\r\\n?|\\n|$)`, 'y');
}

/** True for a text whose first row names columns that we know. */
export function looksLikeCsv(text: string): boolean {
  const header = headerOf(text);
  const { cells } = readRow(header, 0, cellPatternOf(separatorOf(header)));
  const known = cells.map((cell) => meaningOf(cell)?.meaning);
  return cells.length > 1 && known.includes('name') && known.filter(Boolean).length > 1;
}

function toRecord(names: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name, index) => (name ? [[name, cells[index] ?? '']] : [])));
}

function* rowsOf(text: string): Generator<readonly string[] | typeof PAUSE | typeof UNREADABLE> {
  const pattern = cellPatternOf(separatorOf(headerOf(text)));
  let count = 0;
  for (let at = 0; at < text.length;) {
    const { cells, next, isClosed } = readRow(text, at, pattern);
    at = Math.max(next, at + 1);
    if (!isClosed) yield UNREADABLE;
    else if (cells.length > 1 || cells[0]) yield cells;
    if ((count += 1) % 500 === 0) yield PAUSE;
  }
}

function* recordsOf(text: string, warn: () => void): Iterable<unknown> {
  let names: readonly string[] | undefined;
  for (const row of rowsOf(text)) {
    if (typeof row === 'symbol') {
      if (row === UNREADABLE) warn();
      yield row;
    } else if (names) {
      yield toRecord(names, row);
    } else {
      names = row;
    }
  }
}

/** A table in text: commas, semicolons, tabs or bars; quoted cells may hold any of them and line breaks. */
export function openCsv(text: string): Source {
  const warnings: Source['warnings'][number][] = [];
  const warn = (): void => {
    if (warnings.length === 0) warnings.push(TRUNCATED);
  };
  return { wrapping: table, frame: [], records: recordsOf(text, warn), warnings };
}
