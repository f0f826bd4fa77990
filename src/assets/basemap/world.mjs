/**
 * The one coordinate system of the basemap tools: web-mercator units of a zoom-14 tile (4096 to a tile, 0.38 m in
 * Brussels). Every source tile, whatever its zoom, lands on it by a power of two, so vertices that two tiles share
 * stay equal and nothing has to be projected before the end.
 */
export const UNIT_ZOOM = 14;
export const TILE_EXTENT = 4096;
const WORLD = TILE_EXTENT * 2 ** UNIT_ZOOM;

/** Metres on the ground of one unit at the latitude of Brussels. */
export const METRES_PER_UNIT = (40_075_016.686 * Math.cos((50.85 * Math.PI) / 180)) / WORLD;

/** Degrees to units. */
export function toUnits([lng, lat]) {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lng / 360 + 0.5) * WORLD, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD];
}

/** Units to degrees. */
export function toDegrees([x, y]) {
  const lat = (Math.atan(Math.exp((0.5 - y / WORLD) * 2 * Math.PI)) * 360) / Math.PI - 90;
  return [(x / WORLD - 0.5) * 360, lat];
}

/** The box of a tile in units. */
export function tileBox(zoom, x, y) {
  const size = TILE_EXTENT * 2 ** (UNIT_ZOOM - zoom);
  return { west: x * size, north: y * size, east: (x + 1) * size, south: (y + 1) * size };
}

/** Area of a ring in square units: positive where it runs clockwise on a screen. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return sum / 2;
}

/** Whether a point lies inside a ring (even-odd). */
export function isInside([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
