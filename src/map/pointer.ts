import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as GlMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

import type { Position } from '../model/geo.js';
import type { MapPlace } from './adapter.js';
import { showCluster } from './camera.js';
import type { PlaceProperties } from './place-features.js';
import { CLUSTERS, PLACES, SELECTED } from './place-layers.js';
import { PlaceTip } from './place-tip.js';

/** A finger is wider than a marker: how far beside it, in CSS pixels, a touch still counts. */
const FINGER = 6;

/** What mouse and finger may ask for. */
export interface PointerTarget {
  readonly placeOf: (id: string) => MapPlace | undefined;
  readonly onSelect: (id: string) => void;
  /** The visitor moves the map, with a pointer or the keyboard. */
  readonly onSteer: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function featureAt(map: GlMap, { x, y }: Point, reach: number): MapGeoJSONFeature | undefined {
  const layers = [SELECTED, CLUSTERS, PLACES].filter((id) => map.getLayer(id));
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  return map.queryRenderedFeatures(around, { layers })[0];
}

/** Nothing happens when the cluster is of a moment ago: the places have changed under the finger. */
function openCluster(map: GlMap, { properties }: MapGeoJSONFeature): void {
  const { cluster_id: id, point_count: count } = properties as { cluster_id: number; point_count: number };
  const leaves = map.getSource<GeoJSONSource>(PLACES)?.getClusterLeaves(id, count, 0);
  leaves?.then(
    (features) => showCluster(map, positionsOf(features)),
    () => undefined,
  );
}

function positionsOf(features: readonly Feature[]): readonly Position[] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Point') return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    return { lng, lat };
  });
}

const idOf = ({ properties }: MapGeoJSONFeature): string => (properties as PlaceProperties).id;

/** Markers can be chosen, clusters opened, and both show that they can. Ends with the map. */
export function listenToPointer(map: GlMap, { placeOf, onSelect, onSteer }: PointerTarget): void {
  const tip = new PlaceTip(map.getContainer());
  map.on('click', ({ point }) => {
    const feature = featureAt(map, point, FINGER);
    if (!feature) return;
    tip.hide();
    if (feature.layer.id === CLUSTERS) {
      onSteer();
      openCluster(map, feature);
    } else onSelect(idOf(feature));
  });
  map.on('mousemove', ({ point }) => {
    const feature = featureAt(map, point, 0);
    map.getCanvas().style.cursor = feature ? 'pointer' : '';
    const place = feature && placeOf(idOf(feature));
    if (place) tip.show(place, map.project([place.position.lng, place.position.lat]));
    else tip.hide();
  });
  map.on('mouseout', () => tip.hide());
  map.on('movestart', ({ originalEvent }) => {
    tip.hide();
    if (originalEvent) onSteer();
  });
  map.on('remove', () => tip.remove());
}
