import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

import { httpUrl, templateText } from './http-url.js';

/** A MapLibre style that may be drawn: only what we know, only `http(s)` addresses, no glyphs. */
export type SafeStyle = Pick<StyleSpecification, 'version' | 'sources' | 'layers' | 'sprite'>;

type Json = Readonly<Record<string, unknown>>;

/** Our own layers and sources begin so. */
const OURS = 'epn-';

const SOURCE_TYPES = new Set(['vector', 'raster', 'raster-dem', 'geojson']);
const SOURCE_NUMBERS = ['minzoom', 'maxzoom', 'tileSize', 'tolerance', 'buffer'];
const LAYER_TYPES = new Set([
  ...['background', 'fill', 'line', 'symbol', 'raster', 'circle'],
  ...['fill-extrusion', 'heatmap', 'hillshade', 'color-relief'],
]);
const SCHEMES = new Set(['xyz', 'tms']);

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `pmtiles://https://…` is an archive; everything else has to be http or https. */
function safeAddress(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const archive = /^pmtiles:\/\/(.*)$/s.exec(value)?.[1];
  const url = httpUrl(archive ?? value, base);
  if (!url) return undefined;
  return archive === undefined ? templateText(url) : `pmtiles://${url.href}`;
}

/**
 * What of a source, or of the TileJSON that describes it, may be used; `undefined` when nothing can be fetched from it.
 * @param base - address of the document that it stands in.
 */
export function safeSource(source: unknown, base: string): SourceSpecification | undefined {
  if (!isJson(source) || !SOURCE_TYPES.has(String(source.type))) return undefined;
  const { type, url, tiles, data, bounds, scheme, attribution, encoding } = source;
  const safeTiles = Array.isArray(tiles) ? tiles.map((tile) => safeAddress(tile, base)).filter(Boolean) : [];
  const safeUrl = safeAddress(url, base);
  const safeData = isJson(data) ? data : safeAddress(data, base);
  if (safeTiles.length === 0 && !safeUrl && !safeData) return undefined;
  const isBox = Array.isArray(bounds) && bounds.length === 4 && bounds.every(Number.isFinite);
  const numbers = SOURCE_NUMBERS.filter((name) => Number.isFinite(source[name]));
  return {
    type,
    ...(safeTiles.length > 0 ? { tiles: safeTiles } : safeUrl && { url: safeUrl }),
    ...(type === 'geojson' && { data: safeData }),
    ...(isBox && { bounds }),
    ...(SCHEMES.has(String(scheme)) && { scheme }),
    ...(typeof encoding === 'string' && { encoding }),
    ...(typeof attribution === 'string' && { attribution }),
    ...Object.fromEntries(numbers.map((name) => [name, source[name]])),
  } as SourceSpecification;
}

function safeSprite(sprite: unknown, base: string): StyleSpecification['sprite'] {
  if (!Array.isArray(sprite)) return safeAddress(sprite, base);
  const parts: readonly unknown[] = sprite;
  return parts.flatMap((part) => {
    const url = isJson(part) ? safeAddress(part.url, base) : undefined;
    return isJson(part) && typeof part.id === 'string' && url ? [{ id: part.id, url }] : [];
  });
}

/** The weight that a font's name speaks of; the letters themselves are the visitor's own. */
const fontFor = (stack: unknown): string[] =>
  /bold|black|heavy/i.test(JSON.stringify(stack)) ? ['bold', 'sans-serif'] : ['sans-serif'];

const NAME_TOKEN = /^\{name(:\w+|_\w+)?\}$/;

/** A label that shows a name shows the one in the element's language, where the map has it. */
function inLanguage(field: unknown, language: string): unknown {
  const isName = typeof field === 'string' ? NAME_TOKEN.test(field) : /"get","name[":_]/.test(JSON.stringify(field));
  if (!isName || (Array.isArray(field) && field[0] === 'format')) return field;
  const original = typeof field === 'string' ? ['get', field.slice(1, -1)] : field;
  return ['coalesce', ['get', `name:${language}`], ['get', `name_${language}`], original, ['get', 'name']];
}

function safeLayer(layer: unknown, sources: Json, language: string): LayerSpecification | undefined {
  if (!isJson(layer) || typeof layer.id !== 'string' || layer.id.startsWith(OURS)) return undefined;
  if (!LAYER_TYPES.has(String(layer.type))) return undefined;
  if (layer.type !== 'background' && !(String(layer.source) in sources)) return undefined;
  if (layer.type !== 'symbol' || !isJson(layer.layout)) return layer as unknown as LayerSpecification;
  const { 'text-field': field, 'text-font': font, ...layout } = layer.layout;
  const text = field === undefined ? {} : { 'text-field': inLanguage(field, language), 'text-font': fontFor(font) };
  return { ...layer, layout: { ...layout, ...text } } as unknown as LayerSpecification;
}

/**
 * Takes from a style document of a third party what may be drawn. Glyphs are left out, so that no letters are fetched:
 * the map writes in the visitor's own fonts. Terrain, light, sky, projection and camera are left out as well.
 * @param base - address of the document; addresses in it may be relative to it.
 * @param language - of the labels, where the map has it: `fr`, `nl` …
 * @throws {Error} when it is no style that can be drawn.
 */
export function safeStyle(document: unknown, base: string, language: string): SafeStyle {
  if (!isJson(document) || document.version !== 8 || !isJson(document.sources) || !Array.isArray(document.layers))
    throw new Error('it is not a MapLibre style of version 8');
  const known = Object.entries(document.sources).flatMap(([id, source]) => {
    const safe = id.startsWith(OURS) ? undefined : safeSource(source, base);
    return safe ? [[id, safe] as const] : [];
  });
  const sources = Object.fromEntries(known);
  const all: readonly unknown[] = document.layers;
  const layers = all.flatMap((layer) => safeLayer(layer, sources, language) ?? []);
  if (layers.every(({ type }) => type === 'background'))
    throw new Error('none of its layers can be drawn: their sources have to be http or https');
  const sprite = safeSprite(document.sprite, base);
  return { version: 8, sources, layers, ...(sprite !== undefined && { sprite }) };
}
