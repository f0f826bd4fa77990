import { Coverage } from './coverage.mjs';
import { traceAreas } from './contour.mjs';
import { METRES_PER_UNIT, isInside, toUnits } from './world.mjs';

/** Side of a cell at zoom 14 (1.5 m); each zoom below doubles it, so a cell is always half a screen pixel. */
const CELL = 4;
const DETAIL_ZOOM = 14;
/** Least area that is shown, in screen pixels. */
const LEAST_PIXELS = 6;

/** North-west and south-east of the grids: the Region and a little around it. */
const CORNERS = [
  [4.21, 50.94],
  [4.53, 50.745],
];

/** A grid over the Region whose cells line up with the edges of all source tiles. */
const FRAME = (() => {
  const align = 4096;
  const [west, north] = toUnits(CORNERS[0]).map((value) => Math.floor(value / align) * align);
  const [east, south] = toUnits(CORNERS[1]).map((value) => Math.ceil(value / align) * align);
  return { west, north, columns: (east - west) / CELL, rows: (south - north) / CELL, cell: CELL };
})();

const polygons = (pieces, matches) => pieces.filter((piece) => piece.type === 'polygon' && matches(piece.tags));

function paintAll(pieces, frame = FRAME) {
  const coverage = new Coverage(frame);
  for (const piece of pieces) coverage.paint(piece);
  return coverage;
}

const INDUSTRY = new Set(['industrial', 'railway', 'landfill']);
const OPEN_GROUND = new Set(['grass', 'forest', 'brownfield', 'greenfield']);
const isIndustry = (tags) => INDUSTRY.has(tags.landuse);
const isBuilt = (tags) => tags.landuse !== undefined && !INDUSTRY.has(tags.landuse) && !OPEN_GROUND.has(tags.landuse);
const isWood = (tags) => tags.landuse === 'forest' || tags.natural === 'wood';
const isWater = (tags) =>
  (tags.natural === 'water' || tags.landuse === 'basin') && !tags.tunnel && tags.intermittent !== 'yes';

/** Greenery that a visitor would call so. Gardens of houses are mapped in some streets and not in others: left out. */
const isPark = (tags) =>
  !tags.building &&
  tags.natural !== 'water' &&
  tags['garden:type'] !== 'residential' &&
  !(tags.leisure === 'garden' && tags.access === 'private' && tags['garden:type'] === undefined && !tags.name) &&
  ['landuse', 'leisure', 'natural'].some((key) => GREEN.has(tags[key]));
const GREEN = new Set([
  'allotments',
  'farmland',
  'flowerbed',
  'forest',
  'garden',
  'grass',
  'grassland',
  'heath',
  'meadow',
  'nature_reserve',
  'orchard',
  'park',
  'pitch',
  'plant_nursery',
  'scrub',
  'shrubbery',
  'vineyard',
  'wood',
]);

/**
 * The Sonian Forest covers the south-east of the Region, and the source does not have it: its outline is a relation
 * across three regions that the extract lost. It is what is left there when everything that is mapped is taken away:
 * the parts around these points (south and north of the motorway) that hang together after clearings are filled and
 * necks narrower than 150 m are cut. The search runs on coarse cells (12 m); the result has the exact edges of what is
 * mapped around. The first point is also where the forest's name is written.
 */
export const SONIAN_FOREST = [
  [4.4385, 50.787],
  [4.4504, 50.8182],
].map(toUnits);
const SEARCH_HALVINGS = 3;
const HALF_NECK = 6;
const HALF_CLEARING = 3;

function findSonianForest(region, mapped) {
  const unmapped = mapped.invert().keepInside(region);
  let search = unmapped;
  for (let i = 0; i < SEARCH_HALVINGS; i++) search = search.halve();
  const opened = search
    .grow(HALF_CLEARING)
    .grow(-HALF_CLEARING - HALF_NECK)
    .grow(HALF_NECK + HALF_CLEARING);
  const outlines = traceAreas(opened.halve(), 0).map(([outline]) => outline);
  const around = new Coverage(FRAME);
  for (const point of SONIAN_FOREST) {
    const part = outlines.find((outline) => isInside(point, outline));
    if (!part) throw new Error('A part of the Sonian Forest was not found: has the source changed?');
    around.paint({ paths: [part], box: boxOfFrame() });
  }
  return unmapped.keepInside(around);
}

function boxOfFrame() {
  const { west, north, columns, rows, cell } = FRAME;
  return { west, north, east: west + columns * cell, south: north + rows * cell };
}

