import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { ClockController } from '../../base/clock.js';
import { warnOnce } from '../../base/log.js';
import { loadLaterWords } from '../../i18n/later-words.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import { loadFirstWords } from '../../i18n/locales.js';
import type { FeedResult } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import { FeedController } from '../../store/feed-controller.js';
import type { FeedStatus } from '../../store/finder-state.js';
import { ThemeController } from '../../theme/theme-controller.js';
import { controls, tokens } from '../../theme/tokens.js';
import { DebugPanel } from '../debug/debug-panel.js';
import { FEED_PROPERTIES, feedRequest } from '../feed-settings.js';
import { jsonLdOf } from '../place/json-ld.js';
import { placeStyles } from '../place/place.styles.js';
import { EmbeddedController } from './embedded-controller.js';
import { cardStyles } from './epn-card.styles.js';
import type { CardContent } from './frame.js';
import { JsonLdController } from './json-ld-controller.js';
import { nearestPlaces } from './nearest.js';
import { printStyles } from './print.styles.js';
import { orderByOpenState } from './order.js';
import { renderCard } from './render-card.js';
import { saveContact } from './save-contact.js';
import { lastKnown, readNow, readSettings, readTheme } from './settings.js';

/**
 * One place: what people can do there, when, where, and how to reach it. The place comes from a feed by its id, from the
 * property `place`, or as JSON inside the element: `<script type="application/json">{ "name": …, "lat": …, "lng": … }</script>`,
 * or the same in `<pre hidden>` where an editor takes scripts out. With JSON inside and neither `feed` nor `place`,
 * nothing is requested; with them the JSON stands in until the feed has come, and when it cannot be had.
 *
 * @slot - Fallback content, shown until the element is ready.
 * @slot actions - Further actions below the big ones.
 * @attr {string} lang - Language of the element, BCP 47; else the nearest `lang` of the page.
 * @fires {EpnFeedLoadEvent} epn-feed-load - The feed has arrived; carries the report.
 * @fires {EpnFeedErrorEvent} epn-feed-error - The feed could not be read.
 * @csspart card - The whole card.
 * @csspart card-title - The name of the place.
 * @csspart action - A big action: call, appointment, website, how to get there.
 * @csspart hours - The week.
 * @csspart more - The button for the details that a compact or a very narrow card hides.
 * @csspart loading - What stands in while the feed loads.
 * @csspart error - The message when the feed cannot be read or the place is not in it.
 * @cssproperty --epn-ink - Text.
 * @cssproperty --epn-ink-soft - Services, sources, and hours that are not confirmed.
 * @cssproperty --epn-paper - Ground.
 * @cssproperty --epn-paper-soft - Ground of a control under the pointer.
 * @cssproperty --epn-line - Hairlines.
 * @cssproperty --epn-control-line - Borders of controls.
 * @cssproperty --epn-accent - Links and main actions.
 * @cssproperty --epn-on-accent - Text on the accent.
 * @cssproperty --epn-accent-soft - Ground of what is marked, such as today.
 * @cssproperty --epn-open - A place that is open.
 * @cssproperty --epn-soon - A place that opens or closes soon, or needs an appointment.
 * @cssproperty --epn-closed - A place that is closed.
 * @cssproperty --epn-focus - Focus ring.
 * @cssproperty --epn-focus-gap - Gap inside the focus ring.
 * @cssproperty --epn-radius - Corners.
 * @cssproperty --epn-font - Font family; without it, the page's.
 * @cssproperty --epn-font-size - Size of the text; without it 1.125rem, and never less than 18 px.
 */
export class EpnCard extends LitElement {
  static override readonly styles = [tokens, controls, placeStyles, cardStyles, printStyles];

  private readonly i18n = new LocalizeController(this, loadFirstWords, loadLaterWords);
  private readonly scheme = new ThemeController(this, () => readTheme(this));
  private readonly clock = new ClockController(this, () => readNow(this));
  private readonly feedLoader = new FeedController(this, (status) => this.onFeed(status));
  private readonly embedded = new EmbeddedController(this);
  private debugPanel: DebugPanel | undefined;
  private hasAsked = false;
  /** The place as the feed last had it: where to look for others when it is gone. */
  private lastSeen: Place | null = null;

  @state() private status: FeedStatus = { kind: 'loading', isSlow: false };
  @state() private givenPlace: Place | null = null;
  /** A place that the visitor chose instead of one that is gone. */
  @state() private chosen: Place | null = null;
  @state() private isOpen = false;

