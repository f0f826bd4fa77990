import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { parseChoice, parseInstant, parseList, parseNumber } from '../../base/attributes.js';
import { ClockController } from '../../base/clock.js';
import { warnOnce } from '../../base/log.js';
import { reportOf } from '../../feed/pipeline.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import { loadFirstWords } from '../../i18n/locales.js';
import type { FeedReport } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import type { Filters } from '../../search/filter.js';
import { FeedController } from '../../store/feed-controller.js';
import { placesOf, type FeedStatus } from '../../store/finder-state.js';
import { FinderStore } from '../../store/finder-store.js';
import { createSelectors } from '../../store/selectors.js';
import { ThemeController, THEMES } from '../../theme/theme-controller.js';
import { controls, tokens } from '../../theme/tokens.js';
import { FEED_PROPERTIES, feedRequest } from '../feed-settings.js';
import { placeStyles } from '../place/place.styles.js';
import { AfterResults } from './after-results.js';
import { resolveCommunes } from './commune-preset.js';
import { finderStyles } from './epn-finder.styles.js';
import { createIntents } from './finder-intents.js';
import { isOldData } from '../../feed/old-data.js';
import { renderFinder } from './render-finder.js';
import type { FinderView } from './view-model.js';

/** How the finder stands: `partial` when some records are missing or an old copy is shown. */
export type FinderStatus = 'loading' | 'ready' | 'empty' | 'partial' | 'error';

/**
 * Search, filters, list and map of the places in a public feed. The list comes first and is complete without the map.
 *
 * @slot - Fallback content, shown until the element is ready.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown below the results.
 * @slot marker - An `<svg>` with paths, drawn in the middle of each marker on the map in the map's own colours.
 * @attr {string} lang - Language of the element, BCP 47; else the nearest `lang` of the page.
 * @fires {EpnFeedLoadEvent} epn-feed-load - The feed has arrived; carries the report.
 * @fires {EpnFeedErrorEvent} epn-feed-error - The feed could not be read.
 * @fires {EpnFilterChangeEvent} epn-filter-change - The visitor changed the text or a filter.
 * @fires {EpnPlaceSelectEvent} epn-place-select - The visitor chose a place; cancelable.
 * @fires {EpnViewChangeEvent} epn-view-change - The visitor switched between list and map.
 * @fires {EpnMapErrorEvent} epn-map-error - The map, or the basemap that was named, cannot be shown; `code` says which.
 * @csspart search - The search form.
 * @csspart filters - All filters.
 * @csspart filter-group - One filter.
 * @csspart status - The sentence with the number of places.
 * @csspart results - The list.
 * @csspart result - One row of the list.
 * @csspart action - A big action of a row: call, website, how to get there.
 * @csspart hours - The week of the chosen place.
 * @csspart map - The map, the room kept for it, or the sentence that it cannot be shown.
 * @csspart more - The button for more rows.
 * @csspart loading - The rows that stand in while the feed loads.
 * @csspart error - The message when the feed cannot be read.
 * @cssproperty --epn-ink - Text.
 * @cssproperty --epn-ink-soft - Services, counts, sources.
 * @cssproperty --epn-paper - Ground.
 * @cssproperty --epn-paper-soft - Ground of the filters, of the map's room, and of a control under the pointer.
 * @cssproperty --epn-line - Hairlines between results and around the map.
 * @cssproperty --epn-control-line - Borders of controls.
 * @cssproperty --epn-accent - Links, the chosen place, main actions, and clusters on the map.
 * @cssproperty --epn-on-accent - Text on the accent.
 * @cssproperty --epn-accent-soft - Ground of notes and of active filters.
 * @cssproperty --epn-open - A place that is open, on the list and on the map.
 * @cssproperty --epn-soon - A place that opens or closes soon, or needs an appointment.
 * @cssproperty --epn-closed - A place that is closed.
 * @cssproperty --epn-focus - Focus ring.
 * @cssproperty --epn-focus-gap - Gap inside the focus ring.
 * @cssproperty --epn-radius - Corners.
 * @cssproperty --epn-font - Font family; without it, the page's.
 * @cssproperty --epn-font-size - Size of the text; without it 1.125rem, and never less than 18 px.
 */
