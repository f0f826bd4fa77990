import type { FeedWarning } from '../../model/feed.js';
import type { Wrapping } from './adapter.js';

/** Yielded between records, so that whoever reads may let the page breathe. */
export const PAUSE = Symbol('pause');

/** A record that is not what its form says, e.g. no JSON; it is counted and reported. */
export const UNREADABLE = Symbol('unreadable');

/** A feed's text, taken apart. */
export interface Source {
  readonly wrapping: Wrapping;
  /** The page without its records; an empty array for a list alone. */
  readonly frame: unknown;
  /** Every record once, in order; {@link PAUSE} and {@link UNREADABLE} between them. */
  readonly records: Iterable<unknown>;
  readonly warnings: readonly FeedWarning[];
}

/** Records that are all there already. */
export function* eachOf(records: readonly unknown[]): Iterable<unknown> {
  yield* records;
}

/** One record of JSON. */
export function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}

export const TRUNCATED: FeedWarning = {
  reason: 'truncated',
  hint: 'The feed ends in the middle of a record. Was it written or sent to its end?',
  isPartial: true,
};
