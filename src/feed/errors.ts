/** Why a feed cannot be shown. The visitor sees one calm sentence; these codes are for the webmaster. */
export type FeedErrorCode =
  'network' | 'http-status' | 'stalled' | 'too-slow' | 'too-large' | 'not-json' | 'not-a-feed' | 'bad-url';

/** The only error that leaves the pipeline. `message` says what to mend. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    message: string,
  ) {
    super(message);
  }
}
