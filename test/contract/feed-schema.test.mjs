/** The published schema of the canonical feed and the code that reads it say the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { loadFeedCode } from '../support/feed-code.mjs';
import { compileSchema } from '../support/json-schema.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const schema = JSON.parse(read('src/feed/schema/epn-feed.schema.json'));
const faultsOf = compileSchema(schema);
const { FIELDS, readFeed, SERVICE_IDS, toCanonical, writeCanonicalFeed } = await loadFeedCode();

const PROPERTIES = schema.$defs.place.properties;
const POINT = { type: 'Point', coordinates: [4.35, 50.85] };

const collection = (...features) => ({ type: 'FeatureCollection', epnFeed: 1, features });
const featureOf = (properties, geometry = POINT) => ({
  type: 'Feature',
  properties: { name: 'A', ...properties },
  geometry,
});

/** What is written again of a feature after it was read; `undefined` when it was rejected. */
function readAndWrite(feature) {
  const { places } = readFeed(JSON.stringify(collection(feature)), { format: 'canonical' });
  return places[0] && toCanonical(places[0]);
}

const sizeOf = (value) => (typeof value === 'object' && value !== null ? Object.keys(value).length : 1);

/** True when the code took a value whole: no item and no language of it was dropped. */
function isKept(field, value) {
  const written = readAndWrite(featureOf({ [field]: value }));
  const found = field === 'id' ? written?.id : written?.properties[field];
  return found !== undefined && sizeOf(found) >= sizeOf(value);
}

const isValid = (feature) => faultsOf(collection(feature)).length === 0;

/** Field, values that are valid and kept, values that are neither. */
const CASES = [
  ['id', ['b-7', 'é'], ['', ' ', null, true, {}, []]],
  ['name', ['A', { fr: 'A' }, { fr: 'A', nl: 'B', 'zh-hant': 'C' }], ['', ' ', '\u200B', null, {}, { fr: '' }, []]],
  ['name', [], [{ fr: 'A', x: 'B' }, { fr: 'A', nl: null }, { french: 'A' }, { 'fr-': 'A' }]],
  ['street', ['Rue A 1', { fr: 'Rue A 1', nl: 'A-straat 1' }], ['', {}, null, true, [1]]],
  ['postalCode', ['1030', 'L-1234'], ['', '\u202E', null, true, {}]],
  ['commune', ['Uccle', { fr: 'Paris' }], ['', { fr: ' ' }, null, false]],
  ['openingHours', ['Mo-Fr 09:00-12:00', 'le matin'], ['', '\n', null, {}, false]],
  ['timeZone', ['Europe/Paris', 'UTC', 'America/Argentina/Ushuaia'], ['', 'Europe/Paris; x', '/etc', null, {}]],
  ['phones', [['+3222345678'], ['02/234.56.78', '+32 (0)475 12 34 56']], [['ask'], ['12'], [null], 'call me', null]],
  [
    'phones',
    [['0032 10 12 34 56'], ['+3222345678 #12']],
    [['+3222345678', 'ask'], [{}], [true], ['+1234567'], ['+1234567890123456']],
  ],
  [
    'emails',
    [['a@b.be'], ['a@b.be', 'c.d@e.brussels']],
    [['a@b'], ['a@b.be?bcc=x@y.z'], ['"><script>'], ['a b@c.d'], ''],
  ],
  ['websites', [['https://x.be'], ['http://x.be/a?b#c', 'https://x.be:8080/']], [['javascript:alert(1)'], ['data:,x']]],
  ['websites', [], [['https://u:p@x.be'], ['https://localhost/'], ['ftp://x.be'], ['https://x.be', null], ['']]],
  ['services', [['procedures'], ['procedures', 'Repair café']], [[''], [null], ['procedures', {}], {}, null, true]],
  ['description', ['<b>bold</b>', { ar: 'مكتبة' }], ['', null, {}, []]],
  ['wheelchair', ['yes', 'limited', 'no'], ['maybe', 'Yes', '', true, null, ['yes']]],
  ['isFree', [true, false], ['yes', 1, 0, null, '']],
  ['audiences', [['Seniors']], [[''], [null], [true], null, {}]],
  ['languages', [['fr', 'nl', 'ar'], ['zh-hant']], [['f'], ['français'], [''], [null], {}, null]],
  ['access', [['walk-in'], ['walk-in', 'appointment']], [['Walk-in'], ['door'], [''], [null], {}, null]],
  [
    'helpWays',
    [
      ['alone', 'remote'],
      ['on-behalf', 'workshop', 'accompanied'],
    ],
    [['seul'], [''], [null], {}, null],
  ],
  ['accessConditions', ['Free', { nl: 'Gratis' }], ['', null, true]],
  ['bookingUrl', ['https://x.be/rdv'], ['vbscript:x', '', null, 'https://u@x.be/', {}]],
  ['qualityLabels', [['EPN']], [[' '], [null], null, false]],
  ['updatedOn', ['2026-05-12'], ['2026-13-01', '2026-05-32', '2026-05', 'yesterday', '', null, true]],
  ['source', ['OpenStreetMap'], ['', null, {}, []]],
  ['nisCode', ['21015', '44021'], ['2101', '210155', 'abcde', '', null, {}]],
];

/** What the code understands though the schema does not call it valid: `build` writes it as the schema wants. */
const TOLERATED = [
  { postalCode: 1030 },
  { nisCode: 21015 },
  { phones: '02 234 56 78' },
  { phones: ['tel: 02 234 56 78'] },
  { websites: ['bib.brussels'] },
  { emails: 'mailto:a@b.be' },
  { services: 'procedures' },
  { updatedOn: '2026-05-12T10:00:00Z' },
  { source: 7 },
];

