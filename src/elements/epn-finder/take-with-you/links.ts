import type { Place } from '../../../model/place.js';
import { directionsUrl } from '../../place/links.js';
import type { Bundle, LinkToPage } from './context.js';
import { placeText } from './plain-text.js';

/** Where a QR code or a message leads. */
export interface TakeLink {
  readonly href: string;
  /** `page`: this finder with the place open; `directions`: a map with the way there. */
  readonly leadsTo: 'page' | 'directions';
}

/** The best link for one place: the page, where a link can reopen it, else the way there. */
export function linkOf(place: Place, toPage: LinkToPage): TakeLink | undefined {
  const page = toPage([place]);
  if (page !== undefined) return { href: page, leadsTo: 'page' };
  const directions = directionsUrl(place);
  return directions === undefined ? undefined : { href: directions, leadsTo: 'directions' };
}

/** A bundle as a message: each place in words and, where a link can reopen the page with all of them, that link once. */
export function bundleText({ places, speech }: Bundle, now: Date, toPage: LinkToPage): string {
  const page = toPage(places, speech.locale);
  const texts = places.map((place) =>
    placeText(speech, place, now, page === undefined ? linkOf(place, toPage)?.href : undefined),
  );
  return [...texts, ...(page === undefined ? [] : [page])].join('\n\n');
}
