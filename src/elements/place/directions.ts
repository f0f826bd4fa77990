import type { Place } from '../../model/place.js';
import { pickText } from '../../model/text.js';
import type { Position } from '../../model/geo.js';
import { addressWords, directionsUrl } from './links.js';

/** How one goes there; `transit` is bus, tram and metro. */
export const TRAVEL_MODES = ['transit', 'walk', 'bike'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/**
 * Whose maps show the way. `auto`: the device's own where a link can open it, else openstreetmap.org, which asks for no
 * account. `osm`, `google` and `apple`: that one for everybody.
 */
export const DIRECTIONS = ['auto', 'osm', 'google', 'apple'] as const;
export type Directions = (typeof DIRECTIONS)[number];

/** What can open a link to a map: Android has `geo:`, Apple's devices have their own address, the others have neither. */
export type Device = 'android' | 'apple' | 'other';

/** The device, from what the browser calls itself. */
export function deviceOf(userAgent: string): Device {
  if (/Android/i.test(userAgent)) return 'android';
  return /iPhone|iPad|iPod|Macintosh/.test(userAgent) ? 'apple' : 'other';
}

const pair = ({ lat, lng }: Position): string => `${lat},${lng}`;

/** openstreetmap.org finds the way on foot and by bike; for bus, tram and metro its map shows the lines and the stops. */
function osmUrl(place: Place, mode: TravelMode): string | undefined {
  if (!place.position) return directionsUrl(place);
  const { lat, lng } = place.position;
  if (mode === 'transit') return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}&layers=T`;
  const engine = mode === 'walk' ? 'fossgis_osrm_foot' : 'fossgis_osrm_bike';
  return `https://www.openstreetmap.org/directions?engine=${engine}&to=${encodeURIComponent(pair(place.position))}`;
}

const GOOGLE: Readonly<Record<TravelMode, string>> = { transit: 'transit', walk: 'walking', bike: 'bicycling' };
const APPLE: Readonly<Record<TravelMode, string>> = { transit: 'r', walk: 'w', bike: 'c' };

/** Android's own link opens whatever map the visitor has, with the place named on it. */
function geoUrl(target: Position | string, name: string): string {
  if (typeof target === 'string') return `geo:0,0?q=${encodeURIComponent(target)}`;
  return `geo:${pair(target)}?q=${encodeURIComponent(`${pair(target)}(${name.replace(/[()]/g, ' ')})`)}`;
}

/**
 * The link that shows the way to a place. It is opened by the visitor's own tap; nothing is requested before.
 * STIB/MIVB publishes no stable address for a route, so that bus, tram and metro are left to the map of the device.
 * @returns `undefined` when the feed gives neither a position nor a street.
 */
export function directionsTo(
  place: Place,
  mode: TravelMode,
  directions: Directions,
  device: Device,
): string | undefined {
  const target = place.position ?? addressWords(place.address);
  if (target === undefined) return undefined;
  const words = encodeURIComponent(typeof target === 'string' ? target : pair(target));
  if (directions === 'google') {
    return `https://www.google.com/maps/dir/?api=1&destination=${words}&travelmode=${GOOGLE[mode]}`;
  }
  if (directions === 'apple' || (directions === 'auto' && device === 'apple')) {
    return `https://maps.apple.com/?daddr=${words}&dirflg=${APPLE[mode]}`;
  }
  if (directions === 'auto' && device === 'android' && mode === 'transit') {
    return geoUrl(target, pickText(place.name, 'fr').text);
  }
  return osmUrl(place, mode);
}
