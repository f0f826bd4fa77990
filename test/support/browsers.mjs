/** Where the browsers of this machine are. The tests run in each one that is here; the others are named as skipped. */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next candidate is tried
  }
}

/** The first of some commands or paths that can be run. */
export function findExecutable(...candidates) {
  const folders = (process.env.PATH ?? '').split(':');
  return candidates
    .filter(Boolean)
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

export const findChromium = () =>
  findExecutable(
    process.env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
export const findFirefox = () => findExecutable(process.env.FIREFOX_PATH, 'firefox-esr', 'firefox');
export const findXvfb = () => findExecutable('Xvfb');

/** WebKit needs its driver and its small browser. */
export function findWebKit() {
  const driver = findExecutable('WebKitWebDriver');
  const browser = findExecutable(...MINI_BROWSER);
  return driver && browser ? { driver, browser } : undefined;
}

/** Chromium without a sandbox of its own, without calls home, and with a software renderer for WebGL. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];
