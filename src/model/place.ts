import type { Position } from './geo.js';
import type { OpeningHours } from './hours.js';
import type { Service } from './service.js';
import type { LocalizedText } from './text.js';

/** A phone number, for the eye and for `tel:`. */
export interface Phone {
  /** E.164, `+3222345678`. */
  readonly e164: string;
  /** As people read it, `02 234 56 78`. */
  readonly text: string;
}

/** Where a place is, in words. */
export interface Address {
  /** Street and number. `undefined`: the feed does not tell. */
  readonly street?: LocalizedText;
  readonly postalCode?: string;
  readonly commune?: LocalizedText;
  /** NIS code of a Brussels commune, where it is one. */
  readonly nisCode?: string;
}

/** How a wheelchair user gets in; `limited` means with help or only in part. */
export type WheelchairAccess = 'yes' | 'limited' | 'no';

/** How one gets to be helped: just come, or make an appointment first. */
export const ACCESS_WAYS = ['walk-in', 'appointment'] as const;
export type AccessWay = (typeof ACCESS_WAYS)[number];

/** How one is helped: on one's own, by somebody, in a group, by somebody who does it for one, from a distance. */
export const HELP_WAYS = ['alone', 'accompanied', 'workshop', 'on-behalf', 'remote'] as const;
export type HelpWay = (typeof HELP_WAYS)[number];

/**
 * One physical place where people find digital help. A plain frozen object from validation on.
 * In every field `undefined` means that the feed does not tell, which is never the same as "no".
 */
export interface Place {
  /** The source's id; without one, `x-` and a short hash of name, postal code and position. */
  readonly id: string;
  /** True when `id` was derived by us and may change when the record changes. */
  readonly hasDerivedId: boolean;
  readonly name: LocalizedText;
  /** Degrees WGS84; `null` when the place is on no map. */
  readonly position: Position | null;
  readonly address: Address;
  readonly openingHours?: OpeningHours;
  /** IANA name of the zone that the hours are read in; without one, Europe/Brussels. */
  readonly timeZone?: string;
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
  /** Absolute `http:` or `https:` addresses. */
  readonly websites: readonly string[];
  readonly services?: readonly Service[];
  readonly description?: LocalizedText;
  readonly wheelchair?: WheelchairAccess;
  /** True when every service is free of charge. */
  readonly isFree?: boolean;
  /** Who is welcome and on which conditions, in the source's words. */
  readonly audiences?: readonly string[];
  /** Languages in which people are helped, BCP 47 in lower case. */
  readonly languages?: readonly string[];
  readonly access?: readonly AccessWay[];
  readonly helpWays?: readonly HelpWay[];
  readonly accessConditions?: LocalizedText;
  /** Page where an appointment can be made. */
  readonly bookingUrl?: string;
  /** Quality labels, in the source's words. */
  readonly qualityLabels?: readonly string[];
  /** Calendar date of the record's last check, `YYYY-MM-DD`. */
  readonly updatedOn?: string;
  /** Who published the record. */
  readonly source?: string;
}
