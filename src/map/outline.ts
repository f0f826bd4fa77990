import { assetUrl } from '../base/base-url.js';
import type { Bounds, Position } from '../model/geo.js';
import type { MapPlace, MapPoint } from './adapter.js';
import { rankOf } from './place-features.js';

/** The communes as they are drawn where there is no map: a drawing of `width` × `height` units. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
  readonly communes: readonly { readonly nisCode: string; readonly path: string }[];
}

/** A place on the drawing. */
export interface OutlinePlace {
  readonly place: MapPlace;
  readonly at: MapPoint;
}

let outline: Promise<Outline> | undefined;

async function fetchOutline(): Promise<Outline> {
  const response = await fetch(assetUrl('assets/outline/communes.json'));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as Outline;
}

/** The drawing, fetched once per page; a failed request may be tried again. */
export function loadOutline(): Promise<Outline> {
  outline ??= fetchOutline().catch((error: unknown) => {
    outline = undefined;
    throw error;
  });
  return outline;
}

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

function pointOn({ width, height, bounds }: Outline, { lat, lng }: Position): MapPoint {
  const { west, south, east, north } = bounds;
  return {
    x: Math.round((width * (lng - west)) / (east - west)),
    y: Math.round((height * (mercator(north) - mercator(lat))) / (mercator(north) - mercator(south))),
  };
}

/** Units of the drawing: what is nearer than this is one mark. */
const CELL = 18;

const isOn = ({ bounds: { west, south, east, north } }: Outline, { position: { lat, lng } }: MapPlace): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** Whether the drawing says anything: not when most places are outside the Region. */
export function covers(drawing: Outline, places: readonly MapPlace[]): boolean {
  return places.filter((place) => isOn(drawing, place)).length * 2 >= places.length;
}

/** The places on the drawing, what can be visited now on top. Of those that would cover each other the best is shown. */
export function placesOn(drawing: Outline, places: readonly MapPlace[]): readonly OutlinePlace[] {
  const byCell = new Map<string, OutlinePlace>();
  for (const place of places.filter((each) => isOn(drawing, each))) {
    const candidate = { place, at: pointOn(drawing, place.position) };
    const { x, y } = candidate.at;
    const cell = `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
    const present = byCell.get(cell);
    if (!present || rankOf(candidate.place) > rankOf(present.place)) byCell.set(cell, candidate);
  }
  return [...byCell.values()].sort((a, b) => rankOf(a.place) - rankOf(b.place));
}

/** One place on the drawing, if it lies there. */
export function placeOn(drawing: Outline, place: MapPlace | undefined): OutlinePlace | undefined {
  return place && isOn(drawing, place) ? { place, at: pointOn(drawing, place.position) } : undefined;
}
