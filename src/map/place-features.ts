import type { Feature, FeatureCollection, Point } from 'geojson';

import type { OpenState } from '../model/hours.js';
import type { MapPlace } from './adapter.js';

/** What the drawing rules read of a place; names stay on our side, except the chosen one's. */
export interface PlaceProperties {
  readonly id: string;
  readonly state: OpenState;
  /** Where markers touch, the higher lies on top. */
  readonly rank: number;
  readonly label?: string;
}

/** What can be visited now covers what cannot. */
const RANKS: Readonly<Record<OpenState, number>> = {
  open: 5,
  'closing-soon': 4,
  'opening-soon': 3,
  'by-appointment': 2,
  unknown: 1,
  closed: 0,
};

function pointOf({ id, position, state }: MapPlace, label?: string): Feature<Point, PlaceProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [position.lng, position.lat] },
    properties: { id, state, rank: RANKS[state], ...(label !== undefined && { label }) },
  };
}

/** The places as GeoJSON. */
export function placeFeatures(places: readonly MapPlace[]): FeatureCollection<Point, PlaceProperties> {
  return { type: 'FeatureCollection', features: places.map((place) => pointOf(place)) };
}

/** The chosen place with its name, or nothing. */
export function selectedFeatures(place: MapPlace | undefined): FeatureCollection<Point, PlaceProperties> {
  return { type: 'FeatureCollection', features: place ? [pointOf(place, place.label)] : [] };
}

/** True when two lists would be drawn the same: the finder makes a new one at every minute of the clock. */
export function areSamePlaces(before: readonly MapPlace[], after: readonly MapPlace[]): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return before.every((place, index) => {
    const other = after[index];
    return (
      place.id === other?.id &&
      place.state === other.state &&
      place.label === other.label &&
      place.stateLabel === other.stateLabel &&
      place.position.lat === other.position.lat &&
      place.position.lng === other.position.lng
    );
  });
}
