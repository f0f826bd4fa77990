import type { Map as GlMap } from 'maplibre-gl';

/** A browser that takes a WebGL context away gives it back at once or not at all, unless the page is in the background. */
const PATIENCE = 5000;

/** Calls back when the map has lost its WebGL context for good. MapLibre itself draws all anew when it comes back. */
export function watchContext(map: GlMap, onLost: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (document.hidden ? wait() : onLost()), PATIENCE);
  };
  map.on('webglcontextlost', wait);
  map.on('webglcontextrestored', () => clearTimeout(timer));
  map.on('remove', () => clearTimeout(timer));
}
