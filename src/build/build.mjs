/**
 * Builds `dist/` whole: words, bundles, types, assets, notices. Run by `npm run build`.
 */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { notices } from './notices.mjs';
import { SNIPPETS } from './snippets.mjs';

const run = promisify(execFile);
const ROOT = new URL('../../', import.meta.url).pathname;
const DIST = join(ROOT, 'dist');
const ASSETS = join(ROOT, 'src/assets');
/** Made files only; the scripts that make them stay at home. */
const SHIPPED = /\.(css|geojson|json|pmtiles|md)$/;

async function clean() {
  await mkdir(DIST, { recursive: true });
  const old = (await readdir(DIST)).filter((name) => name !== 'README.md');
  await Promise.all(old.map((name) => rm(join(DIST, name), { recursive: true })));
}

async function bin(name, ...args) {
  const { stdout, stderr } = await run(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT, maxBuffer: 1e8 });
  return stdout + stderr;
}

async function copyAssets() {
  await cp(ASSETS, join(DIST, 'assets'), {
    recursive: true,
    filter: (path) => !path.split('/').at(-1).includes('.') || SHIPPED.test(path),
  });
  const { version } = JSON.parse(await readFile(join(ROOT, 'node_modules/maplibre-gl/package.json'), 'utf8'));
  const worker = await readFile(join(ROOT, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8');
  const name = `maplibre-gl-worker-${version}.mjs`;
  await writeFile(join(DIST, 'assets', name), worker.replace(/\n?\/\/# sourceMappingURL=.*$/m, ''));
}

/** The hosted pages' HTML and CSS; their scripts are bundled. */
async function copyPages() {
  const folder = join(ROOT, 'src/pages/counter-poster');
  for (const name of ['counter-poster.html', 'counter-poster.css'])
    await cp(join(folder, name), join(DIST, 'pages', name));
}

async function copySchemas() {
  for (const name of ['feed/schema/epn-feed.schema.json', 'campaign/campaign.schema.json'])
    await cp(join(ROOT, 'src', name), join(DIST, 'schema', name.split('/').at(-1)));
}

await run('node', ['src/build/messages.mjs', 'check'], { cwd: ROOT });
await clean();
await bin('rollup', '--config', 'rollup.config.mjs', '--silent');
await Promise.all([
  bin('tsc', '--project', 'src/build/tsconfig.types.json'),
  bin('cem', 'analyze', '--config', 'src/build/custom-elements-manifest.config.mjs'),
  copyAssets(),
  copySchemas(),
  chmod(join(DIST, 'cli/epn-feed.js'), 0o755),
  copyPages(),
  writeFile(join(DIST, 'snippets.json'), `${JSON.stringify(SNIPPETS, null, 2)}\n`),
  notices(ROOT).then((text) => writeFile(join(DIST, 'THIRD-PARTY-NOTICES.txt'), text)),
]);
console.log(
  `dist/ is built: ${(await readdir(join(DIST, 'chunks'))).filter((name) => name.endsWith('.js')).length} chunks`,
);