  /** Id of the place in the feed. */
  @property({ attribute: 'place' }) placeId: string | null = null;
  /** URL of the feed, relative to the page. Without it, the bundled sample. */
  @property() feed: string | null = null;
  /** `auto`, or the form of the feed: `canonical osm mednum geojson json ndjson csv opendatasoft ckan`. */
  @property({ attribute: 'feed-format' }) feedFormat: string | null = null;
  /** JSON of field names, our field to the feed's: `{"name":"intitule","street":"rue"}`. */
  @property({ attribute: 'feed-map' }) feedMap: string | null = null;
  /** Seconds without a byte, and seconds in all, before the feed counts as failed: `8,120`. */
  @property({ attribute: 'feed-timeout' }) feedTimeout: string | null = null;
  /** Megabytes and places that are read of the feed at most, all pages together: `20,100000`. */
  @property({ attribute: 'feed-limit' }) feedLimit: string | null = null;
  /** Keeps the last good copy of the feed in Cache Storage, for when the network fails. Stores nothing without it. */
  @property({ type: Boolean }) offline = false;
  /** Shows the webmaster on the page what was read of the feed, what was refused and why. */
  @property({ type: Boolean }) debug = false;
  /**
   * `auto` or `full`: everything, arranged by the card's own width (`auto` below 320 px: the rest behind a button);
   * `compact`: name, open state, where and the big actions, the rest behind a button; `print`: for paper.
   */
  @property() layout: string | null = null;
  /** Where the place was, for when it is gone: `lat,lng`, or a postal code, NIS code or name of a commune. */
  @property() near: string | null = null;
  /** Whose maps show the way: `auto`, the device's own, else openstreetmap.org; or `osm`, `google`, `apple`. */
  @property() directions: string | null = null;
  /** Gives search engines the place in the words of schema.org, as a data block in the page's head. */
  @property({ type: Boolean, attribute: 'with-json-ld' }) withJsonLd = false;
  /** Where one tells that the data are wrong: a URL or `mailto:`; name, id and feed of the place are filled in. */
  @property({ attribute: 'report-url' }) reportUrl: string | null = null;
  /** `auto` follows the page's `color-scheme`; or `light`, `dark`. */
  @property() theme: string | null = null;
  /** Level of the place's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;
  /** An instant to try the card at, ISO 8601 with offset. */
  @property() now: string | null = null;

  constructor() {
    super();
    new JsonLdController(this, () => this.jsonLd);
  }

  /** The place that is shown. Set it to show a place without a feed. */
  get place(): Place | null {
    const content = this.content;
    return content.kind === 'place' ? content.place : null;
  }

  set place(place: Place | null) {
    this.givenPlace = place;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('placeId') || changed.has('feed')) this.chosen = null;
    const isNew = !this.hasAsked || FEED_PROPERTIES.some((name) => changed.has(name));
    if (!isNew || !this.needsFeed) return;
    this.hasAsked = true;
    this.feedLoader.load(() => feedRequest(this));
  }

  /** Asks the network for the feed again. */
  reload(): void {
    this.feedLoader.reload();
  }

  /** A place that is given needs none; one inside the element does when the page also says where it comes from. */
  private get needsFeed(): boolean {
    if (this.givenPlace) return false;
    return !this.embedded.place || this.feed !== null || this.placeId !== null;
  }

  private onFeed(status: FeedStatus): void {
    this.status = status;
    if (status.kind !== 'ready') return;
    const place = this.placeIn(status.result);
    if (place) this.lastSeen = place;
    else if (!status.result.more) {
      warnOnce(this.localName, `place="${this.wantedId ?? ''}" is not in the feed ${status.result.meta.url}.`);
    }
  }

  private get wantedId(): string | null {
    return this.placeId ?? this.embedded.place?.id ?? null;
  }

  /** The place that is meant; without an id the one that comes first: open, or opening soonest. */
  private placeIn({ places }: FeedResult): Place | undefined {
    const id = this.wantedId;
    if (id !== null) return places.find((place) => place.id === id);
    return orderByOpenState(places, this.clock.now, this.i18n.locale)[0];
  }

  private get content(): CardContent {
    const given = this.givenPlace ?? (this.needsFeed ? null : this.embedded.place);
    if (given) return { kind: 'place', place: given, isSample: false, feed: '' };
    const { status } = this;
    if (status.kind === 'ready') return this.contentOf(status.result);
    const standIn = this.embedded.place;
    return standIn ? { kind: 'place', place: standIn, isSample: false, feed: '' } : loadingOrError(status);
  }

  private contentOf(result: FeedResult): CardContent {
    const place = this.chosen ?? this.placeIn(result);
    const { isSample, url } = result.meta;
    if (place) return { kind: 'place', place, isSample, feed: url };
    if (result.more) return { kind: 'loading', isSlow: false };
    const from = lastKnown(this, this.lastSeen ?? this.embedded.place);
    return { kind: 'gone', nearest: nearestPlaces(result.places, from, this.clock.now, this.i18n.locale) };
  }

  /** Sample data are no news for search engines. */
  private get jsonLd(): string | null {
    const { content } = this;
    if (!this.withJsonLd || !this.i18n.ready || content.kind !== 'place' || content.isSample) return null;
    return jsonLdOf(content.place, this.i18n.locale, this.clock.now);
  }

  private async choose(place: Place): Promise<void> {
    this.chosen = place;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  private renderDebug(): TemplateResult | typeof nothing {
    this.debugPanel ??= new DebugPanel(this);
    return this.debugPanel.render({ speech: this.i18n, feed: this.status, now: this.clock.now });
  }

  protected override render(): TemplateResult {
    if (!this.i18n.ready) return html`<slot></slot>`;
    return renderCard(this.content, {
      ...readSettings(this),
      speech: this.i18n,
      now: this.clock.now,
      scheme: this.scheme.scheme,
      reportUrl: this.reportUrl,
      debug: this.debug && this.needsFeed ? this.renderDebug() : nothing,
      isOpen: this.isOpen,
      onToggle: () => (this.isOpen = !this.isOpen),
      onRetry: () => this.reload(),
      onChoose: (place) => void this.choose(place),
      onAddContact: (place) => saveContact(place, this.i18n.locale),
    });
  }
}

function loadingOrError(status: Exclude<FeedStatus, { kind: 'ready' }>): CardContent {
  return status.kind === 'error' ? { kind: 'error' } : { kind: 'loading', isSlow: status.isSlow };
}
