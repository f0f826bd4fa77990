import { svg } from 'lit';

import { icon } from '../../place/icons.js';

export const printIcon = icon(svg`<path d="M7 8V3h10v5M7 17H4v-7h16v7h-3M7 14h10v7H7Z" />`);
export const sendIcon = icon(svg`<rect x="6" y="2" width="12" height="20" rx="2" /><path d="M11 18h2" />`);
export const shareIcon = icon(svg`<path d="M12 15V3m-4 4 4-4 4 4M5 12v9h14v-9" />`);
export const copyIcon = icon(svg`<rect x="8" y="8" width="13" height="13" rx="2" /><path d="M4 16V4h12" />`);
export const speakIcon = icon(svg`<path d="M4 9v6h4l5 4V5L8 9Zm13 0a4 4 0 0 1 0 6m2-9a8 8 0 0 1 0 12" />`);
export const stopIcon = icon(svg`<rect x="5" y="5" width="14" height="14" rx="2" />`);
export const addIcon = icon(svg`<path d="M12 5v14M5 12h14" />`);
export const removeIcon = icon(svg`<path d="M5 12h14" />`);
export const emptyIcon = icon(svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6m4-6v6" />`);
export const trayIcon = icon(
  svg`<path d="m4 6 1.5 1.5L8 5m-4 7 1.5 1.5L8 11m-4 7 1.5 1.5L8 17M12 6h9m-9 6h9m-9 6h9" />`,
);
export const messageIcon = icon(svg`<path d="M4 4h16v12H10l-5 4v-4H4Z" />`);
