import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { cacheControlOf, createCompressor, encodingFor, locate, look, rangeOf, typeOf } from './static-files.mjs';
import { listen } from './listen.mjs';

/**
 * What a CDN sends so that pages of other origins can use its files: scripts, data, and byte ranges of map archives.
 */
export const CDN_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Range, If-None-Match, If-Modified-Since',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range, ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
};

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 *
 * @typedef {object} StaticServerOptions
 * @property {string} root - the folder to serve
 * @property {number} [port] - 0, the default: any free one; when the one asked for is busy, the next free one
 * @property {string} [host] - `localhost`, the default, is both loopback addresses; `0.0.0.0` is everyone
 * @property {Record<string, string>} [headers] - sent with every answer, e.g. a Content-Security-Policy
 * @property {Record<string, string | ((request: Request) => string)>} [replace] - words to replace in HTML pages
 * @property {Record<string, string>} [mounts] - other files (`/data/x.json`) and folders (`/data/`) by path
 * @property {(request: Request, response: Response) => boolean | Promise<boolean>} [intercept] - sees every request
 *   first; true means that it answered, or will, or never does
 *
 * @typedef {object} LoggedRequest
 * @property {string} method
 * @property {string} path - without the query
 * @property {string} url - with it
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} time - `performance.now()` at arrival
 * @property {number} [status] - once the answer is through; 0 when the connection broke before
 *
 * @typedef {object} StaticServer
 * @property {string} origin - `http://localhost:1234`, without a slash at the end
 * @property {number} port
 * @property {LoggedRequest[]} requests - in order of arrival; empty it with `requests.length = 0`
 * @property {() => Promise<void>} close - also ends connections that are open or stalled
 */

/**
 * Serves a folder as a web server does: types, validators, byte ranges, brotli and gzip, a request log.
 *
 * @param {StaticServerOptions} options
 * @returns {Promise<StaticServer>}
 */
export async function startStaticServer(options) {
  const { port = 0, host = 'localhost' } = options;
  const requests = [];
  const context = { ...options, compress: createCompressor() };
  const server = await listen((request, response) => answer(request, response, context, requests), port, host);
  return { ...server, requests };
}

async function answer(request, response, context, requests) {
  log(request, response, requests);
  try {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    for (const [name, value] of Object.entries(context.headers ?? {})) response.setHeader(name, value);
    if (await context.intercept?.(request, response)) return;
    if (request.method === 'OPTIONS') send(response, 204, { Allow: 'GET, HEAD, OPTIONS' });
    else if (request.method === 'GET' || request.method === 'HEAD') await serve(request, response, context);
    else sendText(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD, OPTIONS' });
  } catch (error) {
    if (isHangUp(error)) return;
    console.error(`${request.method} ${request.url}:`, error);
    if (response.headersSent) response.destroy();
    else sendText(response, 500, 'The server failed.');
  }
}

function log(request, response, requests) {
  const { method, url, headers } = request;
  const entry = { method, path: url.split('?')[0], url, headers, time: performance.now() };
  requests.push(entry);
  response.once('close', () => (entry.status = response.writableFinished ? response.statusCode : 0));
}

async function serve(request, response, context) {
  const [pathname] = request.url.split('?');
  const path = locate(pathname, context.root, context.mounts);
  const stats = path && (await look(path));
  if (!stats) return sendText(response, 404, 'Not found.');
  if (stats.isFile()) return serveFile(request, response, { ...context, pathname, path, stats });
  const index = join(path, 'index.html');
  const indexStats = await look(index);
  if (!indexStats?.isFile()) return sendText(response, 404, 'Not found.');
  if (pathname.endsWith('/')) {
    return serveFile(request, response, { ...context, pathname, path: index, stats: indexStats });
  }
  send(response, 308, { Location: `./${pathname.slice(pathname.lastIndexOf('/') + 1)}/` });
}

async function serveFile(request, response, file) {
  const type = typeOf(file.path);
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControlOf(file.pathname));
  if (file.replace && type.startsWith('text/html')) return servePage(request, response, file);

  const { mtimeMs, size } = file.stats;
  const range = rangeOf(request.headers.range, size);
  const encoding = range === undefined ? encodingFor(request.headers['accept-encoding'], type, size) : undefined;
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', new Date(mtimeMs).toUTCString());
  response.setHeader('Vary', 'Accept-Encoding');
  if (isFresh(request.headers, etag, mtimeMs)) return send(response, 304);
  response.setHeader('Accept-Ranges', 'bytes');
  if (encoding) {
    const body = await file.compress(file.path, etag, encoding, () => readFile(file.path));
    return sendBody(request, response, body, { 'Content-Encoding': encoding });
  }
  const isStale = request.headers['if-range'] !== undefined && request.headers['if-range'] !== etag;
  return sendBytes(request, response, file, isStale ? undefined : range);
}

/** A page with words to replace: made anew each time. */
async function servePage(request, response, { path, replace, compress }) {
  let html = await readFile(path, 'utf8');
  for (const [word, by] of Object.entries(replace)) {
    html = html.replaceAll(word, typeof by === 'function' ? () => by(request) : () => by);
  }
  response.setHeader('Vary', 'Accept-Encoding, Host');
  const encoding = encodingFor(request.headers['accept-encoding'], 'text/html', html.length);
  if (!encoding) return sendBody(request, response, Buffer.from(html));
  const body = await compress(path, html, encoding, () => Buffer.from(html));
  sendBody(request, response, body, { 'Content-Encoding': encoding });
}

async function sendBytes(request, response, { path, stats }, range) {
  const { size } = stats;
  if (range === null) return send(response, 416, { 'Content-Range': `bytes */${size}` });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.setHeader('Content-Length', end - start + 1);
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD' || size === 0) response.end();
  else await pipeline(createReadStream(path, { start, end }), response);
}

function isFresh(headers, etag, mtimeMs) {
  const known = headers['if-none-match'];
  if (known !== undefined) return known === '*' || known.split(/\s*,\s*/).includes(etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(mtimeMs / 1000) * 1000 <= since;
}

function isHangUp(error) {
  return ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(error.code);
}

function send(response, status, headers = {}) {
  response.writeHead(status, headers).end();
}

function sendText(response, status, text, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

function sendBody(request, response, body, headers = {}) {
  response.writeHead(200, { 'Content-Length': body.length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}
