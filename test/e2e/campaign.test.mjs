import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';

import { DIST_ROOT, startStaticServer } from '../../stories/demo/serve.mjs';
import { faults, startPartner, strictCsp } from '../support/partner.mjs';

const WIDTHS = [320, 375, 430, 540, 620, 768, 1024, 1280];
const isCampaign = (url) => url.includes('/assets/campaigns/');

/** Collects what moved on the page from its first paint on, with the nodes that moved. */
const watchShifts = (tab) =>
  tab.addInitScript(() => {
    globalThis.shifts = [];
    const name = ({ node }) => node?.parentElement?.outerHTML.slice(0, 80) ?? String(node?.nodeName);
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) globalThis.shifts.push([value, ...sources.map(name)]);
    }).observe({ type: 'layout-shift', buffered: true });
  });

const ready = (tab) =>
  tab.waitForFunction(() => {
    const elements = [...document.querySelectorAll('digital-help-banner')];
    return elements.length > 0 && elements.every(({ state }) => state === 'ready');
  });

describe('the campaign on a partner’s page', () => {
  let partner;
  let snippets;
  before(async () => {
    partner = await startPartner();
    snippets = JSON.parse(await readFile(`${DIST_ROOT}snippets.json`, 'utf8'));
  });
  after(() => partner.close());
  afterEach(() => partner.leave());

  /** The recommended snippet of a format, without the script that the page has already. */
  const snippetOf = (format, attributes) =>
    snippets[format ? `digital-help-banner[format="${format}"]` : 'digital-help-banner']
      .replace(/<script.*<\/script>/, '')
      .replace('<digital-help-banner', `<digital-help-banner ${attributes}`);

  /** Every format in every language, each between two sentences of the page. */
  const everything = () =>
    ['', 'strip', 'card', 'poster', 'sticky']
      .flatMap((format) =>
        ['fr', 'nl', 'en', 'ar'].flatMap((lang) =>
          ['salima', 'manu'].map((poster) => snippetOf(format, `lang="${lang}" poster="${poster}" remember="none"`)),
        ),
      )
      .map((element) => `<p>The page’s own words.</p><div>${element}</div>`)
      .join('');

  for (const width of WIDTHS) {
    it(`moves nothing on a page with every format, ${width} px wide`, async () => {
      const tab = await partner.open(everything(), { viewport: { width, height: 900 }, prepare: watchShifts });
      await ready(tab);
      await tab.waitForTimeout(300);
      assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
      const grown = await tab.evaluate(() =>
        [...document.querySelectorAll('digital-help-banner')]
          .map((element) => [element.outerHTML.slice(0, 90), element.offsetHeight, getComputedStyle(element).minHeight])
          .filter(([, height, reserved]) => height > Math.ceil(Number.parseFloat(reserved)) + 1),
      );
      assert.deepEqual(grown, [], 'higher than the room that the snippet reserves');
    });
  }

  it('once closed, makes room at once when the page comes again, and asks for nothing', async () => {
    const body = `<p>Before.</p>${snippetOf('', 'lang="en"')}<p id="after">After.</p>`;
    const tab = await partner.open(body, { prepare: watchShifts });
    await ready(tab);
    await tab.getByRole('button', { name: 'Close' }).click();
    tab.log.requests.length = 0;
    await tab.reload();
    await tab.waitForFunction(() => document.querySelector('digital-help-banner').state === 'empty');
    const moved = await tab.evaluate(() => globalThis.shifts);
    assert.ok(moved.length <= 1, `only the collapse itself moves the page: ${JSON.stringify(moved)}`);
    assert.ok((await tab.locator('#after').boundingBox()).y < 100);
    assert.deepEqual(tab.log.requests.filter(isCampaign), []);
  });

  it('once closed, takes no room from the first paint on where the script holds that paint back', async () => {
    const script = `<script type="module" blocking="render" src="${partner.cdn.origin}/epn.js"></script>`;
    const html = `<!doctype html><meta charset="utf-8">${script}<p>Before.</p>${snippetOf('', 'lang="en"')}<p>After.`;
    const answer = (request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html) && true;
    const site = await startStaticServer({ root: DIST_ROOT, intercept: answer });
    try {
      const tab = await partner.open('', { prepare: watchShifts });
      await tab.goto(site.origin);
      await ready(tab);
      await tab.getByRole('button', { name: 'Close' }).click();
      await tab.reload();
      await tab.waitForFunction(() => document.querySelector('digital-help-banner').state === 'empty');
      assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
    } finally {
      await site.close();
    }
  });

  it('that is over, on a page that wants nothing after it, takes no room, asks for nothing, and can come back', async () => {
    const body = `<p>Before.</p>${snippetOf('', 'lang="en" fallback="hide"')}<p id="after">After.</p>`;
    const tab = await partner.open(body);
    await tab.waitForFunction(() => document.querySelector('digital-help-banner').state === 'empty');
    assert.ok((await tab.locator('#after').boundingBox()).y < 100);
    assert.deepEqual(tab.log.requests.filter(isCampaign), []);
    await tab.evaluate(() => document.querySelector('digital-help-banner').setAttribute('fallback', 'evergreen'));
    await tab.locator('digital-help-banner section').waitFor();
  });

  it('asks for its feed only when it is on the screen, and the finder shares it', async () => {
    const feed = '/data/savoie.json';
    const tab = await partner.open(
      `<digital-help-banner lang="en" feed="${feed}" commune="Chambéry"></digital-help-banner>
      <epn-finder lang="en" feed="${feed}" without-map></epn-finder>`,
    );
    await tab.getByText(/\d+ places in Chambéry/).waitFor();
    assert.equal(tab.log.requests.filter((url) => url.endsWith(feed)).length, 1);
    const alone = await partner.open(`<digital-help-banner lang="en" feed="${feed}"></digital-help-banner>`);
    await alone.getByText(/\d+ places/).waitFor();
    const asked = alone.log.requests.map((url) => new URL(url).pathname);
    assert.ok(asked.indexOf(feed) > asked.findIndex(isCampaign), asked.join(' '));
  });

  it('is not printed', async () => {
    const tab = await partner.open(snippetOf('card', 'lang="en"'));
    await ready(tab);
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await tab.locator('digital-help-banner').isVisible(), false);
  });
});

