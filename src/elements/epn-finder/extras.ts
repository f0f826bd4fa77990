import { html, nothing, type TemplateResult } from 'lit';

import { geocoderOf } from '../../geo/geocoders.js';
import type { Origin } from '../../geo/origin.js';
import { str } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import type { ColorScheme } from '../../theme/theme-controller.js';
import { DebugPanel } from '../debug/debug-panel.js';
import { renderDetails } from '../place/details.js';
import { renderReport } from '../place/report.js';
import { adoptLater } from './adopt-later.js';
import { Announcer } from './announcer.js';
import { BackSteps } from './back-steps.js';
import { PlaceCard } from './card.js';
import { ChosenBeside } from './chosen-beside.js';
import { contextOf, type ExtrasContext, type FinderParts } from './extras-context.js';
import { extrasStyles } from './extras.styles.js';
import { warnAboutFeed } from './feed-warnings.js';
import { GuidedWay } from './guided/guided-way.js';
import { guideIcon, nearIcon } from './guided/pictograms.js';
import { renderGuided } from './guided/render-guided.js';
import { checkHideNames } from './hide-names.js';
import { LostFocus } from './lost-focus.js';
import { MapPanel } from './map-panel.js';
import { Narrowing } from './filters/narrowing.js';
import { NearMe } from './near/near-me.js';
import { nearStyles } from './near/near.styles.js';
import { NearPreset } from './near/near-preset.js';
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
  private readonly card: PlaceCard;
  private readonly beside: ChosenBeside;
  private readonly announcer: Announcer;
  private readonly nearPreset: NearPreset;
  private readonly rowFocus = new RowFocus();
  private readonly lostFocus = new LostFocus();
  private debug: DebugPanel | undefined;
  private isNearOpen = false;
  private shownOrigin: Origin | null = null;

  constructor(parts: FinderParts) {
    const context = contextOf(parts);
    const { host, store, settings } = context;
    this.context = context;
    const keepAddress = (): void => this.take.keepAddress();
    this.steps = new BackSteps(host, () => settings().keepsHistory, keepAddress);
    this.map = new MapPanel(host, {
      onSelect: (id) => this.onMapSelect(id),
      placeBeside: (view) => this.beside.placeOf(view),
      onSearchHere: (bounds) => context.intents.onBounds(bounds),
    });
    this.beside = new ChosenBeside(host);
    for (const styles of [extrasStyles, nearStyles]) adoptLater(host, styles);
    this.guided = new GuidedWay(context, this.steps);
    this.sheet = new PlaceSheet(host, store, this.steps);
    this.card = new PlaceCard(host, store, this.steps, () => settings().keepsHistory && !this.take.keepsAddress);
    this.announcer = new Announcer(host, store.state.feed);
    this.narrow = new Narrowing(host, this.announcer);
    this.near = new NearMe({ ...context, geocoder: () => this.geocoder }, () => this.onFound());
    this.nearPreset = new NearPreset(store, this.near, host.localName);
    this.take = new TakeAlong({
      ...context,
      distanceWords,
      goNear: (key) => (key === null ? store.setOrigin(null) : void this.near.goTo(key)),
      onOpened: (id) => this.sheet.open(id),
    });
    // A dialog is modal only where it was opened: in another place of the page it is opened again.
    host.addController({ hostConnected: () => host.requestUpdate() });
  }

  /** Before each rendering: the point that the page measures from, and what has the focus. */
  willUpdate(): void {
    const { host, settings } = this.context;
    const { near, hidden } = settings();
    checkHideNames(host.localName, hidden);
    this.rowFocus.hold(host.shadowRoot);
    this.lostFocus.hold(host.shadowRoot);
    this.nearPreset.follow(near);
    this.beside.willUpdate(this.context.store.state.selectedId);
    this.take.willUpdate();
  }

  /** After each rendering. */
  updated(view: FinderView, scheme: ColorScheme, hasMap: boolean): void {
    const { shadowRoot } = this.context.host;
    this.rowFocus.restore(shadowRoot);
    warnAboutFeed(this.context.host.localName, view);
    if (hasMap) this.map.update(view, scheme);
    this.showOrigin(view.state.origin);
    this.guided.updated();
    this.take.updated(view);
    this.sheet.updated();
    this.card.updated();
    this.narrow.updated();
    const isStatusRead = this.lostFocus.restore(shadowRoot);
    this.announcer.updated(view.state.feed, this.narrow.suggestions.announcement, isStatusRead);
  }

  /** The visitor has chosen a place. */
  onSelect(place: Place): void {
    this.sheet.open(place.id);
    this.card.open(place.id);
  }

  /** Back to how the page set it up. */
  reset(): void {
    this.sheet.reset();
    this.card.reset();
    this.map.reset();
    this.narrow.reset();
    this.steps.forget();
    this.guided.reset();
    this.near.clear();
    this.isNearOpen = false;
    this.context.store.setOrigin(null);
    this.nearPreset.apply(this.context.settings().near);
  }

  renderDebug({ speech, state: { feed }, now }: FinderView): TemplateResult | typeof nothing {
    this.debug ??= new DebugPanel(this.context.host);
    return this.debug.render({ speech, feed, now });
  }

  /** The ways in besides the search box: what is near, and one question at a time. */
  renderWays({ speech: { msg } }: FinderView): TemplateResult {
    return html`<div class="ways">
      <button
        type="button"
        class="control near-toggle"
        aria-expanded=${this.isNearOpen ? 'true' : 'false'}
        aria-controls="near-panel"
        @click=${() => this.toggleNear()}
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
      reportUrl: host.kiosk === null ? host.reportUrl : null,
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

  /** After the list: the chosen place that it lacks, and what is not known. */
  renderAfterList(view: FinderView): TemplateResult {
    return html`${this.beside.render(view)}${this.narrow.renderUnknown(view)}`;
  }

  /** At the end: what a helper has put aside, or the way to print what is shown. */
  renderListTools(view: FinderView): TemplateResult | typeof nothing {
    return this.guided.isOn ? nothing : this.take.renderEnd(view, visibleRows(view));
  }

  /** What may stand in front of everything else; and what screen readers hear. */
  renderSheet(view: FinderView): TemplateResult {
    return html`${this.sheet.render(view)}${this.take.renderKiosk(view)}${this.announcer.render()}`;
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
      isPublic: this.context.host.kiosk !== null,
    };
  }

  private toggleNear(): void {
    this.isNearOpen = !this.isNearOpen;
    this.near.clear();
    if (this.isNearOpen && this.context.settings().hasGeolocation) void this.near.locateIfAgreed();
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
}
