import { svg, type SVGTemplateResult } from 'lit';

import { icon } from '../../place/icons.js';

/*
 * The family of `place/icons.ts`, drawn larger: 48 px grid, 3 px stroke, round ends, one soft surface; always beside words
 * and therefore hidden from screen readers.
 */
const pictogram = (soft: SVGTemplateResult, lines: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="pictogram" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><g class="pictogram-soft" stroke="none">${soft}</g>${lines}</svg>`;

/** A screen on a table, and the arrow that one moves on it. */
export const computerPictogram = pictogram(
  svg`<rect x="5" y="7" width="38" height="26" rx="3" />`,
  svg`<rect x="5" y="7" width="38" height="26" rx="3" /><path d="M24 33v8M14 41h20" /><path d="m20 14 10 6-4.5 1.5L24 26Z" />`,
);

/** A form, and somebody beside it. */
export const proceduresPictogram = pictogram(
  svg`<rect x="4" y="5" width="23" height="33" rx="3" />`,
  svg`<path d="M25 38H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3h17a3 3 0 0 1 3 3v5" /><path d="M10 13h11M10 20h7M10 27h6" /><circle cx="35" cy="22" r="5.5" /><path d="M25 43c0-6.5 4-10.5 10-10.5S45 36.5 45 43Z" />`,
);

/** An open book. */
export const learnPictogram = pictogram(
  svg`<path d="M24 13c-4-3-10-4-19-4v27c9 0 15 1 19 4Z" />`,
  svg`<path d="M24 13c-4-3-10-4-19-4v27c9 0 15 1 19 4 4-3 10-4 19-4V9c-9 0-15 1-19 4Zm0 0v27" /><path d="M11 17c3 .2 5 .6 7 1.300M11 24c3 .2 5 .6 7 1.3" />`,
);

/** All of it: four kinds side by side. */
export const allPictogram = pictogram(
  svg`<rect x="6" y="6" width="15" height="15" rx="3" /><rect x="27" y="27" width="15" height="15" rx="3" />`,
  svg`<rect x="6" y="6" width="15" height="15" rx="3" /><circle cx="34.5" cy="13.5" r="7.5" /><path d="m13.5 27 8 15h-16Z" /><rect x="27" y="27" width="15" height="15" rx="3" />`,
);

/** Here, and what is around. */
export const nearIcon = icon(
  svg`<circle cx="12" cy="12" r="7" /><circle cx="12" cy="12" r="2" /><path d="M12 2v3M12 19v3M2 12h3M19 12h3" />`,
);
/** A signpost. */
export const guideIcon = icon(svg`<path d="M12 3v18M6 5h11l3 2.500L17 10H6ZM18 12H7l-3 2.500L7 17h11Z" />`);
/** The way back: to where a line of the language starts. */
export const backIcon = icon(svg`<path class="back-arrow" d="M20 12H4m7-7-7 7 7 7" />`);