export class EpnFinder extends LitElement {
  static override readonly styles = [tokens, controls, placeStyles, finderStyles];

  private readonly i18n = new LocalizeController(this, loadFirstWords);
  private readonly scheme = new ThemeController(this, () => parseChoice(this.localName, 'theme', this.theme, THEMES));
  private readonly clock = new ClockController(this, () => parseInstant(this.localName, 'now', this.now));
  private readonly store = new FinderStore({ now: () => this.clock.now, limit: () => this.pageSize });
  private readonly selectors = createSelectors();
  private readonly feedLoader = new FeedController(this, (status) => this.onFeed(status));
  private readonly intents = createIntents(this.store, {
    dispatchEvent: (event) => this.dispatchEvent(event),
    count: () => this.results.length,
  });
  private readonly afterResults = new AfterResults(this, this.i18n, this.store, (id) => this.onMapSelect(id));

  @state() private filtersOpen = false;
  @state() private unknownCommunes: readonly string[] = [];

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
  /** Communes to start with: NIS codes, postal codes or names in French or Dutch, comma-separated. */
  @property() commune: string | null = null;
  /** Rows of the first page and of each further one, 1 to 1000. */
  @property() limit: string | null = null;
  /** `auto` follows the page's `color-scheme`; or `light`, `dark`. */
  @property() theme: string | null = null;
  /** Level of the heading, 1 to 5. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;
  /** An instant to try the finder at, ISO 8601 with offset. */
  @property() now: string | null = null;
  /** What lies under the places: `brussels`, `urbis`, `urbis-gray`, `osm`, `none`, or an address; see the guide. */
  @property() basemap: string | null = null;
  /** `ask`: nothing is asked of the basemap's server before the visitor agrees. */
  @property({ attribute: 'basemap-consent' }) basemapConsent: string | null = null;
  /** Leaves the map out: nothing of it is loaded. */
  @property({ type: Boolean, attribute: 'without-map' }) withoutMap = false;
  /** Leaves the search box out. */
  @property({ type: Boolean, attribute: 'without-search' }) withoutSearch = false;
  /** Leaves the filters out. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;

  constructor() {
    super();
    this.store.subscribe(() => this.requestUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || FEED_PROPERTIES.some((name) => changed.has(name)))
      this.feedLoader.load(() => feedRequest(this));
    if (this.hasUpdated && changed.has('commune')) this.applyCommune();
    if (this.hasUpdated && (changed.has('now') || changed.has('limit'))) this.store.refresh();
    if (this.query && this.results.length === 0) this.afterResults.searchFurther(this.places);
  }

  protected override updated(): void {
    const { kind } = this.store.state.feed;
    if (!this.i18n.ready || !(kind === 'ready' || (this.debug && kind === 'error'))) return;
    this.afterResults.begin();
    if (kind === 'ready' && !this.withoutMap) this.afterResults.map?.update(this.view, this.scheme.scheme);
  }

  /** The accepted places of the feed. */
  get places(): readonly Place[] {
    return placesOf(this.store.state);
  }

  /** What is shown, in order. */
  get results(): readonly Place[] {
    return this.selectors.answer(this.store.state, this.i18n.locale).places;
  }

  /** What was read, accepted and refused; `null` until the feed has arrived. */
  get feedReport(): FeedReport | null {
    const { feed } = this.store.state;
    return feed.kind === 'ready' ? reportOf(feed.result) : null;
  }

