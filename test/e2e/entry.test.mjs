import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

import { partnerOfSuite } from '../support/partner-suite.mjs';
import { faults, results } from '../support/partner.mjs';

const isChunk = (url) => url.includes('/chunks/');
const isFeed = (url) => url.includes('/assets/feeds/');

describe('the script tag', () => {
  const partner = partnerOfSuite();

  it('starts the code, the words and the feed of an element at once', async () => {
    // No chunk is answered before all four have been asked for: one that waits for another would wait for ever.
    const wanted = ['chunks/epn-finder', 'chunks/shared', 'chunks/nl-', 'brussels-sample'];
    const asked = new Set();
    let release;
    const allAsked = new Promise((resolve) => (release = resolve));
    partner.intercept = async ({ url }) => {
      for (const part of wanted) if (url.includes(part)) asked.add(part);
      if (asked.size === wanted.length) release();
      if (isChunk(url)) await allAsked;
      return false;
    };
    const tab = await partner.open('<epn-finder lang="nl"></epn-finder>');
    await results(tab).catch(() => undefined);
    release();
    assert.deepEqual([...asked].sort(), wanted.sort(), 'one of them waited for another file');
    assert.ok((await tab.locator('epn-finder .result').count()) > 0);
  });

  it('asks for each address once, however many elements need it', async () => {
    const body =
      '<epn-finder without-map></epn-finder><epn-finder without-map lang="nl"></epn-finder><epn-card></epn-card>';
    const tab = await partner.open(body);
    await results(tab, 'epn-finder[lang=nl]');
    await results(tab, 'epn-card');
    await tab.waitForTimeout(1000);
    const paths = partner.cdn.requests.map(({ path, headers }) => `${path} ${headers.range ?? ''}`);
    assert.deepEqual(
      paths.filter((path, index) => paths.indexOf(path) !== index),
      [],
    );
  });

  it('lets each finder speak its own language', async () => {
    const tab = await partner.open(
      '<epn-finder lang="fr" without-map></epn-finder><epn-finder lang="nl" without-map></epn-finder>',
    );
    await tab.getByText("Où trouver de l'aide numérique ?").waitFor();
    await tab.getByText('Waar vindt u digitale hulp?').waitFor();
  });

  it('serves elements that are inserted later, in a shadow root too', async () => {
    const tab = await partner.open('<p>Nothing of ours yet.</p>');
    await tab.waitForFunction(() => customElements.get('epn-finder') && customElements.get('digital-help-banner'));
    await tab.evaluate(() => {
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).innerHTML = '<epn-finder without-map></epn-finder>';
      document.body.append(host);
    });
    await tab.locator('section epn-finder .result').first().waitFor();
  });

  it('twice on a page does no harm, and the second copy says so', async () => {
    const second = `<script type="module" src="${partner.cdn.origin}/epn.js?copy=2"></script>`;
    const tab = await partner.open(`<epn-finder without-map></epn-finder>${second}`);
    await results(tab);
    await tab.waitForTimeout(500);
    assert.deepEqual(faults(tab.log), []);
    assert.ok(tab.log.console.some((line) => line.includes('is already on this page')));
  });

  it('loads nothing of the map before the finder comes near the viewport', async () => {
    const tab = await partner.open('<div style="height:5000px"></div><epn-finder></epn-finder>');
    await results(tab);
    await tab.waitForTimeout(1500);
    assert.equal(tab.log.requests.filter((url) => /maplibre|pmtiles/.test(url)).length, 0);
    await tab.locator('epn-finder').scrollIntoViewIfNeeded();
    await tab.locator('epn-finder canvas.maplibregl-canvas').waitFor({ timeout: 20_000 });
    assert.ok(tab.log.requests.some((url) => url.includes('maplibre-gl-worker')));
  });

  it('loads nothing of the map with without-map', async () => {
    const tab = await partner.open('<epn-finder without-map></epn-finder>');
    await results(tab);
    await tab.waitForTimeout(1500);
    assert.equal(tab.log.requests.filter((url) => /maplibre|pmtiles/.test(url)).length, 0);
  });

  it('asks once more for a chunk that fails', async () => {
    let failures = 0;
    partner.intercept = ({ url }, response) => {
      if (!url.includes('/chunks/epn-finder') || failures > 0) return false;
      failures += 1;
      response.writeHead(503, { 'Access-Control-Allow-Origin': '*' }).end();
      return true;
    };
    const tab = await partner.open('<epn-finder without-map></epn-finder>');
    await results(tab);
    assert.equal(failures, 1);
  });

  it('leaves the fallback content, and tells the webmaster, when the code cannot be had', async () => {
    partner.intercept = ({ url }, response) => {
      if (!isChunk(url)) return false;
      response.writeHead(503, { 'Access-Control-Allow-Origin': '*' }).end();
      return true;
    };
    const tab = await partner.open('<epn-finder><a href="#help">Aide numérique</a></epn-finder>');
    await tab.waitForTimeout(3000);
    assert.ok(await tab.getByText('Aide numérique').isVisible());
    assert.ok(tab.log.console.some((line) => line.includes('<epn-finder>') && line.includes('could not be loaded')));
  });

  it('says after five seconds that a feed is slow, and shows it when it comes', async () => {
    partner.intercept = async ({ url }) => {
      if (isFeed(url)) await delay(6500);
      return false;
    };
    const tab = await partner.open('<epn-finder lang="en" without-map></epn-finder>');
    await tab.getByText('Loading the places…').waitFor();
    await tab.getByText('This takes longer than usual').waitFor({ timeout: 6000 });
    await results(tab);
    assert.equal(await tab.locator('.result').count(), 15);
  });

  it('gives a feed up that stalls in the middle, and a retry brings it', async () => {
    let isStalled = true;
    partner.intercept = ({ url }, response) => {
      if (!isFeed(url) || !isStalled) return false;
      response.writeHead(200, { 'Content-Type': 'application/geo+json', 'Access-Control-Allow-Origin': '*' });
      response.write('{"type":"FeatureCollection",');
      return true;
    };
    const tab = await partner.open('<epn-finder lang="en" without-map feed-timeout="1,60"></epn-finder>');
    await tab.getByRole('alert').filter({ hasText: 'We cannot load the places' }).waitFor();
    isStalled = false;
    await tab.getByRole('button', { name: 'Try again' }).click();
    await tab.locator('.result').first().waitFor();
  });

  it('shows the copy that the browser still has when the network fails, and says so', async () => {
    const tab = await partner.open('<epn-finder lang="en" without-map></epn-finder>');
    await results(tab);
    partner.intercept = ({ url }, response) => {
      if (!isFeed(url)) return false;
      response.destroy();
      return true;
    };
    await tab.reload();
    await tab.getByText('the newest list could not be loaded').waitFor();
    assert.equal(await tab.locator('.result').count(), 15);
  });
});

describe('a full feed of another country', () => {
  const partner = partnerOfSuite();

  it('shows addresses, phones, services and hours from its own origin', async () => {
    const tab = await partner.open('<epn-finder feed="/data/savoie.json" query="" without-map></epn-finder>');
    await results(tab);
    await tab.locator('epn-finder #query').fill('albertville');
    await tab.locator('.result .name').filter({ hasText: 'Point Information Jeunesse Albertville' }).click();
    const row = tab.locator('.result[aria-current]');
    await row.getByText('108 rue de la république').first().waitFor();
    // The details come in a chunk of their own, after the first results.
    await row.locator('.details').waitFor();
    assert.ok(await row.getByText('+33 4 79 31 19 19').isVisible());
    assert.equal(await row.locator('.week tr').count(), 7);
    assert.deepEqual(faults(tab.log), []);
  });
});
