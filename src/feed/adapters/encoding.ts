import type { FeedWarning } from '../../model/feed.js';

/** Bytes as text, and whether they were not what a feed should be in. */
export interface DecodedText {
  readonly text: string;
  /** Name of the encoding when it is not UTF-8. */
  readonly encoding?: string;
}

/** An encoding that the server names, where the browser knows it; Windows-1252 is what old spreadsheets write. */
function fallbackOf(contentType: string): string {
  const named = /charset=["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? '';
  try {
    const { encoding } = new TextDecoder(named);
    return encoding === 'utf-8' ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252'; // a name that no browser knows
  }
}

function decode(parts: readonly Uint8Array[], encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

/** UTF-16 by its byte order mark. */
function markedEncoding(parts: readonly Uint8Array[]): string | undefined {
  const [first, second] = parts.find(({ length }) => length > 1) ?? [];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

const REPLACED = /\uFFFD/g;
const BEYOND_ASCII = /[\u0080-\uFFFC]/g;

/**
 * The text of a feed whatever its server says: UTF-8 where the bytes are UTF-8, else what is declared, else
 * Windows-1252. A text of good UTF-8 with a few broken bytes stays UTF-8.
 * @param utf8 - the bytes decoded as UTF-8, when that has been done already.
 */
export function decodeText(parts: readonly Uint8Array[], contentType: string, utf8?: string): DecodedText {
  const marked = markedEncoding(parts);
  if (marked !== undefined) return { text: decode(parts, marked), encoding: marked };
  const text = utf8 ?? decode(parts, 'utf-8');
  const firstBroken = text.indexOf('\uFFFD');
  if (firstBroken < 0 || firstBroken === text.length - 1) return { text };
  const broken = text.match(REPLACED)?.length ?? 0;
  if (broken < (text.match(BEYOND_ASCII)?.length ?? 0)) return { text };
  const encoding = fallbackOf(contentType);
  return { text: decode(parts, encoding), encoding };
}

/** Tells the publisher that the feed is not in UTF-8. */
export const notUtf8 = (encoding: string): FeedWarning => ({
  reason: 'not-utf-8',
  hint: `The feed is in ${encoding}. Write it as UTF-8.`,
  isPartial: false,
});
