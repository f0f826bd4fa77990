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

import {
  MapFailure,
  type ClusterMark,
  type CreateMap,
  type MapAdapter,
  type MapAppearance,
  type MapCamera,
  type MapEvents,
  type MapOrigin,
  type MapPlace,
  type MapView,
  type PanDirection,
} from './adapter.js';
import { adoptCss } from './adopt-css.js';
import { missingArchive, openArchives } from './archives.js';
import { BasemapChoice } from './basemap-choice.js';
import { BasemapWatch } from './basemap-watch.js';
import { EMBEDDED } from './basemaps.js';
import { boxAround, bringIntoView, MOVE_TIME, panBy, showPositions } from './camera.js';
import type { Credit } from './credits.js';
import { ARCHIVE_URL, basemapLook, composeStyle } from './map-style.js';
import { mapOptions } from './map-options.js';
import { putWords } from './map-words.js';
import { maplibreCss } from './maplibre.styles.js';
import { openCluster } from './open-cluster.js';
import { originFeatures } from './origin-features.js';
import { ORIGIN } from './origin-layers.js';
import { markedFeatures, placeFeatures } from './place-features.js';
import { PlaceIndex } from './place-index.js';
import { MARKED, OUR_SOURCES, PLACES } from './place-layers.js';
import { listenToPointer } from './pointer.js';
import { putMarkerImages } from './put-marker-images.js';
import { ViewportReport } from './viewport-report.js';
import { watchContext } from './watch-context.js';
import { watchScreen } from './watch-screen.js';
import { startWorker } from './worker.js';

/** The map as MapLibre draws it. */
class MapLibreAdapter implements MapAdapter {
  attributions: readonly Credit[] = [];

  private readonly map: GlMap;
  private readonly report: ViewportReport;
  private readonly basemap: BasemapChoice;
  private readonly basemapWatch: BasemapWatch;
  private readonly unwatchScreen: () => void;
  private index: PlaceIndex;
  private selectedId: string | null;
  private highlightedId: string | null = null;
  private origin: MapOrigin | null;
  private appearance: MapAppearance;

  constructor(
    private readonly container: HTMLElement,
    view: MapView,
    private readonly events: MapEvents,
  ) {
    this.index = new PlaceIndex(view.places);
    this.selectedId = view.selectedId;
    this.origin = view.origin ?? null;
    this.appearance = view;
    this.basemap = new BasemapChoice(ARCHIVE_URL, {
      onChange: () => this.restyle(),
      onFailure: (message) => events.onBasemapFailure(message),
    });
    this.basemap.choose(view.basemap ?? EMBEDDED);
    try {
      this.map = new GlMap({ ...mapOptions(container, view), style: this.composeStyle() });
    } catch (error) {
      this.basemap.stop();
      throw error;
    }
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.report = new ViewportReport(this.map, () => this.index, events.onViewport);
    this.report.isSteered = view.camera?.isSteered ?? false;
    this.unwatchScreen = watchScreen(() => this.redraw());
    putWords(this.map, view.strings);
    this.basemapWatch = this.watchBasemap();
    this.listen();
  }

  get camera(): MapCamera {
    const { lng, lat } = this.map.getCenter();
    return { center: { lng, lat }, zoom: this.map.getZoom(), isSteered: this.report.isSteered };
  }

  setPlaces(places: readonly MapPlace[]): void {
    const before = boxAround(this.index.positions);
    this.index = new PlaceIndex(places);
    this.withSource(PLACES, (source) => void source.setData(placeFeatures(this.index.groups)));
    this.mark();
    const isElsewhere = before.join() !== boxAround(this.index.positions).join();
    if (places.length > 0 && isElsewhere && !this.report.isSteered) showPositions(this.map, this.index.positions);
  }

  select(id: string | null): void {
    if (id === this.selectedId) return;
    this.selectedId = id;
    this.mark();
    const selected = this.index.place(id);
    if (selected) bringIntoView(this.map, selected.position);
  }

  highlight(id: string | null): void {
    if (id === this.highlightedId) return;
    this.highlightedId = id;
    this.mark();
  }

  setOrigin(origin: MapOrigin | null): void {
    if (origin === this.origin) return;
    this.origin = origin;
    const data = originFeatures(origin, this.appearance.locale);
    this.withSource(ORIGIN, (source) => void source.setData(data));
  }

  setAppearance(appearance: MapAppearance): void {
    const { locale, scheme, icon } = this.appearance;
    this.appearance = appearance;
    putWords(this.map, appearance.strings);
    if (appearance.icon?.path !== icon?.path) putMarkerImages(this.map, appearance.icon);
    const isOther = this.basemap.choose(appearance.basemap ?? EMBEDDED);
    if (isOther || appearance.locale !== locale || appearance.scheme !== scheme) this.restyle();
  }

