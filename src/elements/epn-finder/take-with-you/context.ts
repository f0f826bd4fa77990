import type { LitElement } from 'lit';

import type { Speech } from '../../../i18n/localize-controller.js';
import type { Locale } from '../../../i18n/locales.js';
import type { FeedResult } from '../../../model/feed.js';
import type { Place } from '../../../model/place.js';

/** What the webmaster can leave out by `hide`. */
export const TAKE_PARTS = ['print', 'send', 'share', 'read-aloud', 'tray'] as const;
export type TakePart = (typeof TAKE_PARTS)[number];

/**
 * The link that reopens the page's finder with one place chosen, or with several in the tray and in the language of the
 * person it is for. `undefined` without `url-state`: nothing there could read it.
 */
export type LinkToPage = (places: readonly Place[], locale?: Locale) => string | undefined;

/** What the finder lends to the parts that take a place along. */
export interface TakeContext {
  readonly host: LitElement;
  readonly places: () => readonly Place[];
  readonly now: () => Date;
  /** What has been read of the feed; `undefined` until it is there. */
  readonly feed: () => FeedResult | undefined;
  /** True on a public screen: nothing leads away from it. */
  readonly isKiosk: () => boolean;
  /** True where the webmaster has left a part out, or where a public screen does not offer it. */
  readonly isHidden: (part: TakePart) => boolean;
  readonly linkToPage: LinkToPage;
  /** How far a place is from the visitor's point, as a sentence; `undefined` without a point. */
  readonly distanceWords: (place: Place, speech: Speech) => string | undefined;
}

/** What one can take along: one place, or what is in the tray. */
export interface Bundle {
  /** Id of the place, or {@link TRAY_KEY}. */
  readonly key: string;
  readonly places: readonly Place[];
  /** The language of the person who takes it along. */
  readonly speech: Speech;
}

/** The key of the tray among the bundles; no place has an empty id. */
export const TRAY_KEY = '';
