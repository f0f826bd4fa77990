import { svg, type SVGTemplateResult } from 'lit';

import type { ServiceId } from '../../model/service.js';
import { icon } from './icons.js';
import type { TravelMode } from './directions.js';

/* Pictograms of what a place offers and asks, of the same family as icons.ts; they come after the first results. */

export const SERVICE_ICONS: Readonly<Record<ServiceId, SVGTemplateResult>> = {
  'device-access': icon(svg`<rect x="3" y="4" width="18" height="12" rx="2" /><path d="M8 20h8M12 16v4" />`),
  'internet-access': icon(
    svg`<path d="M2.5 9a14 14 0 0 1 19 0M6 13a9 9 0 0 1 12 0M9.3 16.6a4 4 0 0 1 5.4 0M12 20h.01" />`,
  ),
  procedures: icon(
    svg`<path d="M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8l-5-5Zm0 0v5h5M9 15l2 2 4-4" />`,
  ),
  'everyday-tools': icon(svg`<path d="M12 5 2 10l10 5 10-5-10-5ZM6 12.2V17c3 2.7 9 2.7 12 0v-4.800M22 10v6" />`),
  'job-search': icon(
    svg`<rect x="3" y="8" width="18" height="12" rx="2" /><path d="M8 8V6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M3 13h18" />`,
  ),
  'safe-use': icon(
    svg`<path d="M12 3 4.5 6v5c0 5 3.2 8.5 7.5 10 4.3-1.5 7.5-5 7.5-10V6L12 3Zm-3 9 2.2 2.200L15 10.5" />`,
  ),
  parenting: icon(
    svg`<circle cx="8.5" cy="7" r="3.5" /><path d="M2 21v-2a6 6 0 0 1 6-6h1.5" /><circle cx="17" cy="13" r="2.5" /><path d="M12.5 21v-.5a4.5 4.5 0 0 1 9 0v.5" />`,
  ),
  culture: icon(svg`<path d="M9 17c0-2.5-3-3.5-3-7.500a6 6 0 0 1 12 0c0 4-3 5-3 7.500H9Zm.5 4h5" />`),
  'affordable-equipment': icon(svg`<path d="M3 12V4a1 1 0 0 1 1-1h8l9 9-9 9-9-9Z" /><path d="M7.5 7.500h.01" />`),
};

/** For what the source calls by its own words. */
export const otherServiceIcon = icon(svg`<path d="m5 12.5 4.5 4.500L19 7.5" />`);

export const TRAVEL_ICONS: Readonly<Record<TravelMode, SVGTemplateResult>> = {
  transit: icon(
    svg`<rect x="5" y="4" width="14" height="14" rx="3" /><path d="M5 12h14M8.5 15h.01M15.5 15h.01M8 18l-2 3M16 18l2 3M10 1.500h4" />`,
  ),
  walk: icon(
    svg`<circle cx="13" cy="4" r="1.5" /><path d="m9 21 2.5-6L9.5 12l1-5 3 .5 1.5 3 3 1M11.5 15l3.5 2 1 4M10.5 7 7.5 9l-.5 3" />`,
  ),
  bike: icon(
    svg`<circle cx="5.5" cy="16.5" r="4" /><circle cx="18.5" cy="16.5" r="4" /><path d="m5.5 16.5 4-8H15l3.5 8M9.5 8.500l3.5 8h-7M15 8.5 14 5.500h2.500M8 8.500h3" />`,
  ),
};

export const mailIcon = icon(svg`<rect x="3" y="5" width="18" height="14" rx="2" /><path d="m3 7 9 6 9-6" />`);
export const doorIcon = icon(svg`<path d="M6 21V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v17M3 21h18M14 12h.01" />`);
export const calendarIcon = icon(
  svg`<rect x="3" y="5" width="18" height="16" rx="2" /><path d="M3 10h18M8 2.500V6M16 2.500V6" />`,
);
export const priceIcon = icon(
  svg`<circle cx="12" cy="12" r="9" /><path d="M16 8.500a5 5 0 1 0 0 7M6.5 11H13M6.5 13.500H12" />`,
);
export const languagesIcon = icon(
  svg`<path d="M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5Z" /><path d="M9 10.500h7M9 14h4.5" />`,
);
export const wheelchairIcon = icon(
  svg`<circle cx="10" cy="4" r="1.5" /><path d="M10 8v6h6l2.5 5H21M10 10.500h5M7.5 11.500a5 5 0 1 0 7 6.5" />`,
);
export const labelIcon = icon(svg`<circle cx="12" cy="9" r="6" /><path d="m9 14.5-1.5 7L12 19l4.5 2.5-1.5-7" />`);
export const peopleIcon = icon(
  svg`<circle cx="9" cy="8" r="3.5" /><path d="M2.5 20a6.5 6.5 0 0 1 13 0M16 4.800a3.5 3.5 0 0 1 0 6.400M18.5 14.500a6.5 6.5 0 0 1 3 5.5" />`,
);
export const contactIcon = icon(
  svg`<circle cx="10" cy="8" r="3.5" /><path d="M3.5 20a6.5 6.5 0 0 1 13 0M19 8v6M16 11h6" />`,
);
export const moreIcon = icon(svg`<path d="m6 9 6 6 6-6" />`);
