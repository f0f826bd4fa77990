import { parseChoice, parseInstant, parseNumber } from '../../base/attributes.js';
import { warnOnce } from '../../base/log.js';
import { readRemember, type Remember } from '../../campaign/dismissal.js';
import { FALLBACKS, type Fallback } from '../../campaign/schedule.js';

/** In which shape a campaign is shown. */
export const FORMATS = ['auto', 'strip', 'card', 'poster', 'sticky'] as const;
export type Format = (typeof FORMATS)[number];

/** The attributes as written, none of them checked. */
export interface BannerAttributes {
  readonly localName: string;
  readonly format: string | null;
  readonly fallback: string | null;
  readonly remember: string | null;
  readonly headingLevel: string | null;
  readonly now: string | null;
}

/** The attributes as understood. */
export interface BannerSettings {
  readonly format: Format;
  readonly fallback: Fallback;
  readonly remember: Remember;
  readonly headingLevel: number;
  readonly now: Date;
}

function parseRemember(tag: string, value: string | null): Remember {
  if (!/^\s*(session|none|days:\d{1,4})?\s*$/i.test(value ?? '')) {
    warnOnce(
      tag,
      `remember="${value ?? ''}" is not session, none or days: and a number, such as days:30; using session.`,
    );
  }
  return readRemember(value);
}

/** Understands the attributes; nonsense is told once and falls back. */
export function readSettings(attributes: BannerAttributes): BannerSettings {
  const { localName: tag } = attributes;
  return {
    format: parseChoice(tag, 'format', attributes.format, FORMATS),
    fallback: parseChoice(tag, 'fallback', attributes.fallback, FALLBACKS),
    remember: parseRemember(tag, attributes.remember),
    headingLevel: Math.round(
      parseNumber(tag, 'heading-level', attributes.headingLevel, { fallback: 2, min: 1, max: 6 }),
    ),
    now: parseInstant(tag, 'now', attributes.now) ?? new Date(),
  };
}

/** A strip is one headline and one action: it has no room for a live figure, and then no feed is asked for. */
export function hasRoomForCount({ format }: BannerSettings): boolean {
  return format !== 'strip' && format !== 'sticky';
}
