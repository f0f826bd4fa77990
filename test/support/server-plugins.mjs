/** What the build does to the sources, for the test server: CSS as text, and MapLibre's worker under its own address. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const cssAsText = {
  name: 'css-as-text',
  resolveMimeType: (context) => (context.path.endsWith('.css') ? 'js' : undefined),
  transform(context) {
    return context.path.endsWith('.css') ? `export default ${JSON.stringify(context.body)};` : undefined;
  },
};

/** The worker lies in `node_modules`, and in `dist/assets` once it is built. */
export async function serveWorker(context, next) {
  if (!/\/assets\/maplibre-gl-worker-[\d.]+\.mjs$/.test(context.path)) return next();
  const map = require.resolve('maplibre-gl/package.json').replace('package.json', 'dist/maplibre-gl-worker.mjs');
  context.type = 'text/javascript';
  context.body = await readFile(map);
}

/** The body of an answer: a stream, or bytes that the server has in its cache. */
async function wholeBody(body) {
  if (Buffer.isBuffer(body)) return body;
  const chunks = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Range requests, as PMTiles need them: the test server has none. */
export async function serveRanges(context, next) {
  await next();
  const range = /^bytes=(\d+)-(\d+)$/.exec(context.get('range'));
  if (!range || !context.path.endsWith('.pmtiles')) return;
  const bytes = await wholeBody(context.body);
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
  context.status = 206;
  context.set('content-range', `bytes ${start}-${end}/${bytes.length}`);
  context.body = bytes.subarray(start, end + 1);
}
