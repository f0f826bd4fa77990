import type { Place } from '../../model/place.js';
import { pickText } from '../../model/text.js';

/**
 * Where "how to get there" leads: the directions of openstreetmap.org, which asks for no account. The page is opened by
 * the visitor's own tap; nothing is requested before.
 * @returns `undefined` when the feed gives neither a position nor a street.
 */
export function directionsUrl({ position, address }: Place): string | undefined {
  if (position) return `https://www.openstreetmap.org/directions?to=${position.lat}%2C${position.lng}`;
  if (!address.street) return undefined;
  const words = [address.street, address.commune].map((text) => (text ? pickText(text, 'fr').text : ''));
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent([...words, address.postalCode].filter(Boolean).join(' '))}`;
}

/** What a website is called for the eye: its host, without `www.`. */
export function siteName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
