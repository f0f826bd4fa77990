import type { Map as GlMap, StyleSpecification } from 'maplibre-gl';

import { assetUrl } from '../base/base-url.js';
import type { MapAppearance, MapPlace } from './adapter.js';
import { brusselsStyle } from './basemap-style.js';
import { readMarkerColors } from './marker-colors.js';
import { drawMarkerImages } from './marker-images.js';
import { boldFont, withPlaces } from './place-layers.js';

/** The embedded basemap. */
export const ARCHIVE_URL = assetUrl('assets/basemap/brussels.pmtiles');

/** The whole map style: the basemap in the element's language and scheme, and the places on top in the page's tokens. */
export function composeStyle(
  container: Element,
  { locale, scheme }: MapAppearance,
  places: readonly MapPlace[],
  selected: MapPlace | undefined,
): StyleSpecification {
  const basemap = brusselsStyle({ archiveUrl: ARCHIVE_URL, locale, colorScheme: scheme });
  return withPlaces(basemap, places, selected, {
    font: boldFont(getComputedStyle(container).fontFamily),
    colors: readMarkerColors(container),
  });
}

/** Gives the map the pictures of the markers, or new ones in place of the old. Their pixel ratio must not change. */
export function putMarkerImages(map: GlMap, pixelRatio: number): void {
  for (const { id, image } of drawMarkerImages(readMarkerColors(map.getContainer()), pixelRatio)) {
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio });
  }
}

/**
 * Who made the map's data, as plain text. A style may come from a third party and carry HTML here, which is never parsed:
 * its tags are dropped.
 */
export function attributionsOf({ sources }: StyleSpecification): readonly string[] {
  const texts = Object.values(sources).map((source) => ('attribution' in source ? (source.attribution ?? '') : ''));
  const plain = texts.map((text) =>
    text
      .replace(/<[^>]*>/g, '')
      .replaceAll('&copy;', '©')
      .trim(),
  );
  return [...new Set(plain)].filter(Boolean);
}