  fitAll(): void {
    this.report.steer(false);
    showPositions(this.map, this.index.positions);
  }

  zoomIn(): void {
    this.report.steer();
    this.map.zoomIn({ duration: MOVE_TIME });
  }

  zoomOut(): void {
    this.report.steer();
    this.map.zoomOut({ duration: MOVE_TIME });
  }

  pan(direction: PanDirection): void {
    this.report.steer();
    panBy(this.map, direction);
  }

  openCluster({ clusterId }: Pick<ClusterMark, 'clusterId'>): void {
    void openCluster(this.map, clusterId, this.index, {
      onNearer: () => this.report.steer(),
      onSeveral: (ids) => this.events.onSeveral(ids),
    });
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.container;
    const canvas = this.map.getCanvas();
    if (clientWidth === 0 || (clientWidth === canvas.clientWidth && clientHeight === canvas.clientHeight)) return;
    this.map.resize();
    this.map.redraw();
  }

  destroy(): void {
    this.unwatchScreen();
    this.basemap.stop();
    this.basemapWatch.stop();
    this.map.remove();
  }

  private listen(): void {
    this.map.on('style.load', () => putMarkerImages(this.map, this.appearance.icon));
    const ready = this.map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
      if (sourceId !== PLACES || !isSourceLoaded) return;
      ready.unsubscribe();
      this.map.once('render', () => this.events.onReady());
    });
    listenToPointer(this.map, {
      placesAt: (id) => this.index.placesAt(id),
      onPlaces: (ids) => this.choose(ids),
      onCluster: (clusterId) => this.openCluster({ clusterId }),
      onHover: (id) => {
        this.highlight(id);
        this.events.onHover(id);
      },
      onSteer: () => this.report.steer(),
    });
    watchContext(this.map, () => this.events.onFailure(lostContext()));
  }

  private watchBasemap(): BasemapWatch {
    const watch = new BasemapWatch(this.map, {
      isOurs: (sourceId) => OUR_SOURCES.includes(sourceId),
      onMissing: (reason) => {
        if (this.basemap.isServed) this.basemap.fail(reason);
        else this.events.onFailure(missingArchive(ARCHIVE_URL, reason));
      },
      onWarning: (message) => this.events.onWarning(message),
    });
    watch.restart(this.basemap.isServed);
    return watch;
  }

  private choose(ids: readonly string[]): void {
    const [id, ...others] = ids;
    if (id === undefined) return;
    if (others.length > 0) this.events.onSeveral(ids);
    else this.events.onSelect(id);
  }

  /** The page has come to another screen, or to the visitor's own colours. */
  private redraw(): void {
    this.map.resize();
    this.restyle();
  }

  private restyle(): void {
    this.basemapWatch.restart(this.basemap.isServed);
    this.map.setStyle(this.composeStyle());
    putMarkerImages(this.map, this.appearance.icon);
    this.events.onAttributions();
  }

  private composeStyle(): StyleSpecification {
    const { style, credits } = this.basemap.draw(basemapLook(this.container, this.appearance));
    const drawn = { groups: this.index.groups, origin: this.origin, ...this.marked };
    this.attributions = credits;
    return composeStyle(this.container, style, drawn, this.appearance.locale);
  }

  private get marked() {
    return { selected: this.index.place(this.selectedId), highlighted: this.index.place(this.highlightedId) };
  }

  private mark(): void {
    const { selected, highlighted } = this.marked;
    this.withSource(MARKED, (source) => void source.setData(markedFeatures(selected, highlighted)));
  }

  /** A source is not there before the style has been read, and for a moment after a lost WebGL context. */
  private withSource(id: string, change: (source: GeoJSONSource) => void): void {
    const source = this.map.getSource<GeoJSONSource>(id);
    if (source) change(source);
    else this.map.once('style.load', () => this.withSource(id, change));
  }
}

function lostContext(): MapFailure {
  return new MapFailure(
    'context-lost',
    'the browser has taken the map its WebGL context and not given it back; this happens when graphics memory is short.',
  );
}

/** Makes a map with MapLibre, in the container's document or shadow root. */
export const createMap: CreateMap = async (container, view, events) => {
  const worker = await startWorker({ getGlobalDispatcher, getWorkerUrl, setWorkerUrl });
  adoptCss(container, maplibreCss);
  openArchives(addProtocol);
  worker.runs.catch((failure: unknown) => events.onFailure(failure as MapFailure));
  try {
    return new MapLibreAdapter(container, view, events);
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error;
    throw new MapFailure('no-webgl', 'this browser could not draw the map: it gives no WebGL 2 context.');
  }
};
