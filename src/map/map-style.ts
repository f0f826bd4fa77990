import type { StyleSpecification } from 'maplibre-gl';

import { assetUrl } from '../base/base-url.js';
import type { MapAppearance } from './adapter.js';
import { basemapColors, type BasemapPalette } from './basemap-colors.js';
import type { BasemapLook } from './basemap-fetch.js';
import { hasForcedColors } from './forced-colors.js';
import { readMarkerColors, toRgb } from './marker-colors.js';
import { boldFont, withPlaces, type Drawn } from './place-layers.js';

/** The embedded basemap. */
export const ARCHIVE_URL = assetUrl('assets/basemap/brussels.pmtiles');

/** Any CSS colour, also a system colour or a mix, as `rgb(…)`. */
function resolvedColor(container: HTMLElement, color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  container.append(probe);
  const resolved = toRgb(getComputedStyle(probe).color);
  probe.remove();
  return resolved;
}

/** What the basemap's colours are mixed from where the map is: the page's tokens, or the visitor's own two colours. */
export function readPalette(container: HTMLElement): BasemapPalette {
  const isForced = hasForcedColors();
  const token = (name: string, system: string): string =>
    resolvedColor(container, isForced ? system : `var(--_epn-${name})`);
  return { paper: token('paper', 'Canvas'), ink: token('ink', 'CanvasText'), isForced };
}

/** How the basemap is to look: in the element's language, scheme and tokens. */
export function basemapLook(container: HTMLElement, { locale, scheme }: MapAppearance): BasemapLook {
  return { locale, scheme, colors: basemapColors(readPalette(container)) };
}

/** The whole map style: the basemap, and what is ours on top in the page's font and tokens. */
export function composeStyle(
  container: HTMLElement,
  basemap: StyleSpecification,
  drawn: Drawn,
  locale: string,
): StyleSpecification {
  return withPlaces(basemap, drawn, {
    font: boldFont(getComputedStyle(container).fontFamily),
    colors: readMarkerColors(container),
    locale,
  });
}
