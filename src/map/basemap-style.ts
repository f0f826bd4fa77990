import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapColors } from './basemap-colors.js';
import { labelLayers } from './basemap-labels.js';
import { pointLayers, streetLayers, transitLayers } from './basemap-lines.js';
import { area, byZoom, isKind, line, SOURCE } from './basemap-parts.js';

export interface BrusselsStyleOptions {
  /** Absolute address of `brussels.pmtiles`. */
  readonly archiveUrl: string;
  /** Resolved locale: names come in French or Dutch, and in both for every other language. */
  readonly locale: string;
  readonly colors: BasemapColors;
}

/**
 * The embedded map as a MapLibre style: at zoom 9 and below the communes alone; above, the Region on quiet ground, its
 * surroundings dimmed. It needs the `pmtiles` protocol and nothing from any other server. Layers and attributes are
 * listed in `src/assets/basemap/README.md`.
 */
export function brusselsStyle({ archiveUrl, locale, colors }: BrusselsStyleOptions): StyleSpecification {
  return {
    version: 8,
    sources: { [SOURCE]: { type: 'vector', url: `pmtiles://${archiveUrl}` } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': colors.outside } },
      ...regionLayers(colors),
      ...groundLayers(colors),
      ...streetLayers(colors),
      ...transitLayers(colors),
      ...borderLayers(colors),
      ...pointLayers(colors),
      ...labelLayers(colors, locale),
    ],
  };
}

/** The Region lies on its surroundings like a sheet of paper: a soft edge all around, then its ground. */
function regionLayers(colors: BasemapColors): LayerSpecification[] {
  const spread = byZoom(1.4, 8, 5, 12, 16, 16, 40);
  return [
    line(
      { id: 'region-edge', from: 'region', where: isKind('inside'), minzoom: 0 },
      { 'line-color': colors.regionEdge, 'line-width': spread, 'line-blur': spread, 'line-opacity': 1 },
    ),
    {
      ...{ id: 'region', type: 'fill', source: SOURCE, 'source-layer': 'region', filter: isKind('inside') },
      paint: { 'fill-color': colors.ground },
    },
  ];
}

function groundLayers(colors: BasemapColors): LayerSpecification[] {
  return [
    area({ id: 'built', from: 'landuse', where: isKind('built') }, colors.built),
    area({ id: 'industry', from: 'landuse', where: isKind('industry') }, colors.industry),
    area({ id: 'park', from: 'green', where: isKind('park') }, colors.park),
    area({ id: 'wood', from: 'green', where: isKind('wood') }, colors.wood),
    line(
      { id: 'stream', from: 'water', where: ['==', ['geometry-type'], 'LineString'] },
      { 'line-color': colors.water, 'line-width': byZoom(1.5, 11, 0.7, 14, 1.4, 17, 4) },
    ),
    area({ id: 'water', from: 'water', where: ['==', ['geometry-type'], 'Polygon'] }, colors.water),
  ];
}

/** The borders of communes; beyond the Region's border a veil over the lines and the water that run on there. */
function borderLayers(colors: BasemapColors): LayerSpecification[] {
  return [
    line(
      { id: 'commune-border', from: 'communes', minzoom: 0 },
      { 'line-color': colors.communeBorder, 'line-width': byZoom(1.2, 8, 0.6, 12, 1, 16, 1.6), 'line-opacity': 1 },
    ),
    {
      ...{ id: 'outside', type: 'fill', source: SOURCE, 'source-layer': 'region', filter: isKind('outside') },
      paint: { 'fill-color': colors.outside, 'fill-opacity': 0.6 },
    },
    line(
      { id: 'region-border', from: 'region', where: isKind('inside'), minzoom: 0 },
      { 'line-color': colors.regionBorder, 'line-width': byZoom(1.2, 8, 0.9, 12, 1.4, 16, 2.4), 'line-opacity': 1 },
    ),
  ];
}