describe('the campaign under a strict policy', () => {
  it('shows every format and violates nothing', async () => {
    const partner = await startPartner({ csp: strictCsp });
    try {
      const formats = ['strip', 'card', 'poster', 'sticky'];
      const body = formats.map((format) => `<digital-help-banner format="${format}"></digital-help-banner>`).join('');
      const tab = await partner.open(body);
      await ready(tab);
      assert.deepEqual(faults(tab.log), []);
    } finally {
      await partner.close();
    }
  });
});

describe('the names in the built library', () => {
  /** Words by which lists of ad blockers know what to hide; the tag's own name is fixed. */
  const SUSPECT = /\b(ads?|adverts?|advert[a-z]+|sponsor[a-z]*|banners?|promo[a-z]*)\b/i;

  it('no file that a browser fetches is called after an advertisement', async () => {
    const folders = ['', 'chunks/', 'assets/', 'assets/campaigns/'];
    const names = (await Promise.all(folders.map((folder) => readdir(`${DIST_ROOT}${folder}`)))).flat();
    assert.deepEqual(
      names.filter((name) => SUSPECT.test(name.replaceAll(/[-_.]/g, ' '))),
      [],
    );
  });

  it('no id, class or attribute of the page or of the shadow tree either', async () => {
    const partner = await startPartner();
    try {
      const formats = ['strip', 'card', 'poster', 'sticky'];
      const body = formats.map((format) => `<digital-help-banner format="${format}"></digital-help-banner>`).join('');
      const tab = await partner.open(body);
      await ready(tab);
      const names = await tab.evaluate(() =>
        [...document.querySelectorAll('digital-help-banner')].flatMap(({ shadowRoot, attributes }) => [
          ...[...attributes].map(({ name }) => name),
          ...[...shadowRoot.querySelectorAll('*')].flatMap(({ id, classList }) => [id, ...classList]),
        ]),
      );
      assert.ok(names.includes('headline'), 'the names were read');
      assert.deepEqual(
        [...new Set(names)].filter((name) => SUSPECT.test(name.replaceAll(/[-_]/g, ' '))),
        [],
      );
    } finally {
      await partner.close();
    }
  });
});
