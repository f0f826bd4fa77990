/** Whatever a server sends, `readFeed` answers with a FeedError or with places that can be shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { loadFeedCode } from '../support/feed-code.mjs';
import { brokenBytes, brokenText, feed } from '../support/hostile-feed.mjs';
import { countCalls, isFeedOf, unsafeTexts } from '../support/feed-checks.mjs';

const code = await loadFeedCode();
const { FEED_FORMATS, FeedError, readFeed, writeCanonicalFeed } = code;

/** `EPN_FUZZ_RUNS=20000 node --test test/contract/feed-fuzz.test.mjs` looks longer; `EPN_FUZZ_SEED` looks again. */
const RUNS = Number(process.env.EPN_FUZZ_RUNS ?? 200);
const SEED = process.env.EPN_FUZZ_SEED === undefined ? {} : { seed: Number(process.env.EPN_FUZZ_SEED) };

/** Reads as everything tries to read: a FeedError, or a result that is consistent. @returns the result, if there is one. */
function read(input, format) {
  let result;
  try {
    result = readFeed(input, { format });
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
  isFeedOf(result);
  return result;
}

/** Runs a property and says how many cases it saw; fast-check prints seed and path of what fails. */
function fuzz(t, what, arbitrary, property) {
  const counts = { cases: 0, read: 0, places: 0, rejected: 0 };
  const count = (result) => {
    counts.cases += 1;
    if (!result) return;
    counts.read += 1;
    counts.places += result.places.length;
    counts.rejected += result.rejections.length;
  };
  fc.assert(
    fc.property(arbitrary, (input) => property(input, count)),
    { numRuns: RUNS, ...SEED },
  );
  const { cases, places, rejected } = counts;
  t.diagnostic(`| fuzz ${what}: ${cases} cases, ${counts.read} read, ${places} places, ${rejected} records rejected`);
  return counts;
}

const format = fc.constantFrom('auto', ...FEED_FORMATS);

test('JSON of every form, with hostile values: a FeedError or a consistent result', (t) => {
  const { places, rejected } = fuzz(t, 'JSON', fc.tuple(feed, format), ([json, asked], count) => {
    count(read(JSON.stringify(json), asked));
    if (asked !== 'auto') count(read(JSON.stringify(json), 'auto'));
  });
  assert.ok(places > RUNS / 10 && rejected > RUNS / 10, 'both good and bad records are met');
});

test('text that is nearly JSON, or not at all: a FeedError or a consistent result', (t) => {
  fuzz(t, 'text', fc.tuple(brokenText, format), ([text, asked], count) => count(read(text, asked)));
});

test('bytes with errors in them: a FeedError or a consistent result', (t) => {
  fuzz(t, 'bytes', brokenBytes, (bytes, count) => count(read(bytes, 'auto')));
});

test('what is built from a hostile feed reads back as the same places, and builds to the same bytes', (t) => {
  fuzz(t, 'build', fc.tuple(feed, format), ([json, asked], count) => {
    const result = read(JSON.stringify(json), asked);
    count(result);
    if (!result) return;
    const built = writeCanonicalFeed(result.places, result.meta);
    const again = read(built, 'auto');
    assert.equal(again.meta.format, 'canonical');
    assert.deepEqual(again.rejections, []);
    assert.equal(again.places.length + again.merged, result.places.length);
    const settled = writeCanonicalFeed(again.places, again.meta);
    const third = read(settled, 'auto');
    assert.equal(writeCanonicalFeed(third.places, third.meta), settled);
  });
});

test('nesting of 10,000 levels is a FeedError or a consistent result, wherever it stands', (t) => {
  const nested = [
    ['['.repeat(10_000), ']'.repeat(10_000)],
    ['{"fr":'.repeat(10_000) + '1', '}'.repeat(10_000)],
    ['{"features":['.repeat(10_000), ']}'.repeat(10_000)],
    ['{"result":{"records":['.repeat(5_000), ']}}'.repeat(5_000)],
  ];
  let cases = 0;
  for (const parts of nested) {
    const deep = parts.join('');
    const feeds = [
      deep,
      parts[0],
      `[{"nom":${deep},"commune":${deep}}]`,
      `{"type":"FeatureCollection","epnFeed":1,"features":${deep}}`,
      `{"type":"FeatureCollection","epnFeed":1,"title":${deep},"features":[{"properties":${deep},"geometry":${deep}}]}`,
      `{"type":"FeatureCollection","features":[{"id":${deep},"properties":{"name":${deep},"phones":${deep}}}]}`,
      `{"results":[{"name":"A","geo_point_2d":${deep}}],"total_count":1}`,
      `{"elements":[{"type":"node","tags":${deep},"lat":${deep}}]}`,
    ];
    for (const text of feeds) {
      for (const asked of ['auto', ...FEED_FORMATS]) {
        read(text, asked);
        cases += 1;
      }
    }
  }
  t.diagnostic(`| fuzz nesting: ${cases} cases`);
});

test('a prototype never changes', () => {
  const snapshot = () =>
    [Object, Array, String, Number, Function, Map].map(({ prototype }) =>
      Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)]),
    );
  const before = snapshot();
  for (const key of ['__proto__', 'constructor']) {
    const evil = `{"${key}":{"polluted":1,"prototype":{"polluted":1},"fr":"A"},"id":"${key}","name":"${key}","nom":"${key}"}`;
    for (const asked of ['auto', ...FEED_FORMATS]) {
      read(`[${evil}]`, asked);
      read(`{"type":"FeatureCollection","epnFeed":1,"${key}":${evil},"features":[{"properties":${evil}}]}`, asked);
      read(
        `{"type":"FeatureCollection","features":[{"properties":{"name":${evil},"internet_access":"${key}"}}]}`,
        asked,
      );
    }
  }
  assert.deepEqual(snapshot(), before);
  assert.equal({}.polluted, undefined);
});

