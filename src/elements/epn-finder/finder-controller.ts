import { html, nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';

import { ClockController } from '../../base/clock.js';
import type { Geocode } from '../../geo/geocode.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import { loadFirstWords } from '../../i18n/locales.js';
import type { Place } from '../../model/place.js';
import { Answers, type FullAnswer } from '../../store/answers.js';
import { FeedController } from '../../store/feed-controller.js';
import { placesOf, type FeedStatus, type FinderState } from '../../store/finder-state.js';
import { FinderStore } from '../../store/finder-store.js';
import { ThemeController } from '../../theme/theme-controller.js';
import { FEED_PROPERTIES, feedRequest, type FeedAttributes } from '../feed-settings.js';
import { AfterResults } from './after-results.js';
import { createIntents } from './finder-intents.js';
import { Presets, type PresetAttributes } from './presets.js';
import { renderFinder } from './render-finder.js';
import type { TakeHost } from './take-with-you/take-along.js';
import { readSettings, type FinderAttributes, type FinderSettings } from './settings.js';
import type { FinderView } from './view-model.js';

/** The element that the parts work for: its attributes, and what it hears from the page. */
export type FinderHost = LitElement & FinderAttributes & FeedAttributes & PresetAttributes & TakeHost & FinderSwitches;

interface FinderSwitches {
  readonly debug: boolean;
  readonly geocode: Geocode | null;
  readonly reportUrl: string | null;
  readonly withoutMap: boolean;
  readonly withoutSearch: boolean;
  readonly withoutFilters: boolean;
  readonly withLanguageMenu: boolean;
}

/** Puts the parts of a finder together: words, theme, clock, feed, state, presets, and what comes after the results. */
export class FinderController {
  readonly i18n: LocalizeController;
  readonly store: FinderStore;
  readonly answers: Answers;
  readonly intents: FinderView['intents'];
  readonly afterResults: AfterResults;
  private readonly scheme: ThemeController;
  private readonly clock: ClockController;
  private readonly feedLoader: FeedController;
  private readonly presets: Presets;
  private filtersOpen = false;
  /** The feed that the `commune` attribute was last applied to: when it is read again, the visitor's commune stays. */
  private presetFeed: string | null | undefined;
  private untouchedState: FinderState | undefined;

  constructor(readonly host: FinderHost) {
    this.i18n = new LocalizeController(host, loadFirstWords);
    this.scheme = new ThemeController(host, () => this.settings.theme);
    this.clock = new ClockController(host, () => this.settings.now);
    this.store = new FinderStore({ now: () => this.clock.now, limit: () => this.settings.limit });
    this.answers = new Answers(() => host.requestUpdate());
    this.feedLoader = new FeedController(host, (status) => this.onFeed(status));
    this.presets = new Presets(this.store, host);
    this.intents = this.createIntents();
    this.afterResults = new AfterResults(this);
    this.store.subscribe(() => host.requestUpdate());
  }

  get settings(): FinderSettings {
    return readSettings(this.host);
  }

  /** The instant that the finder shows. */
  get now(): Date {
    return this.clock.now;
  }

  get places(): readonly Place[] {
    return placesOf(this.store.state);
  }

  /** How the page has set the finder up, before the visitor did anything. */
  get untouched(): FinderState {
    return this.untouchedState ?? this.store.state;
  }

  get answer(): FullAnswer {
    return this.answers.get(this.store.state, this.i18n.locale);
  }

  /** Before each rendering. */
  willUpdate(changed: PropertyValues<FinderHost>): void {
    const { host, presets, store } = this;
    const { hasUpdated } = host;
    const has = (name: keyof FinderHost): boolean => changed.has(name);
    if (!hasUpdated || FEED_PROPERTIES.some(has)) this.feedLoader.load(() => feedRequest(host));
    presets.apply(has, this.settings, hasUpdated);
    if (hasUpdated && has('commune')) presets.applyCommune();
    if (hasUpdated && (has('now') || has('limit'))) store.refresh();
    if (this.needsExtras) this.afterResults.beginNow();
    this.afterResults.extras?.willUpdate();
  }

  /** After each rendering. */
  updated(): void {
    const { kind } = this.store.state.feed;
    const { debug } = this.host;
    if (!this.i18n.ready) return;
    if (kind === 'ready' || (debug && kind === 'error')) this.afterResults.begin();
    this.afterResults.extras?.updated(this.view, this.scheme.scheme, kind === 'ready' && this.hasMap);
  }

  reset(): void {
    const { presets, store } = this;
    store.clear();
    this.filtersOpen = false;
    presets.apply(() => true, this.settings, true);
    presets.applyCommune();
    this.afterResults.extras?.reset();
  }

  reload(): void {
    this.feedLoader.reload();
  }

  render(): TemplateResult {
    if (!this.i18n.ready) return html`<slot></slot>`;
    const { host, view } = this;
    const { extras } = view;
    return renderFinder(view, {
      scheme: this.scheme.scheme,
      isWaiting: this.needsExtras && this.afterResults.isAwaited,
      filtersOpen: this.filtersOpen,
      onToggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
        host.requestUpdate();
      },
      onRetry: () => this.reload(),
      hasSearch: !host.withoutSearch && !view.isHidden('search'),
      hasFilters: !host.withoutFilters,
      debug: host.debug ? (extras?.renderDebug(view) ?? nothing) : nothing,
      map: this.hasMap ? extras?.map : null,
    });
  }

  /** The page asks for something that comes with the later code: the list does not show up in another order before it. */
  private get needsExtras(): boolean {
    const { urlState } = this.host;
    const isLinked = urlState !== null && location.href.includes(`${urlState.replace(/.*:/, '') || 'epn'}-`);
    const { near, keepsHistory } = this.settings;
    return isLinked || near !== null || !keepsHistory || this.store.state.view === 'guided';
  }

  private get hasMap(): boolean {
    return !this.host.withoutMap && !this.settings.hidden.includes('map');
  }

  /** All that is shown. */
  private get view(): FinderView {
    const { i18n, intents, answer } = this;
    const { headingLevel, view, hidden } = this.settings;
    return {
      speech: i18n,
      state: this.store.state,
      answer,
      intents,
      now: this.now,
      headingLevel,
      layout: view === 'guided' ? 'auto' : view,
      isHidden: (name) => hidden.includes(name),
      unknownCommunes: this.presets.unknownCommunes,
      languages: {
        resolved: i18n.resolved,
        locale: i18n.locale,
        onChoose: (locale) => i18n.choose(locale),
        hasMenu: this.host.withLanguageMenu,
      },
      hasLinks: this.afterResults.extras !== undefined || this.settings.keepsHistory,
      extras: this.afterResults.extras,
    };
  }

  private createIntents(): FinderView['intents'] {
    return createIntents(this.store, {
      dispatchEvent: (event) => this.host.dispatchEvent(event),
      onTouch: () => (this.untouchedState = this.untouched),
      whenAnswered: (run) =>
        this.answers.whenAnswered(this.store.state, this.i18n.locale, ({ places }) => run(places.length)),
      onSelect: (place) => this.afterResults.extras?.onSelect(place),
    });
  }

  /** A long feed is `ready` several times; what the visitor has chosen meanwhile stays. */
  private onFeed(status: FeedStatus): void {
    const { host, presets, store } = this;
    const isMore = store.state.feed.kind === 'ready';
    store.setFeed(status);
    if (status.kind !== 'ready') return;
    const isOther = this.presetFeed !== host.feed;
    this.presetFeed = host.feed;
    if (host.commune !== null && (isOther || (isMore && presets.unknownCommunes.length > 0))) {
      presets.applyCommune();
      // It is the page's, even when the visitor has already typed something; there was no filter to tick yet.
      this.untouchedState &&= { ...this.untouchedState, filters: store.state.filters };
    }
  }
}
