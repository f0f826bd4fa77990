import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapColors } from './basemap-colors.js';

type Layout = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>;

/** No glyphs are fetched: without a glyph server the map draws text in the visitor's own fonts. */
const FONT = ['sans-serif'];

/** Where a name may stand beside its point: to the right if there is room. */
const BESIDE: Layout = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.7,
  'text-justify': 'auto',
};

const ALL: ExpressionSpecification = ['has', 'rank'];
const MAIN_STATIONS_FIRST: ExpressionSpecification = [
  'step',
  ['zoom'],
  false,
  12,
  ['==', ['get', 'rank'], 1],
  13,
  true,
];
const CLOSE_UP: ExpressionSpecification = ['step', ['zoom'], false, 15, true];
const CITY_IS_LARGER: ExpressionSpecification = ['match', ['get', 'rank'], 0, 14, 11.5];

/** The names on the embedded map, the most important last: where two do not fit, the later layer keeps its place. */
export function labelLayers(source: string, colors: BasemapColors, locale: string): LayerSpecification[] {
  const { name, width } = nameIn(locale);
  const label = (
    layer: string,
    filter: ExpressionSpecification,
    color: string,
    layout: Layout,
  ): LayerSpecification => ({
    id: `${layer}-names`,
    type: 'symbol',
    source,
    'source-layer': layer,
    filter,
    layout: {
      'text-font': FONT,
      'text-field': name,
      'text-max-width': width,
      'symbol-sort-key': ['get', 'rank'],
      ...layout,
    },
    paint: { 'text-color': color, 'text-halo-color': colors.halo, 'text-halo-width': 1.4 },
  });
  return [
    label('landmarks', CLOSE_UP, colors.landmarkText, { ...BESIDE, 'text-size': growing(15, 10.5, 17, 12) }),
    label('green-labels', ALL, colors.greenText, { 'text-size': growing(12, 11, 16, 13) }),
    label('stations', MAIN_STATIONS_FIRST, colors.stationText, { ...BESIDE, 'text-size': growing(13, 11, 16, 13) }),
    label('commune-labels', ALL, colors.communeText, {
      'text-size': growing(9, 10, 11, CITY_IS_LARGER, 14, 16),
      'text-letter-spacing': 0.02,
    }),
  ];
}

/** "Schaerbeek" in French, "Schaarbeek" in Dutch, "Schaerbeek / Schaarbeek" on two lines otherwise; and room for it. */
function nameIn(locale: string): { name: ExpressionSpecification; width: number } {
  const french: ExpressionSpecification = ['get', 'name:fr'];
  const dutch: ExpressionSpecification = ['get', 'name:nl'];
  const language = locale.toLowerCase().split('-')[0];
  if (language === 'fr') return { name: french, width: 8 };
  if (language === 'nl') return { name: dutch, width: 8 };
  return { name: ['case', ['==', french, dutch], french, ['concat', french, ' /\n', dutch]], width: 12 };
}

/** A size in pixels that grows evenly: pairs of zoom and size. */
function growing(...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}
