import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';

import { DIST_ROOT } from '../../stories/demo/serve.mjs';
import { PIXEL, startMapServer } from '../support/map-server.mjs';
import { faults, startPartner, strictCsp } from '../support/partner.mjs';
import { coloursOf } from '../support/pixels.mjs';

const ARCHIVE = '/assets/basemap/brussels.pmtiles';
/** Bytes of the archive that a first view of the whole Region may cost. */
const FIRST_VIEW = 150_000;
/** Bytes of the whole archive. */
const ARCHIVE_SIZE = 3_500_000;

/** Waits until the map says that these have made it. */
const credited = (tab, text) =>
  tab.locator('epn-finder .map-credits').filter({ hasText: text }).waitFor({ timeout: 30_000 });

const button = (tab, name) => tab.locator('epn-finder').getByRole('button', { name });

/** Waits until something holds that no page can be asked for. */
async function until(holds, what) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not in time: ${what}`);
}

describe('the embedded basemap', () => {
  let partner;
  afterEach(() => partner.close());

  /** What the archive's server was asked for, once it has answered so often and the map has come to rest. */
  async function askedOf(answers, options) {
    partner = await startPartner(options);
    const tab = await partner.open('<epn-finder lang="fr"></epn-finder>');
    const asked = () => partner.cdn.requests.filter(({ path }) => path === ARCHIVE);
    await credited(tab, 'OpenStreetMap');
    await tab.locator('epn-finder .map-canvas canvas').waitFor();
    await until(() => asked().filter(({ status }) => status).length >= answers, 'answers of the archive');
    await tab.waitForLoadState('networkidle');
    return { asked: asked(), tab };
  }

  it(`costs at most ${FIRST_VIEW} bytes for the whole Region, by range requests, and asks nobody else`, async (t) => {
    const { asked, tab } = await askedOf(2);
    const total = asked.reduce((sum, { headers: { range } }) => {
      const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range);
      return sum + Number(end) - Number(start) + 1;
    }, 0);
    t.diagnostic(`${total} bytes in ${asked.length} requests`);
    assert.ok(total <= FIRST_VIEW, `${total} bytes`);
    const own = [partner.cdn.origin, partner.site.origin, 'data:', 'blob:'];
    assert.deepEqual(
      tab.log.requests.filter((url) => !own.some((origin) => url.startsWith(origin))),
      [],
    );
  });

  it('is drawn whole from a host that answers no range requests', async () => {
    const bytes = await readFile(`${DIST_ROOT}${ARCHIVE.slice(1)}`);
    const intercept = (request, response) => {
      if (request.url !== ARCHIVE) return false;
      response.writeHead(200, { 'Content-Length': bytes.length, 'Content-Type': 'application/octet-stream' });
      response.end(bytes);
      return true;
    };
    const { asked, tab } = await askedOf(1, { intercept });
    assert.ok(asked.length <= 3, `the archive was asked for ${asked.length} times`);
    const { different } = await coloursOf(tab, await tab.locator('epn-finder .map-canvas').screenshot());
    assert.ok(different > 50, `the map has only ${different} colours`);
    assert.deepEqual(faults(tab.log), []);
  });

  it(`is at most ${ARCHIVE_SIZE} bytes`, async () => {
    partner = await startPartner();
    const { length } = await readFile(`${DIST_ROOT}${ARCHIVE.slice(1)}`);
    assert.ok(length <= ARCHIVE_SIZE, `${length} bytes`);
  });
});

describe("another server's basemap", () => {
  let maps;
  let partner;
  before(async () => {
    maps = await startMapServer();
    const csp = (cdn) => strictCsp(cdn).replace('connect-src', `connect-src ${maps.origin}`);
    partner = await startPartner({ csp });
  });
  afterEach(async () => {
    await partner.leave();
    maps.forget();
    partner.cdn.requests.length = 0;
  });
  after(() => Promise.all([maps.close(), partner.close()]));

  const open = (basemap, attributes = '', options = {}) =>
    partner.open(`<epn-finder lang="en" basemap="${basemap}" ${attributes}></epn-finder>`, options);
  const askedArchive = () => partner.cdn.requests.some(({ path }) => path === ARCHIVE);

  it('is drawn from a template under a strict policy that allows its server, with the credit that was given', async () => {
    const tab = await open(`${maps.origin}/tiles/{z}/{x}/{y}.png | © The commune`);
    await credited(tab, '© The commune');
    await until(() => maps.requests.some((path) => /^\/tiles\/\d+\/\d+\/\d+\.png$/.test(path)), 'pictures');
    assert.equal(askedArchive(), false);
    assert.deepEqual(faults(tab.log), []);
  });

  it('is drawn from a style: its credit as text, its glyphs not asked for', async () => {
    const tab = await open(`${maps.origin}/style.json`);
    await credited(tab, 'Map by');
    await until(() => maps.requests.some((path) => path.endsWith('.png')), 'pictures');
    const credits = tab.locator('epn-finder .map-credits');
    assert.equal(await credits.locator('img').count(), 0);
    assert.equal(await credits.locator('a').getAttribute('href'), 'https://www.maptiler.com/');
    assert.equal(
      maps.requests.some((path) => path.startsWith('/glyphs')),
      false,
    );
    assert.deepEqual(faults(tab.log), []);
  });

  it('is drawn from a PMTiles archive, credited as its metadata say', async () => {
    const tab = await open(`${maps.origin}/city.pmtiles`);
    await credited(tab, 'OpenStreetMap');
    await until(() => maps.requests.filter((path) => path === '/city.pmtiles').length > 2, 'tiles');
    assert.equal(askedArchive(), false);
    assert.deepEqual(faults(tab.log), []);
  });

  it('is nothing but ground for none: nobody is asked for anything', async () => {
    const tab = await open('none');
    await tab.locator('epn-finder .map-canvas canvas').waitFor({ timeout: 20_000 });
    await tab.waitForLoadState('networkidle');
    assert.equal(askedArchive(), false);
    assert.deepEqual(maps.requests, []);
  });

  for (const [path, what] of [
    ['broken/{z}/{x}/{y}.png', 'pictures that do not come'],
    ['broken/style.json', 'a style that does not come'],
    ['nothing/{z}/{x}/{y}.webp', 'a server that has no tile here'],
  ]) {
    it(`gives way to the embedded one for ${what}, and page and webmaster are told`, async () => {
      const tab = await open(`${maps.origin}/${path}`, '', {
        prepare: (page) =>
          page.addInitScript(() =>
            document.addEventListener('epn-map-error', ({ code }) => (globalThis.codes ??= []).push(code)),
          ),
      });
      await credited(tab, 'OpenStreetMap');
      await until(askedArchive, 'the embedded basemap');
      assert.deepEqual(await tab.evaluate(() => globalThis.codes), ['basemap']);
      const line = tab.log.console.find((text) => text.includes('cannot be shown ('));
      assert.match(line ?? '', /<epn-finder>.*connect-src/);
      assert.ok(line.includes(maps.host));
    });
  }
});

describe('with basemap-consent="ask"', () => {
  let maps;
  let partner;
  before(async () => {
    maps = await startMapServer();
    partner = await startPartner();
  });
  after(() => Promise.all([maps.close(), partner.close()]));

  it('nothing is asked of the server before the visitor agrees, the embedded map stands in, and the answer is taken back', async () => {
    const template = `${maps.origin}/tiles/{z}/{x}/{y}.png`;
    const tab = await partner.open(`<epn-finder lang="en" basemap="${template}" basemap-consent="ask"></epn-finder>`);
    await credited(tab, 'OpenStreetMap');
    await tab.locator('epn-finder .map-consent').filter({ hasText: maps.host }).waitFor();
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(maps.requests, []);

    await button(tab, 'Show the other map').click();
    await credited(tab, maps.host);
    await until(() => maps.requests.length > 0, 'pictures');
    const withdraw = button(tab, 'Back to the map of this page');
    assert.equal(await withdraw.evaluate((node) => node.getRootNode().activeElement === node), true);

    await withdraw.click();
    await credited(tab, 'OpenStreetMap');
    const kept = await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
    await tab.reload();
    maps.forget();
    await credited(tab, 'OpenStreetMap');
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(maps.requests, []);
  });
});

describe('the services that have a name', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  /** They cannot be reached by a test: the browser answers for them, in their shape. */
  async function askedOf(markup, host) {
    const asked = [];
    const tab = await partner.open(markup, {
      prepare: (page) =>
        page.route(`https://${host}/**`, (route) => {
          asked.push(new URL(route.request().url()));
          const headers = { 'Access-Control-Allow-Origin': '*' };
          return route.fulfill({ status: 200, contentType: 'image/png', headers, body: PIXEL });
        }),
    });
    await until(() => asked.length > 0, `requests to ${host}`);
    return { asked, tab };
  }

  for (const [lang, basemap, layer] of [
    ['fr', 'urbis', 'urbisFR'],
    ['nl', 'urbis', 'urbisNL'],
    ['fr', 'urbis-gray', 'urbisFRGray'],
    ['nl', 'urbis-gray', 'urbisNLGray'],
  ]) {
    it(`${basemap} is asked for ${layer} by WMTS where the element speaks ${lang}`, async () => {
      const markup = `<epn-finder lang="${lang}" basemap="${basemap}"></epn-finder>`;
      const { asked, tab } = await askedOf(markup, 'geoservices-urbis.irisnet.be');
      const [{ pathname, searchParams }] = asked;
      assert.equal(pathname, '/geowebcache/service/wmts');
      assert.equal(searchParams.get('LAYER'), layer);
      assert.match(searchParams.get('TILEMATRIX'), /^EPSG:900913:\d+$/);
      assert.match(`${searchParams.get('TILEROW')},${searchParams.get('TILECOL')}`, /^\d+,\d+$/);
      await credited(tab, 'UrbIS');
    });
  }

  it('osm is asked for its tiles and credited with a link to its terms', async () => {
    const { asked, tab } = await askedOf('<epn-finder lang="fr" basemap="osm"></epn-finder>', 'tile.openstreetmap.org');
    assert.match(asked[0].pathname, /^\/\d+\/\d+\/\d+\.png$/);
    await credited(tab, '© OpenStreetMap contributors');
  });
});
