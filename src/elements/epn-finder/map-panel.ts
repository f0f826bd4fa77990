import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { MapMark, MapOrigin, MapPlace, MapViewport } from '../../map/adapter.js';
import { MapController } from '../../map/map-controller.js';
import { mapOverStyles } from '../../map/map-over.styles.js';
import { mapStyles } from '../../map/map.styles.js';
import { readMarkerIcon } from '../../map/marker-icon.js';
import { outlineStyles } from '../../map/outline.styles.js';
import type { Bounds } from '../../model/geo.js';
import type { Place } from '../../model/place.js';
import type { ColorScheme } from '../../theme/theme-controller.js';
import { adoptLater } from './adopt-later.js';
import { BasemapSetting, type BasemapAttributes } from './basemap-setting.js';
import { MapFallback } from './map-fallback.js';
import { MapFocus } from './map-focus.js';
import { inViewWords, mapPlaces, mapStrings } from './map-words.js';
import { PointedRow } from './pointed-row.js';
import { basemapConsentStyles, renderBasemapConsent } from './render-basemap-consent.js';
import { renderChoice } from './render-map-choice.js';
import { renderMapControls } from './render-map-controls.js';
import { renderCredits, renderResting, renderSkip } from './render-map-frame.js';
import { renderMarks } from './render-map-marks.js';
import { renderNotice } from './render-map-notice.js';
import type { FinderView } from './view-model.js';

const MINUTE = 60_000;

/** What the finder hears of its map. */
export interface MapPanelOptions {
  readonly onSelect: (id: string) => void;
  /** The chosen place where it does not answer and is shown all the same. */
  readonly placeBeside: (view: FinderView) => Place | undefined;
  /** The visitor asks for the places within these bounds only. Without it the map does not offer that. */
  readonly onSearchHere?: (bounds: Bounds) => void;
}

/** The map beside the list: the same places, the same selection. It comes after the first results. */
export class MapPanel {
  private readonly map: MapController;
  private readonly fallback: MapFallback;
  private readonly focus: MapFocus;
  private readonly basemap: BasemapSetting;
  private readonly pointed: PointedRow;
  private places: readonly MapPlace[] = [];
  private placeOf: ReadonlyMap<string, MapPlace> = new Map();
  private placesKey: readonly unknown[] = [];
  private origin: MapOrigin | null = null;
  private viewport: MapViewport | undefined;
  /** Ids of the places at one point, of which the visitor is to choose one. */
  private several: readonly string[] = [];
  private activeMark: string | undefined;
  private canPan = false;
  /** The visitor has asked for the places in view, and not moved the map since. */
  private isSearched = false;
  /** What was last said of the map to those who cannot see it: how many places are in view, and for the how manieth time. */
  private said: { readonly count: number; readonly turn: number } | undefined;

  constructor(
    private readonly host: LitElement & BasemapAttributes,
    private readonly options: MapPanelOptions,
  ) {
    this.map = new MapController(host, {
      container: () => host.renderRoot.querySelector<HTMLElement>('.map-canvas'),
      onSelect: (id) => this.options.onSelect(id),
      onSeveral: (ids) => this.openChoice(ids),
      onHover: (id) => this.pointed.point(id === null ? [] : [id]),
      onViewportChange: (viewport) => this.onViewport(viewport),
      onBasemapFailure: () => this.basemap.fail(),
    });
    this.basemap = new BasemapSetting(host);
    this.fallback = new MapFallback(this.map, () => host.requestUpdate());
    this.focus = new MapFocus(host);
    this.pointed = new PointedRow(host);
    for (const styles of [mapStyles, mapOverStyles, outlineStyles, basemapConsentStyles]) adoptLater(host, styles);
    this.focus.followList((id) => this.map.drawn?.highlight(id));
    this.focus.followMarks((key) => this.pointed.point(this.idsOf(key)));
    this.map.allow();
  }

  /** True when nothing can be shown in the map's room: the list then takes it. */
  get hasFailed(): boolean {
    return this.map.status === 'failed' && this.fallback.isEmpty(this.places);
  }

  /** As if nobody had touched it: what one visitor has agreed to holds for nobody else. */
  reset(): void {
    this.several = [];
    this.activeMark = undefined;
    this.canPan = false;
    this.isSearched = false;
    this.said = undefined;
    this.pointed.point([]);
    this.basemap.withdraw();
    this.map.reset();
  }

  /** Shows where distances are measured from, how sure that is and, if wanted, how far it is from there. */
  setOrigin(origin: MapOrigin | null): void {
    this.origin = origin;
    this.host.requestUpdate();
  }

  /** Shows what the list shows; called after each render. */
  update(view: FinderView, scheme: ColorScheme): void {
    const { speech, answer, state, now } = view;
    if (state.feed.kind !== 'ready') return;
    const beside = this.options.placeBeside(view);
    const key = [answer.places, beside, speech.locale, Math.floor(now.getTime() / MINUTE)];
    if (!key.every((part, index) => part === this.placesKey[index])) {
      this.placesKey = key;
      this.places = mapPlaces(speech, beside ? [...answer.places, beside] : answer.places, now);
      this.placeOf = new Map(this.places.map((place) => [place.id, place]));
    }
    const { places, origin } = this;
    const { selectedId } = state;
    const icon = readMarkerIcon(this.host);
    const { locale } = speech;
    const basemap = this.basemap.shown(locale);
    this.map.update({ places, origin, icon, basemap, selectedId, locale, scheme, strings: mapStrings(speech) });
    this.fallback.update();
    this.focus.settle();
    this.pointed.update();
  }

