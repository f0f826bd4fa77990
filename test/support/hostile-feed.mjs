/** Feeds as nobody should write them: arbitraries for the fuzz tests. */
import fc from 'fast-check';

/** Strings that have broken somebody's page before. */
const NASTY = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  ' JaVaScRiPt\t:alert(1)',
  'data:text/html,<script>1</script>',
  'https://user:pass@example.org/',
  'https://example.org/\u202Egnp.exe',
  'mailto:a@b.be?bcc=c@d.be',
  '\u202E\u2066evil\u2069\u202C',
  '\u0000\u0007\u001B[31mred\u009B0m',
  '\uD800',
  'a\uDC00b\uD83D',
  '\uFEFFbom\uFFF9annotated\uFFFB',
  '__proto__',
  'constructor',
  'toString',
  '$&$1`',
  '${7*7}{{7*7}}',
  "' OR 1=1 --",
  '../../etc/passwd',
  '1e999',
  '-0',
  'NaN',
  '4,35',
  '50.85',
  '0032 10 12 34 56',
  '+00000000000',
  '02 234 56 78',
  'a@b.be',
  'Mo-Fr 09:00-12:00; PH off',
  'Mo[99] 99:99-00:00+ || "x',
  '24/7',
  '2026-02-31',
  'Europe/Brussels',
  'Mars/Olympus',
  '1030',
  '21015',
  'x'.repeat(20_000),
  '(('.repeat(2_000),
  'Mo,'.repeat(2_000),
  'a.'.repeat(5_000),
  '\u0301'.repeat(5_000),
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map((pair) => pair.join(' ')),
  },
);

const KEYS = ['fr', 'nl', 'en', 'und', '__proto__', 'constructor', 'name', 'id', 'length', 'type', 'features', 'text'];

/** Any value of JSON, with keys that mean something to somebody. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    text,
    fc.constantFrom(null, true, false, 0, -0, 1e308, -1, 4.35, 50.85, 180.0001),
    fc.double({ noNaN: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), text), tie('value')), { maxLength: 4 }).map(ownEntries),
  ),
}));

/** An object whose `__proto__` is a property like any other, as `JSON.parse` makes it. */
function ownEntries(entries) {
  const object = {};
  for (const [key, inner] of entries) {
    Object.defineProperty(object, key, { value: inner, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

const sometimes = (arbitrary) => fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: value });

/** A record whose names are those of some form, and whose values are right now and then. */
function recordOf(names, good) {
  const entry = fc
    .constantFrom(...names, '__proto__', 'constructor')
    .chain((name) => fc.tuple(fc.constant(name), Object.hasOwn(good, name) ? sometimes(good[name]) : sometimes(text)));
  const named = fc.tuple(fc.constant(names[0]), sometimes(text));
  return fc.tuple(fc.array(entry, { maxLength: 12 }), named).map(([entries, first]) => ownEntries([...entries, first]));
}

const degrees = (least, most) =>
  fc.oneof(fc.double({ min: least, max: most, noNaN: true }), fc.constantFrom(null, '', '4,35', 0, 1e9, -least));

const geometry = fc.oneof(
  fc.tuple(degrees(-180, 180), degrees(-90, 90)).map((coordinates) => ({ type: 'Point', coordinates })),
  fc.constantFrom(
    null,
    { type: 'Point' },
    { type: 'Point', coordinates: {} },
    { type: 'Polygon', coordinates: [[[]]] },
  ),
  value,
);

const id = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'a-2', '__proto__', '', '\u202Ea'), text);

const localized = fc.oneof(text, fc.dictionary(fc.constantFrom('fr', 'nl', 'en', 'zh-hant', '__proto__', 'x'), text));

