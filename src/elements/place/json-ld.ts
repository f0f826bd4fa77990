import type { OpeningPeriod } from '../../model/hours.js';
import type { Place } from '../../model/place.js';
import { pickText } from '../../model/text.js';
import { usualWeek, type HoursException } from './usual-week.js';

type JsonValue = string | number | boolean | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `09:00`; midnight at the end of a day is its last minute, as schema.org wants it. */
function clock(minutes: number, isEnd: boolean): string {
  if (isEnd && minutes === 1440) return '23:59';
  const inDay = minutes % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Only hours at which one may simply come. */
function specifications(periods: readonly OpeningPeriod[], when: Readonly<Record<string, string>>): JsonValue[] {
  return periods
    .filter(({ byAppointment }) => !byAppointment)
    .map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification',
      ...when,
      opens: clock(from, false),
      closes: clock(to, true),
    }));
}

/** A day that is closed opens and closes at midnight: so schema.org tells it. */
function exceptionOf({ from, to, periods }: HoursException): JsonValue[] {
  if (periods === 'unknown') return [];
  const when = { validFrom: from, validThrough: to };
  const open = specifications(periods, when);
  return open.length > 0 ? open : [{ '@type': 'OpeningHoursSpecification', ...when, opens: '00:00', closes: '00:00' }];
}

function hoursOf({ openingHours, timeZone }: Place, now: Date): Readonly<Record<string, JsonValue>> {
  if (!openingHours?.understood) return {};
  const { usual, exceptions } = usualWeek(openingHours, now, timeZone);
  const week = DAYS.flatMap((day, index) => {
    const periods = usual.get(index + 1) ?? 'unknown';
    return periods === 'unknown' ? [] : specifications(periods, { dayOfWeek: `https://schema.org/${day}` });
  });
  const special = exceptions.flatMap(exceptionOf);
  return {
    ...(week.length > 0 && { openingHoursSpecification: week }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
  };
}

function addressOf({ address }: Place, locale: string): JsonValue | undefined {
  const { street, postalCode, commune, nisCode } = address;
  const parts = {
    ...(street && { streetAddress: pickText(street, locale).text }),
    ...(postalCode !== undefined && { postalCode }),
    ...(commune && { addressLocality: pickText(commune, locale).text }),
    ...(nisCode !== undefined && { addressCountry: 'BE' }),
  };
  return Object.keys(parts).length > 0 ? { '@type': 'PostalAddress', ...parts } : undefined;
}

/** What of a place has one word in schema.org; what the feed does not tell is left out. */
function factsOf(place: Place, locale: string): Readonly<Record<string, JsonValue | undefined>> {
  const { position, phones, emails, websites, description, languages, isFree, wheelchair } = place;
  return {
    address: addressOf(place, locale),
    geo: position ? { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng } : undefined,
    telephone: phones[0]?.e164,
    email: emails[0],
    url: websites[0],
    description: description && pickText(description, locale).text,
    knowsLanguage: languages,
    isAccessibleForFree: isFree,
    amenityFeature:
      wheelchair === 'yes' || wheelchair === 'no'
        ? { '@type': 'LocationFeatureSpecification', name: 'Wheelchair accessible', value: wheelchair === 'yes' }
        : undefined,
  };
}

/**
 * A place in the words of schema.org, for search engines, as the text of a data block. `LocalBusiness` is the one type
 * whose hours and address they show; it means any place that serves people, of a public body too.
 * @returns JSON in which `<` is written so that it can never end the block.
 */
export function jsonLdOf(place: Place, locale: string, now: Date): string {
  const text = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    name: pickText(place.name, locale).text,
    ...factsOf(place, locale),
    ...hoursOf(place, now),
  });
  return text.replace(/</g, '\\u003c');
}
