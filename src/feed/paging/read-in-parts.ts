import { declaredSystem } from '../adapters/coordinates.js';
import { decodeText, notUtf8 } from '../adapters/encoding.js';
import { PAUSE } from '../adapters/source.js';
import { decode, type DecodedPage, type DecodeOptions } from '../decode.js';
import type { Decoded } from '../draft.js';
import { FeedError } from '../errors.js';
import { takeSource } from '../open.js';
import { readBody, type ReadBody, type ReadLimits } from '../read-body.js';
import type { FeedMeta, FeedResult, FeedWarning } from '../../model/feed.js';
import { Breath, finishPolitely } from './breathe.js';
import { Collector } from './collector.js';
import { nextPage } from './next-page.js';

/** Records that make a first result; each further one that is shown on the way has this many times more. */
const FIRST = 500;
const GROWTH = 4;
/** Milliseconds after which what has arrived is shown all the same. */
const NEWS = 2_000;

/** How a feed is to be read. */
export interface PartsOptions extends DecodeOptions {
  readonly limits: ReadLimits;
}

const missing = (reason: FeedWarning['reason'], hint: string): FeedWarning => ({ reason, hint, isPartial: true });

/** One feed on its way: pages one after the other, each in slices. */
class FeedReading {
  private readonly collector = new Collector();
  private readonly breath = new Breath();
  private readonly warnings = new Map<string, FeedWarning>();
  private readonly seen = new Set<string>();
  private readonly feed: URL;
  private bytes = 0;
  private milestone = FIRST;
  private toldAt = performance.now();
  private page: DecodedPage | undefined;

  constructor(
    private readonly url: string,
    private readonly options: PartsOptions,
    private readonly meta: Decoded['meta'],
  ) {
    this.feed = new URL(url);
  }

  /** What has been read, each time that there is news; at last, everything. */
  async *results(body: ReadBody): AsyncGenerator<FeedResult, FeedResult> {
    let at = this.feed;
    for (let next: ReadBody | undefined = body; next; next = await this.fetch(at)) {
      this.seen.add(at.href);
      const page = await this.open(next);
      const before = this.collector.read;
      yield* this.take(page);
      const following = this.following(at, page, this.collector.read - before);
      if (!following) break;
      if (this.hasNews()) yield this.result();
      at = following;
    }
    return this.result();
  }

  private async open(body: ReadBody): Promise<DecodedPage> {
    this.bytes += body.parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const { text, encoding } = decodeText(body.parts, body.contentType, body.text);
    if (encoding !== undefined) this.warn(notUtf8(encoding));
    const { format } = this.page ?? this.options;
    const page = await finishPolitely(
      decode(this.url, text, { ...this.options, ...(format && { format }) }),
      this.breath,
    );
    this.page ??= page;
    return page;
  }

  private async *take(page: DecodedPage): AsyncGenerator<FeedResult, void> {
    const { collector, options } = this;
    const declared = declaredSystem(page.frame);
    for (const draft of page.drafts) {
      if (draft !== PAUSE) {
        if (collector.read >= options.limits.places) {
          const most = options.limits.places;
          this.warn(missing('too-many-places', `The feed has more than ${most} records; the others were left out.`));
          break;
        }
        if (collector.read >= this.milestone) yield this.result();
        if (collector.waitsFor(draft, declared)) await this.loadProjection();
        collector.add(draft, declared);
      }
      if (this.breath.isDue) await this.breath.take();
    }
    for (const warning of page.warnings) this.warn(warning);
  }

  private async loadProjection(): Promise<void> {
    const { project } = await import('../adapters/projection.js');
    this.collector.useProjection(project);
  }

  private following(url: URL, { frame, wrapping }: DecodedPage, count: number): URL | undefined {
    const { url: next, warning } = nextPage(this.feed, { url, frame, count }, wrapping, this.seen);
    if (warning) this.warn(warning);
    if (!next || this.warnings.has('too-many-places')) return undefined;
    const { pages } = this.options.limits;
    if (this.seen.size < pages) return next;
    this.warn(missing('too-many-pages', `The feed has more than ${pages} pages; the others were left out.`));
    return undefined;
  }

  /** The next page; when it fails, what we have stays, and the report says so. */
  private async fetch(url: URL): Promise<ReadBody | undefined> {
    const { limits } = this.options;
    try {
      return await readBody(url.href, takeSource(url.href), { ...limits, bytes: limits.bytes - this.bytes });
    } catch (error) {
      const isTooLarge = error instanceof FeedError && error.code === 'too-large';
      this.warn(missing(isTooLarge ? 'too-large' : 'page-failed', String(error)));
      return undefined;
    }
  }

  warn(warning: FeedWarning): void {
    this.warnings.set(warning.reason, warning);
  }

  private hasNews(): boolean {
    const { read } = this.collector;
    return this.seen.size === 1 || read >= this.milestone || performance.now() - this.toldAt > NEWS;
  }

  result(): FeedResult {
    this.milestone = Math.max(FIRST, this.collector.read * GROWTH);
    this.toldAt = performance.now();
    const { url, warnings, page } = this;
    const list = warnings.size > 0 ? { warnings: [...warnings.values()] } : {};
    const format = page?.format ?? 'canonical';
    const meta: FeedMeta = { isSample: false, ...page?.meta, ...this.meta, url, format, ...list };
    return Object.freeze(this.collector.result(meta));
  }
}

/** The next result of a reading, with the way to the one after it. */
async function follow(reading: FeedReading, results: AsyncGenerator<FeedResult, FeedResult>): Promise<FeedResult> {
  const { value, done } = await results.next();
  if (done) return value;
  let rest: Promise<FeedResult> | undefined;
  const more = (): Promise<FeedResult> =>
    (rest ??= follow(reading, results).catch((error: unknown) => {
      reading.warn(missing('page-failed', String(error)));
      return reading.result();
    }));
  return Object.freeze({ ...value, more });
}

/**
 * Reads a feed of any form, of any number of pages: the first places at once, the rest for whoever asks for more, without
 * ever keeping the page busy for long.
 * @param meta - what is known of the feed besides what it says.
 * @throws {FeedError} when nothing of it can be read.
 */
export function readInParts(
  url: string,
  body: ReadBody,
  options: PartsOptions,
  meta: Decoded['meta'],
): Promise<FeedResult> {
  const reading = new FeedReading(url, options, meta);
  return follow(reading, reading.results(body));
}
