import type { FeedMeta } from '../model/feed.js';

/**
 * A record as an adapter decodes it, before anything is believed: field names are those of the canonical feed, values
 * are whatever the publisher wrote.
 */
export interface PlaceDraft {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly latitude?: unknown;
  readonly longitude?: unknown;
  readonly street?: unknown;
  readonly postalCode?: unknown;
  readonly commune?: unknown;
  readonly nisCode?: unknown;
  readonly openingHours?: unknown;
  readonly timeZone?: unknown;
  readonly phones?: unknown;
  readonly emails?: unknown;
  readonly websites?: unknown;
  readonly services?: unknown;
  readonly description?: unknown;
  readonly wheelchair?: unknown;
  readonly isFree?: unknown;
  readonly audiences?: unknown;
  readonly languages?: unknown;
  readonly access?: unknown;
  readonly helpWays?: unknown;
  readonly accessConditions?: unknown;
  readonly bookingUrl?: unknown;
  readonly qualityLabels?: unknown;
  readonly updatedOn?: unknown;
  readonly source?: unknown;
}

/** What one adapter made of a whole feed. */
export interface Decoded {
  readonly drafts: readonly PlaceDraft[];
  readonly meta: Partial<Pick<FeedMeta, 'title' | 'licence' | 'attribution' | 'date' | 'isSample' | 'storedCopy'>>;
}

/** A plain object from untrusted JSON. */
export type UntrustedRecord = Readonly<Record<string, unknown>>;

/** True for `{…}`; not for arrays, `null` and the rest. */
export function isRecord(value: unknown): value is UntrustedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
