import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { reportOf } from '../../feed/pipeline.js';
import type { Geocode } from '../../geo/geocode.js';
import type { FeedReport } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import type { Filters } from '../../search/filter.js';
import { statusOf, type FinderStatus } from '../../store/finder-status.js';
import { controls, tokens } from '../../theme/tokens.js';
import { placeStyles } from '../place/place.styles.js';
import { finderStyles } from './epn-finder.styles.js';
import { FinderController } from './finder-controller.js';

export type { FinderStatus } from '../../store/finder-status.js';

/**
 * Search, filters, list and map of the places in a public feed. The list comes first and is complete without the map.
 *
 * @slot - Fallback content, shown until the element is ready.
 * @slot heading - Replaces the heading.
 * @slot empty - Shown below the sentence that nothing was found: whom else to ask.
 * @slot footer - Shown below the results.
 * @slot marker - An `<svg>` with paths, drawn in the middle of each marker on the map in the map's own colours.
 * @attr {string} lang - Language of the element, BCP 47; else the nearest `lang` of the page.
 * @fires {EpnFeedLoadEvent} epn-feed-load - The feed has arrived; carries the report.
 * @fires {EpnFeedErrorEvent} epn-feed-error - The feed could not be read.
 * @fires {EpnFilterChangeEvent} epn-filter-change - The visitor changed the text or a filter.
 * @fires {EpnPlaceSelectEvent} epn-place-select - The visitor chose a place; cancelable.
 * @fires {EpnViewChangeEvent} epn-view-change - The visitor switched between list, map and guided way.
 * @fires {EpnLocateEvent} epn-locate - The visitor has said where they are; not where that is.
 * @fires {EpnLocateErrorEvent} epn-locate-error - It could not be told where the visitor is.
 * @fires {EpnMapErrorEvent} epn-map-error - The map, or the basemap that was named, cannot be shown; `code` says which.
 * @csspart search - The search form.
 * @csspart suggestions - What the visitor may mean with what has been typed.
 * @csspart filters - All filters.
 * @csspart filter-group - One filter.
 * @csspart status - The sentence with the number of places.
 * @csspart results - The list.
 * @csspart result - One row of the list.
 * @csspart action - A big action of a row: call, website, how to get there.
 * @csspart hours - The week of the chosen place.
 * @csspart card - The chosen place where it fills the screen of a phone.
 * @csspart close - The button that closes it.
 * @csspart map - The map, the room kept for it, or the sentence that it cannot be shown.
 * @csspart more - The button for more rows.
 * @csspart tray - What a helper has put aside, at the end of the list.
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
  /** Services to start with: ids of our vocabulary or the feed's own words, comma-separated. */
  @property() services: string | null = null;
  /** Starts with the places that are open at this moment. */
  @property({ type: Boolean, attribute: 'open-now' }) openNow = false;
  /** Point to measure distances from to start with: `lat,lng`, a postal code or a commune. */
  @property() near: string | null = null;
  /** `auto`, list and map beside each other where there is room; or `list`, `map`, `split`, `guided`. */
  @property() view: string | null = null;
  /** `auto`, the nearest first once there is a point to measure from, till then the open ones; or `distance name open`. */
  @property() sort: string | null = null;
  /** Rows of the first page and of each further one, 1 to 1000. */
  @property() limit: string | null = null;
  /** `auto` follows the page's `color-scheme`; or `light`, `dark`. */
  @property() theme: string | null = null;
  /** Level of the heading, 1 to 5. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;
  /** An instant to try the finder at, ISO 8601 with offset. */
  @property() now: string | null = null;
  /** Service that finds addresses: `urbis`, `photon` or `nominatim`. What the visitor types is sent to it. */
  @property() geocoder: string | null = null;
  /** The page's own way to find addresses, instead of a service of `geocoder`. */
  @property({ attribute: false }) geocode: Geocode | null = null;
  /**
   * Keeps what is shown in the page's address, so that a link reopens it: a prefix for the query, or `hash:` and a prefix
   * for the hash, which is never sent to a server. Two finders of one page need two prefixes.
   */
  @property({ attribute: 'url-state' }) urlState: string | null = null;
  /** Offers the languages that the finder speaks. */
  @property({ type: Boolean, attribute: 'with-language-menu' }) withLanguageMenu = false;
  /**
   * For a public screen: seconds without a touch after which the finder is as it was, 30 to 3600, with a warning 20 seconds
   * before. Links become QR codes, and nothing is printed unless it says so: `60 print`.
   */
  @property() kiosk: string | null = null;
  /**
   * Where one tells that the data are wrong: a URL or `mailto:`; name, id and feed of the place are filled in. Not offered
   * on a public screen.
   */
  @property({ attribute: 'report-url' }) reportUrl: string | null = null;
  /** Never asks the device where it is. */
  @property({ type: Boolean, attribute: 'without-geolocation' }) withoutGeolocation = false;
  /**
   * Filters and parts to leave out, comma-separated: `services commune open-now day free wheelchair help-ways access
   * languages audiences quality-labels`, `search map heading tray print send share read-aloud`.
   */
  @property() hide: string | null = null;
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

  private readonly parts = new FinderController(this);

  /** The accepted places of the feed. */
  get places(): readonly Place[] {
    return this.parts.places;
  }

  /** What is shown, in order. */
  get results(): readonly Place[] {
    return this.parts.answer.places;
  }

  /** What was read, accepted and refused; `null` until the feed has arrived. */
  get feedReport(): FeedReport | null {
    const { feed } = this.parts.store.state;
    return feed.kind === 'ready' ? reportOf(feed.result) : null;
  }

  /** How the finder stands. */
  get state(): FinderStatus {
    return statusOf(this.parts.store.state, this.results.length);
  }

  /** The text that is searched for. The attribute gives what to start with. */
  @property({ noAccessor: true })
  get query(): string {
    return this.parts.store.state.query;
  }

  set query(text: string | null) {
    this.parts.store.setQuery(text ?? '');
  }

  /** The restrictions that are active; set some of them to change those. */
  get filters(): Filters {
    return this.parts.store.state.filters;
  }

  set filters(filters: Partial<Filters>) {
    this.parts.store.setFilters(filters);
  }

  /** The chosen place. The attribute, and whoever sets it, gives its id; `null` for none. */
  @property({ noAccessor: true })
  get selected(): Place | null {
    const { selectedId } = this.parts.store.state;
    return this.places.find(({ id }) => id === selectedId) ?? null;
  }

  set selected(place: Place | string | null) {
    this.select(typeof place === 'object' ? (place?.id ?? null) : place);
  }

  /** Chooses a place, as a tap on it would; `null` chooses none. Tells nobody, since the page itself asked. */
  select(id: string | null): void {
    this.parts.store.select(id);
  }

  /** Back to how the page set it up: the presets of the attributes, nothing typed, nothing found out about the visitor. */
  reset(): void {
    this.parts.reset();
    this.query = this.getAttribute('query');
    this.select(this.getAttribute('selected'));
  }

  /** Asks the network for the feed again. */
  reload(): void {
    this.parts.reload();
  }

  /** Puts the cursor into the search box. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.parts.willUpdate(changed);
  }

  protected override updated(): void {
    this.parts.updated();
  }

  protected override render(): TemplateResult {
    return this.parts.render();
  }
}
