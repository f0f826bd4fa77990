import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';

import { DIST_ROOT } from '../../stories/demo/serve.mjs';
import { faults, results, startPartner, strictCsp } from '../support/partner.mjs';

/** A place that tries to get out of wherever it is put. */
const HOSTILE = JSON.stringify({
  id: '"><img src=x onerror=alert(1)>',
  name: { fr: '</script><img src=x onerror=alert(1)>', nl: 'OCR' },
  lat: 50.8676,
  lng: 4.3755,
  openingHours: 'Mo-Su 00:00-24:00',
  phones: ['02 234 56 78'],
  websites: ['javascript:alert(1)', 'https://example.org/'],
}).replaceAll('<', '\\u003c');

const hostileCard = (attributes) =>
  `<epn-card ${attributes}><script type="application/json">${HOSTILE}</script></epn-card>`;

const jsonLd = (tab) =>
  tab.evaluate(() => [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) => text));

/** Everything that moved on the page without the visitor's doing. */
const watchShifts = (page) =>
  page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

describe('a card under a strict policy with Trusted Types', () => {
  let partner;
  before(async () => {
    partner = await startPartner({ csp: strictCsp });
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  it('shows a place from the page itself, tells search engines, saves the contact, and violates nothing', async () => {
    const tab = await partner.open(hostileCard('lang="fr" with-json-ld report-url="mailto:a@b.be"'));
    await results(tab, 'epn-card');
    assert.deepEqual(faults(tab.log), []);
    const [block, ...others] = await jsonLd(tab);
    assert.deepEqual(others, []);
    assert.ok(!block.includes('<'));
    assert.equal(JSON.parse(block).name, '</script><img src=x onerror=alert(1)>');

    const saved = tab.waitForEvent('download');
    await tab.getByRole('button', { name: 'Ajouter à mes contacts' }).click();
    const contact = await readFile(await (await saved).path(), 'utf8');
    assert.ok(
      contact.startsWith('BEGIN:VCARD\r\nVERSION:3.0\r\n') && contact.includes('TEL;TYPE=WORK,VOICE:+3222345678'),
    );

    await tab.evaluate(() => document.querySelector('epn-card').remove());
    assert.deepEqual(await jsonLd(tab), []);
    assert.deepEqual(faults(tab.log), []);
    assert.deepEqual(
      tab.log.requests.filter((url) => url.includes('/assets/feeds/')),
      [],
      'no feed is asked for',
    );
  });

  it('has no link but to the web, a phone, a mail or a map', async () => {
    const tab = await partner.open(hostileCard('lang="fr" report-url="javascript:alert(1)"'));
    await results(tab, 'epn-card');
    const hrefs = await tab.evaluate(() =>
      [...document.querySelector('epn-card').shadowRoot.querySelectorAll('a')].map(({ href }) => href),
    );
    assert.ok(hrefs.length >= 5, hrefs.join());
    assert.deepEqual(
      hrefs.filter((href) => !/^(https:|tel:|mailto:|geo:)/.test(href)),
      [],
    );
  });
});

describe('a card on a page', () => {
  let partner;
  let snippet;
  before(async () => {
    partner = await startPartner();
    const snippets = JSON.parse(await readFile(`${DIST_ROOT}snippets.json`, 'utf8'));
    snippet = snippets['epn-card'].replace(/<script.*<\/script>\n/, '');
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  for (const width of [320, 390, 768, 1280]) {
    it(`moves nothing below it, ${width} px wide`, async () => {
      // Which place is nearest to being open depends on the hour; at this one it is the one with the most to say.
      const card = snippet.replace('<epn-card', '<epn-card now="2026-11-23T13:00:00+01:00"');
      const tab = await partner.open(`${card}<p>Contact</p><p>Plan du site</p>`, {
        viewport: { width, height: 1600 },
        prepare: watchShifts,
      });
      await results(tab, 'epn-card');
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
    });
  }

  for (const width of [280, 320, 390, 600, 900]) {
    it(`stays inside its own width of ${width} px, with controls of 44 px at least`, async () => {
      const tab = await partner.open(
        `<div style="width:${width}px">${hostileCard('lang="nl" report-url="/fout"')}</div>`,
      );
      await results(tab, 'epn-card');
      const more = tab.locator('epn-card .more');
      if (await more.isVisible()) await more.click();
      const { overflow, small } = await tab.evaluate(() => {
        const root = document.querySelector('epn-card').shadowRoot.querySelector('.root');
        const box = root.getBoundingClientRect();
        const targets = [...root.querySelectorAll('a, button')].map((node) => [node, node.getBoundingClientRect()]);
        return {
          overflow: root.scrollWidth - root.clientWidth,
          small: targets
            .filter(([, { width, height, right }]) => width > 0 && (height < 44 || right > box.right + 1))
            .map(([node]) => node.textContent.trim()),
        };
      });
      assert.equal(overflow, 0);
      assert.deepEqual(small, []);
    });
  }
});
