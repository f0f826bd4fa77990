/**
 * Derives the sample feed from OpenStreetMap's public places of Brussels.
 *
 *   node src/assets/feeds/make-sample-feed.mjs PLACES.geojson COMMUNES.geojson [OUT]
 *
 * Kept are the public libraries and the other public places that declare internet access. The commune comes from the
 * polygons, else from the nearest one within 250 m (the polygons are simplified); what is further away is left out and
 * named on the console. Nothing else is added: what the source does not tell stays unknown.
 */
import { readFile, writeFile } from 'node:fs/promises';

import { build } from 'esbuild';

const NEAR = 250;
/** In Flanders, though it stands within 250 m of Uccle. */
const OUTSIDE = new Set(['Openbare Bibliotheek Linkebeek']);
const [, , placesFile, communesFile, out = new URL('brussels-sample.geojson', import.meta.url).pathname] = process.argv;
if (!placesFile || !communesFile) {
  console.error('Usage: node src/assets/feeds/make-sample-feed.mjs PLACES.geojson COMMUNES.geojson [OUT]');
  process.exit(2);
}

/** The project's own adapter, so that the sample says what the finder would read from the source itself. */
async function loadAdapter() {
  const entry = new URL('../../feed/adapters/osm.ts', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Metres on a plane that is true enough over 250 m at the latitude of Brussels. */
const METRES = { x: 111_320 * Math.cos((50.85 * Math.PI) / 180), y: 111_320 };

function rings({ geometry }) {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function edges(commune) {
  return rings(commune).flatMap((ring) => ring.slice(1).map((end, index) => [ring[index], end]));
}

function contains(commune, [x, y]) {
  const crossings = edges(commune).filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  );
  return crossings.length % 2 === 1;
}

function distanceToEdge([x, y], [[x1, y1], [x2, y2]]) {
  const [dx, dy] = [(x2 - x1) * METRES.x, (y2 - y1) * METRES.y];
  const [px, py] = [(x - x1) * METRES.x, (y - y1) * METRES.y];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}

function communeAt(communes, point) {
  const inside = communes.find((commune) => contains(commune, point));
  if (inside) return inside;
  const [nearest] = communes
    .map((commune) => ({ commune, metres: Math.min(...edges(commune).map((edge) => distanceToEdge(point, edge))) }))
    .sort((a, b) => a.metres - b.metres);
  return nearest.metres <= NEAR ? nearest.commune : undefined;
}

const isKept = ({ properties }) =>
  properties.amenity === 'library' || !['no', undefined].includes(properties.internet_access);

/** The position stands in the geometry; the source is the same for all and stands in the head. */
const NOT_TOLD = new Set(['latitude', 'longitude', 'id', 'source']);

function toFeature(draft, commune) {
  const { latitude, longitude } = draft;
  const known = Object.entries(draft).filter(
    ([key, value]) => !NOT_TOLD.has(key) && value !== undefined && value.length !== 0,
  );
  const { nisCode, name } = commune.properties;
  return {
    type: 'Feature',
    properties: { ...Object.fromEntries(known), commune: name, nisCode },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  };
}

const places = JSON.parse(await readFile(placesFile, 'utf8')).features.filter(isKept);
const communes = JSON.parse(await readFile(communesFile, 'utf8')).features;
const { decodeOsm } = await loadAdapter();
const features = [];
for (const draft of decodeOsm({ type: 'FeatureCollection', features: places }).drafts) {
  const isOutside = Object.values(draft.name ?? {}).some((name) => OUTSIDE.has(name));
  const commune = isOutside ? undefined : communeAt(communes, [draft.longitude, draft.latitude]);
  if (commune) features.push(toFeature(draft, commune));
  else console.log(`left out, outside the Region: ${JSON.stringify(draft.name)}`);
}
const head = {
  type: 'FeatureCollection',
  epnFeed: 1,
  sample: true,
  title: 'Public libraries and other public places with internet access in the Brussels-Capital Region (sample)',
  attribution: '© OpenStreetMap contributors',
  licence: 'ODbL-1.0',
  date: '2026-05',
};
const lines = features.map((feature) => JSON.stringify(feature)).sort();
await writeFile(out, `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`);
console.log(`${features.length} of ${places.length} places written to ${out}`);
