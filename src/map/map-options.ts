import type { MapView } from './adapter.js';
import { MOVE_TIME, startView } from './camera.js';

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

/** How a map is made, and where it looks first: where the visitor had moved the last one in its place, or at its places. */
export function mapOptions(container: HTMLElement, { camera, places }: MapView) {
  const positions = places.map(({ position }) => position);
  const start = camera?.isSteered
    ? { center: { lng: camera.center.lng, lat: camera.center.lat }, zoom: camera.zoom }
    : startView(container, positions);
  return { ...fixedOptions(), ...start, container };
}
