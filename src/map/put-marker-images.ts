import type { Map as GlMap } from 'maplibre-gl';

import type { MarkerIcon } from './adapter.js';
import { readMarkerColors } from './marker-colors.js';
import { drawMarkerImages } from './marker-images.js';

/**
 * Finer than the screen, so that MapLibre smooths the markers: at the screen's own ratio it takes the nearest pixel and
 * their edges break.
 */
const pixelRatio = (): number => devicePixelRatio + 1;

/** Gives the map the pictures of the markers, or new ones in place of the old, for the screen that it is on now. */
export function putMarkerImages(map: GlMap, icon: MarkerIcon | null | undefined): void {
  const ratio = pixelRatio();
  const colors = readMarkerColors(map.getContainer());
  for (const { id, image } of drawMarkerImages({ colors, icon }, ratio)) {
    const isSameSize = map.hasImage(id) && map.getImage(id).pixelRatio === ratio;
    if (isSameSize) {
      map.updateImage(id, image);
      continue;
    }
    if (map.hasImage(id)) map.removeImage(id);
    map.addImage(id, image, { pixelRatio: ratio });
  }
}