  /** How the finder stands. */
  get state(): FinderStatus {
    const { feed } = this.store.state;
    if (feed.kind !== 'ready') return feed.kind;
    if (this.results.length === 0) return 'empty';
    const { rejections, meta } = feed.result;
    const isPartial = (meta.warnings ?? []).some((warning) => warning.isPartial);
    return isPartial || rejections.length > 0 || meta.storedCopy ? 'partial' : 'ready';
  }

  /** The text that is searched for. */
  get query(): string {
    return this.store.state.query;
  }

  set query(text: string) {
    this.store.setQuery(text);
  }

  /** The restrictions that are active; set some of them to change those. */
  get filters(): Filters {
    return this.store.state.filters;
  }

  set filters(filters: Partial<Filters>) {
    this.store.setFilters(filters);
  }

  /** The chosen place. */
  get selected(): Place | null {
    return this.selectors.selected(this.store.state);
  }

  /** Chooses a place, as a tap on it would; `null` chooses none. Tells nobody, since the page itself asked. */
  select(id: string | null): void {
    this.store.select(id);
  }

  /** Back to how the page set it up: the presets of the attributes, nothing typed, nothing chosen. */
  reset(): void {
    this.store.clear();
    this.store.select(null);
    this.applyCommune();
  }

  /** Asks the network for the feed again. */
  reload(): void {
    this.feedLoader.reload();
  }

  /** Puts the cursor into the search box. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#query')?.focus();
  }

  private get pageSize(): number {
    return parseNumber(this.localName, 'limit', this.limit, { fallback: 15, min: 1, max: 1000 });
  }

  private get view(): FinderView {
    const { state } = this.store;
    return {
      speech: this.i18n,
      state,
      answer: this.selectors.answer(state, this.i18n.locale),
      facets: this.selectors.facets(state),
      intents: this.intents,
      now: this.clock.now,
      headingLevel: parseNumber(this.localName, 'heading-level', this.headingLevel, { fallback: 2, min: 1, max: 5 }),
      unknownCommunes: this.unknownCommunes,
      languages: {
        resolved: this.i18n.resolved,
        locale: this.i18n.locale,
        onChoose: (locale) => this.i18n.choose(locale),
      },
      renderDetails: this.afterResults.renderDetails,
    };
  }

  /** A long feed is `ready` several times; what the visitor has chosen meanwhile stays. */
  private onFeed(status: FeedStatus): void {
    const isFirst = this.store.state.feed.kind !== 'ready';
    this.store.setFeed(status);
    if (status.kind !== 'ready') return;
    const { meta, more } = status.result;
    if (isFirst || this.unknownCommunes.length > 0) this.applyCommune(!more);
    if (isOldData(meta, this.clock.now))
      warnOnce(this.localName, `the data of ${meta.url} is more than a year old (${meta.date ?? ''}).`);
  }

  /** The `commune` attribute can only be understood when the feed's own communes are known. */
  private applyCommune(isComplete = true): void {
    if (this.store.state.feed.kind !== 'ready') return;
    const { keys, unknown } = resolveCommunes(parseList(this.commune), this.places);
    this.unknownCommunes = unknown;
    for (const value of isComplete ? unknown : [])
      warnOnce(this.localName, `commune="${value}" is no commune of the Region or of the feed.`);
    this.store.setFilters({ communes: keys });
  }

  private onMapSelect(id: string): void {
    const place = this.places.find((candidate) => candidate.id === id);
    if (!place) return;
    this.intents.onSelect(place, 'map');
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.result[aria-current]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  protected override render(): TemplateResult {
    if (!this.i18n.ready) return html`<slot></slot>`;
    return renderFinder(this.view, {
      scheme: this.scheme.scheme,
      filtersOpen: this.filtersOpen,
      onToggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
      },
      onRetry: () => this.reload(),
      hasSearch: !this.withoutSearch,
      hasFilters: !this.withoutFilters,
      debug: this.debug ? this.afterResults.renderDebug(this.view) : nothing,
      map: this.withoutMap ? null : this.afterResults.map,
    });
  }
}
