import type { ErrorEvent, Map as GlMap, MapSourceDataEvent } from 'maplibre-gl';

/** What a watch needs to know and tell. */
export interface BasemapWatch {
  /** Sources that are not the basemap's. */
  readonly isOurs: (sourceId: string) => boolean;
  /** Nothing of the basemap has come, and nothing will. */
  readonly onMissing: (reason: string) => void;
  /** Anything else that MapLibre complains about. */
  readonly onWarning: (reason: string) => void;
}

/**
 * Tells a basemap that cannot be read from one that lacks a tile: it is missing when the map has come to rest after an
 * error without a single tile. MapLibre speaks to the console when nobody listens to its errors, so this hears them all.
 */
export function watchBasemap(map: GlMap, { isOurs, onMissing, onWarning }: BasemapWatch): void {
  let hasTile = false;
  let reason: string | undefined;
  map.on('sourcedata', ({ sourceId, tile }: MapSourceDataEvent) => {
    if (tile && !isOurs(sourceId)) hasTile = true;
  });
  map.on('error', ({ error, sourceId }: ErrorEvent & { readonly sourceId?: string }) => {
    if (sourceId === undefined || isOurs(sourceId)) onWarning(error.message);
    else reason = error.message;
  });
  map.on('idle', () => {
    if (reason && !hasTile) onMissing(reason);
    else if (reason) onWarning(reason);
    reason = undefined;
  });
}
