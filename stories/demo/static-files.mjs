import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pmtiles': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/** Media type by the name's ending. */
export function typeOf(path) {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether a media type is text, and so worth compressing. */
export function isText(type) {
  return /^text\/|json|javascript|xml|manifest/.test(type);
}

/** A file with a content hash or a version in its name never changes; everything else is asked for again. */
export function cacheControlOf(pathname) {
  const isFrozen = /\/chunks\/[^/]*-[\w-]{8,}\.\w+$|-\d+\.\d+\.\d+\.\w+$/.test(pathname);
  return isFrozen ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function below(root, pathname) {
  const path = resolve(root, `.${pathname}`);
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : undefined;
}

/** The path on disk for a path in a URL, or undefined when it would leave the root, or is not a path at all. */
export function locate(pathname, root, mounts = {}) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return undefined;
  for (const [prefix, target] of Object.entries(mounts)) {
    if (decoded === prefix) return resolve(target);
    if (prefix.endsWith('/') && decoded.startsWith(prefix)) {
      return below(resolve(target), decoded.slice(prefix.length - 1));
    }
  }
  return below(resolve(root), decoded);
}

/** What lies at a path: its `Stats`, or undefined. */
export async function look(path) {
  try {
    return await stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return undefined;
    throw error;
  }
}

/**
 * One range of a `Range` header as `{ start, end }`, both included; `null` when it lies outside the file (416);
 * undefined when there is none, or a form that a server may ignore (several ranges).
 */
export function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || first + last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? null : { start, end };
}

const SMALLEST_TO_COMPRESS = 512;
const COMPRESS = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** `br`, `gzip` or undefined: the best encoding that the client takes and the file is worth. */
export function encodingFor(acceptEncoding, type, size) {
  if (!isText(type) || size < SMALLEST_TO_COMPRESS) return undefined;
  const refused = (name) => new RegExp(`\\b${name}\\s*;\\s*q=0(\\.0+)?\\s*(,|$)`).test(acceptEncoding ?? '');
  return Object.keys(COMPRESS).find((name) => new RegExp(`\\b${name}\\b`).test(acceptEncoding ?? '') && !refused(name));
}

/** Compresses, and keeps the result in memory under `key` as long as `stamp` stays the same. */
export function createCompressor() {
  const kept = new Map();
  return function compress(key, stamp, encoding, read) {
    const name = `${encoding} ${key}`;
    const known = kept.get(name);
    if (known?.stamp === stamp) return known.body;
    const body = Promise.resolve(read()).then(COMPRESS[encoding]);
    body.catch(() => kept.delete(name));
    kept.set(name, { stamp, body });
    return body;
  };
}
