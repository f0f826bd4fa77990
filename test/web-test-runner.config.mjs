/**
 * Unit and element tests in real browsers: every engine of this machine, in a zone that is not Brussels'. Firefox once
 * more without a display, where it has no WebGL.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

import { CHROMIUM_ARGS, findChromium, findFirefox, findWebKit } from './support/browsers.mjs';
import { cssAsText, serveRanges, serveWorker } from './support/server-plugins.mjs';

process.env.TZ = 'America/New_York';

function chromium() {
  const executablePath = findChromium();
  // A window each: in a background tab nothing intersects and no frame is painted.
  const createPage = ({ context }) => context.newPage({ type: 'window' });
  return named(
    chromeLauncher({ puppeteer, createPage, launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
    'Chromium',
  );
}

/** The runner shows what the launcher calls itself; all of ours drive another engine than they think. */
function named(launcher, name) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set: ignore });
}

/** The launcher names itself once more when it starts. */
function ignore() {}

function firefox(name, env) {
  const launchOptions = { browser: 'firefox', executablePath: findFirefox(), env: { ...process.env, ...env } };
  return named(chromeLauncher({ puppeteer, concurrency: 1, launchOptions }), name);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function webkit({ driver, browser }) {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
  process.once('exit', () => child.kill());
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  const connection = { automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', logLevel: 'error' };
  return named(webdriverLauncher({ ...connection, capabilities }), 'WebKit');
}

const wanted = process.env.ENGINES?.split(',') ?? ['chromium', 'firefox', 'webkit', 'firefox-without-webgl'];
const hasDisplay = Boolean(process.env.DISPLAY);
const webKit = findWebKit();

/** Engines of this machine, and by name those that are not here. */
export const skipped = [];
async function engines() {
  const found = [];
  const add = async (name, isHere, launch) => {
    if (!wanted.includes(name)) return;
    if (isHere) found.push(await launch());
    else skipped.push(name);
  };
  await add('chromium', findChromium(), chromium);
  await add('firefox', findFirefox(), () => firefox('Firefox', {}));
  await add('webkit', webKit && hasDisplay, () => webkit(webKit));
  return found;
}

const WITHOUT_WEBGL = 'test/elements/**/*.no-webgl.test.ts';
const withoutWebGL = wanted.includes('firefox-without-webgl') && findFirefox();

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: ['test/unit/**/*.test.ts', 'test/elements/**/*.test.ts', `!${WITHOUT_WEBGL}`],
  nodeResolve: { exportConditions: ['production'] },
  concurrentBrowsers: 2,
  // One file at a time: WebKit’s driver runs several in frames of one page, where keys that a test presses go astray.
  concurrency: 1,
  browsers: await engines(),
  groups: withoutWebGL
    ? [
        {
          name: 'without-webgl',
          files: WITHOUT_WEBGL,
          browsers: [firefox('Firefox without WebGL', { DISPLAY: '', WAYLAND_DISPLAY: '', MOZ_HEADLESS: '1' })],
        },
      ]
    : [],
  plugins: [cssAsText, esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  middleware: [serveRanges, serveWorker],
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
};
