import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

import { manu } from './illustration-manu.js';
import { salima } from './illustration-salima.js';

const ILLUSTRATIONS: ReadonlyMap<string, SVGTemplateResult> = new Map([
  ['salima', salima],
  ['manu', manu],
]);

/**
 * The drawing of a poster, a picture of the campaign's own, or nothing when we have none of that name.
 * @param name - name of a drawing of ours, or an absolute address that the campaign's reader has let pass.
 * @param alt - what it shows; without it the drawing only repeats the words beside it and is hidden from screen readers.
 */
export function renderIllustration(name: string | undefined, alt?: string): TemplateResult | typeof nothing {
  if (name && /^https?:/.test(name)) {
    return html`<img class="drawing" src=${name} alt=${alt ?? ''} decoding="async" referrerpolicy="no-referrer" />`;
  }
  const drawing = ILLUSTRATIONS.get(name ?? '');
  if (!drawing) return nothing;
  return alt
    ? html`<svg class="drawing" viewBox="0 0 320 320" role="img" aria-label=${alt}>${drawing}</svg>`
    : html`<svg class="drawing" viewBox="0 0 320 320" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
