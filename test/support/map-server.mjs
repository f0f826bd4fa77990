/** A server of maps as a third party runs one: pictures, a style with its TileJSON, an archive; and what it was asked. */
import { CDN_HEADERS, DIST_ROOT, startStaticServer } from '../../stories/demo/serve.mjs';

/** A blue pixel, which a map stretches to a tile. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwAD0QHrMXK9gAAAAABJRU5ErkJggg==',
  'base64',
);

const tileJson = {
  tilejson: '3.0.0',
  tiles: ['/tiles/{z}/{x}/{y}.png'],
  minzoom: 0,
  maxzoom: 18,
  attribution: '<img src=x onerror="document.title=1">Map by <a href="https://www.maptiler.com/">MapTiler</a>',
};
const style = {
  version: 8,
  glyphs: '/glyphs/{fontstack}/{range}.pbf',
  sources: { city: { type: 'raster', url: '/city.json', tileSize: 256 } },
  layers: [{ id: 'city', type: 'raster', source: 'city' }],
};

/** Starts it. `origin`, `requests` (paths, in order) and `close()`; every path that begins with `/broken` answers 500. */
export async function startMapServer() {
  const answers = { '/style.json': style, '/city.json': tileJson };
  const server = await startStaticServer({
    root: DIST_ROOT,
    headers: CDN_HEADERS,
    mounts: { '/city.pmtiles': `${DIST_ROOT}assets/basemap/brussels.pmtiles` },
    intercept: (request, response) => {
      const [path] = request.url.split('?');
      if (path.startsWith('/broken')) response.writeHead(500).end();
      else if (path in answers)
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answers[path]));
      else if (path.endsWith('.png')) response.writeHead(200, { 'Content-Type': 'image/png' }).end(PIXEL);
      else return false;
      return true;
    },
  });
  return {
    origin: server.origin,
    host: new URL(server.origin).host,
    close: server.close,
    get requests() {
      return server.requests.map(({ path }) => path);
    },
    forget() {
      server.requests.length = 0;
    },
  };
}

export { PIXEL };
