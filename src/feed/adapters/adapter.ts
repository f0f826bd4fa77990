import type { FeedFormat, FeedWarning } from '../../model/feed.js';
import type { Decoded, UntrustedRecord } from '../draft.js';

/** One record out of its wrapping. */
export interface Unwrapped {
  readonly fields: UntrustedRecord;
  /** What the wrapping says of the record; the fields may say it as well. */
  readonly id?: unknown;
  /** Anything that is a point or has one: GeoJSON, `{ lat, lon }`, `"50.8,4.3"` … */
  readonly point?: unknown;
}

/** One page that has been read, for the question whether there is another. */
export interface PageRead {
  readonly url: URL;
  /** The page without its records. */
  readonly frame: unknown;
  /** Records on this page. */
  readonly count: number;
}

/** How one publishing system wraps its records, and how it goes on after one page of them. */
export interface Wrapping {
  readonly format: FeedFormat;
  /** Where the records stand in the page, the empty path for a list alone. */
  readonly path: readonly string[];
  /** True for a page of this system that has its records there. */
  readonly isOurs: (frame: UntrustedRecord) => boolean;
  /** `undefined` for what cannot be read, `null` for what is no record of its own. */
  readonly unwrap: (record: unknown) => Unwrapped | undefined | null;
  readonly meta?: (frame: UntrustedRecord) => Decoded['meta'];
  /** What the system itself says of a page that is not whole. */
  readonly warning?: (frame: UntrustedRecord) => FeedWarning | undefined;
  /** Address of the next page, absolute or relative to this one. */
  readonly next?: (page: PageRead) => string | undefined;
}

/** This address with one parameter set, whatever case its name is written in. */
export function withParameter(url: URL, name: string, value: number): string {
  const next = new URL(url);
  const known = [...next.searchParams.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  next.searchParams.set(known ?? name, String(value));
  return next.href;
}

/** A parameter of an address that counts something; 0 when it is not there. */
export function countIn(url: URL, name: string): number {
  const found = [...url.searchParams].find(([key]) => key.toLowerCase() === name.toLowerCase());
  const number = Number(found?.[1]);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
