import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

import { toRgb, type MarkerColors } from './marker-colors.js';

/** Source of the point that distances are measured from. */
export const ORIGIN = 'epn-origin';

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Below the places: a dot with a rim of paper, unlike any marker, its accuracy as a pale disc, rings as thin lines. */
export function originLayers(font: readonly string[], colors: MarkerColors): LayerSpecification[] {
  const [accent, paper, ink] = [toRgb(colors.accent), toRgb(colors.paper), toRgb(colors.ink)];
  const layer = { source: ORIGIN } as const;
  return [
    {
      ...{ ...layer, id: 'epn-origin-accuracy', type: 'fill', filter: isKind('accuracy') },
      paint: { 'fill-color': accent, 'fill-opacity': 0.15 },
    },
    {
      ...{ ...layer, id: 'epn-origin-rings', type: 'line', filter: isKind('ring') },
      paint: { 'line-color': accent, 'line-width': 1.5, 'line-dasharray': [4, 3], 'line-opacity': 0.8 },
    },
    {
      ...{ ...layer, id: 'epn-origin-distances', type: 'symbol', filter: isKind('ring') },
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['get', 'label'],
        'text-font': [...font],
        'text-size': 14,
      },
      paint: { 'text-color': ink, 'text-halo-color': paper, 'text-halo-width': 2.5 },
    },
    {
      ...{ ...layer, id: 'epn-origin-point', type: 'circle', filter: isKind('origin') },
      paint: {
        'circle-radius': 8,
        'circle-color': accent,
        'circle-stroke-color': paper,
        'circle-stroke-width': 4,
      },
    },
  ];
}
