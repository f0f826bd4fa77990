/** The languages of a sheet, which hangs where the street signs are in French and Dutch. */
export const SHEET_LOCALES = ['fr', 'nl', 'en'] as const;
export type SheetLocale = (typeof SHEET_LOCALES)[number];

/** The words of the printed sheet in one language, beside those of the campaign. */
export interface SheetWords {
  readonly near: (commune: string) => string;
  readonly scan: string;
  readonly noStreet: string;
  readonly data: string;
  readonly sample: string;
  readonly calls: string;
}

/**
 * A sheet speaks two languages at once and is not part of an element, so its few words stand here and not among the
 * messages of the elements.
 */
export const SHEET_WORDS: Readonly<Record<SheetLocale, SheetWords>> = {
  fr: {
    near: (commune) => (commune ? `Près de chez vous, à ${commune}` : 'Près de chez vous'),
    scan: 'Tous les lieux et leurs horaires : photographiez ce code avec votre téléphone, ou demandez ici.',
    noStreet: 'rue non communiquée',
    data: 'Données',
    sample: 'Données d’exemple, pas la liste officielle',
    calls: 'Appelez avant de venir : les horaires changent.',
  },
  nl: {
    near: (commune) => (commune ? `Bij u in de buurt, in ${commune}` : 'Bij u in de buurt'),
    scan: 'Alle plaatsen en hun uren: fotografeer deze code met uw telefoon, of vraag het hier.',
    noStreet: 'straat niet meegedeeld',
    data: 'Gegevens',
    sample: 'Voorbeeldgegevens, niet de officiële lijst',
    calls: 'Bel voor u komt: de uren veranderen.',
  },
  en: {
    near: (commune) => (commune ? `Close to home, in ${commune}` : 'Close to home'),
    scan: 'All places and their hours: take a picture of this code with your phone, or ask here.',
    noStreet: 'street not given',
    data: 'Data',
    sample: 'Sample data, not the official list',
    calls: 'Call before you come: hours change.',
  },
};
