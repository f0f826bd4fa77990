import {
  addProtocol,
  getGlobalDispatcher,
  getWorkerUrl,
  GPUInitializationError,
  Map as GlMap,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl';
import css from 'maplibre-gl/dist/maplibre-gl.css';

import type { Position } from '../model/geo.js';
import {
  MapFailure,
  type CreateMap,
  type MapAdapter,
  type MapAppearance,
  type MapEvents,
  type MapPlace,
  type MapView,
} from './adapter.js';
import { adoptCss } from './adopt-css.js';
import { missingArchive, openArchives } from './archives.js';
import { watchBasemap } from './basemap-watch.js';
import { boxAround, bringIntoView, isInView, MOVE_TIME, showPositions, startView } from './camera.js';
import { ARCHIVE_URL, attributionsOf, composeStyle, putMarkerImages } from './map-style.js';
import { putWords } from './map-words.js';
import { placeFeatures, selectedFeatures } from './place-features.js';
import { PLACES, SELECTED } from './place-layers.js';
import { listenToPointer } from './pointer.js';
import { startWorker } from './worker.js';

/** Options that are the same for every map: quiet, flat, north up, and a page can be scrolled past it. */
function fixedOptions() {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    maxZoom: 18,
    maxPitch: 0,
    attributionControl: false as const,
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: isStill ? 0 : MOVE_TIME,
    canvasContextAttributes: { powerPreference: 'default' as const },
  };
}

/** The map as MapLibre draws it. */
class MapLibreAdapter implements MapAdapter {
  attributions: readonly string[] = [];

  private readonly map: GlMap;
  private places: ReadonlyMap<string, MapPlace>;
  private selectedId: string | null;
  private appearance: MapAppearance;
  /**
   * Finer than the screen, so that MapLibre smooths the markers: at the screen's own ratio it takes the nearest pixel and
   * their edges break. Kept as it was when the map was made: a picture may change, its size may not.
   */
  private readonly pixelRatio = devicePixelRatio + 1;
  /** True once the visitor has moved the map: from then on it no longer follows the results. */
  private isSteered = false;

  constructor(
    private readonly container: HTMLElement,
    view: MapView,
    private readonly events: MapEvents,
  ) {
    this.places = new Map(view.places.map((place) => [place.id, place]));
    this.selectedId = view.selectedId;
    this.appearance = view;
    this.map = new GlMap({
      ...fixedOptions(),
      ...startView(container, this.positions),
      container,
      style: this.composeStyle(),
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    putWords(this.map, view.strings);
    this.listen();
  }

  setPlaces(places: readonly MapPlace[]): void {
    const before = boxAround(this.positions);
    this.places = new Map(places.map((place) => [place.id, place]));
    this.withSource(PLACES, (source) => void source.setData(placeFeatures(places)));
    this.markSelected();
    const follows = !this.isSteered && before.join() !== boxAround(this.positions).join();
    const isLost = !this.positions.some((position) => isInView(this.map, position));
    if (places.length > 0 && (follows || isLost)) showPositions(this.map, this.positions);
  }

  select(id: string | null): void {
    if (id === this.selectedId) return;
    this.selectedId = id;
    this.markSelected();
    if (this.selected) bringIntoView(this.map, this.selected.position);
  }

  setAppearance(appearance: MapAppearance): void {
    const { locale, scheme } = this.appearance;
    this.appearance = appearance;
    putWords(this.map, appearance.strings);
    if (appearance.locale === locale && appearance.scheme === scheme) return;
    this.map.setStyle(this.composeStyle());
    putMarkerImages(this.map, this.pixelRatio);
  }

  fitAll(): void {
    this.isSteered = false;
    showPositions(this.map, this.positions);
  }

  zoomIn(): void {
    this.isSteered = true;
    this.map.zoomIn({ duration: MOVE_TIME });
  }

  zoomOut(): void {
    this.isSteered = true;
    this.map.zoomOut({ duration: MOVE_TIME });
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.container;
    const canvas = this.map.getCanvas();
    if (clientWidth === 0 || (clientWidth === canvas.clientWidth && clientHeight === canvas.clientHeight)) return;
    this.map.resize();
    this.map.redraw();
  }

  destroy(): void {
    this.map.remove();
  }

  private get positions(): readonly Position[] {
    return [...this.places.values()].map(({ position }) => position);
  }

  private get selected(): MapPlace | undefined {
    return this.selectedId === null ? undefined : this.places.get(this.selectedId);
  }

  private listen(): void {
    this.map.on('style.load', () => putMarkerImages(this.map, this.pixelRatio));
    const ready = this.map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
      if (sourceId !== PLACES || !isSourceLoaded) return;
      ready.unsubscribe();
      this.map.once('render', () => this.events.onReady());
    });
    listenToPointer(this.map, {
      placeOf: (id) => this.places.get(id),
      onSelect: (id) => this.events.onSelect(id),
      onSteer: () => (this.isSteered = true),
    });
    watchBasemap(this.map, {
      isOurs: (sourceId) => sourceId === PLACES || sourceId === SELECTED,
      onMissing: (reason) => this.events.onFailure(missingArchive(ARCHIVE_URL, reason)),
      onWarning: (message) => this.events.onWarning(message),
    });
  }

  private composeStyle(): StyleSpecification {
    const style = composeStyle(this.container, this.appearance, [...this.places.values()], this.selected);
    this.attributions = attributionsOf(style);
    return style;
  }

  private markSelected(): void {
    this.withSource(SELECTED, (source) => void source.setData(selectedFeatures(this.selected)));
  }

  /** A source is not there before the style has been read, and for a moment after a lost WebGL context. */
  private withSource(id: string, change: (source: GeoJSONSource) => void): void {
    const source = this.map.getSource<GeoJSONSource>(id);
    if (source) change(source);
    else this.map.once('style.load', () => this.withSource(id, change));
  }
}

/** Makes a map with MapLibre, in the container's document or shadow root. */
export const createMap: CreateMap = async (container, view, events) => {
  const worker = await startWorker({ getGlobalDispatcher, getWorkerUrl, setWorkerUrl });
  adoptCss(container, css);
  openArchives(addProtocol);
  worker.runs.catch((failure: unknown) => events.onFailure(failure as MapFailure));
  try {
    return new MapLibreAdapter(container, view, events);
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    throw new MapFailure('no-webgl', 'this browser could not draw the map: it gives no WebGL 2 context.');
  }
};
