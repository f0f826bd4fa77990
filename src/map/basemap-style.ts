import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { DARK_COLORS, LIGHT_COLORS } from './basemap-colors.js';
import type { BasemapColors } from './basemap-colors.js';
import { labelLayers } from './basemap-labels.js';

export interface BrusselsStyleOptions {
  /** Absolute address of `brussels.pmtiles`. */
  readonly archiveUrl: string;
  /** Resolved locale: names come in French or Dutch, and in both for every other language. */
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
}

type LinePaint = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>;

const SOURCE = 'brussels';

/**
 * The embedded map as a MapLibre style: the Region on quiet paper, its surroundings dimmed. It needs the `pmtiles`
 * protocol and nothing from any other server. Layers and attributes are listed in `src/assets/basemap/README.md`.
 */
export function brusselsStyle({ archiveUrl, locale, colorScheme }: BrusselsStyleOptions): StyleSpecification {
  const colors = colorScheme === 'dark' ? DARK_COLORS : LIGHT_COLORS;
  return {
    version: 8,
    sources: {
      [SOURCE]: { type: 'vector', url: `pmtiles://${archiveUrl}`, attribution: '© OpenStreetMap contributors' },
    },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': colors.outside } },
      ...groundLayers(colors),
      ...streetLayers(colors),
      ...transitLayers(colors),
      ...borderLayers(colors),
      ...pointLayers(colors),
      ...labelLayers(SOURCE, colors, locale),
    ],
  };
}

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** A size in pixels that grows with the zoom: pairs of zoom and size. */
function byZoom(base: number, ...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification {
  return ['interpolate', ['exponential', base], ['zoom'], ...stops] as ExpressionSpecification;
}

function fill(id: string, layer: string, filter: ExpressionSpecification, color: string): LayerSpecification {
  return { id, type: 'fill', source: SOURCE, 'source-layer': layer, filter, paint: { 'fill-color': color } };
}

function line(id: string, layer: string, filter: ExpressionSpecification, paint: LinePaint): LayerSpecification {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return { id, type: 'line', source: SOURCE, 'source-layer': layer, filter, layout, paint };
}

function groundLayers(colors: BasemapColors): LayerSpecification[] {
  return [
    fill('region', 'region', isKind('inside'), colors.paper),
    fill('built', 'landuse', isKind('built'), colors.built),
    fill('industry', 'landuse', isKind('industry'), colors.industry),
    fill('park', 'green', isKind('park'), colors.park),
    fill('wood', 'green', isKind('wood'), colors.wood),
    line('stream', 'water', ['==', ['geometry-type'], 'LineString'], {
      'line-color': colors.water,
      'line-width': byZoom(1.5, 11, 0.7, 14, 1.4, 17, 4),
    }),
    fill('water', 'water', ['==', ['geometry-type'], 'Polygon'], colors.water),
  ];
}

/** The lines of buses and trams stand for the main streets, since the source has no roads. */
function streetLayers(colors: BasemapColors): LayerSpecification[] {
  return [
    line('street', 'transit', ['match', ['get', 'kind'], ['bus', 'tram'], true, false], {
      'line-color': colors.street,
      'line-width': byZoom(1.6, 10, 0.6, 12, 1.6, 14, 4, 17, 16),
    }),
    line('rail', 'railway', ['!=', ['get', 'tunnel'], true], {
      'line-color': colors.rail,
      'line-width': byZoom(1.4, 9, 0.6, 12, 1, 14, 0.8, 17, 2),
    }),
    line('rail-tunnel', 'railway', ['==', ['get', 'tunnel'], true], {
      'line-color': colors.rail,
      'line-width': byZoom(1.4, 9, 0.5, 14, 0.7, 17, 1.6),
      'line-dasharray': [4, 3],
    }),
  ];
}

/** The official colour of a line, mixed with a given amount (0 to 1) of another. */
function mixed(color: string, amount: number): ExpressionSpecification {
  return ['interpolate', ['linear'], amount, 0, ['to-color', ['get', 'colour']], 1, ['to-color', color]];
}

/** How far the lines are taken back: metro lines towards the paper, trams towards one warm tone of their own. */
const METRO_MIX = 0.38;
const TRAM_MIX = 0.78;

const METRO_WIDTHS = [
  [9, 0.8],
  [11, 1.4],
  [14, 2.4],
  [17, 5],
] as const;

function transitLayers(colors: BasemapColors): LayerSpecification[] {
  const lanes = METRO_WIDTHS.flatMap(([zoom, width]) => [
    zoom,
    ['*', ['get', 'lane'], width] as ExpressionSpecification,
  ]);
  return [
    line('tram', 'transit', isKind('tram'), {
      'line-color': mixed(colors.tram, TRAM_MIX),
      'line-width': byZoom(1.3, 11, 0.7, 14, 1, 17, 2.2),
    }),
    line('metro', 'transit', isKind('metro'), {
      'line-color': mixed(colors.paper, METRO_MIX),
      'line-width': byZoom(1.3, ...METRO_WIDTHS.flat()),
      'line-offset': byZoom(1.3, ...lanes),
    }),
  ];
}

function borderLayers(colors: BasemapColors): LayerSpecification[] {
  return [
    line('commune-border', 'communes', ['has', 'nisCode'], {
      'line-color': colors.communeBorder,
      'line-width': byZoom(1.2, 8, 0.5, 12, 0.9, 16, 1.6),
    }),
    {
      id: 'outside',
      type: 'fill',
      source: SOURCE,
      'source-layer': 'region',
      filter: isKind('outside'),
      paint: { 'fill-color': colors.outside, 'fill-opacity': 0.65 },
    },
    line('region-border', 'region', isKind('inside'), {
      'line-color': colors.regionBorder,
      'line-width': byZoom(1.2, 8, 0.8, 12, 1.2, 16, 2.4),
    }),
  ];
}

/** Dots: a ring for a station, a small one for a tram stop, a pale point for a landmark. */
function pointLayers(colors: BasemapColors): LayerSpecification[] {
  const byKind = (tram: number, other: number): ExpressionSpecification => [
    'match',
    ['get', 'kind'],
    'tram',
    tram,
    other,
  ];
  return [
    {
      id: 'landmark',
      type: 'circle',
      source: SOURCE,
      'source-layer': 'landmarks',
      minzoom: 15,
      paint: { 'circle-color': colors.landmark, 'circle-radius': byZoom(1.2, 15, 1.5, 17, 2.5) },
    },
    {
      id: 'station',
      type: 'circle',
      source: SOURCE,
      'source-layer': 'stations',
      minzoom: 12,
      paint: {
        'circle-color': colors.station,
        'circle-radius': byZoom(1.2, 12, 1.5, 14, byKind(1.5, 3), 17, byKind(3, 5)),
        'circle-stroke-color': colors.stationRing,
        'circle-stroke-width': byKind(0.8, 1.2),
      },
    },
  ];
}
