import { SONIAN_FOREST } from './areas.mjs';
import { namesOf } from './source-tiles.mjs';
import { METRES_PER_UNIT, isInside, signedArea, toUnits } from './world.mjs';

/** Platforms of one name and kind that are closer than this belong to one station. */
const STATION_METRES = 500;

/** The first zoom of each kind of station. */
const STATION_ZOOM = { train: 11, metro: 12, tram: 14 };

/** Where the City of Brussels is written: its polygon reaches from Haren to the Bois de la Cambre, its heart is here. */
const GRAND_PLACE = [4.3525, 50.8467];
const CITY_OF_BRUSSELS = '21004';

/** Former communes that everybody still names, by the code of the boundary they survive in. */
const FORMER_COMMUNES = new Set(['21004E', '21004F', '21004G']);

const SONIAN_FOREST_NAMES = { 'name:fr': 'Forêt de Soignes', 'name:nl': 'Zoniënwoud' };

function stationKind({ type, tags }) {
  if (type !== 'point' || tags.public_transport !== 'stop_position' || !tags.name) return undefined;
  if (tags.train === 'yes') return 'train';
  if (tags.subway === 'yes') return 'metro';
  return tags.railway === 'tram_stop' || tags.tram === 'yes' ? 'tram' : undefined;
}

/**
 * Stations from their platforms: one point in the middle, `rank` 1 for the busiest. A stop or a station of trains of
 * the same name as a metro station beside it is that station.
 */
export function drawStations(pieces) {
  const stations = [];
  for (const platform of uniqueById(pieces)) {
    const kind = stationKind(platform);
    if (!kind) continue;
    const [at] = platform.paths[0];
    const names = namesOf(platform.tags);
    const known = stations.find((other) => other.kind === kind && isSamePlace(other, names, at));
    if (known) known.platforms.push(at);
    else stations.push({ kind, names, platforms: [at] });
  }
  const isCovered = ({ kind, names, platforms }) =>
    kind !== 'metro' && stations.some((other) => other.kind === 'metro' && isSamePlace(other, names, platforms[0]));
  const shown = stations.filter((station) => !isCovered(station));
  return (zoom) => shown.filter(({ kind }) => zoom >= STATION_ZOOM[kind]).map(asStationFeature);
}

function asStationFeature({ kind, names, platforms }) {
  const rank = platforms.length >= 6 ? 1 : platforms.length >= 4 ? 2 : 3;
  const at = [0, 1].map((axis) => platforms.reduce((sum, point) => sum + point[axis], 0) / platforms.length);
  return { at, properties: { kind, rank, ...names } };
}

function isSamePlace(station, names, at) {
  const [x, y] = station.platforms[0];
  const metres = Math.hypot(x - at[0], y - at[1]) * METRES_PER_UNIT;
  return station.names['name:fr'] === names['name:fr'] && metres < STATION_METRES;
}

function uniqueById(pieces) {
  return [...new Map(pieces.map((piece) => [`${piece.type}${piece.id}`, piece])).values()];
}

/** One point for each commune, `rank` by population; then former communes of the City, then the quarters of its heart. */
export function drawCommuneLabels(communes, boundaries) {
  const bySize = [...communes].sort((a, b) => b.properties.population2020 - a.properties.population2020);
  const current = bySize.map(({ geometry, properties: { nisCode, name } }, index) => ({
    at: nisCode === CITY_OF_BRUSSELS ? toUnits(GRAND_PLACE) : middleOf(geometry),
    properties: { kind: 'commune', rank: nisCode === CITY_OF_BRUSSELS ? 0 : index + 1, ...asNames(name) },
  }));
  const former = gatherAreas(boundaries.filter(({ tags }) => FORMER_COMMUNES.has(tags['ref:INS'])));
  const isQuarter = ({ type, tags }) => type === 'polygon' && tags.place === 'neighbourhood';
  const quarters = gatherAreas(boundaries.filter(isQuarter));
  const all = [
    ...current,
    ...former.map(({ at, names }) => ({ at, properties: { kind: 'former', rank: 20, ...names } })),
    ...quarters.map(({ at, names }) => ({ at, properties: { kind: 'quarter', rank: 30, ...names } })),
  ];
  return (zoom) => all.filter(({ properties: { kind } }) => zoom >= NAME_ZOOM[kind]);
}
const NAME_ZOOM = { commune: 8, former: 12, quarter: 14 };

const asNames = ({ fr, nl }) => ({ 'name:fr': fr, 'name:nl': nl });