/** One kind of area at each of the zooms, as a list of polygons; `closing` is the width of gaps to close, in cells. */
function drawAt(zooms, coverage, closing = () => 0) {
  const byZoom = new Map();
  let grid = coverage;
  for (let zoom = DETAIL_ZOOM; zoom >= Math.min(...zooms); zoom--) {
    if (zoom < DETAIL_ZOOM) grid = grid.halve();
    const radius = closing(zoom);
    const closed = radius > 0 ? grid.grow(radius).grow(-radius) : grid;
    if (zooms.includes(zoom)) byZoom.set(zoom, traceAreas(closed, LEAST_PIXELS * (2 * closed.frame.cell) ** 2));
  }
  return byZoom;
}

/**
 * All areas by kind, each as a map from zoom to polygons in units. Land is shown inside the Region only, because beyond
 * it the source has scraps; water runs on.
 */
export function drawAreas({ boundaries, landuse, green, water }) {
  const region = paintAll(polygons(boundaries, (tags) => tags['ref:INS'] === '04000'));
  const painted = {
    built: paintAll(polygons(landuse, isBuilt)).keepInside(region),
    industry: paintAll(polygons(landuse, isIndustry)).keepInside(region),
    park: paintAll(polygons(green, isPark)).keepInside(region),
    wood: paintAll(polygons(green, isWood)).keepInside(region),
    water: paintAll(polygons(water, isWater)),
  };
  const mapped = new Coverage(FRAME);
  for (const kind of ['built', 'industry', 'park']) mapped.add(painted[kind]);
  painted.wood.add(findSonianForest(region, mapped));

  mapped.add(painted.wood).add(painted.water);

  const closing = (zoom) => (zoom <= 12 ? 1 : 0);
  const zooms = (from) => [8, 9, 10, 11, 12, 13, 14].filter((zoom) => zoom >= from);
  return {
    region: drawAt(zooms(8), region),
    water: drawAt(zooms(8), painted.water),
    built: drawAt(zooms(10), painted.built, closing),
    industry: drawAt(zooms(10), painted.industry, closing),
    park: drawAt(zooms(9), painted.park),
    wood: drawAt(zooms(9), painted.wood),
    street: drawStreetSpace(mapped, region),
  };
}

/** How wide a gap between mapped areas may be and still count as a street: wider ones are land that nobody mapped. */
const WIDEST_STREET_METRES = 27;
/** Slivers between neighbours that were drawn apart are no streets. */
const LEAST_STREET_PIXELS = 40;

/**
 * The source has no roads, but it has the blocks between them: what separates blocks by less than the width of a street
 * is a street. Where no blocks are mapped there is nothing to see, and the ground stays plain. Gaps are closed on coarse
 * cells (3 m); the result has the exact edges of the blocks.
 */
function drawStreetSpace(mapped, region) {
  const coarse = mapped.halve();
  const radius = Math.round(WIDEST_STREET_METRES / METRES_PER_UNIT / coarse.frame.cell / 2);
  const closed = new Coverage(FRAME);
  for (const paths of traceAreas(coarse.grow(radius).grow(-radius), 0)) closed.paint({ paths, box: boxOfFrame() });
  const space = closed.keepInside(mapped.invert()).keepInside(region);
  const leastArea = (cell) => LEAST_STREET_PIXELS * (2 * cell) ** 2;
  return new Map([
    [14, traceAreas(space, leastArea(CELL))],
    [13, traceAreas(space.halve(), leastArea(CELL * 2))],
  ]);
}

/** A commune may lie in two parts (Ixelles); what is smaller than this (1.4 ha) is a kink of its border. */
const LEAST_COMMUNE_PART = 100_000;

/** The 19 communes as `{ rings, properties: { nisCode } }`, the same outlines for every zoom. */
export function drawCommunes(boundaries) {
  const isCommune = (tags) => tags.admin_level === '8' && /^21\d{3}$/.test(tags['ref:INS']);
  const byCode = new Map();
  for (const piece of polygons(boundaries, isCommune)) {
    const code = piece.tags['ref:INS'];
    byCode.set(code, [...(byCode.get(code) ?? []), piece]);
  }
  const frame = { ...FRAME, columns: FRAME.columns / 2, rows: FRAME.rows / 2, cell: CELL * 2 };
  return [...byCode].flatMap(([nisCode, pieces]) =>
    traceAreas(paintAll(pieces, frame), LEAST_COMMUNE_PART).map((rings) => ({ rings, properties: { nisCode } })),
  );
}
