import { FeedError } from './errors.js';
import type { OpenedSource } from '../base/page-registry.js';

/** How long we wait and how much we take, each settable by the integrator. */
export interface ReadLimits {
  /** Milliseconds without a byte. */
  readonly idle: number;
  /** Milliseconds in all. */
  readonly total: number;
  /** Bytes, of all pages together. */
  readonly bytes: number;
  readonly pages: number;
  readonly places: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  idle: 8_000,
  total: 120_000,
  bytes: 20_000_000,
  pages: 200,
  places: 100_000,
};

/** Rejects with `error` when `promise` has not settled after `ms` milliseconds. */
async function within<Value>(promise: Promise<Value>, ms: number, error: () => FeedError): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(error()), Math.max(ms, 0));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for the next piece of a request, no longer than the limits allow. */
class Patience {
  private readonly end: number;
  constructor(
    private readonly url: string,
    private readonly limits: ReadLimits,
  ) {
    this.end = Date.now() + limits.total;
  }

  wait<Value>(promise: Promise<Value>): Promise<Value> {
    const left = this.end - Date.now();
    if (left < this.limits.idle) {
      return within(promise, left, () => this.error('too-slow', `took longer than ${this.limits.total / 1000} s`));
    }
    return within(promise, this.limits.idle, () =>
      this.error('stalled', `sent nothing for ${this.limits.idle / 1000} s`),
    );
  }

  error(code: 'too-slow' | 'stalled' | 'too-large', what: string): FeedError {
    return new FeedError(code, `The feed ${this.url} ${what}.`);
  }
}

/** The body in the pieces that it came in, and as text: decoded piece by piece, so that no one task is long. */
type Body = Pick<ReadBody, 'parts' | 'text'>;

async function readChunks(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  patience: Patience,
  maxBytes: number,
): Promise<Body> {
  const parts: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await patience.wait(reader.read());
    if (done) return { parts, text: text + decoder.decode() };
    parts.push(value);
    text += decoder.decode(value, { stream: true });
    size += value.byteLength;
    if (size > maxBytes) throw patience.error('too-large', `is larger than ${maxBytes / 1_000_000} MB`);
  }
}

/** What came over the wire. */
export interface ReadBody {
  /** As UTF-8, whatever the server says. */
  readonly text: string;
  readonly parts: readonly Uint8Array[];
  readonly contentType: string;
  readonly lastModified: Date | null;
  readonly isStoredCopy: boolean;
}

/**
 * Reads a request to its end, within the limits; what breaks them is aborted.
 * @throws {FeedError} and nothing else.
 */
export async function readBody(url: string, opened: OpenedSource, limits: ReadLimits): Promise<ReadBody> {
  const patience = new Patience(url, limits);
  try {
    const response = await patience.wait(opened.response);
    if (!response.ok) throw new FeedError('http-status', `The feed ${url} answered with status ${response.status}.`);
    const stream = response.body ?? new Blob().stream();
    const body = await readChunks(stream.getReader(), patience, limits.bytes);
    const { headers } = response;
    const modified = new Date(headers.get('last-modified') ?? Number.NaN);
    return {
      ...body,
      contentType: headers.get('content-type') ?? '',
      lastModified: Number.isNaN(modified.getTime()) ? null : modified,
      isStoredCopy: opened.isStoredCopy(),
    };
  } catch (error) {
    opened.abort();
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      'network',
      `The feed ${url} could not be fetched (${String(error)}). Is it there, and does it allow other origins (CORS)?`,
    );
  }
}