test('the work grows with the size of the feed and no faster', (t) => {
  const base = {
    name: 'A',
    openingHours: 'Mo-Fr 09:00-12:00',
    timeZone: 'Europe/Brussels',
    websites: ['https://x.be'],
  };
  const shapes = {
    'places that differ': (index) => ({ id: String(index), properties: { ...base, name: `A${index}` } }),
    'the same place over and over': () => ({ id: 'a', properties: base }),
    'one id and many names': (index) => ({ id: 'a', properties: { ...base, name: `A${index}` } }),
    'one name at one point': (index) => ({ id: String(index), properties: base }),
    'no id': (index) => ({ properties: { ...base, name: `A${index}` } }),
    'hours that differ': (index) => ({ id: index, properties: { ...base, openingHours: `${index}` } }),
    'no record at all': () => null,
  };
  const geometry = { type: 'Point', coordinates: [4.35, 50.85] };
  const callsFor = (shape, size) => {
    const features = Array.from({ length: size }, (_, index) => shape(index));
    const text = JSON.stringify({
      type: 'FeatureCollection',
      epnFeed: 1,
      features: features.map((feature) => feature && { ...feature, geometry }),
    });
    return countCalls(() => read(text, 'auto'));
  };
  for (const [name, shape] of Object.entries(shapes)) {
    const [small, large] = [callsFor(shape, 500), callsFor(shape, 4_000)];
    t.diagnostic(`| fuzz work: ${name}: ${small} calls for 500 records, ${large} for 4,000`);
    assert.ok(
      large <= small * 12,
      `${name}: eight times the records make ${(large / small).toFixed(1)} times the work`,
    );
  }
});

test('a result is not much larger than its feed', (t) => {
  let worst = 0;
  fuzz(t, 'size', feed, (json, count) => {
    const text = JSON.stringify(json);
    const result = read(text, 'auto');
    count(result);
    if (!result) return;
    const size = JSON.stringify(result).length;
    worst = Math.max(worst, (size - 500) / text.length);
    assert.ok(size <= 500 + 200 * text.length, `${size} characters of result from ${text.length}`);
  });
  t.diagnostic(`| fuzz size: a result was at most ${worst.toFixed(1)} times its feed`);
});

test('one huge text in any field is read in one go', () => {
  const texts = [...'x (@0"-+;/#|:&\u0301\u202E\uD800', 'a.', 'Mo,', '9-', 'x#', '/ +', 'sint ', 'ext', 'a@b.'];
  for (const piece of texts) {
    const huge = piece.repeat(100_000);
    const properties = Object.fromEntries(Object.keys(code.FIELDS).map((field) => [field, huge]));
    const { places, rejections } = read(
      JSON.stringify({
        type: 'FeatureCollection',
        epnFeed: 1,
        features: [{ properties }, { properties: { ...properties, name: 'A', postalCode: '1030' } }],
      }),
      'auto',
    );
    assert.equal(places.length + rejections.length, 2);
  }
});

test('the checks see what they look for', () => {
  assert.deepEqual(unsafeTexts({ a: ['x\u202Ey'], b: { c: '\u0007' }, ok: 'é' }), ['x\u202Ey', '\u0007']);
  const place = Object.freeze({ id: 'a', name: { fr: 'A' }, phones: [], emails: [], websites: ['javascript:1'] });
  const result = (places, more) => ({ places, rejections: [], meta: {}, read: places.length, merged: 0, ...more });
  assert.throws(() => isFeedOf(result([place])), /http/);
  assert.throws(() => isFeedOf(result([{ ...place, websites: [] }])), /frozen/);
  assert.throws(() => isFeedOf(result([], { read: 1 })), /read/);
});
