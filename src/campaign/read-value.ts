import type { Instant } from '../model/campaign.js';
import type { LocalizedText } from '../model/text.js';

/** An object of a file that nobody has checked yet. */
export type Unchecked = Readonly<Record<string, unknown>>;

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]+)*$/;
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** The object, or an empty one: every field of what is no object is missing. */
export function readObject(value: unknown): Unchecked {
  return typeof value === 'object' && value !== null ? (value as Unchecked) : {};
}

/** The elements of a list, or none. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A non-empty text without spaces around it. */
export function readString(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** A short name for code and events: `now-they-know`. */
export function readId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value) ? value : undefined;
}

/** `{ fr, nl, en … }` with at least one text. What is no language or no text is left out. */
export function readText(value: unknown): LocalizedText | undefined {
  const texts = Object.entries(readObject(value)).flatMap(([tag, text]) => {
    const words = readString(text);
    return words && LANGUAGE_TAG.test(tag.toLowerCase()) ? [[tag.toLowerCase(), words] as const] : [];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** A date that tells its offset; one without would mean another instant on every device. */
export function readInstant(value: unknown): Instant | undefined {
  const isInstant = typeof value === 'string' && ISO_WITH_OFFSET.test(value) && !Number.isNaN(Date.parse(value));
  return isInstant ? value : undefined;
}

/** A whole number from `min` up. */
export function readWhole(value: unknown, min: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= min ? value : undefined;
}

/** An absolute address that a visitor may safely follow: `https http mailto tel`, and no other scheme. */
export function readHref(value: unknown): string | undefined {
  try {
    const url = new URL(String(value));
    return SCHEMES.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined; // what the URL parser refuses is no address
  }
}

/**
 * The address of a picture on the campaign file's own server, and on no other: whoever shows the campaign has chosen that
 * server and no further one.
 * @param base - absolute address of the file.
 */
export function readPicture(value: unknown, base: string | undefined): string | undefined {
  if (typeof value !== 'string' || base === undefined) return undefined;
  try {
    const url = new URL(value, base);
    const isOwn = /^https?:$/.test(url.protocol) && url.origin === new URL(base).origin;
    return isOwn ? url.href : undefined;
  } catch {
    return undefined; // what the URL parser refuses is no address
  }
}