test('the schema has the fields that the code reads, and no other', () => {
  assert.deepEqual(Object.keys(PROPERTIES), Object.keys(FIELDS));
});

test('every property says what it means, with an example that is valid and that the code keeps', () => {
  for (const [field, { description, examples }] of Object.entries(PROPERTIES)) {
    assert.ok(description?.length > 20, `${field} is described`);
    assert.ok(examples?.length > 0, `${field} has an example`);
    for (const example of examples) {
      const feature = featureOf({ commune: 'Uccle', [field]: example });
      assert.deepEqual(faultsOf(collection(feature)), [], field);
      assert.ok(isKept(field, example), `${field} is kept`);
    }
  }
  for (const [key, inner] of Object.entries({ ...schema.properties, ...schema.$defs })) {
    assert.ok(inner.description, `${key} is described`);
  }
});

test('the vocabularies are the same', () => {
  assert.deepEqual(PROPERTIES.services.items.anyOf[0].enum, [...SERVICE_IDS]);
  for (const word of PROPERTIES.wheelchair.enum) assert.equal(FIELDS.wheelchair(word), word);
});

test('what the schema calls valid the code keeps, what it calls invalid the code does not take', () => {
  for (const [field, good, bad] of CASES) {
    // A place is told by its commune, so that a case is about its one field.
    const feature = (value) => featureOf(field === 'nisCode' ? { commune: 'X', [field]: value } : { [field]: value });
    for (const value of good) {
      assert.deepEqual(faultsOf(collection(feature(value))), [], `${field} ${JSON.stringify(value)}`);
      if (field === 'nisCode') assert.equal(readAndWrite(feature(value)).properties.nisCode, value);
      else assert.ok(isKept(field, value), `${field} ${JSON.stringify(value)} is kept`);
    }
    for (const value of bad) {
      assert.ok(!isValid(feature(value)), `${field} ${JSON.stringify(value)} is invalid`);
      assert.ok(!isKept(field, value), `${field} ${JSON.stringify(value)} is not kept`);
    }
  }
});

test('every field is in the table of cases, with what is valid and what is not', () => {
  for (const field of Object.keys(FIELDS)) {
    const cases = CASES.filter(([name]) => name === field);
    assert.ok(cases.some(([, good]) => good.length > 0) && cases.some(([, , bad]) => bad.length > 0), field);
  }
});

test('where a place is, is valid where the code accepts it', () => {
  const point = (...coordinates) => ({ type: 'Point', coordinates });
  const good = [
    [point(4.35, 50.85)],
    [point(4.35, 50.85, 17)],
    [point(-180, -90)],
    [null, { postalCode: '1030' }],
    [null, { commune: 'Uccle' }],
    [null, { street: 'Rue A 1' }],
    [null, { nisCode: '21015' }],
  ];
  const bad = [
    [point(1e9, 50)],
    [point(-4, 1e9)],
    [point('x', 'y')],
    [point(4.35)],
    [point()],
    [null],
    [null, { nisCode: '44021' }],
    [null, { phones: ['+3222345678'] }],
  ];
  for (const [geometry, properties] of good) {
    assert.deepEqual(faultsOf(collection(featureOf(properties, geometry))), []);
    assert.ok(readAndWrite(featureOf(properties, geometry)), JSON.stringify({ geometry, properties }));
  }
  for (const [geometry, properties] of bad) {
    assert.ok(!isValid(featureOf(properties, geometry)), JSON.stringify({ geometry, properties }));
    assert.equal(readAndWrite(featureOf(properties, geometry)), undefined, JSON.stringify({ geometry, properties }));
  }
});

test('what the code understands beyond the schema is written as the schema wants it', () => {
  for (const properties of TOLERATED) {
    const feature = featureOf({ commune: 'Uccle', ...properties });
    const [[field]] = Object.entries(properties);
    assert.ok(!isValid(feature), `${field} as it stands`);
    const written = readAndWrite(feature);
    assert.ok(written.properties[field] !== undefined, `${field} is understood`);
    assert.deepEqual(faultsOf(collection(written)), [], field);
  }
});

test('the sample is valid', () => {
  assert.deepEqual(faultsOf(JSON.parse(read('src/assets/feeds/brussels-sample.geojson'))), []);
});

test('what is built from real feeds of other forms is valid', (t) => {
  for (const name of ['savoie-v0.json', 'nouvelle-caledonie-v0.json', 'provence-v1-60.json']) {
    const { places, meta } = readFeed(read(`test/fixtures/feeds/${name}`));
    assert.deepEqual(faultsOf(JSON.parse(writeCanonicalFeed(places, meta))), [], name);
    t.diagnostic(`${places.length} places of ${name} are valid`);
  }
});

test('the head of a feed is valid or not', () => {
  const head = (more) => faultsOf({ ...collection(), ...more }).length === 0;
  assert.ok(head({ title: 'T', licence: 'CC0-1.0', attribution: 'A', date: '2026-05', sample: true }));
  assert.ok(head({ date: '2026-05-12', more: { of: 'ours' } }));
  for (const bad of [{ type: 'Feature' }, { epnFeed: 2 }, { features: {} }, { date: 'May' }, { sample: 1 }]) {
    assert.ok(!head(bad), JSON.stringify(bad));
  }
});
