/** Tabs of a fresh, empty browser profile, slowed down as a phone is. */
import { setTimeout as wait } from 'node:timers/promises';

import { chromium } from 'playwright-core';

import { CHROMIUM_ARGS, findChromium } from '../support/browsers.mjs';
import { watchTraffic } from './traffic.mjs';

const kbits = (number) => (number * 1000) / 8;

/** What "phone" and "desktop" are in the tables. */
export const PHONE = {
  context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'fr-BE' },
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: kbits(1600), uploadThroughput: kbits(750) },
};
export const DESKTOP = { context: { viewport: { width: 1280, height: 900 }, locale: 'fr-BE' }, cpu: 4 };

export function launch() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The bench needs Chromium: install it, or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/**
 * Opens a page with an empty cache.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {typeof PHONE} options.profile
 * @param {string} options.url
 * @param {() => void} options.probe - runs in the page before anything else; see probes.mjs
 */
export async function openTab(browser, { profile, url, probe }) {
  const context = await browser.newContext(profile.context);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = await watchTraffic(cdp);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  if (profile.network) await cdp.send('Network.emulateNetworkConditions', profile.network);
  await page.addInitScript(probe);
  await page.goto(url, { waitUntil: 'commit' });
  return { page, traffic, close: () => context.close() };
}

/** Resolves when `isDone` holds in the page, asked rarely so that the asking costs nothing; false when it never does. */
export async function becomes(page, isDone, timeout = 30_000) {
  for (const end = Date.now() + timeout; Date.now() < end;) {
    if (await page.evaluate(isDone)) return true;
    await wait(250);
  }
  return false;
}

/** Resolves when the network has been silent for a while. */
export async function settle({ traffic }, quiet = 1000, timeout = 20_000) {
  for (const end = Date.now() + timeout; Date.now() < end && traffic.quietFor() < quiet;) await wait(100);
}
