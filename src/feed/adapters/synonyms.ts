import type { PlaceDraft } from '../draft.js';

/** What a publisher's field can be for us: a field of ours, or a part of one. */
export type Meaning = keyof PlaceDraft | 'point' | 'houseNumber' | 'organisation';

/** Whose word a name is; with names in two languages side by side, each holds the text in its own. */
export type WordLanguage = 'fr' | 'nl' | 'en';

/**
 * The words that publishers use, French, Dutch and English, each list in order of trust. Written as {@link normalKey}
 * makes them: without accents, in lower case, joined with `_`.
 */
const WORDS: readonly (readonly [Meaning, Partial<Record<WordLanguage, string>>])[] = [
  [
    'id',
    {
      en: 'id identifier uuid uid guid fid objectid ogc_fid gid _id',
      fr: 'identifiant code_lieu',
      nl: 'identificatie',
    },
  ],
  [
    'name',
    {
      fr: 'nom nom_epn nom_lieu nom_espace nom_structure nom_etablissement denomination intitule titre libelle epn lieu',
      nl: 'naam naam_epn naam_ocr naam_plaats naam_locatie benaming titel',
      en: 'name title place_name location_name label',
    },
  ],
  // Who runs the place: its name only where it has no other, since it would not be the same text in another language.
  [
    'organisation',
    {
      fr: 'structure etablissement organisme nom_organisme nom_organisation',
      nl: 'organisatie naam_organisatie instelling',
      en: 'organisation organization',
    },
  ],
  [
    'street',
    {
      fr: 'adresse rue voie nom_rue nom_voie rue_numero adresse_postale adresse_complete lieu_adresse',
      nl: 'adres straat straatnaam straat_nummer straat_nr volledig_adres',
      en: 'address street street_address address_line1 address1 addr_street street_name thoroughfare',
    },
  ],
  [
    'houseNumber',
    {
      fr: 'numero num numero_rue numero_de_police',
      nl: 'huisnummer nummer huisnr nr',
      en: 'house_number housenumber addr_housenumber number',
    },
  ],
  [
    'postalCode',
    {
      fr: 'code_postal codepostal cp',
      nl: 'postcode postnummer',
      en: 'postal_code postalcode zip zip_code zipcode addr_postcode',
    },
  ],
  [
    'commune',
    {
      fr: 'commune ville localite nom_commune municipalite',
      nl: 'gemeente stad plaats woonplaats gemeentenaam',
      en: 'municipality city town locality addr_city address_locality',
    },
  ],
  ['nisCode', { fr: 'code_ins ins code_nis', nl: 'niscode nis_code nis insnr', en: 'municipality_code' }],
  [
    'latitude',
    {
      fr: 'lat latitude y coord_y',
      nl: 'breedtegraad y_coord',
      en: 'geo_lat ycoord coordy northing y_lambert y_lambert72 lambert_y y_31370 y_3812 y_wgs84',
    },
  ],
  [
    'longitude',
    {
      fr: 'lon lng long longitude x coord_x',
      nl: 'lengtegraad x_coord',
      en: 'geo_lon geo_lng xcoord coordx easting x_lambert x_lambert72 lambert_x x_31370 x_3812 x_wgs84',
    },
  ],
  [
    'point',
    {
      fr: 'coordonnees_geographiques coordonnees coordonnees_gps geolocalisation geopoint',
      nl: 'coordinaten geolocatie',
      en: 'geo_point_2d geo_point geo_shape geometry geom the_geom wkb_geometry wkt geo gps_coordinates lat_lon lat_long lat_lng latitude_longitude location coordinates position point latlng gps centroid',
    },
  ],
  [
    'openingHours',
    {
      fr: 'horaires horaire heures_ouverture heures_d_ouverture horaires_ouverture horaires_d_ouverture jours_heures_ouverture jours_horaires_ouverture ouverture',
      nl: 'openingsuren openingstijden openingsuur uren',
      en: 'opening_hours openinghours opening_times hours openinghoursspecification opening_hours_specification',
    },
  ],
  [
    'phones',
    {
      fr: 'tel telephone numero_telephone n_telephone n_tel num_tel telephones tel_fixe telephone_fixe tel_mobile portable contact_telephone',
      nl: 'telefoon telefoonnummer telefoonnr telefoon_nr tel_nummer gsm gsm_nummer gsm_nr tel_nr contact_telefoon',
      en: 'phone phone_number phones mobile contact_phone contact_mobile tel_1 tel_2 phone1 phone2',
    },
  ],
  [
    'emails',
    {
      fr: 'courriel courriels mel adresse_mail adresse_email adresse_e_mail adresse_courriel',
      nl: 'mailadres emailadres e_mailadres e_mail_adres',
      en: 'email mail e_mail emails email_address contact_email',
    },
  ],
  [
    'websites',
    {
      fr: 'site_web site site_internet lien page_web',
      nl: 'webpagina webadres websites webstek',
      en: 'website url web homepage link www web_site contact_website site_url web_url',
    },
  ],
  [
    'services',
    {
      fr: 'services service prestations activites offre',
      nl: 'diensten dienst aanbod activiteiten dienstverlening',
      en: 'service_list offers',
    },
  ],
  [
    'description',
    {
      fr: 'descriptif presentation remarques remarque commentaire presentation_detail presentation_resume informations',
      nl: 'omschrijving beschrijving opmerkingen opmerking toelichting',
      en: 'description remarks comment info information notes',
    },
  ],
  [
    'wheelchair',
    {
      fr: 'accessibilite_pmr acces_pmr pmr',
      nl: 'rolstoel rolstoeltoegankelijk toegankelijkheid',
      en: 'wheelchair wheelchair_access accessible',
    },
  ],
  ['isFree', { fr: 'gratuit gratuite', nl: 'gratis', en: 'free is_free isfree' }],
  [
    'audiences',
    {
      fr: 'publics public publics_accueillis public_cible',
      nl: 'doelgroep doelgroepen doelpubliek',
      en: 'audience audiences target_audience',
    },
  ],
  [
    'languages',
    {
      fr: 'langues langue langues_parlees',
      nl: 'talen taal gesproken_talen',
      en: 'languages language spoken_languages available_language',
    },
  ],
  ['access', { fr: 'modalites_acces acces mode_acces', nl: 'toegang', en: 'access access_ways' }],
  [
    'helpWays',
    { fr: 'modalites_accompagnement accompagnement', nl: 'begeleiding hulpvormen', en: 'help_ways help_modes' },
  ],
  [
    'accessConditions',
    {
      fr: 'conditions_acces conditions_d_acces conditions',
      nl: 'toegangsvoorwaarden voorwaarden',
      en: 'access_conditions',
    },
  ],
  [
    'bookingUrl',
    {
      fr: 'prise_rdv prise_de_rendez_vous reservation rendez_vous',
      nl: 'afspraak reservatie',
      en: 'booking_url booking appointment_url',
    },
  ],
  [
    'qualityLabels',
    { fr: 'labels labels_nationaux label_qualite', nl: 'kwaliteitslabel', en: 'quality_labels quality_label' },
  ],
  [
    'updatedOn',
    {
      fr: 'date_maj date_mise_a_jour date_modification mise_a_jour',
      nl: 'laatst_gewijzigd gewijzigd_op wijzigingsdatum',
      en: 'updated_on updated_at updated last_update modified last_modified',
    },
  ],
  ['source', { fr: 'source producteur', nl: 'bron', en: 'publisher provider' }],
  ['timeZone', { en: 'timezone time_zone' }],
];

