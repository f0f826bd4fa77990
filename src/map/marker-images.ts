import type { OpenState } from '../model/hours.js';
import type { MarkerIcon } from './adapter.js';
import type { MarkerColors } from './marker-colors.js';

/** Diameters in CSS pixels, with the ring of paper that lifts a marker off the map. */
export const MARKER_SIZE = 32;
export const HIGHLIGHTED_SIZE = 40;
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

/** The partner's picture in the middle of a disc of paper, the state as a small shape at its foot. */
function drawIcon(context: Context, radius: number, { path, box }: MarkerIcon, color: string): void {
  const [left, top, width, height] = box;
  const scale = (radius * 1.25) / Math.max(width, height);
  context.save();
  context.scale(scale, scale);
  context.translate(-left - width / 2, -top - height / 2);
  context.fillStyle = color;
  context.fill(new Path2D(path));
  context.restore();
}

function drawPlace(context: Context, radius: number, state: OpenState, { colors, icon }: Look): void {
  if (!icon) {
    SHAPES[state](context, radius, colors);
    return;
  }
  ring(context, radius, 1.5, colors.inkSoft);
  context.save();
  context.translate(0, -radius * 0.12);
  drawIcon(context, radius, icon, colors.accent);
  context.restore();
  const badge = radius * 0.42;
  context.translate(radius * 0.62, radius * 0.62);
  disc(context, badge + 1.5, colors.paper);
  SHAPES[state](context, badge, colors);
}

/** How markers look: the page's colours, and the partner's picture if there is one. */
interface Look {
  readonly colors: MarkerColors;
  readonly icon?: MarkerIcon | null | undefined;
}

const paintMarker = (state: OpenState, look: Look, ratio: number): ImageData =>
  paint(MARKER_SIZE, ratio, (context, radius) => {
    disc(context, radius, look.colors.paper);
    drawPlace(context, radius - 2, state, look);
  });

const paintHighlighted = (state: OpenState, look: Look, ratio: number): ImageData =>
  paint(HIGHLIGHTED_SIZE, ratio, (context, radius) => {
    disc(context, radius, look.colors.paper);
    ring(context, radius - 1, 2, look.colors.ink);
    drawPlace(context, radius - 5, state, look);
  });

const paintSelected = (state: OpenState, look: Look, ratio: number): ImageData =>
  paint(SELECTED_SIZE, ratio, (context, radius) => {
    disc(context, radius, look.colors.paper);
    ring(context, radius - 1, 4, look.colors.ink);
    drawPlace(context, radius - 8, state, look);
  });

const paintCluster = (size: number, { colors }: Look, ratio: number, hasOpen: boolean): ImageData =>
  paint(size, ratio, (context, radius) => {
    disc(context, radius, colors.paper);
    if (hasOpen) disc(context, radius - 2, colors.accent);
    else ring(context, radius - 2, 4, colors.accent);
  });

/** Name of a picture; the drawing rules put it together in the same way. */
export const clusterId = (size: number, hasOpen: boolean): string =>
  `epn-cluster-${size}${hasOpen ? '' : '-none-open'}`;

/** Every picture that the map needs, sharp at a number of device pixels per CSS pixel. */
export function drawMarkerImages(look: Look, ratio: number): readonly MarkerImage[] {
  const states = Object.keys(SHAPES) as OpenState[];
  const cluster = (hasOpen: boolean) => (size: number) => ({
    id: clusterId(size, hasOpen),
    image: paintCluster(size, look, ratio, hasOpen),
  });
  return [
    ...states.map((state) => ({ id: `epn-place-${state}`, image: paintMarker(state, look, ratio) })),
    ...states.map((state) => ({ id: `epn-highlighted-${state}`, image: paintHighlighted(state, look, ratio) })),
    ...states.map((state) => ({ id: `epn-selected-${state}`, image: paintSelected(state, look, ratio) })),
    ...CLUSTER_SIZES.flatMap((size) => [true, false].map((hasOpen) => cluster(hasOpen)(size))),
  ];
}
