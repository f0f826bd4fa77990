import { html, type LitElement, type TemplateResult } from 'lit';

import type { FeedStatus } from '../../store/finder-state.js';

/** This long nothing changes before it is said: of what is typed fast, only the last answer is heard. */
const PAUSE = 1_000;
/** This long what is said stays in the document; longer, and whoever reads on would meet it twice. */
const STAY = 5_000;

/** What there is to say. */
interface Sentences {
  /** How many places there are. */
  readonly status: string;
  /** How many suggestions; empty while their list is closed. */
  readonly suggestions: string;
}

/**
 * Says once and politely what has changed, when the visitor pauses and when the feed is complete; a status line that
 * speaks by itself would say a number for each letter and for each part of a long feed.
 */
export class Announcer {
  private said: Sentences;
  private latest: Sentences;
  private words: readonly string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param feed - as it stands: of a complete one the status line has told by itself. */
  constructor(
    private readonly host: LitElement,
    feed: FeedStatus,
  ) {
    this.latest = { status: '', suggestions: '' };
    this.latest = { ...this.latest, status: this.statusOf(feed) };
    this.said = this.latest;
    host.addController({ hostDisconnected: () => clearTimeout(this.timer) });
  }

  /**
   * After each rendering.
   * @param isRead - the status line has just got the focus, which reads it
   */
  updated(feed: FeedStatus, suggestions: string, isRead: boolean): void {
    const { latest } = this;
    const status = this.statusOf(feed);
    if (isRead) this.said = { ...this.said, status };
    if (status === latest.status && suggestions === latest.suggestions) return;
    this.latest = { status, suggestions };
    if (suggestions === '') this.said = { ...this.said, suggestions };
    this.show([]);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.say(), PAUSE);
  }

  /** What screen readers hear. It is there, empty, before anything is said; a modal dialog needs one of its own. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.words.map((words) => html`<p>${words}</p>`)}</div>`;
  }

  private say(): void {
    const { said, latest } = this;
    this.said = latest;
    const news = (['status', 'suggestions'] as const).filter((name) => latest[name] !== said[name]);
    this.show(news.map((name) => latest[name]).filter(Boolean));
    this.timer = setTimeout(() => this.show([]), STAY);
  }

  private show(words: readonly string[]): void {
    if (words.length === 0 && this.words.length === 0) return;
    this.words = words;
    this.host.requestUpdate();
  }

  /** What the status line shows; while more of the feed is on its way, what it showed before. */
  private statusOf(feed: FeedStatus): string {
    if (feed.kind === 'ready' && feed.result.more) return this.latest.status;
    return this.host.renderRoot.querySelector('.status')?.textContent.trim() ?? '';
  }
}
