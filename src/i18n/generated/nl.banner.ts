// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'banner.about': str`Ongeveer ${0}`,
  'banner.close': `Sluiten`,
  'banner.last-day': str`Campagne tot en met ${0}`,
  'banner.source': `Bron:`,
};
