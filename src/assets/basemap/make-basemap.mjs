/**
 * Makes `brussels.pmtiles`, the map of the Region that ships with the library, from OpenStreetMap vector tiles of one
 * layer each and the outlines of the communes.
 *
 *     node src/assets/basemap/make-basemap.mjs SOURCES_FOLDER [OUT]
 *
 * SOURCES_FOLDER holds water, green, landuse, boundaries, railway, public_transport and poi `.pmtiles`, and beside it lies
 * `communes.geojson`. The same sources give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawAreas, drawCommunes } from './areas.mjs';
import { drawCommuneLabels, drawGreenLabels, drawLandmarks, drawStations, drawWaterLabels } from './labels.mjs';
import { drawRailways, drawStreams, drawTransit, drawWaterLines } from './lines.mjs';
import { writePmtiles } from './pmtiles-writer.mjs';
import { readPieces } from './source-tiles.mjs';
import { cutTiles } from './tiles.mjs';
import { isInside, toUnits } from './world.mjs';

const SOURCES = ['water', 'green', 'landuse', 'boundaries', 'railway', 'public_transport', 'poi'];
const ZOOMS = [8, 9, 10, 11, 12, 13, 14];
const BOUNDS = [4.2, 50.74, 4.56, 50.95];
const CENTER = { lng: 4.3676, lat: 50.8397, zoom: 10 };

/** The surroundings that are dimmed reach far beyond what a tile of the archive can show. */
const AROUND = [
  [3, 50],
  [6, 50],
  [6, 52],
  [3, 52],
  [3, 50],
].map(toUnits);

/** Names beyond the Region are left out; the outline of this zoom is exact enough to tell. */
const LABEL_OUTLINE_ZOOM = 12;

const LAYER_FIELDS = {
  region: { kind: 'String' },
  landuse: { kind: 'String' },
  streets: { kind: 'String' },
  green: { kind: 'String' },
  water: { kind: 'String' },
  railway: { kind: 'String', tunnel: 'Boolean' },
  transit: { kind: 'String', colour: 'String', lane: 'Number' },
  communes: { nisCode: 'String' },
  stations: { kind: 'String', rank: 'Number', 'name:fr': 'String', 'name:nl': 'String' },
  'commune-labels': { kind: 'String', rank: 'Number', 'name:fr': 'String', 'name:nl': 'String' },
  'water-labels': { kind: 'String', rank: 'Number', 'name:fr': 'String', 'name:nl': 'String' },
  landmarks: { rank: 'Number', 'name:fr': 'String', 'name:nl': 'String' },
  'green-labels': { rank: 'Number', 'name:fr': 'String', 'name:nl': 'String' },
};

/** `(zoom) => layers`, each layer a list of features. */
async function drawLayers(folder) {
  const read = async (name) => [name, await readPieces(join(folder, `${name}.pmtiles`))];
  const pieces = Object.fromEntries(await Promise.all(SOURCES.map(read)));
  const communes = JSON.parse(readFileSync(join(folder, '..', 'communes.geojson'), 'utf8')).features;
  const areas = drawAreas(pieces);
  const outlines = drawCommunes(pieces.boundaries);
  const streams = drawStreams(pieces.water);
  const railways = drawRailways(pieces.railway);
  const transit = drawTransit(pieces.public_transport);
  const stations = drawStations(pieces.railway);
  const communeLabels = drawCommuneLabels(communes, pieces.boundaries);
  const greenLabels = drawGreenLabels(pieces.green);
  const waterLabels = drawWaterLabels(pieces.water);
  const waterLines = drawWaterLines(pieces.water);
  const landmarks = drawLandmarks(pieces.poi);
  const area = (name, zoom, kind = name) =>
    (areas[name].get(zoom) ?? []).map((rings) => ({ rings, properties: { kind } }));
  const outside = (zoom) => ({
    rings: [AROUND, ...areas.region.get(zoom).map(([outer]) => outer)],
    properties: { kind: 'outside' },
  });
  const [outline] = areas.region.get(LABEL_OUTLINE_ZOOM)[0];
  const withinRegion = (labels) => labels.filter(({ at }) => isInside(at, outline));
  return (zoom) => ({
    region: [...area('region', zoom, 'inside'), outside(zoom)],
    landuse: [...area('built', zoom), ...area('industry', zoom)],
    streets: area('street', zoom),
    green: [...area('park', zoom), ...area('wood', zoom)],
    water: [...area('water', zoom), ...streams(zoom)],
    railway: railways(zoom),
    transit: transit(zoom),
    communes: outlines,
    stations: withinRegion(stations(zoom)),
    'commune-labels': communeLabels(zoom),
    landmarks: withinRegion(landmarks(zoom)),
    'green-labels': withinRegion(greenLabels(zoom)),
    'water-labels': [...withinRegion(waterLabels(zoom)), ...waterLines(zoom)],
  });
}

function metadata() {
  const vectorLayers = Object.entries(LAYER_FIELDS).map(([id, fields]) => ({
    id,
    minzoom: ZOOMS[0],
    maxzoom: ZOOMS.at(-1),
    fields,
  }));
  return {
    name: 'Brussels',
    attribution: '© OpenStreetMap contributors',
    license: 'ODbL-1.0',
    vector_layers: vectorLayers,
  };
}

async function main([folder, out = fileURLToPath(new URL('brussels.pmtiles', import.meta.url))]) {
  if (!folder) throw new Error('Usage: node make-basemap.mjs SOURCES_FOLDER [OUT]');
  const layersAt = await drawLayers(folder);
  const tiles = ZOOMS.flatMap((zoom) => cutTiles(zoom, layersAt(zoom), BOUNDS));
  const archive = writePmtiles({ tiles, metadata: metadata(), bounds: BOUNDS, center: CENTER });
  writeFileSync(out, archive);
  console.log(`${out}: ${tiles.length} tiles, ${archive.length} bytes`);
}

await main(process.argv.slice(2));
