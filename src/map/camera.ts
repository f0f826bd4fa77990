import type { Map as GlMap } from 'maplibre-gl';

import { boundsOf } from '../geo/distance.js';
import type { Bounds, Position } from '../model/geo.js';
import type { PanDirection } from './adapter.js';

/** Where the map looks when there are no places: the Brussels-Capital Region. */
const REGION: Bounds = { west: 4.2436, south: 50.764, east: 4.4826, north: 50.9137 };
/** The map never comes nearer than this by itself: the streets around a place must be seen. */
const NEAREST = 15;
/** A cluster may be opened further, until its places stand apart. */
const NEAREST_IN_CLUSTER = 17;
/** Milliseconds. MapLibre leaves moves out where reduced motion is asked for. */
export const MOVE_TIME = 150;

type Box = [west: number, south: number, east: number, north: number];

/** Room around what is fitted into a container, so that markers and their names are not cut. */
export function paddingFor({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.round(Math.min(56, clientWidth / 6, clientHeight / 6));
}

/** The box that shows some positions; around none, the Region. */
export function boxAround(positions: readonly Position[]): Box {
  const { west, south, east, north } = boundsOf(positions) ?? REGION;
  return [west, south, east, north];
}

/** Where the map starts. */
export function startView(container: HTMLElement, positions: readonly Position[]) {
  return {
    bounds: boxAround(positions),
    fitBoundsOptions: { padding: paddingFor(container), maxZoom: NEAREST },
  };
}

/** Moves the map so that positions are seen. */
export function showPositions(map: GlMap, positions: readonly Position[], maxZoom = NEAREST): void {
  map.fitBounds(boxAround(positions), { padding: paddingFor(map.getContainer()), maxZoom, duration: MOVE_TIME });
}

/** Opens a cluster: its places fill the map. */
export function showCluster(map: GlMap, positions: readonly Position[]): void {
  showPositions(map, positions, NEAREST_IN_CLUSTER);
}

/** Whether a position is seen well, with its whole marker. */
export function isInView(map: GlMap, { lat, lng }: Position): boolean {
  const container = map.getContainer();
  const margin = paddingFor(container) / 2;
  const { x, y } = map.project([lng, lat]);
  return x >= margin && y >= margin && x <= container.clientWidth - margin && y <= container.clientHeight - margin;
}

/** Brings a position to the middle, if it is not seen. */
export function bringIntoView(map: GlMap, position: Position): void {
  if (!isInView(map, position)) map.easeTo({ center: [position.lng, position.lat], duration: MOVE_TIME });
}

/** How much of the map a step of the buttons moves it by. */
const STEP = 1 / 3;

const DIRECTIONS: Readonly<Record<PanDirection, readonly [x: number, y: number]>> = {
  ...{ up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] },
};

/** Moves the map as a finger would. */
export function panBy(map: GlMap, direction: PanDirection): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const [x, y] = DIRECTIONS[direction];
  map.panBy([x * clientWidth * STEP, y * clientHeight * STEP], { duration: MOVE_TIME });
}
