/** Every story shows its element, says nothing in the console that it should not, and asks nobody else for anything. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { chromium } from 'playwright-core';

import { startStaticServer } from '../../stories/demo/static-server.mjs';
import { CHROMIUM_ARGS, findChromium } from '../support/browsers.mjs';
import { TAGS } from './contract.mjs';

const STATIC = new URL('../../stories/static/', import.meta.url).pathname;
const entries = Object.values(JSON.parse(readFileSync(`${STATIC}index.json`, 'utf8')).entries);

/** What an element says to the webmaster where a story is about something that goes wrong. */
const TO_THE_WEBMASTER = /^warning: <(epn-finder|epn-card|digital-help-banner)> /;
/** The graphics driver's chatter, and the icon that browsers look for by themselves. */
const NOISE = /GL Driver Message|WebGL-0x|favicon/;

let server;
let browser;
let tab;
let faults = [];

function watch() {
  const isOurs = (url) => url.startsWith(server.origin) || /^(data|blob):/.test(url);
  tab.on('pageerror', ({ message }) => faults.push(message));
  tab.on('request', (request) => isOurs(request.url()) || faults.push(`asks ${request.url()}`));
  tab.on('console', (message) => {
    const line = `${message.type()}: ${message.text()} ${message.location().url}`;
    if (/^(error|warning)/.test(line) && !TO_THE_WEBMASTER.test(line) && !NOISE.test(line)) faults.push(line);
  });
}

before(async () => {
  server = await startStaticServer({ root: STATIC });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  tab = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  watch();
  await tab.goto(`${server.origin}/iframe.html?id=${entries[0].id}`);
  await tab.locator('body.sb-show-main').waitFor();
});
after(async () => {
  await browser.close();
  await server.close();
});

/** In the page: goes to an entry as Storybook's own menu does, and says how that ended. */
const goTo = ({ id, type }) =>
  new Promise((resolve) => {
    const { channel } = globalThis.__STORYBOOK_PREVIEW__;
    const ends = ['storyFinished', 'docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing'];
    for (const end of ends) channel.once(end, () => resolve(end));
    channel.emit('setCurrentStory', { storyId: id, viewMode: type });
  });

/** Opens one entry and checks what went wrong while `isThere` came true. */
async function check(entry, isThere) {
  faults = [];
  assert.match(await tab.evaluate(goTo, entry), /Finished|Rendered/, entry.id);
  await isThere();
  assert.deepEqual(faults, [], entry.id);
}

/** In the page: the element has taken the place of its fallback content. */
const hasSpoken = (tag) => {
  const elements = [...document.querySelectorAll(`#storybook-root ${tag}`)];
  const speaks = (element) => element.shadowRoot?.querySelector('.root') ?? element.state === 'empty';
  return elements.length > 0 && elements.every(speaks);
};

for (const tag of TAGS) {
  test(`every story of <${tag}> shows it`, async () => {
    for (const story of entries.filter(({ id, type }) => type === 'story' && id.includes(tag))) {
      await check(story, () => tab.waitForFunction(hasSpoken, tag));
    }
  });
}

test('every page of the guides and decisions opens', async () => {
  for (const page of entries.filter(({ id, type }) => type === 'docs' && !id.startsWith('elements-'))) {
    const title = page.title.split('/').at(-1);
    await check(page, () => tab.locator('#storybook-docs h1').first().waitFor());
    assert.ok((await tab.locator('#storybook-docs').innerText()).length > 200, `${title} has words`);
  }
});
