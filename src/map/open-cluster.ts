import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';

import { boundsOf, distance } from '../geo/distance.js';
import type { Position } from '../model/geo.js';
import { showCluster } from './camera.js';
import type { PlaceProperties } from './place-features.js';
import type { PlaceIndex } from './place-index.js';
import { PLACES } from './place-layers.js';

/** Metres. Markers that are nearer to each other do not come apart at the nearest view. */
const TOO_NEAR = 6;

/** What comes of opening a cluster. */
export interface ClusterOpening {
  /** The map is about to come nearer. */
  readonly onNearer: () => void;
  /** Its places share a point, and one of them is to be chosen. */
  readonly onSeveral: (ids: readonly string[]) => void;
}

function positionsOf(features: readonly Feature[]): readonly Position[] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Point') return [];
    const [lng = 0, lat = 0] = geometry.coordinates;
    return { lng, lat };
  });
}

function extentOf(positions: readonly Position[]): number {
  const box = boundsOf(positions);
  return box ? distance({ lat: box.south, lng: box.west }, { lat: box.north, lng: box.east }) : 0;
}

/**
 * Comes nearer until the places of a cluster stand apart; when they never will, they are given to choose from. Nothing
 * happens when the cluster is of a moment ago: the places have changed under the finger.
 */
export async function openCluster(
  map: GlMap,
  clusterId: number,
  index: PlaceIndex,
  { onNearer, onSeveral }: ClusterOpening,
): Promise<void> {
  const leaves = await map
    .getSource<GeoJSONSource>(PLACES)
    ?.getClusterLeaves(clusterId, Infinity, 0)
    .catch(() => undefined);
  if (!leaves || leaves.length === 0) return;
  const positions = positionsOf(leaves);
  if (extentOf(positions) > TOO_NEAR) {
    onNearer();
    showCluster(map, positions);
  } else
    onSeveral(
      leaves.flatMap(({ properties }) => index.placesAt((properties as PlaceProperties).id).map(({ id }) => id)),
    );
}