  /** The frame of the map with all that lies over it, or what stands in for it. */
  render({ speech, state: { selectedId } }: FinderView): TemplateResult {
    const { map, places } = this;
    const selected = selectedId === null ? undefined : this.placeOf.get(selectedId);
    const { label } = mapStrings(speech);
    if (map.status === 'failed') return this.fallback.render(speech, { places, selected, label });
    this.focus.remember();
    return html`<section part="map" class="map" aria-label=${label}>
        ${renderSkip(speech, () => this.focus.skip())}
        <div class="map-canvas"></div>
        ${map.status === 'resting' ? renderResting(speech, () => map.retry()) : this.renderOver(speech, selectedId)}
        <slot name="marker" hidden></slot>
        <p class="visually-hidden" role="status">${this.said && this.announcement(speech, this.said)}</p>
        ${renderCredits(map.attributions)}
      </section>
      ${this.renderConsent(speech)}`;
  }

  /** All that lies over the map. */
  private renderOver(speech: Speech, selectedId: string | null): TemplateResult {
    const { map, canPan } = this;
    const controls = { map: () => map.drawn, canPan, onTogglePan: () => this.togglePan() };
    return html`${this.renderMarks(speech, selectedId)} ${renderMapControls(speech, controls)}
    ${this.renderNotice(speech)} ${this.renderChoice(speech, selectedId)}`;
  }

  private renderConsent(speech: Speech): TemplateResult | typeof nothing {
    const change = (act: () => void) => () => {
      act();
      this.host.requestUpdate();
    };
    return renderBasemapConsent(speech, this.basemap.question(speech.locale), {
      onAgree: (host) => change(() => this.basemap.agree(host))(),
      onWithdraw: change(() => this.basemap.withdraw()),
    });
  }

  /** The same words twice are not said twice, unless something differs: a mark that nobody hears. */
  private announcement(speech: Speech, { count, turn }: { count: number; turn: number }): string {
    return inViewWords(speech, count) + '\u200B'.repeat(turn % 2);
  }

  private renderMarks(speech: Speech, selectedId: string | null): TemplateResult | typeof nothing {
    return renderMarks(speech, {
      marks: (this.map.drawn && this.viewport?.marks) ?? [],
      width: this.viewport?.width ?? 0,
      placeOf: (id) => this.placeOf.get(id),
      selectedId,
      activeKey: this.activeMark,
      onMark: (mark) => this.onMark(mark),
      onActive: (key) => this.activate(key),
    });
  }

  private renderNotice(speech: Speech): TemplateResult | typeof nothing {
    const { viewport, options, isSearched } = this;
    if (!viewport || !this.map.drawn) return nothing;
    const onSearchHere = isSearched ? undefined : options.onSearchHere && (() => this.searchHere());
    const onShowAll = (): void => this.map.drawn?.fitAll();
    return renderNotice(speech, { viewport, total: this.places.length, onSearchHere, onShowAll });
  }

  private renderChoice(speech: Speech, selectedId: string | null): TemplateResult | typeof nothing {
    return renderChoice(speech, {
      places: this.several.flatMap((id) => this.placeOf.get(id) ?? []),
      selectedId,
      onChoose: (id) => {
        this.closeChoice();
        this.options.onSelect(id);
      },
      onClose: () => this.closeChoice(),
    });
  }

  private onViewport(viewport: MapViewport): void {
    const { byVisitor, count } = viewport;
    this.viewport = viewport;
    if (byVisitor) {
      this.isSearched = false;
      this.several = [];
      this.said = { count, turn: (this.said?.turn ?? 0) + 1 };
    }
    this.host.requestUpdate();
  }

  private onMark(mark: MapMark): void {
    if (mark.kind === 'cluster') this.map.drawn?.openCluster(mark);
    else if (mark.ids.length > 1) this.openChoice(mark.ids);
    else this.options.onSelect(mark.ids[0]);
  }

  private idsOf(key: string | null): readonly string[] {
    const mark = this.viewport?.marks.find((candidate) => candidate.key === key);
    return mark?.kind === 'places' ? mark.ids : [];
  }

  private activate(key: string): void {
    if (key === this.activeMark) return;
    this.activeMark = key;
    this.host.requestUpdate();
  }

  private togglePan(): void {
    this.canPan = !this.canPan;
    this.host.requestUpdate();
  }

  private searchHere(): void {
    if (!this.viewport) return;
    this.isSearched = true;
    this.options.onSearchHere?.(this.viewport.bounds);
    this.focus.toMap();
    this.host.requestUpdate();
  }

  private openChoice(ids: readonly string[]): void {
    this.several = ids;
    this.focus.toChoice();
    this.host.requestUpdate();
  }

  private closeChoice(): void {
    this.several = [];
    this.focus.back();
    this.host.requestUpdate();
  }
}
