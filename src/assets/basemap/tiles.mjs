import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT from 'geojson-vt';
import { TILE_EXTENT, toDegrees, toUnits, UNIT_ZOOM } from './world.mjs';

/** How far an outline may be moved by simplification, in 1/8 of a screen pixel; less at 14, which is drawn enlarged. */
const tolerance = (zoom) => (zoom === UNIT_ZOOM ? 1 : 2);

const GEOMETRY = {
  at: (at) => ({ type: 'Point', coordinates: toDegrees(at) }),
  path: (path) => ({ type: 'LineString', coordinates: path.map(toDegrees) }),
  rings: (rings) => ({ type: 'Polygon', coordinates: rings.map((ring) => ring.map(toDegrees)) }),
};

/** Features with `at`, `path` or `rings` in units, as GeoJSON. */
function asCollection(features) {
  const toFeature = (feature) => {
    const key = Object.keys(GEOMETRY).find((name) => name in feature);
    return { type: 'Feature', properties: feature.properties, geometry: GEOMETRY[key](feature[key]) };
  };
  return { type: 'FeatureCollection', features: features.map(toFeature) };
}

/** The vector tiles of one zoom, as `{ zoom, x, y, data }`. `layers`: features by layer name. Empty tiles are left out. */
export function cutTiles(zoom, layers, [west, south, east, north]) {
  const options = { maxZoom: zoom + 1, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: tolerance(zoom), buffer: 64 };
  const indexes = Object.entries(layers).map(([name, features]) => [
    name,
    new GeoJSONVT(asCollection(features), options),
  ]);
  const size = TILE_EXTENT * 2 ** (UNIT_ZOOM - zoom);
  const [left, top] = toUnits([west, north]).map((value) => Math.floor(value / size));
  const [right, bottom] = toUnits([east, south]).map((value) => Math.floor(value / size));
  const tiles = [];
  for (let x = left; x <= right; x++) {
    for (let y = top; y <= bottom; y++) {
      const parts = indexes.map(([name, index]) => [name, index.getTile(zoom, x, y)]);
      const filled = parts.filter(([, tile]) => tile?.features.length);
      const content = Object.fromEntries(filled);
      if (Object.keys(content).some((name) => name !== 'region')) {
        tiles.push({ zoom, x, y, data: Buffer.from(fromGeojsonVt(content, { version: 2, extent: TILE_EXTENT })) });
      }
    }
  }
  return tiles;
}
