import { fold } from '../../model/fold.js';
import type { ServiceId } from '../../model/service.js';
import type { PlaceDraft, UntrustedRecord } from '../draft.js';
import type { Unwrapped } from './adapter.js';
import { accessOf, helpWaysOf } from './help-words.js';
import { several } from './words.js';

/** The national schema's words for services, in its current and its first vocabulary, folded. */
const SERVICE_WORDS: Readonly<Record<ServiceId, readonly string[]>> = {
  'device-access': ['Accès internet et matériel informatique', 'Accéder à du matériel'],
  'internet-access': ['Accès internet et matériel informatique', 'Accéder à une connexion internet'],
  procedures: [
    'Aide aux démarches administratives',
    'Réaliser des démarches administratives avec un accompagnement',
    'Devenir autonome dans les démarches administratives',
    'Accompagner les démarches de santé',
  ],
  'everyday-tools': [
    'Maîtrise des outils numériques du quotidien',
    'Utiliser le numérique au quotidien',
    'Prendre en main un ordinateur',
    'Prendre en main un smartphone ou une tablette',
  ],
  'job-search': ['Insertion professionnelle via le numérique', 'Favoriser mon insertion professionnelle'],
  'safe-use': ['Utilisation sécurisée du numérique', 'Promouvoir la citoyenneté numérique'],
  parenting: ['Parentalité et éducation avec le numérique', "Soutenir la parentalité et l'éducation avec le numérique"],
  culture: ['Compréhension du monde numérique', 'Loisirs et créations numériques', 'Approfondir ma culture numérique'],
  'affordable-equipment': ['Acquisition de matériel informatique à prix solidaire'],
};

const SERVICES_BY_WORDS = new Map<string, ServiceId[]>();
for (const [id, words] of Object.entries(SERVICE_WORDS)) {
  for (const word of words) {
    SERVICES_BY_WORDS.set(fold(word), [...(SERVICES_BY_WORDS.get(fold(word)) ?? []), id as ServiceId]);
  }
}

/** Lists are joined with `;` in the schema's first form and with a vertical bar in its current one. */
function listOf(value: unknown): readonly string[] | undefined {
  return typeof value === 'string' && value.trim() !== '' ? (several(value) as readonly string[]) : undefined;
}

/** Ours where a word maps, the source's own words where it does not. */
export function servicesOf(words: readonly unknown[]): readonly unknown[] | undefined {
  if (words.length === 0) return undefined;
  return words.flatMap((word) => (typeof word === 'string' ? SERVICES_BY_WORDS.get(fold(word)) : undefined) ?? [word]);
}

function isFreeOf(cost: unknown): boolean | undefined {
  const items = listOf(cost)?.map(fold);
  if (!items) return undefined;
  return items.every((item) => /^gratuit(?! sous condition)/.test(item)) ? true : undefined;
}

function french(value: unknown): unknown {
  return typeof value === 'string' ? { fr: value } : undefined;
}

/** Fields of the schema's two forms. A list whose records have only these is of this schema. */
const FIELDS = new Set(
  (
    'id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude typologie typologies ' +
    'telephone courriel courriels site_web horaires presentation_resume presentation_detail source itinerance structure_parente ' +
    'date_maj services publics_accueillis publics_specifiquement_adresses prise_en_charge_specifique conditions_acces ' +
    'frais_a_charge dispositif_programmes_nationaux labels_nationaux labels_autres autres_formations_labels ' +
    'formations_labels modalites_accompagnement modalites_acces fiche_acces_libre prise_rdv mediateurs'
  ).split(' '),
);

/** Fields that nobody else has: a list of a Belgian commune has the plain names as well, and is no data of France. */
const TELLTALE =
  /^(?:pivot|code_insee|structure_parente|(?:presentation|publics_specifiquement|prise_en_charge|frais_a|dispositif|labels|modalites|fiche_acces)_\w+)$/;

/** True for a record that has only fields of the national schema. */
export function isMednum(fields: UntrustedRecord): boolean {
  return 'nom' in fields && Object.keys(fields).every((key) => FIELDS.has(key));
}

/** True for a record that has fields which only the national schema has. */
export function isSurelyMednum(fields: UntrustedRecord): boolean {
  return isMednum(fields) && Object.keys(fields).some((key) => TELLTALE.test(key));
}

/** A number as it is dialled in France, with its country: without one it would be a Belgian number. */
function frenchPhone(text: string): string {
  return /^0[1-9](?:[ .-]?\d\d){4}$/.test(text) ? text.replace('0', '+33') : text;
}

/** France's national schema of digital-help places, first and current form. */
export function draftMednum({ fields }: Unwrapped): PlaceDraft {
  return {
    id: fields.id,
    name: french(fields.nom),
    latitude: fields.latitude,
    longitude: fields.longitude,
    street: french(fields.adresse),
    postalCode: fields.code_postal,
    commune: french(fields.commune),
    openingHours: fields.horaires,
    phones: listOf(fields.telephone)?.map(frenchPhone),
    emails: listOf(fields.courriels ?? fields.courriel),
    websites: listOf(fields.site_web),
    services: servicesOf(listOf(fields.services) ?? []),
    description: french(fields.presentation_detail ?? fields.presentation_resume),
    isFree: isFreeOf(fields.frais_a_charge ?? fields.conditions_acces),
    audiences: listOf(fields.publics_specifiquement_adresses ?? fields.publics_accueillis),
    access: accessOf(fields.modalites_acces),
    helpWays: helpWaysOf(fields.modalites_accompagnement),
    accessConditions: french(fields.conditions_acces ?? fields.frais_a_charge),
    bookingUrl: fields.prise_rdv,
    qualityLabels: listOf(fields.labels_nationaux),
    updatedOn: fields.date_maj,
    source: fields.source,
  };
}
