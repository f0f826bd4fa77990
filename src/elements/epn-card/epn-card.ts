import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { parseChoice, parseInstant, parseNumber } from '../../base/attributes.js';
import { ClockController } from '../../base/clock.js';
import { warnOnce } from '../../base/log.js';
import { loadLaterWords } from '../../i18n/later-words.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import { loadFirstWords } from '../../i18n/locales.js';
import type { Place } from '../../model/place.js';
import { orderByOpenState } from '../../search/sort.js';
import { FeedController } from '../../store/feed-controller.js';
import type { FeedStatus } from '../../store/finder-state.js';
import { openStateOf } from '../../hours/place-state.js';
import { ThemeController, THEMES } from '../../theme/theme-controller.js';
import { controls, tokens } from '../../theme/tokens.js';
import { FEED_PROPERTIES, feedRequest } from '../feed-settings.js';
import { placeStyles } from '../place/place.styles.js';
import { cardStyles } from './epn-card.styles.js';
import { renderCard, type CardContent } from './render-card.js';

/** What the `layout` attribute may say; `auto` is full for one place with the room it needs. */
const LAYOUTS = ['auto', 'compact', 'full'] as const;

/**
 * One place: what people can do there, when, where, and how to reach it.
 *
 * @slot - Fallback content, shown until the element is ready.
 * @slot actions - Further actions below the big ones.
 * @attr {string} lang - Language of the element, BCP 47; else the nearest `lang` of the page.
 * @fires {EpnFeedLoadEvent} epn-feed-load - The feed has arrived; carries the report.
 * @fires {EpnFeedErrorEvent} epn-feed-error - The feed could not be read.
 * @csspart card - The whole card.
 * @csspart card-title - The name of the place.
 * @csspart action - A big action: call, website, how to get there.
 * @csspart hours - The week.
 * @csspart loading - What stands in while the feed loads.
 * @csspart error - The message when the feed cannot be read or the place is not in it.
 * @cssproperty --epn-ink - Text.
 * @cssproperty --epn-ink-soft - Services, sources, and hours that are not confirmed.
 * @cssproperty --epn-paper - Ground.
 * @cssproperty --epn-paper-soft - Ground of a control under the pointer.
 * @cssproperty --epn-line - Hairline around the card.
 * @cssproperty --epn-control-line - Borders of controls.
 * @cssproperty --epn-accent - Links and main actions.
 * @cssproperty --epn-on-accent - Text on the accent.
 * @cssproperty --epn-open - A place that is open.
 * @cssproperty --epn-soon - A place that opens or closes soon, or needs an appointment.
 * @cssproperty --epn-closed - A place that is closed.
 * @cssproperty --epn-focus - Focus ring.
 * @cssproperty --epn-focus-gap - Gap inside the focus ring.
 * @cssproperty --epn-radius - Corners.
 */
export class EpnCard extends LitElement {
  static override readonly styles = [tokens, controls, placeStyles, cardStyles];

  private readonly i18n = new LocalizeController(this, loadFirstWords, loadLaterWords);
  private readonly scheme = new ThemeController(this, () => parseChoice(this.localName, 'theme', this.theme, THEMES));
  private readonly clock = new ClockController(this, () => parseInstant(this.localName, 'now', this.now));
  private readonly feedLoader = new FeedController(this, (status) => this.onFeed(status));

  @state() private status: FeedStatus = { kind: 'loading', isSlow: false };
  @state() private givenPlace: Place | null = null;

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
  /** `auto` or `full`: everything; `compact`: name, hours, where and the big actions. */
  @property() layout: string | null = null;
  /** `auto` follows the page's `color-scheme`; or `light`, `dark`. */
  @property() theme: string | null = null;
  /** Level of the place's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;
  /** An instant to try the card at, ISO 8601 with offset. */
  @property() now: string | null = null;

  /** The place that is shown. Set it to show a place without a feed. */
  get place(): Place | null {
    if (this.givenPlace) return this.givenPlace;
    if (this.status.kind !== 'ready') return null;
    const { places } = this.status.result;
    if (this.placeId !== null) return places.find(({ id }) => id === this.placeId) ?? null;
    const now = this.clock.now;
    return orderByOpenState(places, (place) => openStateOf(place, now), this.i18n.locale)[0] ?? null;
  }

  set place(place: Place | null) {
    this.givenPlace = place;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = !this.hasUpdated || FEED_PROPERTIES.some((name) => changed.has(name));
    if (isNew && !this.givenPlace) this.feedLoader.load(() => feedRequest(this));
  }

  /** Asks the network for the feed again. */
  reload(): void {
    this.feedLoader.reload();
  }

  private onFeed(status: FeedStatus): void {
    this.status = status;
    if (status.kind === 'ready' && !this.place) {
      warnOnce(this.localName, `place="${this.placeId ?? ''}" is not in the feed ${status.result.meta.url}.`);
    }
  }

  private get content(): CardContent {
    const { place, status } = this;
    if (place) {
      const isSample = !this.givenPlace && status.kind === 'ready' && status.result.meta.isSample;
      return { kind: 'place', place, isSample };
    }
    return status.kind === 'ready' ? { kind: 'gone' } : { kind: status.kind };
  }

  protected override render(): TemplateResult {
    if (!this.i18n.ready) return html`<slot></slot>`;
    return renderCard(this.content, {
      speech: this.i18n,
      now: this.clock.now,
      scheme: this.scheme.scheme,
      isCompact: parseChoice(this.localName, 'layout', this.layout, LAYOUTS) === 'compact',
      headingLevel: parseNumber(this.localName, 'heading-level', this.headingLevel, { fallback: 3, min: 1, max: 6 }),
      onRetry: () => this.reload(),
    });
  }
}
