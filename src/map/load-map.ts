import { MapFailure, type CreateMap } from './adapter.js';
import { hasWebGl } from './webgl.js';
import { fetchWorker } from './worker.js';

/** The module that makes maps. */
export interface MapModule {
  readonly createMap: CreateMap;
}

/** Brings the map's code. Rejects with a {@link MapFailure} when there is no use in trying again. */
export type LoadMap = () => Promise<MapModule>;

const RETRY_AFTER = 1000;

/** The worker is on its way while the map's code comes; should it not arrive, the map says so when it needs it. */
export async function loadMapLibre(): Promise<MapModule> {
  if (!hasWebGl()) throw new MapFailure('no-webgl', 'this browser does not draw maps: it has no WebGL 2.');
  fetchWorker().catch(() => undefined);
  return import('./maplibre-adapter.js');
}

/** Loads, and after a failure once more: a lost connection is often back after a moment. */
export async function loadTwice(load: LoadMap): Promise<MapModule> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof MapFailure) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  return load().catch((error: unknown) => {
    if (error instanceof MapFailure) throw error;
    throw new MapFailure(
      'load',
      `the map's code could not be loaded (${String(error)}); allow its origin in script-src.`,
    );
  });
}
