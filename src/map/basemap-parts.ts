import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

type LinePaint = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>;

/** The embedded archive in the map style. */
export const SOURCE = 'brussels';

/** Up to this zoom the communes stand alone; what lies on them comes in over the next half zoom. */
const COMMUNES_ALONE = 9;
export const FADE_IN: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], COMMUNES_ALONE, 0, 9.6, 1];

export const isKind = (...kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

/** A size in pixels that grows with the zoom: pairs of zoom and size. */
export function byZoom(base: number, ...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification {
  return ['interpolate', ['exponential', base], ['zoom'], ...stops] as ExpressionSpecification;
}

/** What a part is made of: its name, the layer of the archive, which of its features, and from which zoom. */
export interface Part {
  readonly id: string;
  readonly from: string;
  readonly where?: ExpressionSpecification;
  readonly minzoom?: number;
}

const base = ({ id, from, where, minzoom = COMMUNES_ALONE }: Part) => ({
  ...{ id, source: SOURCE, 'source-layer': from, minzoom },
  ...(where && { filter: where }),
});

/** An area of one colour that comes in above the zoom of the communes. */
export function area(part: Part, color: string, opacity: ExpressionSpecification = FADE_IN): LayerSpecification {
  return { ...base(part), type: 'fill', paint: { 'fill-color': color, 'fill-opacity': opacity } };
}

/** A line with round ends that comes in above the zoom of the communes. */
export function line(part: Part, paint: LinePaint): LayerSpecification {
  return {
    ...base(part),
    type: 'line',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-opacity': FADE_IN, ...paint },
  };
}
