/**
 * Makes `communes.json`: the outlines of the 19 communes, as small as a drawing of a few hundred pixels allows.
 *
 *   node src/assets/outline/make-outline.mjs COMMUNES.geojson
 *
 * Neighbours share their vertices in the source, so a vertex goes from both or stays in both, and no gap opens: the
 * smallest triangles go first (Visvalingam), corners of three communes always stay.
 */
import { readFile, writeFile } from 'node:fs/promises';

const WIDTH = 1000;
/** A vertex goes when the triangle with its neighbours is smaller than this, in square units of the drawing. */
const SMALLEST = 45;

const [, , source] = process.argv;
const { features } = JSON.parse(await readFile(source, 'utf8'));

const mercator = (lat) => (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const rings = features.flatMap(({ geometry, properties: { nisCode } }) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(([outer]) => ({ nisCode, outer })),
);
const lngs = rings.flatMap(({ outer }) => outer.map(([lng]) => lng));
const lats = rings.flatMap(({ outer }) => outer.map(([, lat]) => lat));
const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
const [south, north] = [Math.min(...lats), Math.max(...lats)];
const scale = WIDTH / (east - west);
const height = Math.round((mercator(north) - mercator(south)) * scale);

const keyOf = ([lng, lat]) => `${lng.toFixed(6)},${lat.toFixed(6)}`;
const points = new Map();
const neighbours = new Map();
for (const { outer } of rings) {
  const open = outer.slice(0, -1);
  for (const [index, [lng, lat]] of open.entries()) {
    const key = keyOf([lng, lat]);
    points.set(key, [(lng - west) * scale, (mercator(north) - mercator(lat)) * scale]);
    const around = neighbours.get(key) ?? neighbours.set(key, new Set()).get(key);
    around.add(keyOf(open.at(index - 1)));
    around.add(keyOf(open[(index + 1) % open.length]));
  }
}

function areaAt(key) {
  const around = neighbours.get(key);
  if (around.size !== 2) return Infinity;
  const [[ax, ay], [bx, by], [cx, cy]] = [key, ...around].map((each) => points.get(each));
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

for (;;) {
  let [least, area] = [undefined, SMALLEST];
  for (const key of neighbours.keys()) {
    const size = areaAt(key);
    if (size < area) [least, area] = [key, size];
  }
  if (least === undefined) break;
  const [a, b] = neighbours.get(least);
  neighbours.get(a).delete(least);
  neighbours.get(b).delete(least);
  neighbours.get(a).add(b);
  neighbours.get(b).add(a);
  neighbours.delete(least);
}

function pathOf(outer) {
  const kept = outer
    .slice(0, -1)
    .map(keyOf)
    .filter((key) => neighbours.has(key));
  let [x, y] = [0, 0];
  const steps = kept.map((key) => {
    const [px, py] = points.get(key).map(Math.round);
    const step = [px - x, py - y];
    [x, y] = [px, py];
    return step.join(' ').replace(' -', '-');
  });
  return kept.length < 3 ? '' : `m${steps.join(' ').replaceAll(' -', '-')}z`;
}

const communes = rings.map(({ nisCode, outer }) => ({ nisCode, path: pathOf(outer) })).filter(({ path }) => path);
const round = (degrees) => Math.round(degrees * 1e5) / 1e5;
const bounds = { west: round(west), south: round(south), east: round(east), north: round(north) };
const text = JSON.stringify({ width: WIDTH, height, bounds, communes }, null, 2);
await writeFile(new URL('communes.json', import.meta.url), `${text}\n`);
console.log(`communes.json: ${text.length} bytes, ${communes.length} outlines`);
