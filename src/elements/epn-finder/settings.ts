import { parseChoice, parseInstant, parseList, parseNumber } from '../../base/attributes.js';
import { GEOCODERS, type GeocoderName } from '../../geo/geocode.js';
import { SORTS, type Sort } from '../../search/sort.js';
import { THEMES, type Theme } from '../../theme/theme-controller.js';

/** `auto`: list and map beside each other where there is room, else taking turns. */
export const VIEWS = ['auto', 'list', 'map', 'split', 'guided'] as const;
export type ViewSetting = (typeof VIEWS)[number];

/** The attributes of the finder as the page wrote them. Those of the feed are in `feed-settings.ts`. */
export interface FinderAttributes {
  readonly localName: string;
  readonly view: string | null;
  readonly sort: string | null;
  readonly limit: string | null;
  readonly theme: string | null;
  readonly headingLevel: string | null;
  readonly now: string | null;
  readonly near: string | null;
  readonly geocoder: string | null;
  readonly withoutGeolocation: boolean;
  readonly kiosk: string | null;
  readonly hide: string | null;
}

/** What the attributes mean; nonsense has been told once and has fallen back. */
export interface FinderSettings {
  readonly view: ViewSetting;
  readonly sort: Sort;
  /** Rows of the first page and of each further one. */
  readonly limit: number;
  readonly theme: Theme;
  /** Level of the finder's own heading, 1 to 5. */
  readonly headingLevel: number;
  /** An instant to try the finder at; `null`: the clock. */
  readonly now: Date | null;
  /** The point to measure from to start with: `lat,lng`, a postal code or a commune; `null`: none. */
  readonly near: string | null;
  /** The service that finds addresses. */
  readonly geocoder: GeocoderName;
  /** Names of filters and parts that are left out. */
  readonly hidden: readonly string[];
  /** False where the device is never to be asked where it is. */
  readonly hasGeolocation: boolean;
  /** False where the browser's "back" must not lead to what the visitor before has seen. */
  readonly keepsHistory: boolean;
}

/** Reads the attributes; cheap enough to be asked anew each time. */
export function readSettings(attributes: FinderAttributes): FinderSettings {
  const { localName: tag, view, sort, limit, theme, headingLevel, now } = attributes;
  return {
    view: parseChoice(tag, 'view', view, VIEWS),
    sort: parseChoice(tag, 'sort', sort, SORTS),
    limit: parseNumber(tag, 'limit', limit, { fallback: 15, min: 1, max: 1000 }),
    theme: parseChoice(tag, 'theme', theme, THEMES),
    headingLevel: parseNumber(tag, 'heading-level', headingLevel, { fallback: 2, min: 1, max: 5 }),
    now: parseInstant(tag, 'now', now),
    near: attributes.near?.trim() ? attributes.near.trim() : null,
    geocoder: parseChoice(tag, 'geocoder', attributes.geocoder, GEOCODERS),
    hidden: parseList(attributes.hide),
    hasGeolocation: !attributes.withoutGeolocation,
    keepsHistory: attributes.kiosk === null,
  };
}
