import { isInside, signedArea } from './world.mjs';

const INSIDE = 128;
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3];

/**
 * Marching squares: for each pattern of four corners (top left 8, top right 4, bottom right 2, bottom left 1) the
 * sides that the outline enters and leaves by, with the area always on its right.
 */
const STEPS = [
  [],
  [[LEFT, BOTTOM]],
  [[BOTTOM, RIGHT]],
  [[LEFT, RIGHT]],
  [[RIGHT, TOP]],
  [
    [RIGHT, TOP],
    [LEFT, BOTTOM],
  ],
  [[BOTTOM, TOP]],
  [[LEFT, TOP]],
  [[TOP, LEFT]],
  [[TOP, BOTTOM]],
  [
    [TOP, LEFT],
    [BOTTOM, RIGHT],
  ],
  [[TOP, RIGHT]],
  [[RIGHT, LEFT]],
  [[RIGHT, BOTTOM]],
  [[BOTTOM, LEFT]],
  [],
];

/**
 * The outlines of a coverage grid as polygons in units: `[outer ring, ...holes]` each. Because a cell knows how much of
 * it is covered, an outline runs between cell centres at a fraction of a cell. Rings smaller than `leastArea` (square
 * units) are left out, holes too.
 */
export function traceAreas(coverage, leastArea) {
  const rings = traceRings(coverage).filter((ring) => Math.abs(signedArea(ring)) >= leastArea);
  const outers = [];
  const holes = [];
  for (const ring of rings) (signedArea(ring) > 0 ? outers : holes).push(ring);
  const areas = outers
    .map((ring) => ({ rings: [ring], size: signedArea(ring), box: boxOf(ring) }))
    .sort((a, b) => a.size - b.size);
  for (const hole of holes) {
    const [x, y] = hole[0];
    const within = ({ box, rings: [outer] }) =>
      x > box.west && x < box.east && y > box.north && y < box.south && isInside(hole[0], outer);
    areas.find(within)?.rings.push(hole);
  }
  return areas.map(({ rings: polygon }) => polygon);
}

function boxOf(ring) {
  const box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity };
  for (const [x, y] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  }
  return box;
}

function traceRings(coverage) {
  const next = linkSides(coverage);
  const rings = [];
  for (const start of next.keys()) {
    if (!next.has(start)) continue;
    const ring = [];
    for (let side = start; next.has(side);) {
      ring.push(pointOn(side, coverage));
      const following = next.get(side);
      next.delete(side);
      side = following;
    }
    rings.push([...ring, ring[0]]);
  }
  return rings;
}

/** A side between two cell centres is named by its first cell: even numbers run right, odd ones down. */
function linkSides({ cells, frame: { columns, rows } }) {
  const next = new Map();
  for (let row = 0; row < rows - 1; row++) {
    for (let i = row * columns, end = i + columns - 1; i < end; i++) {
      const pattern =
        (cells[i] >= INSIDE ? 8 : 0) |
        (cells[i + 1] >= INSIDE ? 4 : 0) |
        (cells[i + columns + 1] >= INSIDE ? 2 : 0) |
        (cells[i + columns] >= INSIDE ? 1 : 0);
      if (pattern === 0 || pattern === 15) continue;
      const sides = [i * 2, (i + 1) * 2 + 1, (i + columns) * 2, i * 2 + 1];
      for (const [from, to] of STEPS[pattern]) next.set(sides[from], sides[to]);
    }
  }
  return next;
}

function pointOn(side, { cells, frame: { columns, west, north, cell } }) {
  const first = side >> 1;
  const down = side & 1;
  const here = cells[first];
  const there = cells[first + (down ? columns : 1)];
  const share = (INSIDE - here) / (there - here);
  const column = (first % columns) + (down ? 0 : share) + 0.5;
  const row = Math.floor(first / columns) + (down ? share : 0) + 0.5;
  return [west + column * cell, north + row * cell];
}
