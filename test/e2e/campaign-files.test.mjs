import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

import { DIST_ROOT, startStaticServer } from '../../stories/demo/serve.mjs';
import { faults, startPartner } from '../support/partner.mjs';

const run = promisify(execFile);
const ROOT = new URL('../../', import.meta.url).pathname;
const SIZES = { wide: [970, 250], line: [728, 90], square: [300, 250], tower: [160, 600], mobile: [320, 50] };

/** Width and height that a PNG file says it has. */
const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the campaign as files', () => {
  let folder;
  let partner;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'campaign-'));
    partner = await startPartner();
    const options = ['--lang', 'fr,nl', '--utm', 'commune-1030', '--out', folder];
    await run('node', ['src/build/export-campaign.mjs', ...options], { cwd: ROOT });
  });
  after(async () => {
    await partner.close();
    await rm(folder, { recursive: true });
  });

  it('are there for every poster, language and size, as HTML and as a picture of just that size', async () => {
    const names = await readdir(folder);
    for (const poster of ['salima', 'manu']) {
      for (const lang of ['fr', 'nl']) {
        for (const [size, pixels] of Object.entries(SIZES)) {
          const name = `now-they-know-${poster}-${lang}-${size}`;
          assert.ok(names.includes(`${name}.html`), name);
          assert.deepEqual(sizeOf(await readFile(join(folder, `${name}.png`))), pixels, name);
        }
      }
    }
  });

  it('need nothing else, run nothing, and lead to the campaign’s site with the partner’s name', async () => {
    const files = (await readdir(folder)).filter((name) => name.startsWith('now-they-know') && name.endsWith('.html'));
    for (const name of files) {
      const html = await readFile(join(folder, name), 'utf8');
      assert.doesNotMatch(html, /<script|\son\w+=|@import|url\(|<link/, name);
      const [, href] = /href="([^"]+)"/.exec(html) ?? [];
      const { origin, searchParams } = new URL(href.replaceAll('&amp;', '&'));
      assert.equal(origin, 'https://digitalhelp.brussels');
      assert.equal(searchParams.get('utm_source'), 'commune-1030');
    }
  });

  it('show all their words within their size', async () => {
    const site = await startStaticServer({ root: folder });
    try {
      const tab = await partner.open('');
      for (const poster of ['salima', 'manu']) {
        for (const lang of ['fr', 'nl']) {
          for (const [size, [width, height]] of Object.entries(SIZES)) {
            await tab.setViewportSize({ width, height });
            await tab.goto(`${site.origin}/now-they-know-${poster}-${lang}-${size}.html`);
            const outside = await tab.evaluate(() =>
              [...document.querySelectorAll('.headline, .go, .name, .more, .site')]
                .map((node) => [node.className, node.getBoundingClientRect()])
                .filter(([, box]) => box.right > innerWidth || box.bottom > innerHeight || box.left < 0 || box.top < 0)
                .map(([name]) => name),
            );
            assert.deepEqual(outside, [], `${poster} ${lang} ${size}`);
          }
        }
      }
      assert.deepEqual(faults(tab.log), []);
    } finally {
      await site.close();
    }
  });
});

describe('the counter poster', () => {
  let partner;
  let site;
  before(async () => {
    partner = await startPartner();
    site = await startStaticServer({ root: DIST_ROOT });
  });
  after(async () => {
    await partner.close();
    await site.close();
  });

  const open = async (query) => {
    const tab = await partner.open('');
    await tab.goto(`${site.origin}/pages/counter-poster.html?${new URLSearchParams(query)}`);
    await tab.locator('html[data-ready]').waitFor();
    return tab;
  };

  it('has the story in two languages, three places of the commune, and where the code leads', async () => {
    const tab = await open({ commune: '1030', lang: 'nl,fr', url: 'https://www.example.brussels/aide' });
    const sheet = tab.locator('.sheet');
    await sheet.getByText('Salima weet waar ze hulp vindt').waitFor();
    await sheet.getByText('Salima sait où trouver de l’aide').waitFor();
    await sheet.getByText('Près de chez vous, à Schaerbeek').waitFor();
    assert.equal(await sheet.locator('li').count(), 3);
    await sheet.getByRole('img', { name: 'www.example.brussels/aide' }).waitFor();
    await sheet.getByText('Données d’exemple').waitFor();
    assert.deepEqual(faults(tab.log), []);
    const own = [site.origin, partner.site.origin, partner.cdn.origin, 'data:'];
    assert.deepEqual(
      tab.log.requests.filter((url) => !own.some((origin) => url.startsWith(origin))),
      [],
    );
  });

  it('fits one A4 sheet in every language, and only the sheet is printed', async () => {
    for (const lang of ['fr,nl', 'nl,fr', 'en,nl', 'en']) {
      for (const poster of ['salima', 'manu']) {
        const tab = await open({ commune: '1000', lang, poster });
        const [content, room] = await tab
          .locator('.sheet')
          .evaluate((sheet) => [sheet.scrollHeight, sheet.clientHeight]);
        assert.ok(content <= room, `${lang} ${poster}: ${content} of ${room} px`);
        await tab.emulateMedia({ media: 'print' });
        assert.equal(await tab.locator('form').isVisible(), false);
        const pdf = await tab.pdf({ preferCSSPageSize: true });
        assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1);
        await partner.leave();
      }
    }
  });

  it('measures from where it will hang, when somebody says so', async () => {
    const tab = await open({ commune: '1030', near: '50.8676,4.3737', lang: 'fr' });
    assert.match(await tab.locator('.sheet .distance').first().innerText(), /^\d+ m$|^\d,\d km$/);
  });

  it('is worth printing without its list of places, and says what is wrong to whoever makes it', async () => {
    const tab = await open({ commune: '1030', feed: '/nowhere.json' });
    assert.match(await tab.getByRole('status').innerText(), /ne peut pas être lue/);
    await tab.locator('.sheet .code').waitFor();
    assert.equal(await tab.locator('.sheet li').count(), 0);
  });
});
