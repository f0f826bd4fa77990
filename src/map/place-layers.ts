import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

import type { MapPlace } from './adapter.js';
import type { MarkerColors } from './marker-colors.js';
import { toRgb } from './marker-colors.js';
import { CLUSTER_SIZES, clusterId, SELECTED_SIZE } from './marker-images.js';
import { placeFeatures, selectedFeatures } from './place-features.js';

/** Our sources and layers in the map style. */
export const PLACES = 'epn-places';
export const CLUSTERS = 'epn-clusters';
export const SELECTED = 'epn-selected';

/** From this zoom on every place stands for itself. */
const CLUSTERS_UNTIL = 15;
const IS_CLUSTER: FilterSpecification = ['has', 'point_count'];

/** How places are lettered: the host page's own font. */
export interface Lettering {
  /** CSS families. */
  readonly font: readonly string[];
  readonly colors: MarkerColors;
}

/** The families of a CSS `font-family`; MapLibre draws bold where the first name says so. */
export function boldFont(fontFamily: string): readonly string[] {
  return ['bold', ...fontFamily.split(',').map((family) => family.trim())];
}

function clusterLayer({ font, colors }: Lettering): LayerSpecification {
  const [small, medium, large] = CLUSTER_SIZES.map(clusterId) as [string, string, string];
  return {
    id: CLUSTERS,
    type: 'symbol',
    source: PLACES,
    filter: IS_CLUSTER,
    layout: {
      'icon-image': ['step', ['get', 'point_count'], small, 10, medium, 100, large],
      'icon-allow-overlap': true,
      'text-field': ['to-string', ['get', 'point_count_abbreviated']],
      'text-font': [...font],
      'text-size': 17,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': toRgb(colors.onAccent) },
  };
}

const placeLayer: LayerSpecification = {
  id: PLACES,
  type: 'symbol',
  source: PLACES,
  filter: ['!', IS_CLUSTER],
  layout: {
    'icon-image': ['concat', 'epn-place-', ['get', 'state']],
    'icon-allow-overlap': true,
    'symbol-sort-key': ['get', 'rank'],
  },
};

function selectedLayer({ font, colors }: Lettering): LayerSpecification {
  return {
    id: SELECTED,
    type: 'symbol',
    source: SELECTED,
    layout: {
      'icon-image': ['concat', 'epn-selected-', ['get', 'state']],
      'icon-allow-overlap': true,
      'text-field': ['get', 'label'],
      'text-font': [...font],
      'text-size': 17,
      'text-max-width': 12,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': SELECTED_SIZE / 2 / 17 + 0.2,
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': toRgb(colors.ink),
      'text-halo-color': toRgb(colors.paper),
      'text-halo-width': 2.5,
    },
  };
}

/** A basemap's style with the places on top. */
export function withPlaces(
  basemap: StyleSpecification,
  places: readonly MapPlace[],
  selected: MapPlace | undefined,
  lettering: Lettering,
): StyleSpecification {
  return {
    ...basemap,
    sources: {
      ...basemap.sources,
      [PLACES]: {
        type: 'geojson',
        data: placeFeatures(places),
        cluster: true,
        clusterRadius: 48,
        clusterMaxZoom: CLUSTERS_UNTIL,
      },
      [SELECTED]: { type: 'geojson', data: selectedFeatures(selected) },
    },
    layers: [...basemap.layers, placeLayer, clusterLayer(lettering), selectedLayer(lettering)],
  };
}
