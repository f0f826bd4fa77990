import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

import type { BasemapColors } from './basemap-colors.js';

/** What the style of somebody else's archive is made from. */
export interface SchemaStyleOptions {
  /** Absolute address of the archive. */
  readonly archiveUrl: string;
  /** Names of its vector layers. */
  readonly layers: readonly string[];
  readonly locale: string;
  readonly colors: BasemapColors;
}

const SOURCE = 'archive';
const FONT = ['sans-serif'];

/** Names of layers in the schemas of Protomaps, OpenMapTiles and Shortbread, and in most made by hand. */
const KNOWN = {
  land: /^(earth|land)$/,
  use: /^(landuse|landcover|land_use|landuse_\w+|park|parks|green|sites)$/,
  water: /^(water|ocean|waterway|water_polygons|water_lines|waterways)$/,
  roads: /^(roads?|streets?|transportation|highway|highways)$/,
  rail: /^(rail|railways?|transit|public_transport)$/,
  buildings: /^buildings?$/,
  borders: /^(boundar(y|ies)|admin)$/,
  places: /^(places?|place_labels|boundary_labels)$/,
  roadNames: /^(roads|street_labels|transportation_name)$/,
};

/** What a feature is, by whichever attribute its schema says so. */
const KIND: ExpressionSpecification = [
  'to-string',
  ['coalesce', ['get', 'kind'], ['get', 'class'], ['get', 'landuse']],
];
const isKind = (...kinds: readonly string[]): ExpressionSpecification => ['in', KIND, ['literal', [...kinds]]];

const GREEN = ['park', 'grass', 'forest', 'wood', 'garden', 'meadow', 'nature_reserve', 'cemetery', 'pitch', 'scrub'];
const MAIN_ROADS = ['highway', 'major_road', 'motorway', 'trunk', 'primary', 'secondary', 'tertiary'];

function widths(zoom: number, narrow: number, wide: number): ExpressionSpecification {
  const step = (share: number): ExpressionSpecification => [
    ...(['case', isKind(...MAIN_ROADS), wide * share, narrow * share] as const),
  ];
  return ['interpolate', ['exponential', 1.6], ['zoom'], zoom, step(0.05), 14, step(0.3), 18, step(1)];
}

function shapes(name: string, colors: BasemapColors): LayerSpecification[] {
  const base = { source: SOURCE, 'source-layer': name } as const;
  const fill = (color: string | ExpressionSpecification): LayerSpecification => ({
    ...base,
    id: `${name}-areas`,
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': color },
  });
  const line = (color: string, width: number | ExpressionSpecification, dash?: number[]): LayerSpecification => ({
    ...base,
    id: `${name}-lines`,
    type: 'line',
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, ...(dash && { 'line-dasharray': dash }) },
  });
  if (KNOWN.land.test(name)) return [fill(colors.ground)];
  if (KNOWN.use.test(name)) return [fill(['case', isKind(...GREEN), colors.park, colors.built])];
  if (KNOWN.water.test(name)) return [fill(colors.water), line(colors.water, 1.5)];
  if (KNOWN.buildings.test(name)) return [fill(colors.industry)];
  if (KNOWN.roads.test(name)) return [line(colors.street, widths(8, 8, 20))];
  if (KNOWN.rail.test(name)) return [line(colors.rail, 1)];
  if (KNOWN.borders.test(name)) return [line(colors.communeBorder, 1, [4, 3])];
  return [];
}

function names(name: string, locale: string, colors: BasemapColors): LayerSpecification[] {
  const alongLines = KNOWN.roadNames.test(name);
  if (!alongLines && !KNOWN.places.test(name)) return [];
  return [
    {
      id: `${name}-names`,
      type: 'symbol',
      source: SOURCE,
      'source-layer': name,
      ...(alongLines && { minzoom: 14 }),
      layout: {
        'symbol-placement': alongLines ? 'line' : 'point',
        'text-field': ['coalesce', ['get', `name:${locale}`], ['get', `name_${locale}`], ['get', 'name']],
        'text-font': FONT,
        'text-size': alongLines ? 12 : 14,
        'text-max-width': 8,
      },
      paint: {
        'text-color': alongLines ? colors.stationText : colors.communeText,
        'text-halo-color': colors.halo,
        'text-halo-width': 1.4,
      },
    },
  ];
}

const ORDER = [KNOWN.land, KNOWN.use, KNOWN.water, KNOWN.buildings, KNOWN.roads, KNOWN.rail, KNOWN.borders];

/**
 * Somebody else's archive in the colours of our own map: land, green, water, buildings, roads and names, as far as the
 * names of its layers say what they are. The rest is left out.
 */
export function schemaStyle({ archiveUrl, layers, locale, colors }: SchemaStyleOptions): StyleSpecification {
  const inOrder = ORDER.flatMap((known) => layers.filter((name) => known.test(name)));
  return {
    version: 8,
    sources: { [SOURCE]: { type: 'vector', url: `pmtiles://${archiveUrl}` } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': colors.ground } },
      ...inOrder.flatMap((name) => shapes(name, colors)),
      ...layers.flatMap((name) => names(name, locale, colors)),
    ],
  };
}
