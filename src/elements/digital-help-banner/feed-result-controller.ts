import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { warnOnce } from '../../base/log.js';
import { loadFeed } from '../../feed/pipeline.js';
import type { FeedResult } from '../../model/feed.js';
import { feedRequest, type FeedAttributes } from '../feed-settings.js';

/**
 * The feed that the campaign's live figure is counted from. It is asked for when the campaign is on the screen, never
 * before, and shared with the finder and the cards of the page. A feed that fails costs the visitor one sentence.
 */
export class FeedResultController implements ReactiveController {
  /** What the feed holds, once it is there. */
  result: FeedResult | undefined;
  private asked: string | null = null;

  constructor(private readonly host: ReactiveControllerHost & Element & FeedAttributes) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.asked = null;
  }

  /** Loads the feed of the `feed` attribute, once; without the attribute there is none. */
  begin(): void {
    const { feed } = this.host;
    if (feed === this.asked) return;
    this.asked = feed;
    this.result = undefined;
    if (feed) requestAnimationFrame(() => setTimeout(() => void this.load(feed))); // once the campaign has been painted
  }

  private async load(feed: string): Promise<void> {
    if (feed !== this.asked) return;
    try {
      const request = feedRequest(this.host);
      let result = await loadFeed(request.url, request);
      // A figure is of the whole feed: of its first page alone it would be wrong.
      while (result.more && feed === this.asked) result = await result.more();
      if (feed !== this.asked) return;
      if (result.meta.warnings?.some(({ isPartial }) => isPartial)) throw new Error('a part of it is missing');
      this.result = result;
      this.host.requestUpdate();
    } catch (error) {
      warnOnce(this.host.localName, `no live figure is shown: the feed "${feed}" cannot be read (${String(error)}).`);
    }
  }
}
