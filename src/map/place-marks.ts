import type { Map as GlMap, MapGeoJSONFeature } from 'maplibre-gl';

import type { Bounds } from '../model/geo.js';
import { MOST_MARKS, type ClusterMark, type MapMark, type MapPoint } from './adapter.js';
import type { PlaceProperties } from './place-features.js';
import type { PlaceIndex } from './place-index.js';
import { CLUSTERS, PLACES } from './place-layers.js';

/** What the drawing rules know of a cluster. */
export interface ClusterProperties {
  readonly cluster_id: number;
  readonly count: number;
  readonly open: number;
}

/** A cluster, or points of places that are drawn one by one. */
export type PlaceSymbol = { readonly cluster: ClusterProperties } | { readonly id: string };

/** What a drawn feature of ours stands for. */
export function symbolOf({ properties }: MapGeoJSONFeature): PlaceSymbol {
  if ('cluster_id' in properties) return { cluster: properties as ClusterProperties };
  return { id: (properties as PlaceProperties).id };
}

/** What the map shows now. */
export function boundsOfMap(map: GlMap): Bounds {
  const box = map.getBounds();
  return { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() };
}

function pointOf(map: GlMap, feature: MapGeoJSONFeature): MapPoint {
  const [lng = 0, lat = 0] = feature.geometry.type === 'Point' ? feature.geometry.coordinates : [];
  const { x, y } = map.project([lng, lat]);
  return { x: Math.round(x), y: Math.round(y) };
}

function markOf(map: GlMap, feature: MapGeoJSONFeature, index: PlaceIndex): MapMark {
  const symbol = symbolOf(feature);
  const at = pointOf(map, feature);
  if ('id' in symbol) {
    const others = index.placesAt(symbol.id).flatMap(({ id }) => (id === symbol.id ? [] : id));
    return { kind: 'places', key: `place ${symbol.id}`, ids: [symbol.id, ...others], at };
  }
  const { cluster_id: clusterId, count, open } = symbol.cluster;
  return { kind: 'cluster', key: `cluster ${clusterId}`, clusterId, count, open, at };
}

const isCluster = (mark: MapMark): mark is ClusterMark => mark.kind === 'cluster';

/** Places in the order of the list, then clusters, the largest first. */
function byList(index: PlaceIndex): (a: MapMark, b: MapMark) => number {
  return (a, b) => {
    if (isCluster(a) && isCluster(b)) return b.count - a.count;
    if (isCluster(a) || isCluster(b)) return isCluster(a) ? 1 : -1;
    return index.rankOf(a.ids[0]) - index.rankOf(b.ids[0]);
  };
}

/** The symbols that the map shows, each once: one on the seam of two tiles is drawn by both. */
export function marksOf(map: GlMap, index: PlaceIndex): readonly MapMark[] {
  const layers = [CLUSTERS, PLACES].filter((id) => map.getLayer(id));
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const found = new Map<string, MapMark>();
  for (const feature of map.queryRenderedFeatures({ layers })) {
    const mark = markOf(map, feature, index);
    const { x, y } = mark.at;
    if (x >= 0 && y >= 0 && x <= width && y <= height) found.set(mark.key, mark);
  }
  const fromMiddle = ({ at: { x, y } }: MapMark): number => Math.hypot(x - width / 2, y - height / 2);
  return [...found.values()]
    .sort((a, b) => fromMiddle(a) - fromMiddle(b))
    .slice(0, MOST_MARKS)
    .sort(byList(index));
}
