import type { Position } from '../model/geo.js';
import type { Place } from '../model/place.js';
import type { LocalizedText } from '../model/text.js';
import { distance } from './distance.js';

/** Where a point to measure from comes from: the device, what the visitor typed, or the page's own `near`. */
export type OriginKind = 'device' | 'commune' | 'address' | 'page';

/** What is known of a point to measure from. */
export interface OriginFacts {
  readonly kind: OriginKind;
  readonly position: Position;
  /** How far off the position may be, in metres; only a device tells it. */
  readonly accuracy?: number;
  /** What the point is called: a commune, an address. A device's position has no name. */
  readonly label?: LocalizedText;
  /** The postal code or name that means the same point again. Never there for a device's position or an address. */
  readonly key?: string;
}

/** The point that distances are measured from. */
export interface Origin extends OriginFacts {
  /** Metres from here to a place; `undefined` for a place without a position. */
  readonly distanceTo: (place: Place) => number | undefined;
}

/** Makes the point that distances are measured from. */
export function createOrigin(facts: OriginFacts): Origin {
  return Object.freeze<Origin>({
    ...facts,
    distanceTo: ({ position }) => (position ? distance(facts.position, position) : undefined),
  });
}
