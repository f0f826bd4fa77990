import type { ErrorEvent, Map as GlMap, MapSourceDataEvent } from 'maplibre-gl';

/** What a watch needs to know and tell. */
export interface BasemapWatchOptions {
  /** Sources that are not the basemap's. */
  readonly isOurs: (sourceId: string) => boolean;
  /** Nothing of the basemap has come, and nothing will. */
  readonly onMissing: (reason: string) => void;
  /** Anything else that MapLibre complains about. */
  readonly onWarning: (reason: string) => void;
}

/** A server that has given no tile in this time (ms) is not waited for any longer. */
const PATIENCE = 20_000;

/**
 * Tells a basemap that cannot be read from one that lacks a tile: it is missing when the map has come to rest after an
 * error without a single tile, or when none has come for long. MapLibre speaks to the console when nobody listens to its
 * errors, so this hears them all.
 */
export class BasemapWatch {
  private hasTile = false;
  /** A basemap that has nothing here without an error counts as missing too: MapLibre does not speak of a 404. */
  private isExpected = false;
  private reason: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    map: GlMap,
    private readonly options: BasemapWatchOptions,
  ) {
    const { isOurs, onMissing, onWarning } = options;
    map.on('sourcedata', ({ sourceId, tile }: MapSourceDataEvent) => {
      if (!tile || isOurs(sourceId)) return;
      this.hasTile = true;
      clearTimeout(this.timer);
    });
    map.on('error', ({ error, sourceId }: ErrorEvent & { readonly sourceId?: string }) => {
      if (sourceId === undefined || isOurs(sourceId)) onWarning(error.message);
      else this.reason = error.message;
    });
    map.on('idle', () => {
      const { reason, hasTile } = this;
      this.reason = undefined;
      if (!hasTile && (reason ?? this.isExpected)) onMissing(reason ?? 'it has no tile here');
      else if (reason) onWarning(reason);
    });
  }

  /** Another basemap is drawn from now on. @param isServed - by a server that has to prove itself, without an error. */
  restart(isServed: boolean): void {
    this.stop();
    this.hasTile = false;
    this.reason = undefined;
    this.isExpected = isServed;
    if (isServed) this.timer = setTimeout(() => this.options.onMissing('no tile has come'), PATIENCE);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
