import { parsePosition } from './position.js';
import {
  MOST_HITS,
  type Geocode,
  type GeocodeHit,
  type GeocodeOptions,
  type Geocoder,
  type GeocoderName,
} from './geocode.js';

/** Around the Region, so that "rue Haute" means the one in Brussels: west, south, east, north. */
const REGION = [4.2, 50.74, 4.53, 50.95] as const;
const MIDDLE = { lat: 50.8466, lng: 4.3517 } as const;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
const words = (...parts: readonly unknown[]): string => parts.map(textOf).filter(Boolean).join(' ');

async function ask(address: string, query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown> {
  const url = `${address}?${new URLSearchParams(query).toString()}`;
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}

/** Leaves out what has no position, and what is written like one that is there already. */
function hitsOf(
  found: readonly { readonly label: string; readonly lat: unknown; readonly lng: unknown }[],
): GeocodeHit[] {
  const hits = new Map<string, GeocodeHit>();
  for (const { label, lat, lng } of found) {
    const position = parsePosition(lat, lng);
    if (label && position && position !== 'invalid' && !hits.has(label)) hits.set(label, { label, position });
  }
  return [...hits.values()].slice(0, MOST_HITS);
}

/** The Region's own service; it answers in French and Dutch, and always something: only what it says it found counts. */
async function urbis(text: string, { locale, signal }: GeocodeOptions): Promise<readonly GeocodeHit[]> {
  const answer = await ask(
    'https://geoservices.irisnet.be/localization/Rest/Localize/getaddresses',
    { address: text, language: locale.startsWith('nl') ? 'nl' : 'fr', spatialReference: '4326' },
    signal,
  );
  const found = listOf(objectOf(answer).result).filter(({ qualificationCode }) => {
    const { policeNumber, streetName } = objectOf(qualificationCode);
    return textOf(streetName) === '1' && textOf(policeNumber) === '1';
  });
  return hitsOf(
    found.map(({ address, point }) => {
      const { number, street } = objectOf(address);
      const { name, postCode, municipality } = objectOf(street);
      const { x, y } = objectOf(point);
      const label = [words(name, number), words(postCode, municipality)].filter(Boolean).join(', ');
      return { label, lat: y, lng: x };
    }),
  );
}

/** Photon on OpenStreetMap's data, made for searching as one types. */
async function photon(text: string, { locale, signal }: GeocodeOptions): Promise<readonly GeocodeHit[]> {
  const query = { q: text, lat: `${MIDDLE.lat}`, lon: `${MIDDLE.lng}`, bbox: REGION.join(','), limit: `${MOST_HITS}` };
  // It speaks French but no Dutch; without a language it answers in the local ones.
  const language = locale.startsWith('nl') ? {} : { lang: locale.slice(0, 2) };
  const answer = await ask('https://photon.komoot.io/api/', { ...query, ...language }, signal);
  return hitsOf(
    listOf(objectOf(answer).features).map(({ properties, geometry }) => {
      const { name, street, housenumber, postcode, city, district } = objectOf(properties);
      const { coordinates } = objectOf(geometry);
      const [lng, lat]: readonly unknown[] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
      const first = words(street ?? name, housenumber);
      return { label: [first, words(postcode, city ?? district)].filter(Boolean).join(', '), lat, lng };
    }),
  );
}

/** Nominatim on OpenStreetMap's data. Its terms forbid asking at every letter. */
async function nominatim(text: string, { locale, signal }: GeocodeOptions): Promise<readonly GeocodeHit[]> {
  const [west, south, east, north] = REGION;
  const answer = await ask(
    'https://nominatim.openstreetmap.org/search',
    {
      q: text,
      format: 'jsonv2',
      limit: `${MOST_HITS}`,
      countrycodes: 'be',
      addressdetails: '1',
      viewbox: `${west},${north},${east},${south}`,
      'accept-language': locale,
    },
    signal,
  );
  return hitsOf(
    listOf(answer).map(({ lat, lon: lng, display_name: whole, address }) => {
      const { road, house_number: number, postcode, city, town, village } = objectOf(address);
      const label = [words(road, number), words(postcode, town ?? city ?? village)].filter(Boolean).join(', ');
      return { label: label || textOf(whole), lat, lng };
    }),
  );
}

const SERVICES: Readonly<Record<Exclude<GeocoderName, 'none'>, Geocoder>> = {
  urbis: { geocode: urbis, sendsTo: 'UrbIS (Paradigm)', whileTyping: true },
  photon: { geocode: photon, sendsTo: 'Photon (komoot)', whileTyping: true },
  nominatim: { geocode: nominatim, sendsTo: 'Nominatim (OpenStreetMap)', whileTyping: false },
};

/** The service that the page has switched on: its own function before a named one; `null` for none. */
export function geocoderOf(name: GeocoderName, own: Geocode | null): Geocoder | null {
  if (own) return { geocode: own, sendsTo: null, whileTyping: true };
  return name === 'none' ? null : SERVICES[name];
}
