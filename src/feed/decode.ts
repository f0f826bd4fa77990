import { warnOnce } from '../base/log.js';
import type { FeedFormat, FeedMap, FeedWarning } from '../model/feed.js';
import { cleanText } from './clean-text.js';
import { openText, openValue } from './adapters/open-text.js';
import type { Wrapping } from './adapters/adapter.js';
import { isMappable, parseFeedMap } from './adapters/feed-map.js';
import { PAUSE, UNREADABLE } from './adapters/source.js';
import { draftsOf, formatOf, metaOf } from './adapters/vocabulary.js';
import { isRecord, type Decoded, type PlaceDraft } from './draft.js';

/** How many records are looked at before the form of a feed is told. */
const FIRST = 20;

/** What the page says of itself about how to read it. */
export interface DecodeOptions {
  readonly format?: FeedFormat | 'auto';
  /** Names of the publisher's fields, as an object or as the JSON of one. */
  readonly map?: string | FeedMap | undefined;
}

/** Says which form a feed has, by its content. @returns `undefined` for what is no feed. */
export function detectFormat(data: unknown): FeedFormat | undefined {
  const opened = openValue(data);
  return opened && formatOf(opened.wrapping, opened.frame, opened.records.slice(0, FIRST));
}

/** One page of a feed, on its way from text to drafts. */
export interface DecodedPage {
  readonly format: FeedFormat;
  readonly wrapping: Wrapping;
  readonly frame: unknown;
  readonly meta: Decoded['meta'];
  readonly drafts: Iterable<PlaceDraft | typeof PAUSE | typeof UNREADABLE>;
  /** Grows while the drafts are read. */
  readonly warnings: readonly FeedWarning[];
}

function* toDrafts(
  records: Iterable<unknown>,
  toDraft: (record: unknown) => PlaceDraft | undefined,
): DecodedPage['drafts'] & Iterable<unknown> {
  for (const record of records) {
    const draft = record === PAUSE || record === UNREADABLE ? record : toDraft(record);
    if (draft) yield draft;
  }
}

function* chain(first: readonly unknown[], rest: Iterator<unknown>): Iterable<unknown> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function readMap(map: DecodeOptions['map'], warnings: FeedWarning[]): FeedMap | undefined {
  if (!map) return undefined;
  const parsed = parseFeedMap(map);
  const unknown = Object.keys(parsed ?? {}).filter((name) => !isMappable(name));
  if (parsed && unknown.length === 0) return parsed;
  const hint = parsed
    ? `feed-map has no field of ours called ${cleanText(unknown.join(', ').slice(0, 100))}; write {"name":"their name of it"}.`
    : 'feed-map is no JSON object of field names, such as {"name":"titre","street":"rue"}.';
  warnOnce('feed', hint);
  warnings.push({ reason: 'bad-feed-map', hint, isPartial: false });
  return parsed;
}

/**
 * Text of a feed to drafts, with pauses.
 * @throws {FeedError} when the text has no form that we know.
 */
export function* decode(url: string, text: string, options: DecodeOptions): Generator<typeof PAUSE, DecodedPage> {
  const asked = options.format ?? 'auto';
  const { wrapping, frame, records, warnings } = yield* openText(url, text, asked);
  const ownWarnings: FeedWarning[] = [];
  const map = readMap(options.map, ownWarnings);
  const warning = isRecord(frame) ? wrapping.warning?.(frame) : undefined;
  if (warning) ownWarnings.push(warning);
  const rest = records[Symbol.iterator]();
  const first: unknown[] = [];
  for (let next; first.length < FIRST && !(next = rest.next()).done;) first.push(next.value);
  const format = asked === 'auto' ? formatOf(wrapping, frame, first) : asked;
  return {
    format,
    wrapping,
    frame,
    meta: metaOf(format, wrapping, frame),
    drafts: toDrafts(chain(first, rest), draftsOf(format, wrapping, map)),
    get warnings() {
      return [...ownWarnings, ...warnings];
    },
  };
}
