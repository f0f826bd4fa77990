import type { FeedFormat } from '../../model/feed.js';
import { cleanText } from '../clean-text.js';
import { isRecord } from '../draft.js';
import { FeedError } from '../errors.js';
import type { Wrapping } from './adapter.js';
import { ckan } from './ckan.js';
import { looksLikeCsv, openCsv } from './csv.js';
import { geojson } from './geojson.js';
import { list } from './list.js';
import { looksLikeLines, openLines, RECORD_SEPARATOR } from './ndjson.js';
import { explore20, explore21 } from './opendatasoft.js';
import { overpass } from './overpass.js';
import { eachOf, parseRecord, TRUNCATED, UNREADABLE, type PAUSE, type Source } from './source.js';
import { parseRanges, splitJson } from './split-json.js';

const WRAPPINGS: readonly Wrapping[] = [geojson, overpass, ckan, explore21, explore20];

/** Characters that are parsed in one go; more are taken apart first, so that the page never stands still. */
const LARGE = 300_000;

/** How far into a text, and how often, we look for the beginning of its JSON. */
const PREAMBLE = { length: 20_000, attempts: 50 };

const AROUND: Source['warnings'][number] = {
  reason: 'text-around-json',
  hint: 'There is other text before or after the JSON, such as a warning of PHP. Switch display_errors off.',
  isPartial: false,
};

/** JSON that has been parsed, with its records; `undefined` for what no system that we know writes. */
export function openValue(
  value: unknown,
): (Pick<Source, 'wrapping' | 'frame'> & { records: readonly unknown[] }) | undefined {
  if (Array.isArray(value)) return { wrapping: list, frame: [], records: value as readonly unknown[] };
  if (!isRecord(value)) return undefined;
  const wrapping = WRAPPINGS.find(({ isOurs }) => isOurs(value));
  if (!wrapping) return undefined;
  const records = wrapping.path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
  return { wrapping, frame: value, records: Array.isArray(records) ? (records as readonly unknown[]) : [] };
}

function wrappingAt(path: readonly string[], frame: unknown): Wrapping | undefined {
  if (path.length === 0) return list;
  const same = WRAPPINGS.filter((wrapping) => wrapping.path.join('.') === path.join('.'));
  return same.find(({ isOurs }) => isRecord(frame) && isOurs(frame));
}

/** A large text, or one that is no JSON as it stands: what records are whole can still be read. */
function* openPieces(text: string): Generator<typeof PAUSE, Source | undefined> {
  const split = yield* splitJson(text);
  const wrapping = split && wrappingAt(split.path, split.frame);
  if (!split || !wrapping) return undefined;
  const { frame, ranges, isComplete } = split;
  return { wrapping, frame, records: parseRanges(text, ranges), warnings: isComplete ? [] : [TRUNCATED] };
}

function openWhole(text: string): Source | undefined | typeof UNREADABLE {
  const value = parseRecord(text);
  if (value === UNREADABLE) return UNREADABLE;
  const opened = openValue(value);
  return opened && { ...opened, records: eachOf(opened.records), warnings: [] };
}

/** JSON that may be large, cut off, or followed by something else. */
function* openJson(text: string): Generator<typeof PAUSE, Source | undefined> {
  if (looksLikeLines(text)) return openLines(text);
  const whole = text.length < LARGE ? openWhole(text) : UNREADABLE;
  if (whole !== UNREADABLE) return whole;
  const pieces = yield* openPieces(text);
  if (!pieces || text.length >= LARGE || pieces.warnings.length > 0) return pieces;
  return { ...pieces, warnings: /[\]}]\s*$/.test(text) ? [] : [AROUND] };
}

/** JSON behind a preamble, where all of the rest is JSON. */
function* openAfterPreamble(text: string): Generator<typeof PAUSE, Source | undefined> {
  const starts = [...text.slice(0, PREAMBLE.length).matchAll(/[[{](?=\s*["[{])/g)].slice(0, PREAMBLE.attempts);
  for (const { index } of starts) {
    const rest = text.slice(index);
    const whole = rest.length < LARGE ? openWhole(rest) : yield* openPieces(rest);
    if (whole && whole !== UNREADABLE && whole.warnings.length === 0) return { ...whole, warnings: [AROUND] };
  }
  return undefined;
}

function* open(text: string, asked: FeedFormat | 'auto'): Generator<typeof PAUSE, Source | undefined> {
  if (asked === 'csv') return openCsv(text);
  if (asked === 'ndjson') return openLines(text);
  if (/^[[{]/.test(text) || text.startsWith(RECORD_SEPARATOR)) return yield* openJson(text);
  if (!text.startsWith('<') && looksLikeCsv(text)) return openCsv(text);
  return yield* openAfterPreamble(text);
}

function isJson(text: string): boolean {
  return text.length < LARGE && parseRecord(text) !== UNREADABLE;
}

/**
 * Takes a feed's text apart, whatever form it has.
 * @throws {FeedError} when it has none that we know.
 */
export function* openText(url: string, whole: string, asked: FeedFormat | 'auto'): Generator<typeof PAUSE, Source> {
  const text = whole.replace(/^[\uFEFF\s]+/, '').replace(/^sep=.\r?\n/i, '');
  const source = yield* open(text, asked);
  if (source) return source;
  if (isJson(text)) throw new FeedError('not-a-feed', `The feed ${url} has none of the forms that we read.`);
  const looks = text.startsWith('<')
    ? 'It looks like a web page.'
    : `It begins with "${cleanText(text.slice(0, 40))}".`;
  throw new FeedError('not-json', `The feed ${url} is neither JSON nor CSV. ${looks}`);
}
