import { isRecord, type UntrustedRecord } from '../draft.js';

/** Two numbers as a feed gives them, in whatever coordinate system. */
export interface RawPoint {
  /** Longitude or easting. */
  readonly x: number;
  /** Latitude or northing. */
  readonly y: number;
  /** EPSG code, where the value itself tells it. */
  readonly code?: number;
}

/** One coordinate: a number, or a text with a decimal point or comma and perhaps spaces between the thousands. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const number = typeof value === 'string' ? Number(value.replace(/\s/g, '').replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function pointOf(x: unknown, y: unknown): RawPoint | undefined {
  const [east, north] = [toNumber(x), toNumber(y)];
  return east === undefined || north === undefined ? undefined : { x: east, y: north };
}

const X_KEYS = ['lon', 'lng', 'long', 'longitude', 'x'];
const Y_KEYS = ['lat', 'latitude', 'y'];

function first(record: UntrustedRecord, keys: readonly string[]): unknown {
  const key = keys.find((candidate) => record[candidate] !== undefined && record[candidate] !== null);
  return key === undefined ? undefined : record[key];
}

/** The box around any nesting of GeoJSON positions. A stack, since a hostile feed nests deeper than calls may. */
class Box {
  private readonly x: [number, number] = [Infinity, -Infinity];
  private readonly y: [number, number] = [Infinity, -Infinity];

  add(value: unknown): this {
    const open: unknown[] = [value];
    while (open.length > 0) {
      const item = open.pop();
      if (isRecord(item)) open.push(item.coordinates, item.geometries, isRecord(item.geometry) && item.geometry);
      if (isRecord(item)) this.stretch(pointOf(first(item, X_KEYS), first(item, Y_KEYS)));
      if (!Array.isArray(item)) continue;
      const point = pointOf(item[0], item[1]);
      if (point) this.stretch(point);
      else for (const part of item) open.push(part);
    }
    return this;
  }

  get centre(): RawPoint | undefined {
    const [x, y] = [(this.x[0] + this.x[1]) / 2, (this.y[0] + this.y[1]) / 2];
    return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
  }

  private stretch(point: RawPoint | undefined): void {
    if (!point) return;
    this.x.splice(0, 2, Math.min(this.x[0], point.x), Math.max(this.x[1], point.x));
    this.y.splice(0, 2, Math.min(this.y[0], point.y), Math.max(this.y[1], point.y));
  }
}

/** `POINT (4.35 50.85)`, `SRID=31370;POINT(149000 170500)`, and the centre of any other shape in this notation. */
function readWellKnownText(text: string): RawPoint | undefined {
  const [, code, body] =
    /^(?:SRID=(\d+);)?\s{0,9}[A-Z]{1,20}\s{0,9}(?:ZM?|M)?\s{0,9}\(([-+\d.eE\s,()]+)\)$/i.exec(text.trim()) ?? [];
  if (body === undefined) return undefined;
  const { centre } = new Box().add(body.split(/[,()]+/).map((pair) => pair.trim().split(/\s+/)));
  return centre && { ...centre, ...(code !== undefined && { code: Number(code) }) };
}

/** `50.85, 4.35`, `50,85; 4,35`, `50,85, 4,35`, `50.85 / 4.35`, `50.85 4.35`: latitude first, as people and Opendatasoft write it. */
function readPair(text: string): RawPoint | undefined {
  const [, lat, lng] =
    /^\s*\(?([-+\d.]+)(?:\s*[,;/]\s*|\s+)([-+\d.]+)\)?\s*$/.exec(text) ??
    /^\s*([-+]?\d+,\d+)(?:\s*[;/]\s*|,?\s+)([-+]?\d+,\d+)\s*$/.exec(text) ??
    [];
  return pointOf(lng, lat);
}

function readText(text: string): RawPoint | undefined {
  if (!text.trimStart().startsWith('{')) return readPair(text) ?? readWellKnownText(text);
  try {
    return readPoint(JSON.parse(text));
  } catch {
    return undefined; // a text that only looks like GeoJSON is no position
  }
}

/**
 * The one point that stands for what a feed gives: GeoJSON geometry of any kind (the centre of its box), `{ lat, lon }`,
 * `[lat, lon]` as Opendatasoft 1.0 writes it, well-known text, two numbers in a text.
 */
export function readPoint(value: unknown): RawPoint | undefined {
  if (typeof value === 'string') return readText(value);
  if (Array.isArray(value) && value.length === 2) {
    const [lat, lng] = value as readonly unknown[];
    const point = pointOf(lng, lat);
    if (point) return point;
  }
  if (!isRecord(value)) return Array.isArray(value) ? new Box().add(value).centre : undefined;
  const { minlat, minlon, maxlat, maxlon } = value;
  if (minlat !== undefined) {
    return new Box().add([
      [minlon, minlat],
      [maxlon, maxlat],
    ]).centre;
  }
  const isShape = 'coordinates' in value || 'geometries' in value || 'geometry' in value;
  return isShape ? new Box().add(value).centre : pointOf(first(value, X_KEYS), first(value, Y_KEYS));
}
