import type { Position } from '../model/geo.js';

/** Reads one coordinate: a number, or a string with a decimal point or comma. */
function parseCoordinate(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/**
 * A position in degrees WGS84 from what a feed calls latitude and longitude.
 * @returns `null` when the feed gives none, `'invalid'` when what it gives is no place on Earth. The point 0,0 is what
 *   spreadsheets write for "empty", and is in the sea.
 */
export function parsePosition(latitude: unknown, longitude: unknown): Position | null | 'invalid' {
  if (isAbsent(latitude) && isAbsent(longitude)) return null;
  const lat = parseCoordinate(latitude);
  const lng = parseCoordinate(longitude);
  if (lat === undefined || lng === undefined) return 'invalid';
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || (lat === 0 && lng === 0)) return 'invalid';
  return { lat, lng };
}
