/**
 * Makes a counter poster, an A4 sheet, as PDF and as HTML that needs nothing else. Needs `dist/` and Chromium.
 *
 *   npm run poster -- --commune 1030 [--lang fr,nl] [--poster salima] [--url https://…] [--near 50.86,4.37]
 *                     [--feed FILE or URL] [--campaign FILE or URL] [--out counter-poster]
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { startStaticServer } from '../../stories/demo/static-server.mjs';
import { CHROMIUM_ARGS, findChromium } from '../../test/support/browsers.mjs';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const PAGE_SETTINGS = ['commune', 'lang', 'poster', 'url', 'near', 'feed', 'campaign'];

const text = { type: 'string' };
const { values } = parseArgs({
  options: {
    ...Object.fromEntries(PAGE_SETTINGS.map((name) => [name, text])),
    out: { type: 'string', default: 'counter-poster' },
  },
});

/** Files of this machine are served to the page under an address of their own. */
const mounts = {};
const query = new URLSearchParams({ lang: 'fr,nl' });
for (const name of PAGE_SETTINGS) {
  const value = values[name];
  if (value === undefined) continue;
  const isFile = (name === 'feed' || name === 'campaign') && !/^https?:/.test(value);
  if (isFile) mounts[`/own/${name}.json`] = resolve(value);
  query.set(name, isFile ? `/own/${name}.json` : value);
}

/** In the page: the sheet with its styles, without script and form. */
function standalone() {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const css = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  const sheet = document.querySelector('.sheet').outerHTML.replaceAll(/<!--.*?-->/g, '');
  const { lang } = document.querySelector('.sheet');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A4</title><style>${css}</style>${sheet}</html>`;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('A poster needs Chromium or Chrome: install it, or set CHROME_PATH.');
const server = await startStaticServer({ root: DIST, mounts });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/pages/counter-poster.html?${query}`);
  await tab.locator('html[data-ready]').waitFor();
  const problem = await tab.locator('#problem').textContent();
  if (problem) console.warn(problem);
  await tab.pdf({ path: `${values.out}.pdf`, preferCSSPageSize: true, printBackground: true });
  await writeFile(`${values.out}.html`, await tab.evaluate(standalone));
  console.log(`${resolve(values.out)}.pdf and .html`);
} finally {
  await browser.close();
  await server.close();
}
