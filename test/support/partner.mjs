/** A partner's page on its own origin, with the built library on another: what the end-to-end tests drive. */
import { chromium } from 'playwright-core';

import { CDN_HEADERS, DIST_ROOT, SITE_MOUNTS, startStaticServer } from '../../stories/demo/serve.mjs';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';

process.env.TZ = 'America/New_York';

/** The policy that the guide gives to webmasters. */
export const strictCsp = (cdn) =>
  [
    "default-src 'none'",
    `script-src ${cdn}`,
    `style-src ${cdn}`,
    `connect-src ${cdn}`,
    'worker-src blob:',
    `img-src ${cdn} data: blob:`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html epn-widgets',
  ].join('; ');

const page = (body, cdn) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8"><title>Commune</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<script type="module" src="${cdn}/epn.js"></script>
<body>${body}</body></html>`;

/**
 * Starts the two servers and a browser.
 * @param options.csp - the page's policy, made from the library's origin
 * @param options.intercept - sees the requests to the library's origin first
 */
export async function startPartner({ csp, intercept } = {}) {
  const cdn = await startStaticServer({ root: DIST_ROOT, headers: CDN_HEADERS, intercept });
  const bodies = new Map();
  const headers = { 'Content-Type': 'text/html', ...(csp && { 'Content-Security-Policy': csp(cdn.origin) }) };
  const site = await startStaticServer({
    root: DIST_ROOT,
    mounts: SITE_MOUNTS,
    intercept: (request, response) => {
      if (!bodies.has(request.url)) return false;
      response.writeHead(200, headers).end(page(bodies.get(request.url), cdn.origin));
      return true;
    },
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  const contexts = [];
  return {
    cdn,
    site,
    /** Opens a page with this markup in its body, in a context of its own. */
    async open(body, { viewport = { width: 1280, height: 900 }, prepare, ...context } = {}) {
      const path = `/page-${bodies.size}`;
      bodies.set(path, body);
      const fresh = await browser.newContext({ viewport, locale: 'fr-BE', ...context });
      contexts.push(fresh);
      const tab = await fresh.newPage();
      const log = watch(tab);
      await prepare?.(tab);
      await tab.goto(site.origin + path);
      return Object.assign(tab, { log });
    },
    /** Closes the pages that are open: what they still ask for would be counted for the next one. */
    async leave() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    async close() {
      await this.leave();
      await browser.close();
      await Promise.all([cdn.close(), site.close()]);
    },
  };
}

/** Everything that a page asks for and says. */
function watch(tab) {
  const log = { requests: [], console: [], errors: [] };
  tab.on('request', (request) => log.requests.push(request.url()));
  tab.on('console', (message) => log.console.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => log.errors.push(error.message));
  return log;
}

/** Waits until an element has shown its results. */
export const results = (tab, tag = 'epn-finder') => tab.locator(`${tag} .root[aria-busy=false]`).first().waitFor();

/** What of the console is a fault: not the graphics driver's chatter. */
export const faults = ({ console: lines, errors }) => [
  ...errors,
  ...lines.filter((line) => /^(error|warning)/.test(line) && !/GL Driver Message|WebGL-0x/.test(line)),
];
