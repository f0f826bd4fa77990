import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { DIST_ROOT } from '../../stories/demo/serve.mjs';
import { results, startPartner } from '../support/partner.mjs';

/** Brotli, bytes. Raise a limit only with a reason, here: what the visitor gets for it. */
const ENTRY = 3_000;
const BEFORE_RESULTS = 30_000;
/** What the map's code may weigh more than MapLibre alone: reading archives, our basemap, markers, words, safety. */
const ABOVE_MAPLIBRE = 15_000;

const isScript = (url) => /\.m?js$/.test(new URL(url).pathname);

async function sizeOf(path) {
  return brotliCompressSync(await readFile(`${DIST_ROOT}${path}`)).length;
}

describe('bytes', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  after(() => partner.close());

  it(`all JavaScript before the first results is at most ${BEFORE_RESULTS} bytes, the entry ${ENTRY}`, async (t) => {
    const tab = await partner.open('<epn-finder></epn-finder>', {
      // What comes after the results must not be counted: the page stops asking as soon as they are there.
      prepare: (page) =>
        page.addInitScript(() => {
          const watch = setInterval(() => {
            if (!document.querySelector('epn-finder')?.shadowRoot?.querySelector('.result')) return;
            clearInterval(watch);
            globalThis.scriptsBeforeResults = performance
              .getEntriesByType('resource')
              .filter(({ responseEnd }) => responseEnd > 0)
              .map(({ name }) => name);
          }, 1);
        }),
    });
    await results(tab);
    await tab.waitForFunction(() => globalThis.scriptsBeforeResults);
    const urls = await tab.evaluate(() => globalThis.scriptsBeforeResults);
    const paths = urls
      .filter((url) => url.startsWith(partner.cdn.origin) && isScript(url))
      .map((url) => new URL(url).pathname.slice(1));
    const sizes = await Promise.all(paths.map(async (path) => [path, await sizeOf(path)]));
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    for (const [path, size] of sizes) t.diagnostic(`| ${String(size).padStart(6)} | ${path}`);
    t.diagnostic(
      `| ${String(total).padStart(6)} | all JavaScript before the first results (at most ${BEFORE_RESULTS})`,
    );
    assert.ok(paths.includes('epn.js') && paths.some((path) => path.includes('epn-finder')), 'the scripts were seen');
    assert.ok((await sizeOf('epn.js')) <= ENTRY, 'the entry is too large');
    assert.ok(total <= BEFORE_RESULTS, `${total} bytes before the first results`);
  });

  it(`the map's code is at most ${ABOVE_MAPLIBRE} bytes more than MapLibre alone`, async (t) => {
    const chunks = (await readdir(`${DIST_ROOT}chunks`)).filter((name) => /^maplibre-adapter-\w+\.js$/.test(name));
    assert.equal(chunks.length, 1, 'the map is one chunk');
    const ours = await sizeOf(`chunks/${chunks[0]}`);
    const bare = await readFile(new URL('../../node_modules/maplibre-gl/dist/maplibre-gl.mjs', import.meta.url));
    const maplibre = brotliCompressSync(bare).length;
    t.diagnostic(`| ${ours} | the map's chunk (at most ${maplibre} for MapLibre and ${ABOVE_MAPLIBRE})`);
    assert.ok(ours <= maplibre + ABOVE_MAPLIBRE, `${ours - maplibre} bytes more than MapLibre`);
  });
});
