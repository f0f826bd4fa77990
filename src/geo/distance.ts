import type { Bounds, Position } from '../model/geo.js';

const EARTH_RADIUS = 6_371_008.8;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance over the ground in metres (haversine on a sphere: within 0.5 %). */
export function distance(from: Position, to: Position): number {
  const latitude = Math.sin(toRadians(to.lat - from.lat) / 2) ** 2;
  const longitude = Math.sin(toRadians(to.lng - from.lng) / 2) ** 2;
  const half = latitude + Math.cos(toRadians(from.lat)) * Math.cos(toRadians(to.lat)) * longitude;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
}

/** The smallest box around some positions; `null` around none. */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  if (positions.length === 0) return null;
  const lats = positions.map(({ lat }) => lat);
  const lngs = positions.map(({ lng }) => lng);
  return {
    west: lngs.reduce((a, b) => Math.min(a, b)),
    south: lats.reduce((a, b) => Math.min(a, b)),
    east: lngs.reduce((a, b) => Math.max(a, b)),
    north: lats.reduce((a, b) => Math.max(a, b)),
  };
}
