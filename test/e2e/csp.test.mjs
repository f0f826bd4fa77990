import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { faults, results, startPartner, strictCsp } from '../support/partner.mjs';
import { coloursOf } from '../support/pixels.mjs';

const ALL = '<epn-finder></epn-finder><epn-card></epn-card><digital-help-banner></digital-help-banner>';

/** The map's own picture, without the page around it. */
async function mapPicture(tab) {
  const canvas = tab.locator('epn-finder canvas.maplibregl-canvas');
  await canvas.waitFor({ timeout: 20_000 });
  await canvas.scrollIntoViewIfNeeded();
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const picture = await coloursOf(tab, await tab.locator('epn-finder .map-canvas').screenshot());
    if (picture.different > 50) return picture;
    await tab.waitForTimeout(250);
  }
  return coloursOf(tab, await tab.locator('epn-finder .map-canvas').screenshot());
}

describe('under a strict policy with Trusted Types', () => {
  let partner;
  before(async () => {
    partner = await startPartner({ csp: strictCsp });
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  it('all three elements work, the map is truly drawn, and nothing is violated', async () => {
    const tab = await partner.open(ALL);
    await results(tab);
    await results(tab, 'epn-card');
    await tab.locator('digital-help-banner section').waitFor();
    assert.equal(await tab.locator('epn-finder .result').count(), 15);
    const { different, commonest } = await mapPicture(tab);
    assert.ok(different > 50, `the map has only ${different} colours`);
    assert.ok(commonest < 0.9, `${Math.round(commonest * 100)} % of the map is one colour`);
    assert.deepEqual(faults(tab.log), []);
  });

  it('no request leaves for a third party', async () => {
    const tab = await partner.open(ALL);
    await mapPicture(tab);
    const own = [partner.cdn.origin, partner.site.origin, 'data:', 'blob:'];
    assert.deepEqual(
      tab.log.requests.filter((url) => !own.some((origin) => url.startsWith(origin))),
      [],
    );
  });

  it('choosing a place on the list shows it on the map, and the page is told once', async () => {
    const tab = await partner.open('<epn-finder></epn-finder>');
    await results(tab);
    await mapPicture(tab);
    const heard = tab.evaluate(
      () => new Promise((resolve) => document.addEventListener('epn-place-select', ({ place }) => resolve(place.id))),
    );
    await tab.locator('epn-finder .result .name').nth(1).click();
    const id = await heard;
    await tab.locator('epn-finder .result[aria-current] .details').waitFor();
    assert.equal(await tab.evaluate(() => document.querySelector('epn-finder').selected.id), id);
  });

  it('no cookie and no storage is used', async () => {
    const tab = await partner.open(ALL);
    await mapPicture(tab);
    const kept = await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
  });
});

describe('where the worker is not allowed', () => {
  let partner;
  before(async () => {
    partner = await startPartner({ csp: (cdn) => strictCsp(cdn).replace('worker-src blob:', "worker-src 'none'") });
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  it('a sentence says that the map cannot be shown, the list is complete, and the console says what to allow', async () => {
    const tab = await partner.open('<epn-finder lang="en"></epn-finder>');
    await results(tab);
    await tab.getByText('The map cannot be shown here. The list is complete.').waitFor({ timeout: 30_000 });
    assert.equal(await tab.locator('epn-finder .result').count(), 15);
    assert.ok(tab.log.console.some((line) => line.includes('<epn-finder>') && line.includes('worker-src')));
  });
});
