import type { Locale } from '../i18n/locales.js';
import type { Bounds, Position } from '../model/geo.js';
import type { OpenState } from '../model/hours.js';
import type { ColorScheme } from '../theme/theme-controller.js';
import type { Basemap } from './basemaps.js';
import type { Credit } from './credits.js';

/** A place as the map knows it. */
export interface MapPlace {
  readonly id: string;
  readonly position: Position;
  readonly state: OpenState;
  /** The place's name. */
  readonly label: string;
  /** Its open state in the words of the list. */
  readonly stateLabel: string;
  /** BCP 47 tag of the language that `label` is in, where it is known. */
  readonly lang?: string | undefined;
}

/** The words that the map shows or speaks, already in the element's language. */
export interface MapStrings {
  /** Accessible name of the map. */
  readonly label: string;
  /** What the keys do on it. */
  readonly keyHelp: string;
  /** How to zoom with a wheel: hold Ctrl. */
  readonly wheelHelp: string;
  /** The same on a Mac: hold ⌘. */
  readonly wheelHelpMac: string;
  /** How to move the map with a touch screen: two fingers. */
  readonly touchHelp: string;
}

/** A picture of the partner's own for the middle of each marker; see `marker-icon.ts`. */
export interface MarkerIcon {
  /** Outlines as SVG writes them in `d`. */
  readonly path: string;
  /** The box that they are drawn in, as in SVG's `viewBox`. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** How the map looks and which language it speaks. */
export interface MapAppearance {
  readonly locale: Locale;
  readonly scheme: ColorScheme;
  /** What lies under the places; the map that ships with the library by default. */
  readonly basemap?: Basemap | undefined;
  readonly strings: MapStrings;
  readonly icon?: MarkerIcon | null;
}

/** The point that distances are measured from, often the visitor's own position. */
export interface MapOrigin extends Position {
  /** How far off the position may be, in metres: drawn as a disc around it. */
  readonly accuracy?: number | undefined;
  /** Distances in metres to draw a ring at, each with its number. None by default. */
  readonly rings?: readonly number[] | undefined;
}

/** Where the map looks, to be found again by the next map in its place. */
export interface MapCamera {
  readonly center: Position;
  readonly zoom: number;
  /** The visitor has moved the map: it no longer follows the results. */
  readonly isSteered: boolean;
}

/** All that the map shows. The list shows the same places and the same selection. */
export interface MapView extends MapAppearance {
  readonly places: readonly MapPlace[];
  readonly selectedId: string | null;
  readonly origin?: MapOrigin | null;
  /** Where to start; around the places by default. */
  readonly camera?: MapCamera | undefined;
}

/** CSS pixels from the left and from the top of the container. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

interface Mark {
  /** The same for the same thing as long as it is shown. */
  readonly key: string;
  readonly at: MapPoint;
}

/** One or, where several share a point, more places. */
export interface PlaceMark extends Mark {
  readonly kind: 'places';
  readonly ids: readonly [string, ...string[]];
}

/** Places that are drawn as one symbol until the map comes nearer. */
export interface ClusterMark extends Mark {
  readonly kind: 'cluster';
  readonly clusterId: number;
  readonly count: number;
  /** How many of them are open. */
  readonly open: number;
}

/** Something on the map that can be chosen. */
export type MapMark = PlaceMark | ClusterMark;

/** What the map shows once it has come to rest. */
export interface MapViewport {
  readonly bounds: Bounds;
  /** Width of the container, in CSS pixels. */
  readonly width: number;
  /** The places that lie within. */
  readonly count: number;
  /** The nearest to the middle, in the order of the list, clusters last; at most {@link MOST_MARKS}. */
  readonly marks: readonly MapMark[];
  /** The visitor has moved the map, now or before: it stays where it is until it is asked to show all places. */
  readonly isSteered: boolean;
  /** The visitor has moved the map since it last came to rest. */
  readonly byVisitor: boolean;
}

/** More than these nobody goes through one by one. */
export const MOST_MARKS = 40;

/** A way to move the map without dragging it. */
export type PanDirection = 'up' | 'down' | 'left' | 'right';

/** Why a map cannot be shown; stable, carried by `epn-map-error`. */
export type MapFailureCode = 'no-webgl' | 'context-lost' | 'worker' | 'load' | 'tiles';

/** A map that cannot be shown. The message tells the webmaster what to allow or to mend. */
export class MapFailure extends Error {
  constructor(
    readonly code: MapFailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'MapFailure';
  }
}

/** What the map tells. Whoever has destroyed a map no longer listens to it. */
export interface MapEvents {
  /** The places are drawn. */
  readonly onReady: () => void;
  /** The visitor chose a place. */
  readonly onSelect: (id: string) => void;
  /** The visitor means one of several places that share a point. */
  readonly onSeveral: (ids: readonly string[]) => void;
  /** The place under the mouse, if it is one alone. */
  readonly onHover: (id: string | null) => void;
  /** The map has come to rest and shows something else than when it last did. */
  readonly onViewport: (viewport: MapViewport) => void;
  /** The makers of what is drawn have changed: read `attributions` again. */
  readonly onAttributions: () => void;
  /** The basemap that the page has named cannot be shown; the embedded one is drawn instead. */
  readonly onBasemapFailure: (message: string) => void;
  /** The map cannot go on. */
  readonly onFailure: (failure: MapFailure) => void;
  /** Something is wrong that the visitor need not know. */
  readonly onWarning: (message: string) => void;
}

/** A map, in our words. Whoever made it calls `destroy()`, once. */
export interface MapAdapter {
  /** Who made what is drawn: to be shown beside the map at all times. */
  readonly attributions: readonly Credit[];
  readonly camera: MapCamera;
  /** Shows these places instead of those before. The map follows them until the visitor moves it. */
  setPlaces(places: readonly MapPlace[]): void;
  /** Makes one place stand out; moves the map only when that place is not in view. */
  select(id: string | null): void;
  /** Makes the place under the pointer, on the map or on the list, stand out a little. */
  highlight(id: string | null): void;
  /** Shows where distances are measured from. */
  setOrigin(origin: MapOrigin | null): void;
  setAppearance(appearance: MapAppearance): void;
  /** Shows all places, and follows them again. */
  fitAll(): void;
  zoomIn(): void;
  zoomOut(): void;
  pan(direction: PanDirection): void;
  /** Comes as near as it takes to see the places of a cluster apart. */
  openCluster(mark: ClusterMark): void;
  /** The container may have a new size. */
  resize(): void;
  destroy(): void;
}

/** Makes a map in an empty container. Rejects with a {@link MapFailure}. */
export type CreateMap = (container: HTMLElement, view: MapView, events: MapEvents) => Promise<MapAdapter>;
