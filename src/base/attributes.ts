import { warnOnce } from './log.js';

/** Splits a comma-separated attribute into trimmed, non-empty parts. */
export function parseList(value: string | null | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

interface Range {
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
}

/** Reads a number from an attribute; nonsense is told once and falls back. */
export function parseNumber(tag: string, name: string, value: string | null | undefined, range: Range): number {
  if (value === null || value === undefined || value === '') return range.fallback;
  const number = Number(value);
  if (Number.isFinite(number) && number >= range.min && number <= range.max) return number;
  warnOnce(tag, `${name}="${value}" is not a number from ${range.min} to ${range.max}; using ${range.fallback}.`);
  return range.fallback;
}

/** Reads one of a few words from an attribute; nonsense is told once and falls back to the first word. */
export function parseChoice<Word extends string>(
  tag: string,
  name: string,
  value: string | null | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (value === null || value === undefined || value === '') return words[0];
  const word = words.find((candidate) => candidate === value.trim().toLowerCase());
  if (word) return word;
  warnOnce(tag, `${name}="${value}" is not one of ${words.join(', ')}; using ${words[0]}.`);
  return words[0];
}

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads the `now` attribute: an ISO 8601 instant with its offset. `null`: use the clock. */
export function parseInstant(tag: string, name: string, value: string | null | undefined): Date | null {
  if (!value) return null;
  const instant = new Date(value);
  if (ISO_WITH_OFFSET.test(value) && !Number.isNaN(instant.getTime())) return instant;
  warnOnce(tag, `${name}="${value}" is not an instant such as 2026-11-24T10:00:00+01:00; using the clock.`);
  return null;
}
