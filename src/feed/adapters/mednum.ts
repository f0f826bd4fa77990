import { fold } from '../../model/fold.js';
import type { ServiceId } from '../../model/service.js';
import { isRecord, type Decoded, type PlaceDraft } from '../draft.js';

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
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value
    .split(/[;|]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Ours where the word maps, the source's own words where it does not. */
function servicesOf(value: unknown): readonly string[] | undefined {
  return listOf(value)?.flatMap((words) => SERVICES_BY_WORDS.get(fold(words)) ?? [words]);
}

function isFreeOf(cost: unknown): boolean | undefined {
  const items = listOf(cost)?.map(fold);
  if (!items) return undefined;
  return items.every((item) => item.startsWith('gratuit')) ? true : undefined;
}

function french(value: unknown): unknown {
  return typeof value === 'string' ? { fr: value } : undefined;
}

function decodeRecord(record: unknown): PlaceDraft {
  if (!isRecord(record)) return {};
  return {
    id: record.id,
    name: french(record.nom),
    latitude: record.latitude,
    longitude: record.longitude,
    street: french(record.adresse),
    postalCode: record.code_postal,
    commune: french(record.commune),
    openingHours: record.horaires,
    phones: listOf(record.telephone),
    emails: listOf(record.courriels ?? record.courriel),
    websites: listOf(record.site_web),
    services: servicesOf(record.services),
    description: french(record.presentation_detail ?? record.presentation_resume),
    isFree: isFreeOf(record.frais_a_charge ?? record.conditions_acces),
    audiences: listOf(record.publics_specifiquement_adresses ?? record.publics_accueillis),
    accessConditions: french(record.conditions_acces),
    bookingUrl: record.prise_rdv,
    qualityLabels: listOf(record.labels_nationaux),
    updatedOn: record.date_maj,
    source: record.source,
  };
}

/** France's national schema of digital-help places, as JSON: first and current form. */
export function decodeMednum(data: unknown): Decoded {
  return {
    drafts: Array.isArray(data) ? data.map(decodeRecord) : [],
    meta: { licence: 'etalab-2.0' },
  };
}