/** Names of parks and woods, from the largest at zoom 12 to any that has room for its name at zoom 14. */
export function drawGreenLabels(pieces) {
  const isNamed = ({ type, tags }) =>
    type === 'polygon' &&
    tags.name &&
    (['park', 'nature_reserve', 'garden'].includes(tags.leisure) ||
      tags.landuse === 'forest' ||
      tags.natural === 'wood');
  const named = gatherAreas(pieces.filter(isNamed)).map(({ at, names, size }) => ({
    at,
    names,
    size: hectaresOf(size),
  }));
  const least = { 12: 40, 13: 8, 14: 0.8 };
  const forest = { at: SONIAN_FOREST[0], names: SONIAN_FOREST_NAMES, size: 1600 };
  return (zoom) =>
    [forest, ...named]
      .filter(({ size }) => size >= (least[zoom] ?? Infinity))
      .sort((a, b) => b.size - a.size)
      .map(({ at, names, size }) => ({ at, properties: { rank: size >= 40 ? 1 : size >= 8 ? 2 : 3, ...names } }));
}

/** Names of ponds and basins, from the largest at zoom 13. Canals and rivers are named along their lines. */
export function drawWaterLabels(pieces) {
  const isNamed = ({ type, tags }) =>
    type === 'polygon' && tags.name && tags.natural === 'water' && !['river', 'canal', 'lock'].includes(tags.water);
  const least = { 13: 2, 14: 0.3 };
  const named = gatherAreas(pieces.filter(isNamed)).map(({ size, ...area }) => ({ ...area, size: hectaresOf(size) }));
  return (zoom) =>
    named
      .filter(({ size }) => size >= (least[zoom] ?? Infinity))
      .map(({ at, names, size }) => ({ at, properties: { rank: size >= 2 ? 1 : 2, ...names } }));
}

const hectaresOf = (square) => (square * METRES_PER_UNIT ** 2) / 10_000;

/** What people find their way by and what is not for sale. Libraries and the like are left to the places themselves. */
const LANDMARKS = {
  amenity: new Set([
    'cinema',
    'college',
    'courthouse',
    'hospital',
    'marketplace',
    'place_of_worship',
    'police',
    'post_office',
    'school',
    'theatre',
    'townhall',
    'university',
  ]),
  tourism: new Set(['museum']),
};

/** What a stranger would look for first. */
const MAIN_LANDMARKS = new Set(['courthouse', 'hospital', 'museum', 'theatre', 'townhall', 'university']);

/** Named landmarks, for the closest zooms, where a quarter without tram or park would be a blank. */
export function drawLandmarks(pieces) {
  const isLandmark = ({ type, tags }) =>
    type === 'point' && tags.name && Object.entries(LANDMARKS).some(([key, values]) => values.has(tags[key]));
  const landmarks = uniqueById(pieces.filter(isLandmark)).map(({ paths, tags }) => ({
    at: paths[0][0],
    properties: { rank: MAIN_LANDMARKS.has(tags.tourism ?? tags.amenity) ? 1 : 2, ...namesOf(tags) },
  }));
  return (zoom) => (zoom < LANDMARK_ZOOM ? [] : landmarks);
}
const LANDMARK_ZOOM = 14;

/** Features from their pieces: name, area in square units and centroid. Overlaps of the pieces hardly move it. */
function gatherAreas(pieces) {
  const areas = new Map();
  for (const { id, tags, paths } of pieces) {
    const area = areas.get(id) ?? { names: namesOf(tags), size: 0, sum: [0, 0] };
    for (const ring of paths) {
      const { size, at } = centroid(ring);
      area.size += size;
      area.sum = [area.sum[0] + at[0] * size, area.sum[1] + at[1] * size];
    }
    areas.set(id, area);
  }
  return [...areas.values()].map(({ names, size, sum }) => ({ names, size, at: sum.map((value) => value / size) }));
}

/** Signed area and centre of gravity of a ring; measured from its first point, since units are large numbers. */
function centroid(ring) {
  const [ox, oy] = ring[0];
  const local = ring.map(([x, y]) => [x - ox, y - oy]);
  let [x, y] = [0, 0];
  for (let i = 0, j = local.length - 1; i < local.length; j = i++) {
    const cross = local[j][0] * local[i][1] - local[i][0] * local[j][1];
    x += (local[i][0] + local[j][0]) * cross;
    y += (local[i][1] + local[j][1]) * cross;
  }
  const size = signedArea(local);
  return { size, at: size === 0 ? [ox, oy] : [ox + x / (6 * size), oy + y / (6 * size)] };
}

/** The point of a polygon that is farthest from its edge, on a grid of 60 by 60. */
function middleOf({ type, coordinates }) {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map((rings) => rings[0].map(toUnits));
  const outer = polygons.sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))[0];
  const [xs, ys] = [0, 1].map((axis) => outer.map((point) => point[axis]));
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const steps = 60;
  let best = { room: -1 };
  for (let i = 0; i < steps * steps; i++) {
    const at = [
      west + ((east - west) * (i % steps)) / steps,
      north + ((south - north) * Math.floor(i / steps)) / steps,
    ];
    const room = isInside(at, outer) ? Math.min(...outer.map(([x, y]) => Math.hypot(x - at[0], y - at[1]))) : -1;
    if (room > best.room) best = { at, room };
  }
  return best.at;
}
