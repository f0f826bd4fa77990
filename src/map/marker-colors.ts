/** The colours of markers and clusters, as CSS writes them. */
export interface MarkerColors {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly open: string;
  readonly soon: string;
  readonly closed: string;
}

/** With forced colours the visitor's own palette is used, and the shapes alone tell the states. */
const FORCED: MarkerColors = {
  paper: 'Canvas',
  ink: 'CanvasText',
  inkSoft: 'CanvasText',
  accent: 'CanvasText',
  onAccent: 'Canvas',
  open: 'CanvasText',
  soon: 'CanvasText',
  closed: 'CanvasText',
};

/**
 * Reads the tokens where the map is, so that markers wear what the integrator chose for the page. A token's own text may
 * be anything that CSS takes for a colour, `light-dark()` too; what it comes to there is what a colour of it computes to.
 */
export function readMarkerColors(container: Element): MarkerColors {
  if (matchMedia('(forced-colors: active)').matches) return FORCED;
  const probe = container.appendChild(document.createElement('i'));
  const token = (name: string): string => {
    probe.style.color = `var(--_epn-${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    onAccent: token('on-accent'),
    open: token('open'),
    soon: token('soon'),
    closed: token('closed'),
  };
  probe.remove();
  return colors;
}

/** Any CSS colour as `rgb(…)`: MapLibre's text colours know fewer notations than CSS, such as none of `oklch()`. */
export function toRgb(color: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return '#000';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red ?? 0},${green ?? 0},${blue ?? 0})`;
}
