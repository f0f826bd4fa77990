import { html, nothing, type TemplateResult } from 'lit';

import { warnOnce } from '../../base/log.js';
import { geocoderOf } from '../../geo/geocoders.js';
import { mayLocate } from '../../geo/locate.js';
import { createOrigin, type Origin } from '../../geo/origin.js';
import { parsePosition } from '../../geo/position.js';
import { str } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import type { ColorScheme } from '../../theme/theme-controller.js';
import { renderDetails } from '../place/details.js';
import { renderReport } from '../place/report.js';
import { adoptLater } from './adopt-later.js';
import { Announcer } from './announcer.js';
import { BackSteps } from './back-steps.js';
import { DebugPanel } from './debug-panel.js';
import { contextOf, type ExtrasContext, type FinderParts } from './extras-context.js';
import { extrasStyles } from './extras.styles.js';
import { GuidedWay } from './guided/guided-way.js';
import { guideIcon, nearIcon } from './guided/pictograms.js';
import { renderGuided } from './guided/render-guided.js';
import { checkHideNames } from './hide-names.js';
import { LostFocus } from './lost-focus.js';
import { MapPanel } from './map-panel.js';
import { Narrowing } from './filters/narrowing.js';
import { NearMe } from './near/near-me.js';
import { distanceWords, originWords } from './near/near-words.js';
import { renderNear, type NearOptions } from './near/render-near.js';
import type { ActiveFilter } from './render-filters.js';
import { visibleRows } from './render-results.js';
import { RowFocus } from './row-focus.js';
import { sourceWords } from './source-words.js';
import { PlaceSheet } from './sheet.js';
import { TakeAlong } from './take-with-you/take-along.js';
import type { FinderView } from './view-model.js';

/** Everything that a finder has beyond its first results; one chunk, which loads after them. */
export class Extras {
  readonly map: MapPanel;
  readonly near: NearMe;
  readonly guided: GuidedWay;
  readonly sheet: PlaceSheet;
  readonly narrow: Narrowing;
  readonly renderDetails = renderDetails;
  readonly sourceWords = sourceWords;
  private readonly context: ExtrasContext;
  private readonly take: TakeAlong;
  private readonly steps: BackSteps;
  private readonly announcer: Announcer;
  private readonly rowFocus = new RowFocus();
  private readonly lostFocus = new LostFocus();
  private debug: DebugPanel | undefined;
  private nearAttribute: string | null = null;
  private isNearOpen = false;
  private shownOrigin: Origin | null = null;

  constructor(parts: FinderParts) {
    const context = contextOf(parts);
    const { host, store, settings } = context;
    this.context = context;
    this.steps = new BackSteps(host, () => settings().keepsHistory);
    this.map = new MapPanel(host, {
      onSelect: (id) => this.onMapSelect(id),
      onSearchHere: (bounds) => context.intents.onBounds(bounds),
    });
    adoptLater(host, extrasStyles);
    this.guided = new GuidedWay(context, this.steps);
    this.sheet = new PlaceSheet(host, store, this.steps);
    this.announcer = new Announcer(host, store.state.feed);
    this.narrow = new Narrowing(host, this.announcer);
    this.near = new NearMe({ ...context, geocoder: () => this.geocoder }, () => this.onFound());
    this.take = new TakeAlong({
      ...context,
      distanceWords,
      goNear: (key) => (key === null ? store.setOrigin(null) : void this.near.goTo(key)),
      onOpened: (id) => this.sheet.open(id),
    });
  }

  /** Before each rendering: the point that the page measures from, and what has the focus. */
  willUpdate(): void {
    const { host, settings } = this.context;
    const { near, hidden } = settings();
    checkHideNames(host.localName, hidden);
    this.rowFocus.hold(host.shadowRoot);
    this.lostFocus.hold(host.shadowRoot);
    if (near !== this.nearAttribute) this.applyNear(near);
  }

  /** After each rendering. */
  updated(view: FinderView, scheme: ColorScheme, hasMap: boolean): void {
    const { shadowRoot } = this.context.host;
    this.rowFocus.restore(shadowRoot);
    if (hasMap) this.map.update(view, scheme);
    this.showOrigin(view.state.origin);
    this.guided.updated();
    this.take.updated(view);
    this.sheet.updated();
    this.narrow.updated();
    const isStatusRead = this.lostFocus.restore(shadowRoot);
    this.announcer.updated(view.state.feed, this.narrow.suggestions.announcement, isStatusRead);
  }

  /** The visitor has chosen a place. */
  onSelect(place: Place): void {
    this.sheet.open(place.id);
  }

  /** Back to how the page set it up. */
  reset(): void {
    this.sheet.reset();
    this.narrow.reset();
    this.steps.forget();
    this.guided.reset();
    this.near.clear();
    this.isNearOpen = false;
    this.nearAttribute = null;
    this.context.store.setOrigin(null);
    this.applyNear(this.context.settings().near);
  }

  renderDebug(view: FinderView): TemplateResult | typeof nothing {
    this.debug ??= new DebugPanel(this.context.host);
    return this.debug.render(view);
  }

  /** The ways in besides the search box: what is near, and one question at a time. */
  renderWays({ speech: { msg } }: FinderView): TemplateResult {
    return html`<div class="ways">
      <button
        type="button"
        class="control near-toggle"
        aria-expanded=${this.isNearOpen ? 'true' : 'false'}
        aria-controls="near-panel"
        @click=${() => void this.toggleNear()}
      >
        ${nearIcon}<span>${msg('Near me', { id: 'near.button' })}</span>
      </button>
      <button type="button" class="control" @click=${() => this.guided.enter()}>
        ${guideIcon}<span>${msg('Guide me', { id: 'guided.button' })}</span>
      </button>
    </div>`;
  }

