import { parseChoice, parseInstant, parseNumber } from '../../base/attributes.js';
import { warnOnce } from '../../base/log.js';
import { parsePosition } from '../../geo/position.js';
import { communeByName, communeByNisCode, communeByPostalCode } from '../../model/communes.js';
import type { Place } from '../../model/place.js';
import { THEMES, type Theme } from '../../theme/theme-controller.js';
import { DIRECTIONS, type Directions } from '../place/directions.js';
import { LAYOUTS, type Layout } from './frame.js';
import type { LastKnown } from './nearest.js';

/** The attributes of the card as the page wrote them. Those of the feed are in `feed-settings.ts`. */
export interface CardAttributes {
  readonly localName: string;
  readonly layout: string | null;
  readonly directions: string | null;
  readonly near: string | null;
  readonly theme: string | null;
  readonly headingLevel: string | null;
  readonly now: string | null;
}

/** What the attributes mean; nonsense has been told once and has fallen back. */
export interface CardSettings {
  readonly layout: Layout;
  readonly directions: Directions;
  readonly headingLevel: number;
}

/** Reads the attributes; cheap enough to be asked anew each time. */
export function readSettings({ localName: tag, layout, directions, headingLevel }: CardAttributes): CardSettings {
  return {
    layout: parseChoice(tag, 'layout', layout, LAYOUTS),
    directions: parseChoice(tag, 'directions', directions, DIRECTIONS),
    headingLevel: parseNumber(tag, 'heading-level', headingLevel, { fallback: 3, min: 1, max: 6 }),
  };
}

export function readTheme({ localName, theme }: CardAttributes): Theme {
  return parseChoice(localName, 'theme', theme, THEMES);
}

export function readNow({ localName, now }: CardAttributes): Date | null {
  return parseInstant(localName, 'now', now);
}

/** `near`: where the place was, as `lat,lng`, or its commune by postal code, NIS code or name. */
export function readNear({ localName, near }: CardAttributes): LastKnown | undefined {
  if (near === null) return undefined;
  const [lat, lng, ...rest] = near.split(',');
  const position = lng === undefined || rest.length > 0 ? null : parsePosition(lat, lng);
  if (position && position !== 'invalid') return { position, nisCode: undefined };
  const text = near.trim();
  const commune = communeByPostalCode(text) ?? communeByNisCode(text) ?? communeByName(text);
  if (commune) return { position: null, nisCode: commune.nisCode };
  warnOnce(localName, `near="${near}" is neither "50.85,4.35" nor a postal code or commune of Brussels.`);
  return undefined;
}

/** Where a place was: by the attribute, else by what is known of it. */
export function lastKnown(attributes: CardAttributes, place: Place | null): LastKnown {
  return readNear(attributes) ?? { position: place?.position ?? null, nisCode: place?.address.nisCode };
}
