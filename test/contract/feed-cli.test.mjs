/** `npx epn-feed`, as it is published: what it prints, what it writes, and its exit status. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { loadFeedCode } from '../support/feed-code.mjs';
import { compileSchema } from '../support/json-schema.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;
const COMMAND = join(ROOT, 'dist/cli/epn-feed.js');
const SAMPLE = join(ROOT, 'src/assets/feeds/brussels-sample.geojson');
const FIXTURES = ['savoie-v0.json', 'nouvelle-caledonie-v0.json', 'provence-v1-60.json'].map((name) =>
  join(ROOT, 'test/fixtures/feeds', name),
);

/** Runs the command as a shell would. */
function run(...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    );
  });
}

const point = (lng, lat) => ({ type: 'Point', coordinates: [lng, lat] });
const BAD_FEED = {
  type: 'FeatureCollection',
  epnFeed: 1,
  title: 'Our \u202Elist',
  date: '2001-01',
  features: [
    { id: 'good', properties: { name: 'Good', services: ['procedures', 'Repair café'] }, geometry: point(4.35, 50.85) },
    { id: 'dark', properties: { name: 'Dark', openingHours: 'when I am there', postalCode: '1030' }, geometry: null },
    { id: 'nameless\u001B[31m', properties: {}, geometry: point(4.35, 50.85) },
    { properties: { name: 'Lost' }, geometry: point(1e9, 50.85) },
    { properties: { name: 'Nowhere' }, geometry: null },
    { id: 'twin', properties: { name: 'One' }, geometry: point(4.4, 50.8) },
    { id: 'twin', properties: { name: 'Two' }, geometry: point(4.3, 50.9) },
  ],
};

