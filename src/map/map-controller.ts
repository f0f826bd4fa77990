import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { warnOnce } from '../base/log.js';
import { EpnMapErrorEvent } from '../events/events.js';
import {
  MapFailure,
  type MapAdapter,
  type MapCamera,
  type MapEvents,
  type MapFailureCode,
  type MapView,
  type MapViewport,
} from './adapter.js';
import { leaveContext, takeContext, type Tenant } from './context-budget.js';
import type { Credit } from './credits.js';
import { loadMapLibre, loadTwice, type LoadMap } from './load-map.js';
import { NearViewport } from './near-viewport.js';
import { areSamePlaces } from './place-features.js';

/** `idle`: not asked for yet, or far away. `resting`: in view, and has left its place to other maps of the page. */
export type MapStatus = 'idle' | 'loading' | 'ready' | 'resting' | 'failed';

/** What the element gives and hears. */
export interface MapControllerOptions {
  /** The element in which to draw, `null` as long as the template has none. Its content is the map's. */
  readonly container: () => HTMLElement | null;
  /** The visitor chose a place on the map. */
  readonly onSelect: (id: string) => void;
  /** The visitor means one of these places, which share a point of the map. */
  readonly onSeveral?: (ids: readonly string[]) => void;
  /** The place under the mouse on the map, if it is one alone. */
  readonly onHover?: (id: string | null) => void;
  /** The map shows something else than before, and rests. */
  readonly onViewportChange?: (viewport: MapViewport) => void;
  /** The basemap that was named cannot be shown; the embedded one is drawn instead. */
  readonly onBasemapFailure?: () => void;
  /** How the map's code comes; a test puts its own in. */
  readonly load?: LoadMap;
}

/** An element that is moved is disconnected and connected again in one breath; its map waits this long for it. */
const RELEASE_AFTER = 1000;

/** What may be better when the browser is online again. */
const NEEDS_NETWORK: readonly (MapFailureCode | null)[] = ['load', 'tiles', 'worker'];

/**
 * The map of one element: loads its code when the first results are on the screen and the container comes near the
 * viewport, feeds it while it is there, says how it stands, and gives its WebGL context back some time after the element
 * has gone, or when the page has too many maps. A map that is made again looks where the last one did.
 * A map that cannot be shown is told to the webmaster and to the page (`epn-map-error`); the list goes on without it.
 */
export class MapController implements ReactiveController, Tenant {
  /** How the map stands; the element is updated when it changes. */
  status: MapStatus = 'idle';
  /** Why the map cannot be shown, while `status` is `failed`. */
  failureCode: MapFailureCode | null = null;

  /** See {@link Tenant}. */
  lastSeen = 0;

