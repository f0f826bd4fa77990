import type { Feature, FeatureCollection, Point } from 'geojson';

import type { OpenState } from '../model/hours.js';
import type { MapPlace } from './adapter.js';

/** What the drawing rules read of a place, or of several at one point; names stay on our side. */
export interface PlaceProperties {
  /** Of the first place at this point. */
  readonly id: string;
  /** The best state of the places at this point. */
  readonly state: OpenState;
  /** Where markers touch, the higher lies on top. */
  readonly rank: number;
  /** How many places share the point. */
  readonly count: number;
  /** How many of them are open. */
  readonly open: number;
}

/** Places that share a point: several desks in one library. */
export type PlacesAtPoint = readonly [MapPlace, ...MapPlace[]];

/** What a drawing rule reads of a place that stands out. */
export interface MarkedProperties {
  readonly id: string;
  readonly kind: 'selected' | 'highlighted';
  readonly state: OpenState;
  readonly label: string;
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

/** Which of two markers lies on top. */
export function rankOf({ state }: MapPlace): number {
  return RANKS[state];
}

const IS_OPEN: readonly OpenState[] = ['open', 'closing-soon'];

/** Five decimals are a metre: what is nearer cannot be drawn apart. */
const keyOf = ({ position: { lat, lng } }: MapPlace): string => `${lat.toFixed(5)},${lng.toFixed(5)}`;

/** The places by point, by the id of the first at each, in the order of the list. */
export function groupByPoint(places: readonly MapPlace[]): ReadonlyMap<string, PlacesAtPoint> {
  const byKey = new Map<string, [MapPlace, ...MapPlace[]]>();
  for (const place of places) {
    const group = byKey.get(keyOf(place));
    if (group) group.push(place);
    else byKey.set(keyOf(place), [place]);
  }
  return new Map([...byKey.values()].map((group) => [group[0].id, group]));
}

const pointAt = ({ position: { lat, lng } }: MapPlace): Point => ({ type: 'Point', coordinates: [lng, lat] });

function featureOf(group: PlacesAtPoint): Feature<Point, PlaceProperties> {
  const [first] = group;
  const best = group.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  const open = group.filter(({ state }) => IS_OPEN.includes(state)).length;
  const properties = { id: first.id, state: best.state, rank: rankOf(best), count: group.length, open };
  return { type: 'Feature', geometry: pointAt(first), properties };
}

/** The places as GeoJSON, one feature for each point. */
export function placeFeatures(groups: ReadonlyMap<string, PlacesAtPoint>): FeatureCollection<Point, PlaceProperties> {
  return { type: 'FeatureCollection', features: [...groups.values()].map(featureOf) };
}

/** The places that stand out, with their names, the chosen one last and so on top. */
export function markedFeatures(
  selected: MapPlace | undefined,
  highlighted: MapPlace | undefined,
): FeatureCollection<Point, MarkedProperties> {
  const feature = (place: MapPlace, kind: MarkedProperties['kind']): Feature<Point, MarkedProperties> => ({
    type: 'Feature',
    geometry: pointAt(place),
    properties: { id: place.id, kind, state: place.state, label: place.label },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...(highlighted && highlighted !== selected ? [feature(highlighted, 'highlighted')] : []),
      ...(selected ? [feature(selected, 'selected')] : []),
    ],
  };
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