describe('epn-feed', () => {
  let folder;
  const inFolder = (name) => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'epn-feed-'));
    await writeFile(inFolder('bad.geojson'), JSON.stringify(BAD_FEED));
    await writeFile(inFolder('page.html'), '<!doctype html><title>Log in</title>');
  });
  after(() => rm(folder, { recursive: true }));

  it('is a program that starts by itself', async () => {
    assert.ok((await readFile(COMMAND, 'utf8')).startsWith('#!/usr/bin/env node\n'));
    assert.ok(((await stat(COMMAND)).mode & 0o111) > 0, 'it may be executed');
  });

  it('check says of a good feed that it is good', async () => {
    const { status, stdout } = await run('check', SAMPLE);
    assert.equal(status, 0);
    assert.match(stdout, /93 records read: \d+ accepted, \d+ merged into others, 0 rejected\./);
    assert.match(stdout, /Licence: +ODbL-1\.0/);
    assert.match(stdout, /it is a sample/);
  });

  it('check names what to mend, in plain words, and no control character reaches the terminal', async () => {
    const { status, stdout } = await run('check', inFolder('bad.geojson'));
    assert.equal(status, 1);
    assert.match(stdout, /Title: +Our list/);
    assert.match(stdout, /date of the feed is more than a year ago/);
    assert.match(stdout, /7 records read: 4 accepted, 0 merged into others, 3 rejected\./);
    assert.match(stdout, /nameless\[31m: no-name\. Give the place a name/);
    assert.match(stdout, /#4: bad-position\. Give latitude and longitude/);
    assert.match(stdout, /#5: nowhere\. Give a position/);
    assert.match(stdout, /1 place: "Repair café": Good \(good\)/);
    assert.match(stdout, /1 place: "when I am there": Dark \(dark\)/);
    assert.match(stdout, /without a position[^\n]*\n {2}Dark \(dark\)/);
    assert.match(stdout, /twin and twin-2 have the same id/);
    // eslint-disable-next-line no-control-regex -- control characters are what it is about
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  it('check --json gives the same for programs', async () => {
    const { status, stdout } = await run('check', inFolder('bad.geojson'), '--json');
    const report = JSON.parse(stdout);
    assert.equal(status, 1);
    assert.deepEqual([report.read, report.accepted, report.merged, report.rejected], [7, 4, 0, 3]);
    assert.deepEqual(
      report.rejections.map(({ reason }) => reason),
      ['no-name', 'bad-position', 'nowhere'],
    );
    assert.deepEqual(report.withoutPosition, [{ id: 'dark', name: 'Dark' }]);
    assert.deepEqual(report.unknownServices, [{ words: 'Repair café', places: [{ id: 'good', name: 'Good' }] }]);
  });

  it('what cannot be read, and what cannot be understood, ends with status 2', async () => {
    for (const [args, words] of [
      [['check', inFolder('none.json')], /cannot be read.*no such file/],
      [['check', inFolder('page.html')], /cannot be read.*web page/],
      [['build', inFolder('page.html')], /cannot be read/],
      [['check', 'http://127.0.0.1:9/feed'], /cannot be read/],
      [['check'], /Give one URL or file/],
      [['mend', SAMPLE], /no command mend/],
      [['check', SAMPLE, '--format', 'excel'], /no format excel/],
      [['check', SAMPLE, '--loud'], /Unknown option/],
    ]) {
      const { status, stdout, stderr } = await run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, words);
    }
    assert.equal((await run('--help')).status, 0);
  });

  it('reads by the names that a page would be given with feed-map', async () => {
    await writeFile(inFolder('odd.json'), JSON.stringify([{ wie: 'Bib', waar: '1030' }]));
    const map = JSON.stringify({ name: 'wie', postalCode: 'waar' });
    assert.equal((await run('check', inFolder('odd.json'))).status, 1);
    const { status, stdout } = await run('check', inFolder('odd.json'), '--map', map);
    assert.equal(status, 0);
    assert.match(stdout, /1 record read: 1 accepted/);
    const wrong = await run('check', inFolder('odd.json'), '--map', '{"nom":"wie"}');
    assert.match(wrong.stdout, /feed-map has no field of ours called nom/);
  });

  it('says when a file cannot be written, and does not call that a bug', async () => {
    const { status, stderr } = await run('build', SAMPLE, '--out', join(inFolder('none'), 'feed.geojson'));
    assert.equal(status, 2);
    assert.match(stderr, /cannot be written.*no such file/);
    assert.doesNotMatch(stderr, /bug/);
  });

  it('reads a URL, and says what a server answers', async () => {
    const body = await readFile(SAMPLE);
    const server = createServer(({ url }, response) => {
      response.statusCode = url === '/feed' ? 200 : 404;
      response.end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${server.address().port}`;
    const [good, missing] = [await run('check', `${origin}/feed`), await run('check', `${origin}/none`)];
    await new Promise((resolve) => server.close(resolve));
    assert.equal(good.status, 0);
    assert.match(good.stdout, /93 records read/);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /404/);
  });

  it('follows the pages of a portal to the last one', async () => {
    const names = ['One', 'Two', 'Three'];
    const server = createServer(({ url }, response) => {
      const { searchParams } = new URL(url, 'http://localhost');
      const offset = Number(searchParams.get('offset') ?? 0);
      const results = names
        .slice(offset, offset + 2)
        .map((name) => ({ name, geo_point_2d: { lon: 4.35, lat: 50.85 } }));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ total_count: names.length, results }));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const path = '/api/explore/v2.1/catalog/datasets/epn/records?limit=2';
    const { status, stdout } = await run('check', `http://127.0.0.1:${server.address().port}${path}`);
    await new Promise((resolve) => server.close(resolve));
    assert.equal(status, 0);
    assert.match(stdout, /3 records read: 3 accepted/);
  });

  it('build writes what the schema calls valid: sorted, one feature a line, and the same when built again', async () => {
    const faultsOf = compileSchema(JSON.parse(await readFile(join(ROOT, 'dist/schema/epn-feed.schema.json'), 'utf8')));
    for (const file of [SAMPLE, ...FIXTURES, inFolder('bad.geojson')]) {
      const [once, twice] = [inFolder('once.geojson'), inFolder('twice.geojson')];
      const { status, stdout } = await run('build', file, '--out', once);
      assert.equal(status, file.endsWith('bad.geojson') ? 1 : 0, file);
      assert.equal(stdout, '');
      await run('build', once, '--out', twice);
      const [first, second] = [await readFile(once, 'utf8'), await readFile(twice, 'utf8')];
      assert.ok(first === second, `${file}: the second build is the first`);
      const feed = JSON.parse(first);
      assert.deepEqual(faultsOf(feed), [], file);
      assert.equal(first.split('\n').length, feed.features.length + 3, 'one feature a line');
    }
  });

  it('build puts what the command line says at the head, and writes to the standard output', async () => {
    const head = { title: 'T', licence: 'CC0-1.0', attribution: 'A', date: '2026-11-24' };
    const options = Object.entries(head).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout } = await run('build', SAMPLE, ...options);
    const { features, ...said } = JSON.parse(stdout);
    assert.deepEqual(said, { type: 'FeatureCollection', epnFeed: 1, sample: true, ...head });
    assert.ok(features.length > 80);
    for (const date of ['today', '2026-02-31'])
      assert.equal((await run('build', SAMPLE, '--date', date)).status, 2, date);
  });
});

describe('what is built', async () => {
  const { readFeed, writeCanonicalFeed } = await loadFeedCode();
  const round = (degrees) => Math.round(degrees * 1e6) / 1e6;
  const byId = (places) =>
    places
      .map(({ position, ...place }) => ({
        ...place,
        position: position && { lat: round(position.lat), lng: round(position.lng) },
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));

  for (const file of [SAMPLE, ...FIXTURES]) {
    it(`from ${file.split('/').at(-1)} reads back as the same places`, async () => {
      const { places, meta } = readFeed(await readFile(file));
      const again = readFeed(writeCanonicalFeed(places, meta));
      assert.deepEqual(again.rejections, []);
      assert.equal(again.merged, 0);
      assert.deepEqual(byId(again.places), byId(places));
      for (const key of ['title', 'licence', 'attribution', 'date', 'isSample']) {
        assert.equal(again.meta[key], meta[key], key);
      }
    });
  }

  it('leaves an id out that follows from what is written, and keeps one that does not', () => {
    const features = ['One', 'Two'].map((name) => ({ id: 'a', properties: { name }, geometry: point(4.35, 50.85) }));
    const noId = { properties: { name: 'Three' }, geometry: point(4.3512345678, 50.8412345678) };
    const { places } = readFeed(
      JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features: [...features, noId] }),
    );
    const written = JSON.parse(writeCanonicalFeed(places)).features;
    assert.deepEqual(
      written.map(({ id, properties: { name } }) => [name, id]),
      [
        ['One', 'a'],
        ['Three', undefined],
        ['Two', 'a-2'],
      ],
    );
    assert.deepEqual(written[1].geometry.coordinates, [4.351235, 50.841235]);
  });

  it('is sorted by commune, then name, without regard to case and accents', () => {
    const feature = (name, commune) => ({ properties: { name, commune }, geometry: point(4.35, 50.85) });
    const feed = [feature('b', 'Uccle'), feature('Été', 'Jette'), feature('zoo', 'jette'), feature('école', 'Jette')];
    const { places } = readFeed(JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features: feed }));
    const names = JSON.parse(writeCanonicalFeed(places)).features.map(({ properties }) => properties.name);
    assert.deepEqual(names, ['école', 'Été', 'zoo', 'b']);
  });
});