  private readonly viewport = new NearViewport((isNear) => this.onNear(isNear));
  private readonly resizes = new ResizeObserver(() => this.adapter?.resize());
  private isAllowed = false;
  /** What the element wants shown. */
  private view: MapView | undefined;
  /** What the map shows. */
  private shown: MapView | undefined;
  private container: HTMLElement | null = null;
  private adapter: MapAdapter | undefined;
  private camera: MapCamera | undefined;
  private releaseTimer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the maps: one that comes, or speaks, after its time is not heard. */
  private turn = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: MapControllerOptions,
  ) {
    host.addController(this);
  }

  /** Who made what the map shows; to be shown beside it. */
  get attributions(): readonly Credit[] {
    return this.adapter?.attributions ?? [];
  }

  hostConnected(): void {
    clearTimeout(this.releaseTimer);
    addEventListener('online', this.onOnline);
    this.attend();
    this.watchSize();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.onOnline);
    this.lastSeen = performance.now();
    this.viewport.stop();
    this.resizes.disconnect();
    this.releaseTimer = setTimeout(() => this.release(), RELEASE_AFTER);
  }

  /** The element calls this when its first results are on the screen: the map comes after them. */
  allow(): void {
    this.isAllowed = true;
    this.attend();
  }

  /** What to show; the element calls this in `updated()`. */
  update(view: MapView): void {
    this.view = view;
    this.push();
    this.attend();
  }

  /** The map itself, for what the visitor asks of it; `undefined` while there is none. */
  get drawn(): MapAdapter | undefined {
    return this.adapter;
  }

  /** As if nobody had moved it. */
  reset(): void {
    this.camera = undefined;
    this.adapter?.fitAll();
  }

  /** Tries again to show a map that has failed or rests. */
  retry(): void {
    this.viewport.stop();
    this.release();
    this.attend();
  }

  /** Another map of the page needs the WebGL context. One that is still in view waits to be asked for. */
  giveBack(): void {
    const isInView = this.viewport.isNear;
    this.discard();
    this.setStatus(isInView ? 'resting' : 'idle');
    this.attend();
  }

  /** Watches the container that the template has now. */
  private attend(): void {
    if (!this.host.isConnected || this.status === 'failed') return;
    const container = this.options.container();
    if (container !== this.container) this.release();
    this.container = container;
    if (container && this.isAllowed && this.view) this.viewport.watch(container);
    else this.viewport.stop();
  }

  private onNear(isNear: boolean): void {
    this.lastSeen = isNear ? Infinity : performance.now();
    if (!isNear && this.status === 'resting') this.setStatus('idle');
    if (!isNear) return;
    this.push();
    if (this.status === 'idle') void this.start();
  }

  private readonly onOnline = (): void => {
    if (this.status === 'failed' && NEEDS_NETWORK.includes(this.failureCode)) this.retry();
  };

  private watchSize(): void {
    if (this.container && this.adapter) this.resizes.observe(this.container);
  }

  private async start(): Promise<void> {
    const { container, view } = this;
    if (!container || !view) return;
    const turn = ++this.turn;
    const isCurrent = (): boolean => turn === this.turn;
    this.setStatus('loading');
    takeContext(this);
    try {
      const { createMap } = await loadTwice(this.options.load ?? loadMapLibre);
      if (!isCurrent()) return;
      const shown = { ...view, camera: this.camera };
      const adapter = await createMap(container, shown, this.eventsOf(isCurrent));
      if (isCurrent()) this.take(adapter, shown);
      else adapter.destroy();
    } catch (error) {
      if (isCurrent()) this.fail(error instanceof MapFailure ? error : new MapFailure('load', String(error)));
    }
  }

  private eventsOf(isCurrent: () => boolean): MapEvents {
    return {
      onReady: () => isCurrent() && this.setStatus('ready'),
      onSelect: (id) => isCurrent() && this.options.onSelect(id),
      onSeveral: (ids) => isCurrent() && this.options.onSeveral?.(ids),
      onHover: (id) => isCurrent() && this.options.onHover?.(id),
      onViewport: (viewport) => isCurrent() && this.options.onViewportChange?.(viewport),
      onAttributions: () => isCurrent() && this.host.requestUpdate(),
      onBasemapFailure: (message) => isCurrent() && this.tellBasemapFailure(message),
      onFailure: (failure) => isCurrent() && this.fail(failure),
      onWarning: (message) => warnOnce(this.host.localName, `map: ${message}`),
    };
  }

  private take(adapter: MapAdapter, shown: MapView): void {
    this.adapter = adapter;
    this.shown = shown;
    this.push();
    this.watchSize();
    this.host.requestUpdate();
  }

  /** Tells the map what has changed since it was last told; one that nobody sees hears of it when it is near again. */
  private push(): void {
    const { adapter, shown, view } = this;
    if (!adapter || !shown || !view || shown === view || !this.viewport.isNear) return;
    this.shown = view;
    adapter.setAppearance(view);
    if (!areSamePlaces(shown.places, view.places)) adapter.setPlaces(view.places);
    adapter.setOrigin(view.origin ?? null);
    adapter.select(view.selectedId);
  }

  /** The map goes on, with another basemap than the page has named. */
  private tellBasemapFailure(message: string): void {
    warnOnce(this.host.localName, message);
    this.options.onBasemapFailure?.();
    this.host.dispatchEvent(new EpnMapErrorEvent('basemap', message));
  }

  private fail({ code, message }: MapFailure): void {
    this.discard();
    this.failureCode = code;
    this.setStatus('failed');
    warnOnce(this.host.localName, `${message} The list goes on without the map.`);
    this.host.dispatchEvent(new EpnMapErrorEvent(code, message));
  }

  private release(): void {
    this.discard();
    this.failureCode = null;
    this.setStatus('idle');
  }

  private discard(): void {
    this.turn += 1;
    this.resizes.disconnect();
    leaveContext(this);
    this.camera = this.adapter?.camera ?? this.camera;
    this.adapter?.destroy();
    this.adapter = undefined;
    this.shown = undefined;
  }

  private setStatus(status: MapStatus): void {
    if (status === this.status) return;
    this.status = status;
    this.host.requestUpdate();
  }
}
