import type { Map as GlMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

import type { MapPlace, MapPoint } from './adapter.js';
import type { MarkedProperties } from './place-features.js';
import { CLUSTERS, MARKED, PLACES } from './place-layers.js';
import { symbolOf } from './place-marks.js';
import { PlaceTip } from './place-tip.js';

/** A finger is wider than a marker: how far beside it, in CSS pixels, a touch still counts. */
const FINGER = 6;

/** What mouse and finger may ask for. */
export interface PointerTarget {
  /** The places at the point of the given one. */
  readonly placesAt: (id: string) => readonly MapPlace[];
  /** The visitor means these places: one, or some whose markers lie under the same finger. */
  readonly onPlaces: (ids: readonly string[]) => void;
  readonly onCluster: (clusterId: number) => void;
  /** The place under the mouse, if it is one alone. */
  readonly onHover: (id: string | null) => void;
  /** The visitor moves the map, with a pointer or the keyboard. */
  readonly onSteer: () => void;
}

/** What is drawn under a point, the topmost first, without what is only drawn because it is under the pointer. */
function featuresAt(map: GlMap, { x, y }: MapPoint, reach: number): readonly MapGeoJSONFeature[] {
  const layers = [MARKED, CLUSTERS, PLACES].filter((id) => map.getLayer(id));
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const isHighlight = ({ properties }: MapGeoJSONFeature): boolean =>
    (properties as MarkedProperties).kind === 'highlighted';
  return map.queryRenderedFeatures(around, { layers }).filter((feature) => !isHighlight(feature));
}

function choose(map: GlMap, point: MapPoint, target: PointerTarget): void {
  const features = featuresAt(map, point, FINGER);
  const [top] = features;
  if (!top) return;
  const symbol = symbolOf(top);
  if ('cluster' in symbol) {
    target.onCluster(symbol.cluster.cluster_id);
    return;
  }
  // Exactly under the finger, not beside it: markers that cover each other are meant together.
  const covered = featuresAt(map, point, 0).map(symbolOf);
  const ids = [symbol, ...covered].flatMap((each) => ('id' in each ? target.placesAt(each.id) : []));
  target.onPlaces([...new Set(ids.map(({ id }) => id))]);
}

function hover(map: GlMap, point: MapPoint, target: PointerTarget, tip: PlaceTip): void {
  const [top] = featuresAt(map, point, 0);
  const symbol = top && symbolOf(top);
  map.getCanvas().style.cursor = symbol ? 'pointer' : '';
  const [place, ...others] = symbol && 'id' in symbol ? target.placesAt(symbol.id) : [];
  target.onHover(place && others.length === 0 ? place.id : null);
  if (place && others.length === 0) tip.show(place, map.project([place.position.lng, place.position.lat]));
  else tip.hide();
}

/** Markers can be chosen, clusters opened, and both show that they can. Ends with the map. */
export function listenToPointer(map: GlMap, target: PointerTarget): void {
  const tip = new PlaceTip(map.getContainer());
  const leave = (): void => {
    tip.hide();
    target.onHover(null);
  };
  map.on('click', ({ point }) => {
    leave();
    choose(map, point, target);
  });
  map.on('mousemove', ({ point }) => hover(map, point, target, tip));
  map.on('mouseout', leave);
  map.on('movestart', ({ originalEvent }) => {
    tip.hide();
    if (originalEvent) target.onSteer();
  });
  map.on('remove', () => tip.remove());
}
