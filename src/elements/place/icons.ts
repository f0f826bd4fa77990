import { svg, type SVGTemplateResult } from 'lit';

/*
 * One family: 24 px grid, 2 px stroke, round ends, always beside words and therefore hidden from screen readers.
 * Shapes after Lucide (ISC licence), redrawn.
 */
export const icon = (shape: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shape}</svg>`;

export const searchIcon = icon(svg`<circle cx="11" cy="11" r="7" /><path d="m20 20-4-4" />`);
export const phoneIcon = icon(
  svg`<path d="M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z" />`,
);
export const directionsIcon = icon(svg`<path d="m3 11 18-8-8 18-2-8-8-2Z" />`);
export const webIcon = icon(
  svg`<circle cx="12" cy="12" r="9" /><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18" />`,
);
export const listIcon = icon(svg`<path d="M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01" />`);
export const mapIcon = icon(svg`<path d="m3 6 6-3 6 3 6-3v15l-6 3-6-3-6 3V6Zm6-3v15m6-12v15" />`);
export const filterIcon = icon(svg`<path d="M3 6h18M6 12h12M10 18h4" />`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18" />`);
export const retryIcon = icon(svg`<path d="M20 12a8 8 0 1 1-2.5-5.8L20 8M20 3v5h-5" />`);

/* The shape of each open state: told by form, not only by colour. */
const half = svg`<circle cx="12" cy="12" r="8" /><path d="M12 4a8 8 0 0 1 0 16Z" fill="currentColor" />`;
export const openShape = icon(svg`<circle cx="12" cy="12" r="8" fill="currentColor" />`);
export const soonShape = icon(half);
export const closedShape = icon(svg`<circle cx="12" cy="12" r="8" />`);
export const appointmentShape = icon(
  svg`<circle cx="12" cy="12" r="8" /><circle cx="12" cy="12" r="2" fill="currentColor" />`,
);
export const unknownShape = icon(svg`<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5h.01" />`);