  /** The question "where are you?", below the button that opens it. */
  renderNearPanel(view: FinderView): TemplateResult {
    return html`<div id="near-panel" class="near-panel" ?hidden=${!this.isNearOpen}>
      ${this.isNearOpen ? renderNear(view, this.near, this.nearOptions) : nothing}
    </div>`;
  }

  /** @param waiting - what stands in while there are no places. */
  renderGuided(view: FinderView, waiting: TemplateResult | null): TemplateResult {
    return renderGuided(view, this.guided, this.near, { ...this.nearOptions, waiting });
  }

  /**
   * Below everything that is known of the chosen place: print, send, share, read aloud, put aside, and the way to tell
   * that something is wrong, but on a public screen.
   */
  renderPlaceTools(view: FinderView, place: Place): TemplateResult {
    const { host } = this.context;
    const { feed } = view.state;
    return html`${this.take.renderActions(view, place)}
    ${renderReport(view.speech, place, {
      tag: host.localName,
      reportUrl: host.kiosk === null ? host.getAttribute('report-url') : null,
      feed: feed.kind === 'ready' ? feed.result.meta.url : '',
    })}`;
  }

  /** One big button that prints a place. */
  renderPrint(view: FinderView, place: Place): TemplateResult | typeof nothing {
    return this.take.renderPrint(view, place);
  }

  /** In a row, after its actions: a box to tick, once a helper has begun a list. */
  renderTick(view: FinderView, place: Place): TemplateResult | typeof nothing {
    return this.take.renderTick(view, place);
  }

  /** At the end: what a helper has put aside, or the way to print what is shown. */
  renderListTools(view: FinderView): TemplateResult | typeof nothing {
    return this.guided.isOn ? nothing : this.take.renderEnd(view, visibleRows(view));
  }

  /** The chosen place over the whole screen of a phone; and what screen readers hear. */
  renderSheet(view: FinderView): TemplateResult {
    return html`${this.sheet.render(view)}${this.announcer.render()}`;
  }

  /** How far a place is, after where it is. */
  renderDistance({ speech, state }: FinderView, place: Place): TemplateResult | typeof nothing {
    const metres = state.origin?.distanceTo(place);
    if (metres === undefined) return nothing;
    return html` <span class="distance">${distanceWords(metres, speech.locale)}</span>`;
  }

  /** What was understood, else how many places there are when the nearest come first; `undefined` else. */
  statusWords(view: FinderView): string | undefined {
    const { speech, state, answer } = view;
    const understood = this.narrow.statusWords(view);
    if (understood !== undefined) return understood;
    const isByDistance = state.origin && (state.sort === 'auto' || state.sort === 'distance');
    const { length } = answer.places;
    if (!isByDistance || length < 2) return undefined;
    return speech.msg(str`${length} places, the nearest first`, { id: 'near.count' });
  }

  /** The point to measure from and the part of the map, as restrictions that can be removed. */
  activeFilters(view: FinderView): readonly ActiveFilter[] {
    const { speech, state } = view;
    const { store, intents } = this.context;
    const area = speech.msg('In this part of the map', { id: 'near.area' });
    return [
      ...this.narrow.sheet.active(view),
      ...(state.origin ? [{ label: originWords(speech, state.origin), remove: () => store.setOrigin(null) }] : []),
      ...(state.bounds ? [{ label: area, remove: () => intents.onBounds(null), without: { bounds: null } }] : []),
    ];
  }

  /** On the map as in the list: where distances are measured from. */
  private showOrigin(origin: Origin | null): void {
    if (origin === this.shownOrigin) return;
    this.shownOrigin = origin;
    this.map.setOrigin(origin && { ...origin.position, ...(origin.accuracy && { accuracy: origin.accuracy }) });
  }

  private get geocoder() {
    return geocoderOf(this.context.settings().geocoder, this.context.geocode());
  }

  private get nearOptions(): NearOptions {
    const { geocoder } = this;
    return {
      hasGeolocation: this.context.settings().hasGeolocation,
      hasAddresses: geocoder !== null,
      sendsTo: geocoder?.sendsTo ?? null,
    };
  }

  /** Who has agreed before need not be told what the browser will ask. */
  private async toggleNear(): Promise<void> {
    this.isNearOpen = !this.isNearOpen;
    this.near.clear();
    if (this.isNearOpen && this.context.settings().hasGeolocation && (await mayLocate())) await this.near.locate();
  }

  private onFound(): void {
    const { host } = this.context;
    if (this.guided.isOn) {
      this.guided.showPlaces();
      return;
    }
    this.isNearOpen = false;
    host.requestUpdate();
    host.renderRoot.querySelector<HTMLElement>('.near-toggle')?.focus();
  }

  private onMapSelect(id: string): void {
    const { host, intents, places } = this.context;
    const place = places().find((candidate) => candidate.id === id);
    if (!place) return;
    intents.onSelect(place, 'map');
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector('.result[aria-current]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** A commune outside the Region is known once the feed is. */
  private applyNear(near: string | null): void {
    const { host, store } = this.context;
    const [latitude, longitude, ...rest] = near?.split(',') ?? [];
    const position = rest.length === 0 && longitude !== undefined ? parsePosition(latitude, longitude) : null;
    if (near === null) store.setOrigin(null);
    else if (position && position !== 'invalid') store.setOrigin(createOrigin({ kind: 'page', position }));
    else if (!this.near.goTo(near, 'page')) {
      if (store.state.feed.kind !== 'ready') return;
      warnOnce(host.localName, `near="${near}" is neither "lat,lng" nor a postal code or commune that we know.`);
    }
    this.nearAttribute = near;
  }
}
