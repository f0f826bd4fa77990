import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
const GZIP = 2;
const VECTOR_TILES = 1;

/**
 * A PMTiles v3 archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md), clustered: tiles in Hilbert
 * order, equal tiles stored once. One root directory and no leaves, which is all that a city needs and costs a reader
 * no second request; it must fit in the first 16 kB that every reader fetches.
 *
 * `tiles`: `{ zoom, x, y, data }` with raw vector tiles. `bounds`: west, south, east, north in degrees.
 */
export function writePmtiles({ tiles, metadata, bounds, center }) {
  const { entries, blobs } = layOut(tiles);
  const root = compress(encodeDirectory(entries));
  const json = compress(Buffer.from(JSON.stringify(metadata)));
  if (HEADER_BYTES + root.length > 16_384) throw new Error('The root directory no longer fits in the first request.');
  const zooms = tiles.map(({ zoom }) => zoom);
  const header = encodeHeader({
    root: root.length,
    json: json.length,
    data: blobs.reduce((sum, blob) => sum + blob.length, 0),
    counts: [tiles.length, entries.length, blobs.length],
    zooms: [Math.min(...zooms), Math.max(...zooms)],
    bounds,
    center,
  });
  return Buffer.concat([header, root, json, ...blobs]);
}

/** The same bytes on every system: zlib writes the operating system into byte 9. */
function compress(data) {
  const bytes = gzipSync(data, { level: 9 });
  bytes[9] = 255;
  return bytes;
}

/** Directory entries and the distinct contents they point to. Neighbours with equal contents share an entry. */
function layOut(tiles) {
  const places = new Map();
  const blobs = [];
  const entries = [];
  let end = 0;
  const ordered = tiles
    .map(({ zoom, x, y, data }) => ({ id: zxyToTileId(zoom, x, y), data }))
    .sort((a, b) => a.id - b.id);
  for (const { id, data } of ordered) {
    const hash = createHash('sha256').update(data).digest('hex');
    if (!places.has(hash)) {
      const blob = compress(data);
      places.set(hash, { offset: end, length: blob.length });
      blobs.push(blob);
      end += blob.length;
    }
    const place = places.get(hash);
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, blobs };
}

function encodeDirectory(entries) {
  const bytes = [];
  writeVarint(bytes, entries.length);
  entries.forEach(({ id }, i) => writeVarint(bytes, id - (entries[i - 1]?.id ?? 0)));
  for (const { run } of entries) writeVarint(bytes, run);
  for (const { length } of entries) writeVarint(bytes, length);
  entries.forEach(({ offset }, i) => {
    const previous = entries[i - 1];
    const follows = previous && offset === previous.offset + previous.length;
    writeVarint(bytes, follows ? 0 : offset + 1);
  });
  return Buffer.from(bytes);
}

function writeVarint(bytes, value) {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function encodeHeader({ root, json, data, counts, zooms, bounds, center }) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const afterRoot = HEADER_BYTES + root;
  const start = afterRoot + json;
  const sections = [HEADER_BYTES, root, afterRoot, json, start, 0, start, data, ...counts];
  sections.forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + i * 8));
  const clustered = 1;
  [clustered, GZIP, GZIP, VECTOR_TILES, ...zooms].forEach((value, i) => header.writeUInt8(value, 96 + i));
  const degrees = (value, at) => header.writeInt32LE(Math.round(value * 1e7), at);
  bounds.forEach((value, i) => degrees(value, 102 + i * 4));
  header.writeUInt8(center.zoom, 118);
  degrees(center.lng, 119);
  degrees(center.lat, 123);
  return header;
}