const CANONICAL = {
  ...{ name: localized, street: localized, commune: localized, description: localized, accessConditions: localized },
  ...{ services: fc.array(text), phones: fc.array(text), emails: fc.array(text), websites: fc.array(text) },
  ...{ languages: fc.array(text), access: fc.array(text), helpWays: fc.array(text) },
  ...{ wheelchair: fc.constantFrom('yes', 'limited', 'no'), isFree: fc.boolean(), audiences: fc.array(text) },
};
const CANONICAL_NAMES = [
  ...['name', 'id', 'postalCode', 'nisCode', 'openingHours', 'timeZone', 'bookingUrl', 'updatedOn', 'source'],
  ...Object.keys(CANONICAL),
  ...['qualityLabels', 'latitude', 'longitude'],
];
const OSM_NAMES = [
  ...['name', 'name:fr', 'name:nl', 'addr:street', 'addr:street:fr', 'addr:housenumber', 'addr:postcode', 'addr:city'],
  ...['opening_hours', 'contact:phone', 'phone', 'contact:email', 'website', 'internet_access', 'wheelchair', '@id'],
];
const MEDNUM_NAMES = [
  ...['nom', 'id', 'commune', 'code_postal', 'adresse', 'latitude', 'longitude', 'telephone', 'courriel', 'site_web'],
  ...['horaires', 'services', 'prise_rdv', 'labels_nationaux', 'conditions_acces', 'date_maj', 'structure_parente'],
];
/** Names of other publishers: nobody's own list, so that every table of names is met. */
const OTHER_NAMES = [
  ...[
    'name',
    'naam',
    'nom_fr',
    'naam_nl',
    'adres',
    'postcode',
    'zip',
    'gemeente',
    'municipality',
    'tel',
    'mail',
    'url',
  ],
  ...['openingsuren', 'horaires_lundi', 'monday', 'geo_point_2d', 'coordonnees_geographiques', 'lat', 'lon', 'x', 'y'],
  ...['geom', 'wkt', 'geometry', 'recordid'],
];

const featureOf = (properties) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({ type: fc.constant('Feature'), id, properties, geometry }, { requiredKeys: [] }),
    },
    { weight: 1, arbitrary: value },
  );

const listOf = (item) => fc.array(item, { maxLength: 8 });
const head = fc.dictionary(
  fc.constantFrom('title', 'licence', 'attribution', 'date', 'sample', 'crs', 'links', 'next'),
  sometimes(text),
);
const collectionOf = (properties, more = {}) =>
  fc
    .tuple(head, listOf(featureOf(properties)))
    .map(([said, features]) => ({ type: 'FeatureCollection', ...more, ...said, features }));

const canonicalRecord = recordOf(CANONICAL_NAMES, CANONICAL);
const osmRecord = recordOf(OSM_NAMES, {});
const mednumRecord = recordOf(MEDNUM_NAMES, {});
const otherRecord = recordOf(OTHER_NAMES, {});
const anyRecord = fc.oneof(canonicalRecord, osmRecord, mednumRecord, otherRecord, value);

/** JSON of every form that a feed may have. */
export const feed = fc.oneof(
  { weight: 4, arbitrary: collectionOf(canonicalRecord, { epnFeed: 1 }) },
  collectionOf(canonicalRecord),
  collectionOf(osmRecord),
  collectionOf(otherRecord),
  listOf(mednumRecord),
  listOf(anyRecord),
  fc.record({ total_count: value, results: listOf(anyRecord) }),
  fc.record({ nhits: value, records: listOf(fc.record({ recordid: id, fields: anyRecord, geometry })) }),
  fc.record({ total_count: value, records: listOf(fc.record({ record: fc.record({ id, fields: anyRecord }) })) }),
  fc.record({ success: value, result: fc.record({ total: value, records: listOf(anyRecord), fields: value }) }),
  fc.record({
    elements: listOf(
      fc.record({ type: fc.constantFrom('node', 'way'), id, lat: value, lon: value, center: value, tags: osmRecord }),
    ),
  }),
  value,
);

/** Text that is JSON nearly, or not at all. */
export const brokenText = fc.oneof(
  fc.tuple(feed, fc.double({ min: 0, max: 1, noNaN: true })).map(([json, share]) => {
    const whole = JSON.stringify(json);
    return whole.slice(0, Math.floor(whole.length * share));
  }),
  fc
    .tuple(fc.constantFrom('\uFEFF', '<b>Warning</b>: x in y.php on line 3\n', '\n\n', ')]}\n'), feed)
    .map(([junk, json]) => junk + JSON.stringify(json)),
  fc.array(anyRecord, { maxLength: 5 }).map((records) => records.map((record) => JSON.stringify(record)).join('\n')),
  fc.tuple(feed, text).map(([json, again]) => duplicateKeys(JSON.stringify(json), JSON.stringify(again))),
  fc.tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 6 })).map(csvOf),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', ' ', 'null', '[]', '{}', '<!doctype html><title>Login</title>', '"text"', '0', '[[]]', '[null]'),
);

/** Every key of a text of JSON twice. */
function duplicateKeys(json, again) {
  return json.replace(/("[a-z]+"):/gi, `$1:${again.replaceAll('$', '$$$$')},$1:`);
}

function csvOf([separator, rows]) {
  return [OTHER_NAMES.slice(0, 9), ...rows].map((row) => row.join(separator)).join('\r\n');
}

/** Bytes of a feed with some of them changed. */
export const brokenBytes = fc
  .tuple(feed, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }))
  .map(([json, changes]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes;
  });
