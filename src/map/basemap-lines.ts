import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

import type { BasemapColors } from './basemap-colors.js';
import { area, byZoom, isKind, line, SOURCE } from './basemap-parts.js';

/** Where the space between blocks comes in. */
const STREET_SPACE: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 12.4, 0, 13.2, 1];

/**
 * Streets from two sources, since there are no roads in ours: the space between mapped blocks, and the lines of buses
 * and trams, which trace the main streets.
 */
export function streetLayers(colors: BasemapColors): LayerSpecification[] {
  const where = isKind('bus', 'tram');
  return [
    line(
      { id: 'street-edge', from: 'transit', where, minzoom: 12.5 },
      { 'line-color': colors.streetEdge, 'line-width': byZoom(1.6, 12.5, 3.2, 14, 6, 17, 22) },
    ),
    area({ id: 'street-space', from: 'streets', minzoom: 12.4 }, colors.street, STREET_SPACE),
    line(
      { id: 'street', from: 'transit', where, minzoom: 10 },
      { 'line-color': colors.street, 'line-width': byZoom(1.6, 10, 0.5, 12, 1.7, 14, 4.6, 17, 19) },
    ),
    line(
      { id: 'rail', from: 'railway', where: ['!=', ['get', 'tunnel'], true] },
      { 'line-color': colors.rail, 'line-width': byZoom(1.4, 9, 0.6, 12, 1, 14, 0.9, 17, 2) },
    ),
    line(
      { id: 'rail-tunnel', from: 'railway', where: ['==', ['get', 'tunnel'], true] },
      {
        'line-color': colors.rail,
        'line-width': byZoom(1.4, 9, 0.5, 14, 0.8, 17, 1.6),
        'line-dasharray': [4, 3],
      },
    ),
  ];
}

/** The official colour of a line, mixed with a given amount (0 to 1) of another. */
function mixed(color: string, amount: number): ExpressionSpecification {
  return ['interpolate', ['linear'], amount, 0, ['to-color', ['get', 'colour']], 1, ['to-color', color]];
}

/** How far the lines are taken back: metro lines towards the ground, trams towards one warm tone of their own. */
const METRO_MIX = 0.25;
const TRAM_MIX = 0.75;

const METRO_WIDTHS = [
  [9, 0.8],
  [11, 1.6],
  [14, 2.6],
  [17, 5],
] as const;

/** Metro lines that share a track lie side by side: each is moved by its `lane`. */
export function transitLayers(colors: BasemapColors): LayerSpecification[] {
  const lanes = METRO_WIDTHS.flatMap(([zoom, width]) => [
    zoom,
    ['*', ['get', 'lane'], width] as ExpressionSpecification,
  ]);
  return [
    line(
      { id: 'tram', from: 'transit', where: isKind('tram'), minzoom: 11 },
      {
        'line-color': colors.plainLines ?? mixed(colors.tram, TRAM_MIX),
        'line-width': byZoom(1.3, 11, 0.6, 14, 1.1, 17, 2.2),
      },
    ),
    line(
      { id: 'metro', from: 'transit', where: isKind('metro') },
      {
        'line-color': colors.plainLines ?? mixed(colors.ground, METRO_MIX),
        'line-width': byZoom(1.3, ...METRO_WIDTHS.flat()),
        'line-offset': byZoom(1.3, ...lanes),
      },
    ),
  ];
}

/** Town halls, hospitals, museums and the like before schools and places of worship. */
export const MAIN_LANDMARKS_FIRST: ExpressionSpecification = ['step', ['zoom'], ['==', ['get', 'rank'], 1], 16, true];

/** Dots: a ring for a station, a small one for a tram stop, a pale point for a landmark. */
export function pointLayers(colors: BasemapColors): LayerSpecification[] {
  const byStation = (tram: number, other: number): ExpressionSpecification => [
    'match',
    ['get', 'kind'],
    'tram',
    tram,
    other,
  ];
  return [
    {
      ...{ id: 'landmark', type: 'circle', source: SOURCE, 'source-layer': 'landmarks', minzoom: 15 },
      filter: MAIN_LANDMARKS_FIRST,
      paint: { 'circle-color': colors.landmark, 'circle-radius': byZoom(1.2, 15, 1.5, 17, 2.5) },
    },
    {
      ...{ id: 'station', type: 'circle', source: SOURCE, 'source-layer': 'stations', minzoom: 12 },
      paint: {
        'circle-color': colors.station,
        'circle-radius': byZoom(1.2, 12, 1.5, 14, byStation(1.5, 3), 17, byStation(3, 5)),
        'circle-stroke-color': colors.stationRing,
        'circle-stroke-width': byStation(0.8, 1.2),
      },
    },
  ];
}
