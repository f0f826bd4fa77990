import { fold } from './fold.js';
import { allTexts, type LocalizedText } from './text.js';

/** A municipality of the Brussels-Capital Region. */
export interface Commune {
  /** Five digits, as Statbel publishes them. */
  readonly nisCode: string;
  readonly name: LocalizedText;
  readonly postalCodes: readonly string[];
}

/**
 * The 19 communes, by NIS code. Source: Statbel's NIS codes and the public list of postal codes (CC0); they have not
 * changed since 1963, so they ship in code rather than as a file to fetch.
 */
export const BRUSSELS_COMMUNES: readonly Commune[] = [
  { nisCode: '21001', name: { fr: 'Anderlecht', nl: 'Anderlecht' }, postalCodes: ['1070'] },
  { nisCode: '21002', name: { fr: 'Auderghem', nl: 'Oudergem' }, postalCodes: ['1160'] },
  { nisCode: '21003', name: { fr: 'Berchem-Sainte-Agathe', nl: 'Sint-Agatha-Berchem' }, postalCodes: ['1082'] },
  { nisCode: '21004', name: { fr: 'Bruxelles', nl: 'Brussel' }, postalCodes: ['1000', '1020', '1120', '1130'] },
  { nisCode: '21005', name: { fr: 'Etterbeek', nl: 'Etterbeek' }, postalCodes: ['1040'] },
  { nisCode: '21006', name: { fr: 'Evere', nl: 'Evere' }, postalCodes: ['1140'] },
  { nisCode: '21007', name: { fr: 'Forest', nl: 'Vorst' }, postalCodes: ['1190'] },
  { nisCode: '21008', name: { fr: 'Ganshoren', nl: 'Ganshoren' }, postalCodes: ['1083'] },
  { nisCode: '21009', name: { fr: 'Ixelles', nl: 'Elsene' }, postalCodes: ['1050'] },
  { nisCode: '21010', name: { fr: 'Jette', nl: 'Jette' }, postalCodes: ['1090'] },
  { nisCode: '21011', name: { fr: 'Koekelberg', nl: 'Koekelberg' }, postalCodes: ['1081'] },
  { nisCode: '21012', name: { fr: 'Molenbeek-Saint-Jean', nl: 'Sint-Jans-Molenbeek' }, postalCodes: ['1080'] },
  { nisCode: '21013', name: { fr: 'Saint-Gilles', nl: 'Sint-Gillis' }, postalCodes: ['1060'] },
  { nisCode: '21014', name: { fr: 'Saint-Josse-ten-Noode', nl: 'Sint-Joost-ten-Node' }, postalCodes: ['1210'] },
  { nisCode: '21015', name: { fr: 'Schaerbeek', nl: 'Schaarbeek' }, postalCodes: ['1030'] },
  { nisCode: '21016', name: { fr: 'Uccle', nl: 'Ukkel' }, postalCodes: ['1180'] },
  { nisCode: '21017', name: { fr: 'Watermael-Boitsfort', nl: 'Watermaal-Bosvoorde' }, postalCodes: ['1170'] },
  { nisCode: '21018', name: { fr: 'Woluwe-Saint-Lambert', nl: 'Sint-Lambrechts-Woluwe' }, postalCodes: ['1200'] },
  { nisCode: '21019', name: { fr: 'Woluwe-Saint-Pierre', nl: 'Sint-Pieters-Woluwe' }, postalCodes: ['1150'] },
];

/** The commune with a NIS code. */
export function communeByNisCode(nisCode: string): Commune | undefined {
  return BRUSSELS_COMMUNES.find((commune) => commune.nisCode === nisCode);
}

/** The commune that a postal code lies in. */
export function communeByPostalCode(postalCode: string): Commune | undefined {
  return BRUSSELS_COMMUNES.find((commune) => commune.postalCodes.includes(postalCode));
}

const COMMUNES_BY_NAME = new Map<string, Commune>(
  BRUSSELS_COMMUNES.flatMap((commune) => allTexts(commune.name).map((name) => [fold(name), commune] as const)),
);

/** The commune with a name, in French or Dutch, with or without accents and hyphens. */
export function communeByName(name: string): Commune | undefined {
  return COMMUNES_BY_NAME.get(fold(name));
}

/** What an integrator or a visitor means by a NIS code, a postal code or a name. */
export function findCommune(key: string): Commune | undefined {
  return communeByNisCode(key) ?? communeByPostalCode(key) ?? communeByName(key);
}