/** What one word means, in whose language, and how far down its list it stands. */
interface Entry {
  readonly meaning: Meaning;
  readonly word: WordLanguage;
  readonly rank: number;
}

const ENTRIES = new Map<string, Entry>();
for (const [meaning, languages] of WORDS) {
  for (const [word, names] of Object.entries(languages)) {
    names.split(' ').forEach((name, rank) => ENTRIES.set(name, { meaning, word: word as WordLanguage, rank }));
  }
}
for (const meaning of new Set(WORDS.map(([field]) => field))) {
  const key = normalKey(meaning);
  if (!ENTRIES.has(key)) ENTRIES.set(key, { meaning, word: 'en', rank: 0 });
}

/** Suffixes and prefixes that say in which language a field's text is. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ fr: 'fr', fra: 'fr', fre: 'fr', nl: 'nl', nld: 'nl', dut: 'nl', ned: 'nl', en: 'en', eng: 'en' },
  ...{ francais: 'fr', frans: 'fr', french: 'fr', neerlandais: 'nl', nederlands: 'nl', dutch: 'nl', english: 'en' },
  ...{ de: 'de', deu: 'de', ger: 'de', ar: 'ar', es: 'es', it: 'it', pl: 'pl', pt: 'pt', ro: 'ro', tr: 'tr', uk: 'uk' },
};

/** A publisher's field, understood. */
export interface KnownKey extends Entry {
  /** Language that the name says its text is in. */
  readonly lang?: string;
}

/** A field's name as the table has it: `codePostal`, `Code postal` and `CODE-POSTAL` are `code_postal`. */
export function normalKey(key: string): string {
  return key
    .slice(0, 100)
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^(?!_id$)_+|_+$/g, '');
}

function lookUp(key: string): KnownKey | undefined {
  const known = ENTRIES.get(key) ?? ENTRIES.get(key.replaceAll('_', ''));
  if (known) return known;
  const [, suffixed = '', suffix = ''] = /^(.+)_([a-z]{2,11})$/.exec(key) ?? /^([a-z]{3,})(fr|nl)$/.exec(key) ?? [];
  const [, prefix = '', prefixed = ''] = /^(fr|nl|en)_(.+)$/.exec(key) ?? [];
  const [base, code] = Object.hasOwn(LANGUAGES, suffix) ? [suffixed, suffix] : [prefixed, prefix];
  const entry = ENTRIES.get(base);
  const lang = LANGUAGES[code];
  return entry && lang !== undefined ? { ...entry, lang } : undefined;
}

/** Small words between others, `nom_de_l_epn`. */
const SMALL_WORDS = /_(?:d|de|du|des|l|la|le|les|en|et|van|het)(?=_)/g;

/** A header in two languages, `Nom / Naam`: its cells are in one that we do not know. */
function lookUpHalves(key: string): KnownKey | undefined {
  const halves = key.slice(0, 100).split(/[/|]| [-–] /);
  const known = halves.flatMap((half) => lookUpWords(half) ?? []);
  const [first] = known;
  const isOne = halves.length > 1 && first && known.every(({ meaning }) => meaning === first.meaning);
  return isOne ? { meaning: first.meaning, rank: first.rank, word: 'en' } : undefined;
}

function lookUpWords(key: string): KnownKey | undefined {
  const words = normalKey(key);
  return lookUp(words) ?? lookUp(words.replace(SMALL_WORDS, ''));
}

const keys = new Map<string, KnownKey | undefined>();

/** What a publisher's field means; `undefined` for a field that we have no use for. */
export function meaningOf(key: string): KnownKey | undefined {
  if (keys.has(key)) return keys.get(key);
  if (keys.size > 5000) keys.clear();
  const known = lookUpWords(key) ?? lookUpHalves(key);
  keys.set(key, known);
  return known;
}
