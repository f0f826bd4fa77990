import type { FeedFormat } from '../model/feed.js';

/** Where the command writes: the answer, and what is only for the person before the screen. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What the command line asks for. */
export interface Asked {
  readonly source: string;
  readonly format: FeedFormat | 'auto';
  /** Names of the publisher's fields, as `feed-map` has them. */
  readonly map: string | undefined;
  readonly json: boolean;
  /** File to write; without one, the standard output. */
  readonly out: string | undefined;
  readonly title: string | undefined;
  readonly licence: string | undefined;
  readonly attribution: string | undefined;
  readonly date: string | undefined;
}

/** What the shell sees: all records are good, some were rejected, nothing could be read. */
export const EXIT = { good: 0, someRejected: 1, unreadable: 2 } as const;

/** The file that was asked for cannot be written. */
export class WriteError extends Error {}
