import type { Place } from '../../model/place.js';
import { pickText } from '../../model/text.js';

/** An address in the words that a map looks for it by; `undefined` without a street. */
export function addressWords({ street, postalCode, commune }: Place['address']): string | undefined {
  if (!street) return undefined;
  return [pickText(street, 'fr').text, postalCode, commune && pickText(commune, 'fr').text].filter(Boolean).join(' ');
}

/**
 * Where "how to get there" leads: the directions of openstreetmap.org, which asks for no account. The page is opened by
 * the visitor's own tap; nothing is requested before.
 * @returns `undefined` when the feed gives neither a position nor a street.
 */
export function directionsUrl({ position, address }: Place): string | undefined {
  if (position) return `https://www.openstreetmap.org/directions?to=${position.lat}%2C${position.lng}`;
  const words = addressWords(address);
  return words && `https://www.openstreetmap.org/search?query=${encodeURIComponent(words)}`;
}

/** What a website is called for the eye: its host, without `www.`. */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
