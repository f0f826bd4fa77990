import { isRecord, type UntrustedRecord } from '../draft.js';
import { countIn, withParameter, type PageRead, type Unwrapped, type Wrapping } from './adapter.js';
import { metaOf } from './canonical.js';

/** A GeoJSON feature; `undefined` for what is none. */
export function unwrapFeature(record: unknown): Unwrapped | undefined {
  if (!isRecord(record)) return undefined;
  if (isRecord(record.attributes) && isRecord(record.geometry)) {
    return { fields: record.attributes, point: record.geometry }; // ArcGIS, asked for its own JSON
  }
  if (!('properties' in record || record.type === 'Feature')) return undefined;
  const fields = isRecord(record.properties) ? record.properties : {};
  return { fields, id: record.id, point: record.geometry };
}

/** `links[rel=next]`: OGC API – Features, and GeoServer's WFS. */
function linkedPage(frame: UntrustedRecord): string | undefined {
  const links: readonly unknown[] = Array.isArray(frame.links) ? frame.links : [];
  const next = links.find((link) => isRecord(link) && link.rel === 'next');
  return isRecord(next) && typeof next.href === 'string' ? next.href : undefined;
}

/**
 * The next features of a WFS are asked for by number, while it says that more match than we have seen; one that does not
 * say (MapServer, when the address has a `count`) has more as long as its pages are full.
 */
function numberedPage({ url, frame, count }: PageRead): string | undefined {
  const isWfs = [...url.searchParams].some(([key, value]) => /^request$/i.test(key) && /^GetFeature$/i.test(value));
  if (!isWfs || !isRecord(frame) || count === 0) return undefined;
  const seen = countIn(url, 'startIndex') + count;
  const all = Number(frame.numberMatched ?? frame.totalFeatures);
  const hasMore = Number.isNaN(all) ? count === countIn(url, 'count') : seen < all;
  return hasMore ? withParameter(url, 'startIndex', seen) : undefined;
}

/** ArcGIS says that there is more, and nothing else. */
function arcgisPage({ url, frame, count }: PageRead): string | undefined {
  const { exceededTransferLimit, properties } = isRecord(frame) ? frame : {};
  const hasMore = exceededTransferLimit ?? (isRecord(properties) ? properties.exceededTransferLimit : false);
  if (hasMore !== true || count === 0) return undefined;
  return withParameter(url, 'resultOffset', countIn(url, 'resultOffset') + count);
}

/** GeoJSON of any origin: a file, WFS with GeoJSON output, OGC API – Features, ArcGIS. */
export const geojson: Wrapping = {
  format: 'geojson',
  path: ['features'],
  isOurs: ({ type, features }) => type === 'FeatureCollection' || Array.isArray(features),
  unwrap: unwrapFeature,
  meta: metaOf,
  next: (page) => (isRecord(page.frame) ? linkedPage(page.frame) : undefined) ?? numberedPage(page) ?? arcgisPage(page),
};
