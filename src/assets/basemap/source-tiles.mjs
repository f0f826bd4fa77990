import { openSync, fstatSync, readSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { TILE_EXTENT, UNIT_ZOOM, tileBox, toUnits } from './world.mjs';

/** Reads byte ranges of a local file the way the PMTiles library reads a URL. */
class LocalFile {
  constructor(path) {
    this.path = path;
    this.descriptor = openSync(path, 'r');
    this.size = fstatSync(this.descriptor).size;
  }

  getKey() {
    return this.path;
  }

  async getBytes(offset, length) {
    const bytes = new Uint8Array(Math.min(length, this.size - offset));
    readSync(this.descriptor, bytes, 0, bytes.length, offset);
    return { data: bytes.buffer };
  }
}

/**
 * All features of a source archive at its deepest zoom, which is the only one that its maker did not simplify or thin
 * out. One entry per feature and tile: `paths` in units, and the `box` of the tile, because a feature comes in pieces
 * that overlap by the tiles' buffers and only what lies inside the box may be counted.
 */
export async function readPieces(path) {
  const archive = new PMTiles(new LocalFile(path));
  const header = await archive.getHeader();
  const zoom = header.maxZoom;
  const pieces = [];
  for (const [x, y] of tilesWithin(header, zoom)) {
    const tile = await archive.getZxy(zoom, x, y);
    if (!tile) continue;
    const layers = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers;
    for (const layer of Object.values(layers)) pieces.push(...readLayer(layer, zoom, x, y));
  }
  return pieces;
}

function* tilesWithin(header, zoom) {
  const size = TILE_EXTENT * 2 ** (UNIT_ZOOM - zoom);
  const [west, north] = toUnits([header.minLon, header.maxLat]).map((value) => Math.floor(value / size));
  const [east, south] = toUnits([header.maxLon, header.minLat]).map((value) => Math.floor(value / size));
  for (let x = west; x <= east; x++) for (let y = north; y <= south; y++) yield [x, y];
}

function readLayer(layer, zoom, x, y) {
  const box = tileBox(zoom, x, y);
  const scale = (box.east - box.west) / layer.extent;
  return Array.from({ length: layer.length }, (_, index) => {
    const feature = layer.feature(index);
    return {
      id: feature.id,
      type: ['', 'point', 'line', 'polygon'][feature.type],
      tags: feature.properties,
      paths: feature.loadGeometry().map((path) => path.map((p) => [box.west + p.x * scale, box.north + p.y * scale])),
      box,
    };
  });
}

/** French and Dutch name of a feature; many are written once as "French - Dutch", or are the same in both. */
export function namesOf(tags) {
  const [first, second] = (tags.name ?? '').split(' - ');
  return { 'name:fr': tags['name:fr'] ?? first, 'name:nl': tags['name:nl'] ?? second ?? first };
}
