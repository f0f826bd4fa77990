/** The two hosts of the bench: a site with the pages, and on another port a CDN with `dist/` and the peers' files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { CDN_HEADERS, startStaticServer } from '../../stories/demo/static-server.mjs';
import { HERO, serveHero } from './hero.mjs';
import { LIST } from './list.mjs';
import { serveLongFeed } from './long-feed.mjs';
import { countWire } from './wire.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = fileURLToPath(new URL('pages/', import.meta.url));

const PEERS = {
  '/leaflet/': join(ROOT, 'node_modules/leaflet/dist/'),
  '/maplibre/': join(ROOT, 'node_modules/maplibre-gl/dist/'),
  '/pmtiles/': join(ROOT, 'node_modules/pmtiles/dist/'),
};

const TEXT = 'Un texte de la page, assez long pour remplir quelques lignes sur un téléphone. '.repeat(4).trim();

/** The style of the finder's own basemap, from the sources, for the bare MapLibre page. */
async function basemapStyle(archiveUrl) {
  const contents = `export * from './basemap-style.ts'; export * from './basemap-colors.ts';`;
  const stdin = { contents, resolveDir: join(ROOT, 'src/map'), loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { basemapColors, brusselsStyle } = await import(`data:text/javascript;base64,${code}`);
  return brusselsStyle({ archiveUrl, locale: 'fr', colors: basemapColors({ paper: '#ffffff', ink: '#1b1f2a' }) });
}

/** The finder's recommended snippet, whole and in its two parts: what may stand in the head, and the tag. */
async function finderSnippet(dist, base) {
  const snippets = JSON.parse(await readFile(join(dist, 'snippets.json'), 'utf8'));
  const whole = snippets['epn-finder'].replaceAll('{base}', base);
  const start = whole.indexOf('<epn-finder');
  return { whole, head: whole.slice(0, start).trim(), tag: whole.slice(start) };
}

async function wordsOf(dist, cdn) {
  const read = (name) => readFile(join(PAGES, name), 'utf8');
  const snippet = await finderSnippet(dist, cdn.origin);
  const basemap = await basemapStyle(`${cdn.origin}/assets/basemap/brussels.pmtiles`);
  return {
    '%CSS%': await read('page.css'),
    '%LIST%': LIST,
    '%BASEMAP%': JSON.stringify(basemap).replaceAll('<', '\\u003c'),
    '%SNIPPET%': snippet.whole,
    '%SNIPPET_HEAD%': snippet.head,
    '%SNIPPET_TAG%': snippet.tag,
    '%SCRIPT%': ({ url }) => (url.includes('script') ? snippet.head : ''),
    '%HERO%': ({ url }) => (url.includes('image') ? HERO : `<p>${TEXT.repeat(2)}</p>`),
    '%TEXT%': TEXT,
    '%CDN%': cdn.origin,
  };
}

/**
 * Starts both.
 *
 * @param {string} dist - the built library
 * @returns {Promise<{ site: string, wire: () => { requests: number, bytes: number }, close: () => Promise<void> }>}
 *   the site's origin, and what both have sent since this was last asked
 */
export async function startHosts(dist) {
  const serveFeed = serveLongFeed(join(dist, 'assets/feeds/brussels-sample.geojson'));
  const serveOwn = (...exchange) => serveHero(...exchange) || serveFeed(...exchange);
  const wires = [countWire(), countWire(serveOwn)];
  const [ofCdn, ofSite] = wires.map(({ intercept }) => intercept);
  const cdn = await startStaticServer({ root: dist, headers: CDN_HEADERS, mounts: PEERS, intercept: ofCdn });
  const site = await startStaticServer({ root: PAGES, replace: await wordsOf(dist, cdn), intercept: ofSite });
  const wire = () => {
    const sum = (key) => wires.reduce((total, { total: { [key]: value } }) => total + value, 0);
    const sent = { requests: sum('requests'), bytes: sum('bytes') };
    for (const { total } of wires) Object.assign(total, { requests: 0, bytes: 0 });
    return sent;
  };
  const close = async () => {
    await Promise.all([site.close(), cdn.close()]);
  };
  return { site: site.origin, wire, close };
}
