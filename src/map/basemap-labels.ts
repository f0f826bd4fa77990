import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapColors } from './basemap-colors.js';
import { MAIN_LANDMARKS_FIRST } from './basemap-lines.js';
import { byZoom, isKind, SOURCE } from './basemap-parts.js';

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;
type Layout = NonNullable<SymbolLayer['layout']>;

/** No glyphs are fetched: without a glyph server the map draws text in the visitor's own fonts. */
const REGULAR = ['sans-serif'];
const BOLD = ['bold', 'sans-serif'];
const ITALIC = ['italic', 'sans-serif'];

/** Where a name may stand beside its point: to the right if there is room. */
const BESIDE: Layout = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.7,
  'text-justify': 'auto',
};

const MAIN_STATIONS_FIRST: ExpressionSpecification = [
  'step',
  ['zoom'],
  false,
  12,
  ['==', ['get', 'rank'], 1],
  13,
  ['!=', ['get', 'kind'], 'tram'],
  14.5,
  true,
];
const BY_RANK: Layout = { 'symbol-sort-key': ['get', 'rank'] };
const CITY_IS_LARGER = (city: number, commune: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  0,
  city,
  commune,
];

/** The names of one layer of the archive. */
interface Names {
  readonly id: string;
  readonly from: string;
  readonly color: string;
  readonly layout: Layout;
  readonly where?: ExpressionSpecification;
  readonly minzoom?: number;
  readonly maxzoom?: number;
}

/** The names on the embedded map, the most important last: where two do not fit, the later layer keeps its place. */
export function labelLayers(colors: BasemapColors, locale: string): LayerSpecification[] {
  const { name, width } = nameIn(locale);
  const all: readonly Names[] = [...natureNames(colors), ...placeNames(colors)];
  return all.map(({ id, from, color, layout, where, minzoom = 0, maxzoom = 24 }): SymbolLayer => {
    const alongLine = layout['symbol-placement'] === 'line';
    const shown = alongLine ? nameIn(locale, ' / ').name : name;
    return {
      ...{ id: `${id}-names`, type: 'symbol', source: SOURCE, 'source-layer': from, minzoom, maxzoom },
      ...(where && { filter: where }),
      layout: { 'text-font': REGULAR, 'text-field': shown, 'text-max-width': width, ...layout },
      paint: { 'text-color': color, 'text-halo-color': colors.halo, 'text-halo-width': 1.5 },
    };
  });
}

/** Landmarks, water in italics as on every map, and green. */
function natureNames(colors: BasemapColors): readonly Names[] {
  return [
    {
      ...{ id: 'landmarks', from: 'landmarks', color: colors.landmarkText, minzoom: 15 },
      where: MAIN_LANDMARKS_FIRST,
      layout: { ...BY_RANK, ...BESIDE, 'text-size': byZoom(1, 15, 11, 17, 12.5) },
    },
    {
      ...{ id: 'water-lines', from: 'water-labels', color: colors.waterText, minzoom: 12.5 },
      where: ['==', ['geometry-type'], 'LineString'],
      layout: {
        ...{ 'symbol-placement': 'line', 'symbol-spacing': 420, 'text-max-angle': 30 },
        ...{ 'text-font': ITALIC, 'text-size': byZoom(1, 12, 11, 16, 13.5), 'text-letter-spacing': 0.06 },
      },
    },
    {
      ...{ id: 'water', from: 'water-labels', color: colors.waterText, minzoom: 13 },
      where: ['==', ['geometry-type'], 'Point'],
      layout: { ...BY_RANK, 'text-font': ITALIC, 'text-size': byZoom(1, 13, 11, 16, 13) },
    },
    {
      ...{ id: 'green', from: 'green-labels', color: colors.greenText, minzoom: 11.5 },
      layout: { ...BY_RANK, 'text-size': byZoom(1, 12, 11, 16, 13.5) },
    },
  ];
}

/** Stations, quarters and communes. A commune's name steps back where the map is closer than the commune is wide. */
function placeNames(colors: BasemapColors): readonly Names[] {
  const spaced = { 'text-letter-spacing': 0.03 };
  return [
    {
      ...{ id: 'stations', from: 'stations', color: colors.stationText, where: MAIN_STATIONS_FIRST, minzoom: 12 },
      layout: { ...BY_RANK, ...BESIDE, 'text-size': byZoom(1, 12, 11, 16, 13) },
    },
    {
      ...{ id: 'quarters', from: 'commune-labels', color: colors.quarterText, minzoom: 12.5, maxzoom: 16.5 },
      where: isKind('former', 'quarter'),
      layout: { ...BY_RANK, ...spaced, 'text-size': byZoom(1, 12, 11.5, 15, 14) },
    },
    {
      ...{ id: 'communes', from: 'commune-labels', color: colors.communeText, maxzoom: 16 },
      where: isKind('commune'),
      layout: {
        ...BY_RANK,
        ...spaced,
        'text-font': BOLD,
        'text-size': byZoom(1, 9, CITY_IS_LARGER(11.5, 10), 11, CITY_IS_LARGER(15, 12), 14, CITY_IS_LARGER(19, 17)),
      },
    },
  ];
}

/** "Schaerbeek" in French, "Schaarbeek" in Dutch, both otherwise, one under the other; and room for it in ems. */
function nameIn(locale: string, separator = ' /\n'): { name: ExpressionSpecification; width: number } {
  const french: ExpressionSpecification = ['get', 'name:fr'];
  const dutch: ExpressionSpecification = ['get', 'name:nl'];
  const language = locale.toLowerCase().split('-')[0];
  if (language === 'fr') return { name: french, width: 8 };
  if (language === 'nl') return { name: dutch, width: 8 };
  return { name: ['case', ['==', french, dutch], french, ['concat', french, separator, dutch]], width: 12 };
}
