import { isRecord, type PlaceDraft } from '../draft.js';
import { toNumber } from './point.js';
import type { Project } from './projection.js';

/** Degrees: EPSG:4326, and ETRS89, which is the same to a visitor. */
const DEGREES = [4326, 4258, 84];

/** The systems that we convert, each with the box that its numbers have where places are (x from, to, y from, to). */
const SYSTEMS: readonly { readonly code: number; readonly box: readonly [number, number, number, number] }[] = [
  { code: 31370, box: [20_000, 300_000, 20_000, 250_000] },
  { code: 3812, box: [515_000, 800_000, 515_000, 750_000] },
  { code: 3857, box: [-20_037_509, 20_037_509, -20_048_967, 20_048_967] },
];

/** A smaller number than this is a slip in a degree sooner than a distance in metres. */
const LEAST_METRES = 20_000;

/** Older and national names of the same systems. */
const ALIASES: Readonly<Record<number, number>> = { 900913: 3857, 3785: 3857, 102100: 3857, 103300: 31370, 3447: 3812 };

/** Belgium and the countries around it, where a swapped pair is surely swapped. */
function isAroundHere(lng: number, lat: number): boolean {
  return lng > -5.5 && lng < 10 && lat > 41 && lat < 55;
}

/** The EPSG code in a name such as `urn:ogc:def:crs:EPSG::31370`, `EPSG:3857` or `…/OGC/1.3/CRS84`. */
function codeOf(name: string): number | undefined {
  const code = Number(/(\d+)>?$/.exec(name.trim().slice(-12))?.[1] ?? Number.NaN);
  return Number.isNaN(code) ? undefined : (ALIASES[code] ?? code);
}

/** The system that a GeoJSON page declares with `crs`, and one of ArcGIS with `spatialReference`. */
export function declaredSystem(frame: unknown): number | undefined {
  if (isRecord(frame) && isRecord(frame.spatialReference)) {
    const { wkid } = frame.spatialReference;
    if (typeof wkid === 'number') return codeOf(String(wkid));
  }
  if (!isRecord(frame) || !isRecord(frame.crs) || !isRecord(frame.crs.properties)) return undefined;
  const { name, code } = frame.crs.properties;
  const text = name ?? code;
  return typeof text === 'string' || typeof text === 'number' ? codeOf(String(text)) : undefined;
}

/** Degrees are degrees, whatever is declared; of the others the declared one goes first. */
function systemOf(x: number, y: number, declared: number | undefined): number {
  const isDegrees = Math.abs(x) <= 180 && Math.abs(y) <= 180;
  if (isDegrees) return 4326;
  const inside = ({ box }: (typeof SYSTEMS)[number]): boolean =>
    Math.min(Math.abs(x), Math.abs(y)) > LEAST_METRES && x >= box[0] && x <= box[1] && y >= box[2] && y <= box[3];
  const known = SYSTEMS.find(({ code }) => code === declared);
  if (known) return known.code;
  const guessed = declared === undefined || DEGREES.includes(declared) ? SYSTEMS.find(inside) : undefined;
  return guessed?.code ?? 0;
}

interface Pair {
  readonly x: number;
  readonly y: number;
  readonly system: number;
}

function pairOf(draft: PlaceDraft, declared: number | undefined): Pair | undefined {
  const [x, y] = [toNumber(draft.longitude), toNumber(draft.latitude)];
  return x === undefined || y === undefined ? undefined : { x, y, system: systemOf(x, y, declared) };
}

/** True when a record has numbers that are not degrees. */
export function needsProjection(draft: PlaceDraft, declared: number | undefined): boolean {
  const pair = pairOf(draft, declared);
  return pair !== undefined && pair.system !== 4326 && pair.system !== 0;
}

function inDegrees({ x, y, system }: Pair, project: Project | undefined): { lng: number; lat: number } | undefined {
  return system === 4326 ? { lng: x, lat: y } : project?.(system, x, y);
}

/** A draft with its position in degrees. Latitude and longitude in the wrong places change places. */
export function inWgs84(draft: PlaceDraft, declared: number | undefined, project: Project | undefined): PlaceDraft {
  const pair = pairOf(draft, declared);
  if (!pair || pair.system === 0) return draft;
  const given = inDegrees(pair, project);
  if (!given) return draft;
  const swapped = isAroundHere(given.lng, given.lat) ? given : inDegrees({ ...pair, x: pair.y, y: pair.x }, project);
  const isSwapped = swapped && (isAroundHere(swapped.lng, swapped.lat) || Math.abs(given.lat) > 90);
  const { lng, lat } = isSwapped ? swapped : given;
  return { ...draft, latitude: lat, longitude: lng };
}
