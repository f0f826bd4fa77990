import { DigitalHelpBanner } from '../elements/digital-help-banner/digital-help-banner.js';
import { defineOnce } from './define.js';

defineOnce('digital-help-banner', DigitalHelpBanner);

declare global {
  interface HTMLElementTagNameMap {
    'digital-help-banner': DigitalHelpBanner;
  }
}
