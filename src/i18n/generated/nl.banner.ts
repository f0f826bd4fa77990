// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'banner.about': str`Ongeveer ${0}`,
  'banner.close': `Sluiten`,
  'banner.closed': `nu gesloten`,
  'banner.comma': `,`,
  'banner.find-place': `Een plaats in de buurt vinden`,
  'banner.last-day': str`Campagne tot en met ${0}`,
  'banner.open': `nu open`,
  'banner.open-many': str`${0} nu open`,
  'banner.open-none': `nu is er geen open`,
  'banner.open-one': `1 nu open`,
  'banner.place': `1 plaats`,
  'banner.place-in': str`1 plaats in ${0}`,
  'banner.places': str`${0} plaatsen`,
  'banner.places-in': str`${0} plaatsen in ${1}`,
  'banner.sample': `Voorbeeldgegevens, niet de officiële lijst van openbare computerruimten`,
  'banner.source': `Bron:`,
};
