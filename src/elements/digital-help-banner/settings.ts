import { parseChoice, parseInstant, parseNumber } from '../../base/attributes.js';
import { warnOnce } from '../../base/log.js';
import type { Remember } from '../../campaign/dismissal.js';
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
  const word = value?.trim().toLowerCase() ?? '';
  const days = Number(/^days:(\d{1,4})$/.exec(word)?.[1] ?? 0);
  if (days > 0) return { for: 'days', days };
  if (word === 'none') return { for: 'none' };
  if (word !== '' && word !== 'session') {
    warnOnce(tag, `remember="${word}" is not session, none or days: and a number, such as days:30; using session.`);
  }
  return { for: 'session' };
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
