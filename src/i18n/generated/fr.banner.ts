// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import { str } from '@lit/localize/internal/str-tag.js';

/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */

export const templates = {
  'banner.about': str`Environ ${0}`,
  'banner.close': `Fermer`,
  'banner.closed': `fermé en ce moment`,
  'banner.comma': `,`,
  'banner.find-place': `Trouver un lieu près de chez vous`,
  'banner.last-day': str`Campagne jusqu’au ${0}`,
  'banner.open': `ouvert maintenant`,
  'banner.open-many': str`${0} ouverts maintenant`,
  'banner.open-none': `aucun n’est ouvert en ce moment`,
  'banner.open-one': `1 ouvert maintenant`,
  'banner.place': `1 lieu`,
  'banner.place-in': str`1 lieu à ${0}`,
  'banner.places': str`${0} lieux`,
  'banner.places-in': str`${0} lieux à ${1}`,
  'banner.sample': `Données d'exemple, pas la liste officielle des espaces publics numériques`,
  'banner.source': `Source :`,
};
