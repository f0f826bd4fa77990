import type { ReactiveController } from 'lit';

import { FeedError } from '../feed/errors.js';
import { forgetFeed, loadFeed, type LoadOptions } from '../feed/pipeline.js';
import type { FeedResult } from '../model/feed.js';
import type { FeedStatus } from './finder-state.js';

/** After this long without a result, a sentence says that it takes time. */
const SLOW = 5_000;

/** What an element asks for. */
export interface FeedRequest extends LoadOptions {
  /** Absolute URL. */
  readonly url: string;
}

/** Anything that can throw, as the one error that elements know. */
function asFeedError(error: unknown): FeedError {
  return error instanceof FeedError
    ? error
    : new FeedError('not-a-feed', `The feed could not be read: ${String(error)}`);
}

/**
 * Loads the feed of one element and tells how it stands; answers that nobody waits for any more are dropped. Of a long
 * feed it tells `ready` several times, with more places each time. An element that has left the page asks for no more.
 */
export class FeedController implements ReactiveController {
  private request: FeedRequest | undefined;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  /** What is still to be waited for. */
  private next: (() => Promise<FeedResult>) | undefined;
  private isFirst = false;

  constructor(
    host: { addController(controller: ReactiveController): void },
    private readonly tell: (status: FeedStatus) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.run();
  }

  hostDisconnected(): void {
    this.turn += 1;
    clearTimeout(this.slowTimer);
  }

  /** Starts to load, or takes over what the page has already loaded. */
  load(request: FeedRequest): void {
    this.request = request;
    this.next = () => loadFeed(request.url, request);
    this.isFirst = true;
    this.tell({ kind: 'loading', isSlow: false });
    void this.run();
  }

  /** Says that there is nothing to load, and why. */
  fail(error: FeedError): void {
    this.turn += 1;
    this.next = undefined;
    this.isFirst = false;
    clearTimeout(this.slowTimer);
    this.tell({ kind: 'error', error });
  }

  /** Asks the network again. */
  reload(): void {
    if (!this.request) return;
    forgetFeed(this.request.url);
    this.load(this.request);
  }

  private async run(): Promise<void> {
    const turn = (this.turn += 1);
    clearTimeout(this.slowTimer);
    if (this.isFirst) this.slowTimer = setTimeout(() => this.tell({ kind: 'loading', isSlow: true }), SLOW);
    while (this.next) {
      const status = await this.next().then(
        (result): FeedStatus => ({ kind: 'ready', result }),
        (error: unknown): FeedStatus => ({ kind: 'error', error: asFeedError(error) }),
      );
      if (turn !== this.turn) return;
      clearTimeout(this.slowTimer);
      this.isFirst = false;
      this.next = status.kind === 'ready' ? status.result.more : undefined;
      this.tell(status);
    }
  }
}
