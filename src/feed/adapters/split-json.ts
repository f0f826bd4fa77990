import { PAUSE, parseRecord } from './source.js';

/** Where the records of the systems that we know stand. */
const PATHS = new Set(['', 'features', 'results', 'records', 'elements', 'result.records']);

/** A large or broken JSON text taken apart without parsing it whole. */
export interface SplitJson {
  /** The text without its records. */
  readonly frame: unknown;
  readonly path: readonly string[];
  /** Records, by start and end in the text. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly isComplete: boolean;
}

/** Characters to read before the page may breathe. */
const STRIDE = 200_000;

const [QUOTE, BACKSLASH, COMMA, COLON] = ['"', '\\', ',', ':'].map((sign) => sign.charCodeAt(0));
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = ['{', '}', '[', ']'].map((sign) => sign.charCodeAt(0));

/** Position of the quote that ends a string; -1 when the text ends before. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/** Walks through a JSON text sign by sign and notes where the records are. */
class Splitter {
  readonly ranges: [number, number][] = [];
  path: readonly string[] = [];
  /** Position after the bracket that opens the records; 0 before it is found, which an array alone never has. */
  start = 0;
  /** Position of the bracket that closes them; -1 before. */
  end = -1;
  /** Brackets that are open around the records. */
  closers = '';
  isDone = false;
  private readonly open: number[] = [];
  private readonly names: string[] = [];
  private depth = -1;
  private recordStart = 0;
  private lastString = '';

  constructor(private readonly text: string) {}

  /** Reads on from a position. @returns the next one; the text's length at its end. */
  read(from: number): number {
    const stop = Math.min(this.text.length, from + STRIDE);
    let at = from;
    while (at < stop && !this.isDone) at = this.step(at);
    return at;
  }

  private step(at: number): number {
    const sign = this.text.charCodeAt(at);
    if (sign === QUOTE) return this.string(at);
    if (sign === OPEN || sign === OPEN_LIST) this.enter(sign, at);
    else if (sign === CLOSE || sign === CLOSE_LIST) this.leave(at);
    else if (sign === COMMA && this.open.length === this.depth) this.record(at);
    else if (sign === COLON && this.depth < 0) this.names[this.open.length - 1] = this.lastString;
    return at + 1;
  }

  private string(at: number): number {
    const end = endOfString(this.text, at);
    if (end < 0) return this.text.length;
    if (this.depth < 0 && end - at < 100) this.lastString = this.text.slice(at + 1, end);
    return end + 1;
  }

  private enter(sign: number, at: number): void {
    this.open.push(sign);
    if (sign !== OPEN_LIST || this.depth >= 0 || this.start > 0) return;
    const outer = this.open.length - 1;
    if (outer > 2 || !PATHS.has(this.names.slice(0, outer).join('.'))) return;
    this.path = this.names.slice(0, outer);
    this.closers = this.open
      .map((bracket) => (bracket === OPEN ? '}' : ']'))
      .reverse()
      .join('');
    this.depth = this.open.length;
    this.start = this.recordStart = at + 1;
  }

  private leave(at: number): void {
    if (this.open.length === this.depth) {
      this.record(at);
      this.end = at;
      this.depth = -1;
    }
    this.open.pop();
    if (this.open.length === 0) this.isDone = true;
  }

  private record(at: number): void {
    if (this.text.slice(this.recordStart, at).trim()) this.ranges.push([this.recordStart, at]);
    this.recordStart = at + 1;
  }
}

/** The text around the records, as JSON; where its end is missing or broken, as far as the records. */
function frameOf(text: string, { start, end, closers }: Splitter): unknown {
  try {
    if (end >= 0) return JSON.parse(text.slice(0, start) + text.slice(end));
  } catch {
    // what follows the records is broken; what goes before them may still be read
  }
  try {
    return JSON.parse(text.slice(0, start) + closers);
  } catch {
    return undefined;
  }
}

/**
 * Finds the records in a JSON text, with pauses.
 * @returns `undefined` when there are none where a system that we know has them.
 */
export function* splitJson(text: string): Generator<typeof PAUSE, SplitJson | undefined> {
  const splitter = new Splitter(text);
  for (let at = 0; at < text.length && !splitter.isDone; yield PAUSE) at = splitter.read(at);
  if (splitter.start === 0) return undefined;
  const frame = frameOf(text, splitter);
  if (frame === undefined) return undefined;
  const { path, ranges, isDone } = splitter;
  return { frame, path, ranges, isComplete: isDone };
}

/** The records that {@link splitJson} has found. */
export function* parseRanges(text: string, ranges: SplitJson['ranges']): Iterable<unknown> {
  for (const [start, end] of ranges) yield parseRecord(text.slice(start, end));
}
