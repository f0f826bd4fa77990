import { html, type TemplateResult } from 'lit';

import { renderIllustration } from './render-illustration.js';
import { renderClose, renderHeadline, renderStrongStep } from './render-parts.js';
import type { BannerScene } from './view.js';

/** One line: the headline, one action, close. */
export function renderStrip(scene: BannerScene, shape: 'strip' | 'sticky'): TemplateResult {
  return html`<section class=${shape === 'sticky' ? 'strip sticky' : 'strip'} part="banner" aria-labelledby="headline">
    <div class="picture">${renderIllustration(scene.poster.illustration)}</div>
    ${renderHeadline(scene)} ${renderStrongStep(scene)} ${renderClose(scene)}
  </section>`;
}
