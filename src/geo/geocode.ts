import type { Position } from '../model/geo.js';

/** One address that a service found. */
export interface GeocodeHit {
  /** The address as people write it. */
  readonly label: string;
  readonly position: Position;
}

/** What a search for an address goes by. */
export interface GeocodeOptions {
  /** BCP 47 tag of the language that the answer should be in. */
  readonly locale: string;
  /** Aborted as soon as nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Finds addresses, the best first; an empty list when there is none. Rejects when the service does not answer. */
export type Geocode = (text: string, options: GeocodeOptions) => Promise<readonly GeocodeHit[]>;

/** The services that a partner can switch on by name. */
export const GEOCODERS = ['none', 'urbis', 'photon', 'nominatim'] as const;
export type GeocoderName = (typeof GEOCODERS)[number];

/** A service that finds addresses. */
export interface Geocoder {
  readonly geocode: Geocode;
  /** Where the typed text goes, for the visitor to know; `null` when the page itself answers. */
  readonly sendsTo: string | null;
  /** False where the service asks not to be called at every letter. */
  readonly whileTyping: boolean;
}

/** The most addresses to choose from. */
export const MOST_HITS = 5;
