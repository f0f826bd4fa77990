import type { Bounds, Position } from '../model/geo.js';
import type { MapPlace } from './adapter.js';
import { groupByPoint, type PlacesAtPoint } from './place-features.js';

/** The places of a map, found by id, by point and by what lies within a box. */
export class PlaceIndex {
  /** The places by point, by the id of the first at each. */
  readonly groups: ReadonlyMap<string, PlacesAtPoint>;
  readonly positions: readonly Position[];
  private readonly byId: ReadonlyMap<string, MapPlace>;
  private readonly groupOf: ReadonlyMap<string, PlacesAtPoint>;
  private readonly order: ReadonlyMap<string, number>;

  constructor(places: readonly MapPlace[]) {
    this.byId = new Map(places.map((place) => [place.id, place]));
    this.groups = groupByPoint(places);
    this.groupOf = new Map([...this.groups.values()].flatMap((group) => group.map(({ id }) => [id, group] as const)));
    this.order = new Map([...this.groups.keys()].map((id, index) => [id, index]));
    this.positions = places.map(({ position }) => position);
  }

  place(id: string | null): MapPlace | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** The places at the point of the given one, itself among them. */
  placesAt(id: string): readonly MapPlace[] {
    return this.groupOf.get(id) ?? [];
  }

  /** Where a point stands in the order of the list. @param id - of the first place of a point */
  rankOf(id: string): number {
    return this.order.get(id) ?? Infinity;
  }

  countWithin({ west, south, east, north }: Bounds): number {
    return this.positions.filter(({ lat, lng }) => lng >= west && lng <= east && lat >= south && lat <= north).length;
  }
}
