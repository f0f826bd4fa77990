/**
 * Makes the campaign as files for partners who only have a slot of fixed size: HTML that needs nothing else, and PNG.
 *
 *   npm run export:banners -- [--campaign FILE or URL] [--lang fr,nl,en] [--poster ID,ID] [--href URL] [--utm NAME]
 *                             [--out FOLDER] [--scale 1] [--without-images]
 *
 * Pictures are made by Chromium, found as for the tests or named by CHROME_PATH.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { CHROMIUM_ARGS, findChromium } from '../../test/support/browsers.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const BUNDLED = new URL('../assets/campaigns/now-they-know.json', import.meta.url).href;

const { values } = parseArgs({
  options: {
    campaign: { type: 'string' },
    lang: { type: 'string', default: 'fr,nl,en' },
    poster: { type: 'string', default: '' },
    href: { type: 'string' },
    utm: { type: 'string' },
    out: { type: 'string', default: 'campaign-files' },
    scale: { type: 'string', default: '1' },
    'without-images': { type: 'boolean', default: false },
  },
});

const list = (text) => text.split(',').filter(Boolean);

function addressOf(campaign) {
  if (!campaign) return BUNDLED;
  return /^https?:/.test(campaign) ? campaign : pathToFileURL(resolve(campaign)).href;
}

async function readJson(url) {
  if (url.startsWith('file:')) return JSON.parse(await readFile(new URL(url), 'utf8'));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered with status ${response.status}`);
  return response.json();
}

async function inline(url) {
  const response = await fetch(url);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('image/')) throw new Error(`${url} is no picture`);
  return `data:${type};base64,${Buffer.from(await response.arrayBuffer()).toString('base64')}`;
}

/** A page with all files in frames, to look them over. */
function overview(files) {
  const frames = files.map(
    ({ name, size: { width, height } }) =>
      `<h2>${name}</h2><iframe src="${name}.html" width="${width}" height="${height}" title="${name}"></iframe>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Campaign files</title>
<style>body { font-family: sans-serif; margin: 2rem } iframe { border: 0 } h2 { font-size: 1rem }</style>
<h1>Campaign files</h1>${frames.join('\n')}</html>`;
}

async function takePictures(files, folder) {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Pictures need Chromium or Chrome: install it, set CHROME_PATH, or --without-images');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const tab = await browser.newPage({ deviceScaleFactor: Number(values.scale) });
    for (const { name, size, html } of files) {
      await tab.setViewportSize({ width: size.width, height: size.height });
      await tab.setContent(html);
      await tab.screenshot({ path: join(folder, `${name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

const { readyMadeFiles } = await loadTypeScript(new URL('../pages/ready-made/export.ts', import.meta.url));
const address = addressOf(values.campaign);
const { href, utm } = values;
const options = { locales: list(values.lang), posters: list(values.poster), href, utm, inline };
const files = await readyMadeFiles(await readJson(address), address, options);
await mkdir(values.out, { recursive: true });
for (const { name, html } of files) await writeFile(join(values.out, `${name}.html`), html);
await writeFile(join(values.out, 'index.html'), overview(files));
if (!values['without-images']) await takePictures(files, values.out);
console.log(`${files.length} files in ${resolve(values.out)}: open index.html to look them over`);
