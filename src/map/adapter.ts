import type { Locale } from '../i18n/locales.js';
import type { Position } from '../model/geo.js';
import type { OpenState } from '../model/hours.js';
import type { ColorScheme } from '../theme/theme-controller.js';

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
  /** How to zoom with a wheel: hold Ctrl. */
  readonly wheelHelp: string;
  /** The same on a Mac: hold ⌘. */
  readonly wheelHelpMac: string;
  /** How to move the map with a touch screen: two fingers. */
  readonly touchHelp: string;
}

/** How the map looks and which language it speaks. */
export interface MapAppearance {
  readonly locale: Locale;
  readonly scheme: ColorScheme;
  readonly strings: MapStrings;
}

/** All that the map shows. The list shows the same places and the same selection. */
export interface MapView extends MapAppearance {
  readonly places: readonly MapPlace[];
  readonly selectedId: string | null;
}

/** Why a map cannot be shown; stable, carried by `epn-map-error`. */
export type MapFailureCode = 'no-webgl' | 'worker' | 'load' | 'tiles';

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
  /** The map cannot go on. */
  readonly onFailure: (failure: MapFailure) => void;
  /** Something is wrong that the visitor need not know. */
  readonly onWarning: (message: string) => void;
}

/** A map, in our words. Whoever made it calls `destroy()`, once. */
export interface MapAdapter {
  /** Who made what is drawn, as plain text: to be shown beside the map at all times. */
  readonly attributions: readonly string[];
  /**
   * Shows these places instead of those before. The map follows them until the visitor moves it; from then on only when
   * none of them would be in view.
   */
  setPlaces(places: readonly MapPlace[]): void;
  /** Makes one place stand out; moves the map only when that place is not in view. */
  select(id: string | null): void;
  setAppearance(appearance: MapAppearance): void;
  /** Shows all places, and follows them again. */
  fitAll(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** The container may have a new size. */
  resize(): void;
  destroy(): void;
}

/** Makes a map in an empty container. Rejects with a {@link MapFailure}. */
export type CreateMap = (container: HTMLElement, view: MapView, events: MapEvents) => Promise<MapAdapter>;
