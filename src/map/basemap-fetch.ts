import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { TileType } from 'pmtiles';

import { archiveAt, forgetArchive } from './archives.js';
import type { BasemapColors } from './basemap-colors.js';
import { brusselsStyle } from './basemap-style.js';
import type { ServedBasemap } from './basemaps.js';
import { creditsOf, uniqueCredits, type Credit } from './credits.js';
import { schemaStyle } from './schema-style.js';
import { safeSource, safeStyle } from './style-document.js';

/** How a basemap is to look. */
export interface BasemapLook {
  /** Of the names on the map. */
  readonly locale: string;
  readonly scheme: 'light' | 'dark';
  readonly colors: BasemapColors;
}

/** A basemap as it is drawn, and whom to name. */
export interface DrawnBasemap {
  readonly style: StyleSpecification;
  readonly credits: readonly Credit[];
}

/** Draws what has been fetched, as often as the look changes. */
export type DrawBasemap = (look: BasemapLook) => DrawnBasemap;

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, credentials: 'omit' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/** The credit that the webmaster gave, or those of the sources; the server's name where nobody is named. */
function creditsFor({ credit, host }: ServedBasemap, attributions: readonly unknown[]): readonly Credit[] {
  const texts = credit === undefined ? attributions.filter((text) => typeof text === 'string') : [credit];
  const credits = uniqueCredits(texts.flatMap((text) => creditsOf(text, host)));
  return credits.length > 0 ? credits : [{ text: host }];
}

/** A source with what its TileJSON says written in, so that nothing of it reaches the map unread. */
async function resolveSource(source: SourceSpecification, signal: AbortSignal): Promise<SourceSpecification> {
  const { url } = source as { url?: string };
  if (url === undefined) return source;
  const archive = /^pmtiles:\/\/(.*)$/s.exec(url)?.[1];
  if (archive !== undefined) {
    const { attribution } = (await archiveAt(archive).getMetadata()) as { attribution?: unknown };
    return { ...source, ...(typeof attribution === 'string' && { attribution }) };
  }
  const { url: _, ...own } = source as { url?: string; type: string };
  const described = safeSource({ ...((await fetchJson(url, signal)) as object), ...own }, url);
  if (!described) throw new Error(`${url} describes no tiles`);
  return described;
}

async function fetchStyle(basemap: ServedBasemap, signal: AbortSignal): Promise<DrawBasemap> {
  const { url } = basemap;
  const document = await fetchJson(url, signal);
  const found = Object.entries(safeStyle(document, url, 'fr').sources);
  const outcomes = await Promise.allSettled(found.map(([, source]) => resolveSource(source, signal)));
  const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  const resolved = found.flatMap(([id], index) => {
    const outcome = outcomes[index];
    return outcome?.status === 'fulfilled' ? [[id, outcome.value] as const] : [];
  });
  if (refused && resolved.length === 0) throw refused.reason;
  const sources = Object.fromEntries(resolved);
  const credits = creditsFor(
    basemap,
    resolved.map(([, source]) => (source as { attribution?: unknown }).attribution),
  );
  return ({ locale }) => {
    const style = safeStyle(document, url, locale);
    const layers = style.layers.filter((layer) => !('source' in layer) || layer.source in sources);
    return { style: { ...style, sources, layers }, credits };
  };
}

async function fetchArchive(basemap: ServedBasemap): Promise<DrawBasemap> {
  const { url } = basemap;
  const archive = archiveAt(url);
  const [{ tileType, maxZoom }, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()]);
  const { vector_layers: given, attribution } = metadata as { vector_layers?: unknown; attribution?: unknown };
  const credits = creditsFor(basemap, [attribution]);
  if (tileType !== TileType.Mvt && tileType !== TileType.Mlt)
    return (look) => ({ style: pictureStyle({ url: `pmtiles://${url}`, maxzoom: maxZoom }, look), credits });
  const layers = Array.isArray(given) ? given.map((layer: unknown) => String((layer as { id?: unknown }).id)) : [];
  const isOurs = ['region', 'communes', 'commune-labels'].every((name) => layers.includes(name));
  if (isOurs) return (look) => ({ style: brusselsStyle({ archiveUrl: url, ...look }), credits });
  return (look) => ({ style: schemaStyle({ archiveUrl: url, layers, ...look }), credits });
}

/** Most servers of pictures have none beyond this zoom. */
const DEEPEST_PICTURES = 19;

/** Pictures on the ground of our own map; in dark surroundings they are dimmed, since they are made for paper. */
function pictureStyle(
  source: { readonly tiles?: string[]; readonly url?: string; readonly maxzoom: number },
  { scheme, colors }: BasemapLook,
): StyleSpecification {
  const dimmed = { 'raster-brightness-max': 0.62, 'raster-saturation': -0.35, 'raster-contrast': -0.1 };
  return {
    version: 8,
    sources: { pictures: { type: 'raster', tileSize: 256, ...source } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': colors.outside } },
      { id: 'pictures', type: 'raster', source: 'pictures', paint: scheme === 'dark' ? dimmed : {} },
    ],
  };
}

/** Pictures by a template: nothing has to be read before they can be drawn. */
export function drawPictures(basemap: ServedBasemap): DrawBasemap {
  const credits = creditsFor(basemap, []);
  return (look) => ({ style: pictureStyle({ tiles: [basemap.url], maxzoom: DEEPEST_PICTURES }, look), credits });
}

/**
 * Asks a server for what has to be read before its basemap can be drawn: a style with its TileJSON, or an archive's head.
 * @throws {Error} when it cannot be read, with the reason for the webmaster.
 */
export async function fetchBasemap(basemap: ServedBasemap, signal: AbortSignal): Promise<DrawBasemap> {
  if (basemap.kind === 'tiles') return drawPictures(basemap);
  if (basemap.kind === 'style') return fetchStyle(basemap, signal);
  try {
    return await fetchArchive(basemap);
  } catch (error) {
    forgetArchive(basemap.url);
    throw error;
  }
}
