import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

import type { MapOrigin, MapPlace } from './adapter.js';
import type { MarkerColors } from './marker-colors.js';
import { toRgb } from './marker-colors.js';
import { CLUSTER_SIZES, clusterId, SELECTED_SIZE } from './marker-images.js';
import { ORIGIN, originLayers } from './origin-layers.js';
import { originFeatures } from './origin-features.js';
import { markedFeatures, placeFeatures, type PlacesAtPoint } from './place-features.js';

/** Our sources and layers in the map style. */
export const PLACES = 'epn-places';
export const CLUSTERS = 'epn-clusters';
/** The chosen place and the one under the pointer. */
export const MARKED = 'epn-marked';
export const OUR_SOURCES: readonly string[] = [PLACES, MARKED, ORIGIN];

/** From this zoom on every point stands for itself. */
const CLUSTERS_UNTIL = 15;
const IS_CLUSTER: FilterSpecification = ['has', 'point_count'];

/** How places are lettered: the host page's own font. */
export interface Lettering {
  /** CSS families. */
  readonly font: readonly string[];
  readonly colors: MarkerColors;
  /** BCP 47: how numbers are written. */
  readonly locale: string;
}

/** What is drawn on top of a basemap. */
export interface Drawn {
  readonly groups: ReadonlyMap<string, PlacesAtPoint>;
  readonly selected: MapPlace | undefined;
  readonly highlighted: MapPlace | undefined;
  readonly origin: MapOrigin | null | undefined;
}

/** The families of a CSS `font-family`; MapLibre draws bold where the first name says so. */
export function boldFont(fontFamily: string): readonly string[] {
  return ['bold', ...fontFamily.split(',').map((family) => family.trim())];
}

/** How many places a symbol stands for: points that several share count as many. */
const COUNT: ExpressionSpecification = ['get', 'count'];
const SHORT_COUNT: ExpressionSpecification = [
  'case',
  ['<', COUNT, 1000],
  ['to-string', COUNT],
  ['concat', ['to-string', ['/', ['round', ['/', COUNT, 100]], 10]], 'k'],
];
const HAS_OPEN: ExpressionSpecification = ['>', ['get', 'open'], 0];

/** A disc where some place of the cluster is open, a ring where none is. */
function clusterLayer({ font, colors }: Lettering): LayerSpecification {
  const bySize = (hasOpen: boolean): ExpressionSpecification => {
    const [small, medium, large] = CLUSTER_SIZES.map((size) => clusterId(size, hasOpen)) as [string, string, string];
    return ['step', COUNT, small, 10, medium, 100, large];
  };
  return {
    id: CLUSTERS,
    type: 'symbol',
    source: PLACES,
    filter: ['any', IS_CLUSTER, ['>', COUNT, 1]] as FilterSpecification,
    layout: {
      'icon-image': ['case', HAS_OPEN, bySize(true), bySize(false)],
      'icon-allow-overlap': true,
      'text-field': SHORT_COUNT,
      'text-font': [...font],
      'text-size': 17,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': ['case', HAS_OPEN, toRgb(colors.onAccent), toRgb(colors.ink)] },
  };
}

const placeLayer: LayerSpecification = {
  id: PLACES,
  type: 'symbol',
  source: PLACES,
  filter: ['all', ['!', IS_CLUSTER], ['==', COUNT, 1]] as FilterSpecification,
  layout: {
    'icon-image': ['concat', 'epn-place-', ['get', 'state']],
    'icon-allow-overlap': true,
    'symbol-sort-key': ['get', 'rank'],
  },
};

/** The chosen place bears its name; the one under the pointer has it in its tip, or is read on the list. */
function markedLayer({ font, colors }: Lettering): LayerSpecification {
  const isSelected: ExpressionSpecification = ['==', ['get', 'kind'], 'selected'];
  return {
    id: MARKED,
    type: 'symbol',
    source: MARKED,
    layout: {
      'icon-image': ['concat', 'epn-', ['get', 'kind'], '-', ['get', 'state']],
      'icon-allow-overlap': true,
      'text-field': ['case', isSelected, ['get', 'label'], ''],
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
export function withPlaces(basemap: StyleSpecification, drawn: Drawn, lettering: Lettering): StyleSpecification {
  return {
    ...basemap,
    sources: {
      ...basemap.sources,
      [ORIGIN]: { type: 'geojson', data: originFeatures(drawn.origin, lettering.locale) },
      [PLACES]: {
        type: 'geojson',
        data: placeFeatures(drawn.groups),
        cluster: true,
        clusterRadius: 48,
        clusterMaxZoom: CLUSTERS_UNTIL,
        clusterProperties: { count: ['+', ['get', 'count']], open: ['+', ['get', 'open']] },
      },
      [MARKED]: { type: 'geojson', data: markedFeatures(drawn.selected, drawn.highlighted) },
    },
    layers: [
      ...basemap.layers,
      ...originLayers(lettering.font, lettering.colors),
      placeLayer,
      clusterLayer(lettering),
      markedLayer(lettering),
    ],
  };
}
