import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { warnOnce } from '../base/log.js';
import { EpnMapErrorEvent } from '../events/events.js';
import { MapFailure, type MapAdapter, type MapEvents, type MapFailureCode, type MapView } from './adapter.js';
import { loadMapLibre, loadTwice, type LoadMap } from './load-map.js';
import { NearViewport } from './near-viewport.js';
import { areSamePlaces } from './place-features.js';

/** `idle`: not asked for yet, or far away. */
export type MapStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** What the element gives and hears. */
export interface MapControllerOptions {
  /** The element in which to draw, `null` as long as the template has none. Its content is the map's. */
  readonly container: () => HTMLElement | null;
  /** The visitor chose a place on the map. */
  readonly onSelect: (id: string) => void;
  /** How the map's code comes; a test puts its own in. */
  readonly load?: LoadMap;
}

/** An element that is moved is disconnected and connected again in one breath; its map waits this long for it. */
const RELEASE_AFTER = 1000;

/**
 * The map of one element: loads its code when the first results are on the screen and the container comes near the
 * viewport, feeds it, says how it stands, and gives its WebGL context back some time after the element has gone.
 * A map that cannot be shown is told to the webmaster and to the page (`epn-map-error`); the list goes on without it.
 */
export class MapController implements ReactiveController {
  /** How the map stands; the element is updated when it changes. */
  status: MapStatus = 'idle';
  /** Why the map cannot be shown, while `status` is `failed`. */
  failureCode: MapFailureCode | null = null;

  private readonly viewport = new NearViewport(() => void this.start());
  private readonly resizes = new ResizeObserver(() => this.adapter?.resize());
  private isAllowed = false;
  /** What the element wants shown. */
  private view: MapView | undefined;
  /** What the map shows. */
  private shown: MapView | undefined;
  private container: HTMLElement | null = null;
  private adapter: MapAdapter | undefined;
  private releaseTimer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the maps: one that comes, or speaks, after its time is not heard. */
  private turn = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: MapControllerOptions,
  ) {
    host.addController(this);
  }

  /** Who made what the map shows, as plain text; to be shown beside it. */
  get attributions(): readonly string[] {
    return this.adapter?.attributions ?? [];
  }

  hostConnected(): void {
    clearTimeout(this.releaseTimer);
    this.attend();
    this.watchSize();
  }

  hostDisconnected(): void {
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

  /** Shows all places, and follows them again. */
  fitAll(): void {
    this.adapter?.fitAll();
  }

  zoomIn(): void {
    this.adapter?.zoomIn();
  }

  zoomOut(): void {
    this.adapter?.zoomOut();
  }

  /** Watches the container that the template has now. */
  private attend(): void {
    if (!this.host.isConnected || this.status === 'failed') return;
    const container = this.options.container();
    if (container !== this.container) this.release();
    this.container = container;
    if (container && this.status === 'idle' && this.isAllowed && this.view) this.viewport.watch(container);
  }

  private watchSize(): void {
    if (this.container && this.adapter) this.resizes.observe(this.container);
  }

  private async start(): Promise<void> {
    const { container, view } = this;
    if (!container || !view) return;
    const turn = ++this.turn;
    const isCurrent = (): boolean => turn === this.turn;
    this.setStatus('loading');
    try {
      const { createMap } = await loadTwice(this.options.load ?? loadMapLibre);
      if (!isCurrent()) return;
      const adapter = await createMap(container, view, this.eventsOf(isCurrent));
      if (isCurrent()) this.take(adapter, view);
      else adapter.destroy();
    } catch (error) {
      if (isCurrent()) this.fail(error instanceof MapFailure ? error : new MapFailure('load', String(error)));
    }
  }

  private eventsOf(isCurrent: () => boolean): MapEvents {
    return {
      onReady: () => isCurrent() && this.setStatus('ready'),
      onSelect: (id) => isCurrent() && this.options.onSelect(id),
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

  /** Tells the map what has changed since it was last told. */
  private push(): void {
    const { adapter, shown, view } = this;
    if (!adapter || !shown || !view || shown === view) return;
    this.shown = view;
    adapter.setAppearance(view);
    if (!areSamePlaces(shown.places, view.places)) adapter.setPlaces(view.places);
    adapter.select(view.selectedId);
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
    this.viewport.stop();
    this.resizes.disconnect();
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
