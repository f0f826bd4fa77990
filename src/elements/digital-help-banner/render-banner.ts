import type { TemplateResult } from 'lit';

import { renderSheet } from './render-sheet.js';
import { renderStrip } from './render-strip.js';
import type { BannerScene } from './view.js';

/** The campaign in the format that was asked for. */
export function renderBanner(scene: BannerScene): TemplateResult {
  const { format } = scene.settings;
  switch (format) {
    case 'strip':
    case 'sticky':
      return renderStrip(scene, format);
    case 'poster':
      return renderSheet(scene, 'poster');
    case 'card':
    case 'auto':
      return renderSheet(scene, format);
  }
}
