/** The map when it cannot be: one sentence, the list, and the console says what to allow. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { FOUR, mapColours, mapDrawn } from '../support/map-page.mjs';
import { partnerOfSuite } from '../support/partner-suite.mjs';
import { results } from '../support/partner.mjs';

const FINDER = `<epn-finder lang="en" feed="${FOUR}"></epn-finder>`;
const SENTENCE = 'The map cannot be shown here. The list is complete.';

/** In the page, before anything else: a browser that cannot draw with WebGL. */
function withoutWebGl() {
  const { prototype } = HTMLCanvasElement;
  const original = prototype.getContext;
  prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
  };
}

/** In the page: takes the map's context away, as a browser short of memory does. */
function loseContext() {
  const canvas = document.querySelector('epn-finder').shadowRoot.querySelector('.map-canvas canvas');
  globalThis.taken = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
  globalThis.taken.loseContext();
}

describe('a map that cannot be shown', () => {
  const partner = partnerOfSuite();

  const refuse = (part) => {
    partner.intercept = ({ url }, response) => {
      if (!url.includes(part)) return false;
      response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
      return true;
    };
  };
  const tells = (tab, ...words) =>
    assert.ok(
      tab.log.console.some((line) => line.includes('<epn-finder>') && words.every((word) => line.includes(word))),
      tab.log.console.join('\n'),
    );
  async function openWithout(options) {
    const tab = await partner.open(FINDER, options);
    await results(tab);
    await tab.getByText(SENTENCE).waitFor({ timeout: 30_000 });
    assert.equal(await tab.locator('epn-finder .result').count(), 4);
    return tab;
  }

  it('is an outline of the communes with the places where there is no WebGL, and loads no map', async () => {
    const tab = await openWithout({ prepare: (page) => page.addInitScript(withoutWebGl) });
    const outline = tab.locator('epn-finder svg.outline');
    await outline.waitFor();
    assert.equal(await outline.locator('.outline-commune').count(), 20);
    assert.equal(await outline.getAttribute('aria-label'), 'Map of the places');
    const states = await outline
      .locator('.outline-place')
      .evaluateAll((nodes) => nodes.map(({ dataset }) => dataset.state));
    assert.deepEqual(states, ['unknown', 'open', 'open'], 'two places at one point are one mark');
    await tab.locator('epn-finder .result .name', { hasText: 'Atelier' }).click();
    assert.equal(await outline.locator('[data-selected] title').textContent(), 'Atelier du Sud');
    tells(tab, 'WebGL');
    const loaded = partner.cdn.requests.filter(({ path }) => /maplibre|pmtiles/.test(path));
    assert.deepEqual(loaded, []);
  });

  it('leaves its room to the list when not even the outline comes', async () => {
    refuse('/outline/');
    const tab = await openWithout({ prepare: (page) => page.addInitScript(withoutWebGl) });
    await tab.locator('epn-finder .body[data-map=false]').waitFor();
    assert.equal(await tab.locator('epn-finder svg.outline').count(), 0);
  });

  it('says so when the archive of the basemap is missing, and what to allow', async () => {
    refuse('.pmtiles');
    const tab = await openWithout();
    tells(tab, 'brussels.pmtiles', 'connect-src');
    await tab.locator('epn-finder svg.outline').waitFor();
  });

  it('says so when its code does not come, and comes when the visitor tries again', async () => {
    refuse('maplibre-adapter');
    const tab = await openWithout();
    tells(tab, 'script-src');
    partner.intercept = () => false;
    await tab.locator('epn-finder').getByRole('button', { name: 'Try again' }).click();
    await mapDrawn(tab);
    assert.ok((await mapColours(tab)) > 50);
  });

  it('says so when its worker does not come, and comes when the browser is online again', async () => {
    refuse('maplibre-gl-worker');
    const tab = await openWithout();
    tells(tab, 'worker', 'connect-src');
    partner.intercept = () => false;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await mapDrawn(tab);
    assert.ok((await mapColours(tab)) > 50);
  });

  it('draws itself anew when it has lost its WebGL context and got it back', async () => {
    const tab = await partner.open(FINDER);
    await results(tab);
    await mapDrawn(tab);
    await tab.evaluate(loseContext);
    await tab.waitForTimeout(300);
    await tab.evaluate(() => globalThis.taken.restoreContext());
    assert.ok((await mapColours(tab)) > 50, 'the map is not drawn again');
    assert.equal(await tab.locator('epn-finder .map-mark').count(), 3);
    assert.equal(await tab.getByText(SENTENCE).count(), 0);
  });

  it('gives up when the context does not come back, and is made anew when the visitor tries again', async () => {
    const tab = await partner.open(FINDER);
    await results(tab);
    await mapDrawn(tab);
    await tab.evaluate(loseContext);
    await tab.getByText(SENTENCE).waitFor({ timeout: 20_000 });
    tells(tab, 'WebGL');
    await tab.locator('epn-finder').getByRole('button', { name: 'Try again' }).click();
    await mapDrawn(tab);
    assert.ok((await mapColours(tab)) > 50);
  });
});

describe('maps on a page', () => {
  const partner = partnerOfSuite();

  it('are never more than the browser has contexts for, and a map that comes into view again is there again', async () => {
    const tab = await partner.open(FINDER.repeat(8));
    for (let index = 0; index < 8; index += 1) {
      const finder = tab.locator('epn-finder').nth(index);
      await finder.locator('.root[aria-busy=false]').waitFor();
      await finder.locator('.map-column').scrollIntoViewIfNeeded();
      await finder.locator('.map-mark').first().waitFor({ state: 'attached', timeout: 30_000 });
    }
    assert.equal(await tab.locator('epn-finder .map-canvas canvas').count(), 6);
    await tab.locator('epn-finder').first().locator('.map').scrollIntoViewIfNeeded();
    await tab
      .locator('epn-finder')
      .first()
      .locator('.map-mark')
      .first()
      .waitFor({ state: 'attached', timeout: 30_000 });
    assert.equal(await tab.locator('epn-finder .map-canvas canvas').count(), 6);
    assert.deepEqual(
      tab.log.console.filter((line) => /too many active webgl/i.test(line)),
      [],
    );
  });

  it('ask only the library for what they show, and little of the basemap at first', async (t) => {
    const tab = await partner.open('<epn-finder lang="fr"></epn-finder>');
    await results(tab);
    await mapDrawn(tab);
    await mapColours(tab);
    const own = [partner.cdn.origin, partner.site.origin, 'data:', 'blob:'];
    assert.deepEqual(
      tab.log.requests.filter((url) => !own.some((origin) => url.startsWith(origin))),
      [],
    );
    const ranges = partner.cdn.requests
      .filter(({ path }) => path.endsWith('.pmtiles'))
      .map(({ headers }) => /bytes=(\d+)-(\d+)/.exec(headers.range ?? ''));
    assert.ok(ranges.length > 0 && ranges.every(Boolean), 'the basemap is read whole');
    const bytes = ranges.reduce((sum, [, from, to]) => sum + Number(to) - Number(from) + 1, 0);
    for (const { path, headers } of partner.cdn.requests) t.diagnostic(`| ${path} ${headers.range ?? ''}`);
    t.diagnostic(`| ${bytes} bytes of the basemap in ${ranges.length} requests (at most 150000)`);
    assert.ok(bytes <= 150_000, `${bytes} bytes of the basemap`);
  });
});
