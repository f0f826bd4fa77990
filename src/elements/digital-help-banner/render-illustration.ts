import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

import { manu } from './illustration-manu.js';
import { salima } from './illustration-salima.js';

const ILLUSTRATIONS: ReadonlyMap<string, SVGTemplateResult> = new Map([
  ['salima', salima],
  ['manu', manu],
]);

/**
 * The drawing of a poster, or nothing when we have none of that name.
 * @param alt - what it shows; without it the drawing only repeats the words beside it and is hidden from screen readers.
 */
export function renderIllustration(name: string | undefined, alt?: string): TemplateResult | typeof nothing {
  const drawing = ILLUSTRATIONS.get(name ?? '');
  if (!drawing) return nothing;
  return alt
    ? html`<svg class="drawing" viewBox="0 0 320 320" role="img" aria-label=${alt}>${drawing}</svg>`
    : html`<svg class="drawing" viewBox="0 0 320 320" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
