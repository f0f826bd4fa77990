import { warnOnce } from '../base/log.js';
import type { Locale } from '../i18n/locales.js';
import { httpUrl, templateText } from './http-url.js';

/** A basemap that a server gives, by what its address leads to. */
export interface ServedBasemap {
  /** `tiles`: pictures by a template with `{z}`, `{x}`, `{y}`; `archive`: one PMTiles file; `style`: a MapLibre style. */
  readonly kind: 'tiles' | 'archive' | 'style';
  /** Absolute address or template, `http:` or `https:`, already in the element's language. */
  readonly url: string;
  /** Whose server is asked: its host name, as shown to the visitor. */
  readonly host: string;
  /** Who is to be named, where the source does not say so itself. */
  readonly credit: string | undefined;
}

/** What lies under the places: the map that ships with the library, plain ground, or what a server gives. */
export type Basemap = { readonly kind: 'brussels' | 'none' } | ServedBasemap;

/** The map that ships with the library: nobody else is asked for anything. */
export const EMBEDDED: Basemap = { kind: 'brussels' };

/** In which language and relative to which page an attribute is read. */
export interface BasemapContext {
  /** Local name of the element, for the console. */
  readonly tag: string;
  readonly locale: Locale;
  /** The address of the page. */
  readonly base: string;
}

const URBIS_HOST = 'geoservices-urbis.irisnet.be';
const OSM_HOST = 'tile.openstreetmap.org';

/** UrbIS has a map in French and one in Dutch. */
const urbis = (suffix: string): string =>
  `https://${URBIS_HOST}/geowebcache/service/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=urbis{LANG}${suffix}` +
  '&STYLE=&FORMAT=image/png&TILEMATRIXSET=EPSG:900913&TILEMATRIX=EPSG:900913:{z}&TILEROW={y}&TILECOL={x}';

const NAMED: Readonly<Record<string, string>> = {
  urbis: urbis(''),
  'urbis-gray': urbis('Gray'),
  osm: `https://${OSM_HOST}/{z}/{x}/{y}.png`,
};

const CREDITS: Readonly<Record<string, string>> = {
  [URBIS_HOST]: 'UrbIS – Paradigm',
  [OSM_HOST]: '© OpenStreetMap contributors',
};

/** Other ways to write the parts of a template, and how the map's library writes them. */
const TEMPLATE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\{TileMatrix\}/gi, '{z}'],
  [/\{TileRow\}/gi, '{y}'],
  [/\{TileCol\}/gi, '{x}'],
  [/\{s\}/g, 'a'],
  [/\{(r|@2x)\}/g, '{ratio}'],
];

const isTemplate = (text: string): boolean =>
  text.includes('{bbox-epsg-3857}') || ['{z}', '{x}', '{y}'].every((word) => text.includes(word));

/** What is wrong with an attribute, for the webmaster. */
class Misread extends Error {}

function readAddress(text: string, given: string | undefined, { locale, base }: BasemapContext): ServedBasemap {
  const language = locale === 'nl' ? 'nl' : 'fr';
  const inLanguage = text.replaceAll('{lang}', language).replaceAll('{LANG}', language.toUpperCase());
  const plain = TEMPLATE_WORDS.reduce((whole, [word, ours]) => whole.replace(word, ours), inLanguage);
  const url = httpUrl(plain.replace(/^pmtiles:\/\//i, ''), base);
  if (!url || /^[\w-]+$/.test(text)) throw new Misread('is neither a known name nor an http or https address');
  const { host, pathname } = url;
  const href = templateText(url);
  const found = { url: href, host, credit: given ?? CREDITS[host] };
  if (pathname.toLowerCase().endsWith('.pmtiles')) return { kind: 'archive', ...found };
  if (!/[{}]/.test(href)) return { kind: 'style', ...found };
  if (!isTemplate(href)) throw new Misread('is a template that lacks {z}, {x} or {y}');
  if (/\.(pbf|mvt)$/i.test(pathname)) throw new Misread('leads to vector tiles, which need a style: give its address');
  return { kind: 'tiles', ...found };
}

/**
 * Reads the `basemap` attribute: `brussels` (or nothing), `urbis`, `urbis-gray`, `osm`, `none`, the address of a MapLibre
 * style or of a PMTiles archive, or a template of WMTS, XYZ or WMS. `{lang}` and `{LANG}` in an address become the
 * element's language, French or Dutch; what follows a `|` is the credit to show. What makes no sense is told once and
 * falls back to the map that ships with the library.
 */
export function parseBasemap(attribute: string | null | undefined, context: BasemapContext): Basemap {
  const value = attribute?.trim() ?? '';
  const name = value.toLowerCase();
  if (name === '' || name === 'brussels') return EMBEDDED;
  if (name === 'none') return { kind: 'none' };
  const [address = '', credit] = (NAMED[name] ?? value).split('|').map((part) => part.trim());
  try {
    return readAddress(address, credit === '' ? undefined : credit, context);
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    warnOnce(context.tag, `basemap="${value}" ${error.message}; showing the map of Brussels that comes with the page.`);
    return EMBEDDED;
  }
}

/** Whether a server is asked for it. */
export function isServed(basemap: Basemap): basemap is ServedBasemap {
  return basemap.kind !== 'brussels' && basemap.kind !== 'none';
}

/** Whether two basemaps are drawn from the same source. */
export function isSameBasemap(one: Basemap, other: Basemap): boolean {
  if (isServed(one) && isServed(other)) return one.url === other.url && one.kind === other.kind;
  return one.kind === other.kind;
}
