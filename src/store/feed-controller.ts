import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { warnOnce } from '../base/log.js';
import { EpnFeedErrorEvent, EpnFeedLoadEvent } from '../events/events.js';
import { FeedError } from '../feed/errors.js';
import { forgetFeed, loadFeed, reportOf, type LoadOptions } from '../feed/pipeline.js';
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
 * Loads the feed of one element and tells how it stands: the element, and then the page and the webmaster. Of a long
 * feed it tells `ready` several times, with more places each time. Answers that nobody waits for any more are dropped,
 * and an element that has left the page asks for no more.
 */
export class FeedController implements ReactiveController {
  private request: FeedRequest | undefined;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  /** What is still to be waited for. */
  private next: (() => Promise<FeedResult>) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
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

  /**
   * Starts to load, or takes over what the page has already loaded.
   * @param ask - says what to load; a {@link FeedError} that it throws counts as the feed's own.
   */
  load(ask: () => FeedRequest): void {
    try {
      this.request = ask();
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.turn += 1;
      this.next = undefined;
      this.end({ kind: 'error', error });
      return;
    }
    this.start(this.request);
  }

  /** Asks the network again. */
  reload(): void {
    if (!this.request) return;
    forgetFeed(this.request.url);
    this.start(this.request);
  }

  private start(request: FeedRequest): void {
    this.next = () => loadFeed(request.url, request);
    this.tell({ kind: 'loading', isSlow: false });
    clearTimeout(this.slowTimer);
    this.slowTimer = setTimeout(() => this.tell({ kind: 'loading', isSlow: true }), SLOW);
    void this.run();
  }

  private async run(): Promise<void> {
    const turn = (this.turn += 1);
    while (this.next && turn === this.turn) {
      const status = await this.next().then(
        (result): FeedStatus => ({ kind: 'ready', result }),
        (error: unknown): FeedStatus => ({ kind: 'error', error: asFeedError(error) }),
      );
      if (turn !== this.turn) return;
      this.next = status.kind === 'ready' ? status.result.more : undefined;
      this.end(status);
    }
  }

  private end(status: FeedStatus): void {
    clearTimeout(this.slowTimer);
    this.tell(status);
    if (status.kind === 'ready') this.host.dispatchEvent(new EpnFeedLoadEvent(reportOf(status.result)));
    if (status.kind === 'error') {
      const { code, message } = status.error;
      warnOnce(this.host.localName, message);
      this.host.dispatchEvent(new EpnFeedErrorEvent(code, message));
    }
  }
}
