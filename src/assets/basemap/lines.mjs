import { Network } from './network.mjs';
import { dropParallels, lengthOf } from './parallels.mjs';
import { namesOf } from './source-tiles.mjs';
import { METRES_PER_UNIT } from './world.mjs';

/** Closer than this many metres, two lines of one kind are drawn as one. At zoom 14 every track is drawn. */
const PARALLEL_METRES = { 9: 160, 10: 100, 11: 60, 12: 35, 13: 18 };

/** The first zoom of each kind. */
const FIRST_ZOOM = { main: 9, yard: 13, river: 11, stream: 13, metro: 9, tram: 11, bus: 10 };

/** From this zoom both directions of a line are drawn; below, one of them stands for the line. */
const BOTH_DIRECTIONS_ZOOM = 13;

const KIND_OF_ROUTE = { subway: 'metro', tram: 'tram', bus: 'bus' };

const asFeatures = (paths, properties) => paths.map((path) => ({ path, properties }));

function simplified(paths, zoom) {
  const metres = PARALLEL_METRES[zoom];
  return metres ? dropParallels(paths, metres / METRES_PER_UNIT) : paths;
}

/** Groups pieces by a property, keeping the order of first sight. */
function groupBy(pieces, keyOf) {
  const groups = new Map();
  for (const piece of pieces) {
    const key = keyOf(piece);
    if (key === undefined) continue;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(piece);
  }
  return groups;
}

/** Lines of which only the kind matters: merged, dissolved, and thinned out by zoom. */
function drawPlainLines(pieces, kindOf, propertiesOf) {
  const networks = new Map();
  for (const [kind, group] of groupBy(pieces, kindOf)) {
    const network = new Network();
    for (const piece of group) network.addPiece(piece, kind);
    networks.set(
      kind,
      network.chains().map(({ path }) => path),
    );
  }
  return (zoom) =>
    [...networks].flatMap(([kind, paths]) => {
      const properties = propertiesOf(kind);
      return zoom < FIRST_ZOOM[properties.kind] ? [] : asFeatures(simplified(paths, zoom), properties);
    });
}

/** Railway tracks: `kind` main or yard, and whether they run in a tunnel. Metro and tram come from their routes. */
export function drawRailways(pieces) {
  const kindOf = ({ type, tags }) => {
    if (type !== 'line' || tags.railway !== 'rail') return undefined;
    const kind = tags.service === undefined || tags.service === 'crossover' ? 'main' : 'yard';
    return tags.tunnel === 'yes' ? `${kind} tunnel` : kind;
  };
  return drawPlainLines(pieces, kindOf, (kind) => {
    const [name, tunnel] = kind.split(' ');
    return tunnel ? { kind: name, tunnel: true } : { kind: name };
  });
}

/** Streams and rivers under the open sky. Canals are areas. */
export function drawStreams(pieces) {
  const kindOf = ({ type, tags }) =>
    type === 'line' && ['river', 'stream'].includes(tags.waterway) && !tags.tunnel ? tags.waterway : undefined;
  return drawPlainLines(pieces, kindOf, (kind) => ({ kind }));
}

/** Canals, rivers and streams by name, to be written along: only what is long enough for its name. */
export function drawWaterLines(pieces) {
  const isNamed = ({ type, tags }) =>
    type === 'line' && tags.name && !tags.tunnel && ['canal', 'river', 'stream'].includes(tags.waterway);
  const named = pieces.filter(isNamed);
  const nameOf = ({ tags }) => Object.values(namesOf(tags)).join(' - ');
  const lines = [...groupBy(named, nameOf).values()].flatMap((group) => {
    const network = new Network();
    for (const piece of group) network.addPiece(piece, 'water');
    const properties = { kind: group[0].tags.waterway, ...namesOf(group[0].tags) };
    return network.chains().flatMap(({ path }) => (lengthOf(path) < LEAST_NAMED ? [] : [{ path, properties }]));
  });
  return (zoom) => lines.filter(({ properties: { kind } }) => zoom >= WATER_NAME_ZOOM[kind]);
}
const LEAST_NAMED = 400 / METRES_PER_UNIT;
const WATER_NAME_ZOOM = { canal: 12, river: 13, stream: 14 };

/** A route comes with the platforms it stops at: outlines that hang together with nothing longer than this. */
const PLATFORM_METRES = 500;

/** Routes by line number: `{ kind, ref, colour, variants }`, each variant (direction, detour) a network of its own. */
function readLines(pieces) {
  const lines = new Map();
  for (const [, route] of groupBy(
    pieces.filter(({ type }) => type === 'line'),
    ({ id }) => id,
  )) {
    const { route: mode, ref, colour } = route[0].tags;
    const kind = KIND_OF_ROUTE[mode];
    const name = `${kind} ${ref}`;
    if (!lines.has(name)) lines.set(name, { kind, ref, colour: colour.toLowerCase(), variants: [] });
    const variant = new Network();
    for (const piece of route) variant.addPiece(piece, ref);
    variant.dropIslands(PLATFORM_METRES / METRES_PER_UNIT);
    lines.get(name).variants.push(variant);
  }
  const number = ({ ref }) => Number(ref.replace(/\D/g, ''));
  return [...lines.values()].sort((a, b) => number(a) - number(b));
}

/** One variant of each line, such that lines on the same tracks share them instead of running back beside them. */
function joinOneDirection(lines) {
  const together = new Network();
  const score = (variant) => together.overlap(variant) * 10 + variant.length;
  for (const { ref, variants } of lines) {
    const [best] = variants.map((variant) => ({ variant, score: score(variant) })).sort((a, b) => b.score - a.score);
    together.addNetwork(best.variant, ref);
  }
  return together.chains();
}

function joinAllVariants(lines) {
  const together = new Network();
  for (const { ref, variants } of lines) for (const variant of variants) together.addNetwork(variant, ref);
  return together.chains();
}

/** Lines that share a track lie side by side: `lane` is the place of each, counted from the middle. */
function asLanes({ path, tags }, lines) {
  return lines
    .filter(({ ref }) => tags.includes(ref))
    .map(({ kind, colour }, index, all) => ({
      path,
      properties: { kind, colour, lane: index - (all.length - 1) / 2 },
    }));
}

/** The lines of the STIB/MIVB. Metro lines lie side by side; trams take the colour of the first line of a track. */
export function drawTransit(pieces) {
  const lines = readLines(pieces);
  const [metro, tram, bus] = ['metro', 'tram', 'bus'].map((kind) => lines.filter((line) => line.kind === kind));
  const metroLanes = joinOneDirection(metro).flatMap((chain) => asLanes(chain, metro));
  const tracks = { one: joinOneDirection(tram), both: joinAllVariants(tram) };
  const streets = { one: joinOneDirection(bus), both: joinAllVariants(bus) };
  const colourOf = ({ tags }) => tram.find(({ ref }) => tags.includes(ref)).colour;
  const drawTram = (chain) => ({ path: chain.path, properties: { kind: 'tram', colour: colourOf(chain) } });
  return (zoom) => {
    const set = zoom < BOTH_DIRECTIONS_ZOOM ? 'one' : 'both';
    const streetPaths = streets[set].map(({ path }) => path);
    return [
      ...(zoom < FIRST_ZOOM.bus ? [] : asFeatures(simplified(streetPaths, zoom), { kind: 'bus' })),
      ...(zoom < FIRST_ZOOM.tram ? [] : tracks[set].map(drawTram)),
      ...(zoom < FIRST_ZOOM.metro ? [] : metroLanes),
    ];
  };
}
