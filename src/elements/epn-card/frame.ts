import type { Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import type { ColorScheme } from '../../theme/theme-controller.js';
import type { Directions } from '../place/directions.js';
import type { Nearby } from './nearest.js';

/**
 * What the `layout` attribute may say. `auto`: everything, arranged by the card's own width; below 320 px behind a button.
 * `compact`: the details are behind a button at every width. `print`: for paper, without anything to press.
 */
export const LAYOUTS = ['auto', 'compact', 'full', 'print'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What the card has to show: a place, or why there is none. */
export type CardContent =
  | { readonly kind: 'place'; readonly place: Place; readonly isSample: boolean; readonly feed: string }
  | { readonly kind: 'loading'; readonly isSlow: boolean }
  | { readonly kind: 'error' }
  | { readonly kind: 'gone'; readonly nearest: readonly Nearby[] };

/** How the card shows it. */
export interface CardFrame {
  readonly speech: Speech;
  readonly now: Date;
  readonly scheme: ColorScheme;
  readonly layout: Layout;
  readonly headingLevel: number;
  readonly directions: Directions;
  /** Where one tells that the data are wrong. */
  readonly reportUrl: string | null;
  /** The report for the webmaster, where it was asked for. */
  readonly debug: unknown;
  /** True once the visitor has asked for the details that the layout hides. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRetry: () => void;
  readonly onChoose: (place: Place) => void;
  readonly onAddContact: (place: Place) => void;
}
