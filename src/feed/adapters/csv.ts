import { TRUNCATED, type Source } from './source.js';
import { PAUSE, UNREADABLE } from './source.js';
import { table } from './list.js';
import { meaningOf, type Meaning } from './synonyms.js';

const SEPARATORS = [';', '\t', ',', '|'];

/** How far into a text, and how many rows, the names of its columns may stand: below a title, as in a spreadsheet. */
const TOP = { length: 20_000, rows: 10 };

/** The row at a position, to the line break outside quotes that ends it. */
function rowAt(text: string, start: number): string {
  let isQuoted = false;
  for (let at = start; at < text.length && at < start + TOP.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(start, at);
  }
  return text.slice(start, start + TOP.length);
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

/** True for a row that names columns that we know. */
function isHeader(row: string): boolean {
  const { cells } = readRow(row, 0, cellPatternOf(separatorOf(row)));
  const known = cells.map((cell) => meaningOf(cell)?.meaning);
  const hasName = known.includes('name') || known.includes('organisation');
  return cells.length > 1 && hasName && known.filter(Boolean).length > 1;
}

/** Where the names of the columns stand; -1 where there are none that we know. */
function headerStart(text: string): number {
  for (let at = 0, rows = 0; rows < TOP.rows && at < Math.min(text.length, TOP.length); rows += 1) {
    const row = rowAt(text, at);
    if (isHeader(row)) return at;
    at += row.length + 1;
    if (text[at] === '\n') at += 1;
  }
  return -1;
}

/** True for a text of which one of the first rows names columns that we know. */
export function looksLikeCsv(text: string): boolean {
  return headerStart(text) >= 0;
}

/** Fields of which a place may have several. */
const LISTS: readonly (Meaning | undefined)[] = ['phones', 'emails', 'websites', 'services', 'audiences'];

/** One cell for each name. Two columns of the same name: both where a place may have several, else the first that tells. */
function toRecord(names: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const record = new Map<string, string>();
  names.forEach((name, index) => {
    const [known = '', cell = ''] = [record.get(name), cells[index]];
    const both = known && cell && LISTS.includes(meaningOf(name)?.meaning) ? `${known}\n${cell}` : known || cell;
    if (name) record.set(name, both);
  });
  return Object.fromEntries(record);
}

function* rowsOf(text: string): Generator<readonly string[] | typeof PAUSE | typeof UNREADABLE> {
  const start = Math.max(headerStart(text), 0);
  const pattern = cellPatternOf(separatorOf(rowAt(text, start)));
  let count = 0;
  for (let at = start; at < text.length;) {
    const { cells, next, isClosed } = readRow(text, at, pattern);
    at = Math.max(next, at + 1);
    if (!isClosed) yield UNREADABLE;
    else if (cells.some(Boolean)) yield cells;
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
