import type { Feature, FeatureCollection } from 'geojson';

import type { Position } from '../model/geo.js';
import type { MapOrigin } from './adapter.js';

/** Metres in a degree of latitude. */
const DEGREE = 111_195;
const CORNERS = 72;

/** A circle over the ground, as a closed line of longitudes and latitudes. @param radius - metres */
export function circle({ lat, lng }: Position, radius: number): [number, number][] {
  const tall = radius / DEGREE;
  const wide = tall / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % CORNERS)) / CORNERS;
    return [lng + wide * Math.sin(angle), lat + tall * Math.cos(angle)];
  });
}

/** A distance as it is written beside a ring: `500 m`, `1,5 km`, with the digits of the page. */
export function distanceLabel(metres: number, locale: string): string {
  const isShort = metres < 1000;
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    style: 'unit',
    unit: isShort ? 'meter' : 'kilometer',
    maximumFractionDigits: isShort ? 0 : 1,
  }).format(isShort ? metres : metres / 1000);
}

/** The origin as GeoJSON: its point, how far off it may be, and its rings; `kind` tells them apart. */
export function originFeatures(origin: MapOrigin | null | undefined, locale: string): FeatureCollection {
  if (!origin) return { type: 'FeatureCollection', features: [] };
  const { accuracy, rings = [], lat, lng } = origin;
  const feature = (geometry: Feature['geometry'], properties: Feature['properties']): Feature => ({
    ...{ type: 'Feature', geometry, properties },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...(accuracy
        ? [feature({ type: 'Polygon', coordinates: [circle(origin, accuracy)] }, { kind: 'accuracy' })]
        : []),
      ...rings.map((radius) =>
        feature(
          { type: 'LineString', coordinates: circle(origin, radius) },
          { kind: 'ring', label: distanceLabel(radius, locale) },
        ),
      ),
      feature({ type: 'Point', coordinates: [lng, lat] }, { kind: 'origin' }),
    ],
  };
}
