import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CDN_HEADERS, startStaticServer } from './static-server.mjs';

export { CDN_HEADERS, startStaticServer };

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The demo's pages. */
export const SITE_ROOT = pathOf('.');
/** The built library, as its CDN serves it. */
export const DIST_ROOT = pathOf('../../dist/');
/** Feeds that pages of the demo load from their own origin. */
export const SITE_MOUNTS = { '/data/savoie.json': pathOf('../../test/fixtures/feeds/savoie-v0.json') };

const PAGES = [
  ['commune/', 'a commune, in French, on the sample feed'],
  ['commune/nl.html', 'the same commune, in Dutch'],
  ['library/', 'a library network, on a full MedNum feed'],
  ['campaign/', 'a campaign, in French and Dutch on one page'],
];

/** The script's origin as the visitor reaches it: the host of the page that was asked for, the port of the CDN. */
function scriptOrigin(request, cdnPort) {
  const [, hostname] = /^([\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.exec(request.headers.host ?? '') ?? [];
  return `http://${hostname ?? 'localhost'}:${cdnPort}`;
}

/**
 * Starts both servers: the pages, and on another origin the script. `headers` and `intercept` are the site's.
 *
 * @param {{ port?: number, cdnPort?: number, host?: string, headers?: Record<string, string>,
 *   intercept?: import('./static-server.mjs').StaticServerOptions['intercept'] }} [options] - port 0: any free one
 */
export async function startDemo({ port = 8080, cdnPort = 8081, host, headers, intercept } = {}) {
  const cdn = await startStaticServer({ root: DIST_ROOT, port: cdnPort, host, headers: CDN_HEADERS });
  const site = await startStaticServer({
    root: SITE_ROOT,
    port,
    host,
    headers,
    intercept,
    mounts: SITE_MOUNTS,
    replace: { '%CDN%': (request) => scriptOrigin(request, cdn.port) },
  });
  const close = async () => {
    await Promise.all([site.close(), cdn.close()]);
  };
  return { site, cdn, close };
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'cdn-port': { type: 'string' }, host: { type: 'string' } },
  });
  const demo = await startDemo({
    port: Number(values.port ?? process.env.PORT ?? 8080),
    cdnPort: Number(values['cdn-port'] ?? process.env.CDN_PORT ?? 8081),
    host: values.host ?? process.env.DEMO_HOST,
  });
  console.log(`${demo.site.origin}/\n`);
  for (const [path, what] of PAGES) console.log(`  ${demo.site.origin}/${path.padEnd(16)} ${what}`);
  console.log(`\n  script: ${demo.cdn.origin}/epn.js`);
  if (!existsSync(`${DIST_ROOT}epn.js`)) {
    console.log('\n  dist/epn.js is not there yet (npm run build): until then the pages show their fallback content.');
  }
  const stop = () => void demo.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
