import type { OpenState } from '../model/hours.js';
import type { MarkerColors } from './marker-colors.js';

/** Diameters in CSS pixels, with the ring of paper that lifts a marker off the map. */
export const MARKER_SIZE = 32;
export const SELECTED_SIZE = 48;
/** Clusters of up to 9, up to 99, and more. */
export const CLUSTER_SIZES = [40, 48, 56] as const;

/** One picture for the map. */
export interface MarkerImage {
  readonly id: string;
  readonly image: ImageData;
}

type Context = CanvasRenderingContext2D;
type Draw = (context: Context, radius: number, colors: MarkerColors) => void;

function disc(context: Context, radius: number, color: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

/** A circle whose line lies inside the radius. */
function ring(context: Context, radius: number, width: number, color: string): void {
  context.beginPath();
  context.arc(0, 0, radius - width / 2, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
}

/** Half a disc, filled on the right: the same shape as in the list. */
const drawSoon: Draw = (context, radius, { soon }) => {
  ring(context, radius, radius * 0.2, soon);
  context.beginPath();
  context.arc(0, 0, radius, -Math.PI / 2, Math.PI / 2);
  context.fillStyle = soon;
  context.fill();
};

const drawUnknown: Draw = (context, radius, { inkSoft }) => {
  ring(context, radius, radius * 0.11, inkSoft);
  context.font = `700 ${radius * 1.35}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = inkSoft;
  context.fillText('?', 0, radius * 0.48);
};

const drawByAppointment: Draw = (context, radius, { soon }) => {
  ring(context, radius, radius * 0.2, soon);
  disc(context, radius * 0.35, soon);
};

/** The shape of each open state: told by form, not only by colour. */
const SHAPES: Readonly<Record<OpenState, Draw>> = {
  open: (context, radius, { open }) => disc(context, radius, open),
  'closing-soon': drawSoon,
  'opening-soon': drawSoon,
  closed: (context, radius, { closed }) => ring(context, radius, radius * 0.3, closed),
  'by-appointment': drawByAppointment,
  unknown: drawUnknown,
};

/** Room around a picture: the map packs them side by side, and smooths their edges. */
const MARGIN = 1;

/** Draws around the middle of a square, in CSS pixels. */
function paint(size: number, ratio: number, draw: (context: Context, radius: number) => void): ImageData {
  const canvas = document.createElement('canvas');
  const side = size + 2 * MARGIN;
  canvas.width = canvas.height = Math.ceil(side * ratio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(canvas.width, canvas.height);
  context.scale(ratio, ratio);
  context.translate(side / 2, side / 2);
  draw(context, size / 2);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

const paintMarker = (state: OpenState, colors: MarkerColors, ratio: number): ImageData =>
  paint(MARKER_SIZE, ratio, (context, radius) => {
    disc(context, radius, colors.paper);
    SHAPES[state](context, radius - 2, colors);
  });

const paintSelected = (state: OpenState, colors: MarkerColors, ratio: number): ImageData =>
  paint(SELECTED_SIZE, ratio, (context, radius) => {
    disc(context, radius, colors.paper);
    ring(context, radius - 1, 4, colors.ink);
    SHAPES[state](context, radius - 8, colors);
  });

const paintCluster = (size: number, colors: MarkerColors, ratio: number): ImageData =>
  paint(size, ratio, (context, radius) => {
    disc(context, radius, colors.paper);
    disc(context, radius - 2, colors.accent);
  });

/** Name of a state's picture; the drawing rules put it together in the same way. */
export const markerId = (state: OpenState): string => `epn-place-${state}`;
export const selectedId = (state: OpenState): string => `epn-selected-${state}`;
export const clusterId = (size: number): string => `epn-cluster-${size}`;

/** Every picture that the map needs, sharp at a number of device pixels per CSS pixel. */
export function drawMarkerImages(colors: MarkerColors, ratio: number): readonly MarkerImage[] {
  const states = Object.keys(SHAPES) as OpenState[];
  return [
    ...states.map((state) => ({ id: markerId(state), image: paintMarker(state, colors, ratio) })),
    ...states.map((state) => ({ id: selectedId(state), image: paintSelected(state, colors, ratio) })),
    ...CLUSTER_SIZES.map((size) => ({ id: clusterId(size), image: paintCluster(size, colors, ratio) })),
  ];
}
