/** Debian's MapServer, a real WFS and OGC API – Features, run once for each request as its CGI program. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findExecutable } from './browsers.mjs';

export const findMapServer = () => findExecutable('/usr/lib/cgi-bin/mapserv');

const mapfile = (origin) => `MAP
  NAME "epn" EXTENT 4.2 50.7 4.5 51 UNITS dd
  PROJECTION "init=epsg:4326" END
  OUTPUTFORMAT
    NAME "geojson" DRIVER "OGR/GEOJSON" MIMETYPE "application/json; subtype=geojson"
    FORMATOPTION "STORAGE=stream" FORMATOPTION "FORM=SIMPLE"
  END
  WEB METADATA
    "ows_enable_request" "*" "ows_title" "EPN" "ows_srs" "EPSG:4326 EPSG:31370 EPSG:3812 EPSG:3857"
    "ows_onlineresource" "${origin}/mapserver?" "oga_onlineresource" "${origin}/EPN/ogcapi"
    "wfs_getfeature_formatlist" "geojson"
  END END
  LAYER
    NAME "places" TYPE POINT STATUS ON CONNECTIONTYPE OGR CONNECTION "places.geojson" TEMPLATE "dummy"
    PROJECTION "init=epsg:4326" END
    METADATA
      "ows_title" "Places" "gml_include_items" "all" "gml_featureid" "id"
      "wfs_srs" "EPSG:4326 EPSG:31370 EPSG:3812 EPSG:3857"
    END
  END
END
`;

const config = (folder) => `CONFIG ENV MS_MAP_PATTERN "." END MAPS EPN "${folder}/epn.map" END END`;

/** What a CGI program writes: header lines, an empty line, the body. */
function parseAnswer(output) {
  const end = output.indexOf('\r\n\r\n');
  const headers = output.subarray(0, end).toString();
  return {
    status: Number(/^Status: (\d+)/im.exec(headers)?.[1] ?? 200),
    type: /^Content-Type: (.+?)\r?$/im.exec(headers)?.[1] ?? 'text/plain',
    body: output.subarray(end + 4),
  };
}

/**
 * Sets MapServer up over a GeoJSON collection whose features have an `id` among their properties.
 * @param origin - where requests for `/mapserver` and `/EPN/ogcapi` will come in
 */
export async function startMapServer(origin, collection) {
  const folder = await mkdtemp(join(tmpdir(), 'epn-mapserver-'));
  await Promise.all([
    writeFile(join(folder, 'places.geojson'), JSON.stringify(collection)),
    writeFile(join(folder, 'epn.map'), mapfile(origin)),
    writeFile(join(folder, 'epn.conf'), config(folder)),
  ]);
  const run = (url) =>
    new Promise((resolve, reject) => {
      const isApi = url.pathname.startsWith('/EPN/');
      const env = {
        MAPSERVER_CONFIG_FILE: join(folder, 'epn.conf'),
        REQUEST_METHOD: 'GET',
        HTTP_ACCEPT: 'application/json',
        QUERY_STRING: isApi ? url.search.slice(1) : `map=EPN&${url.search.slice(1)}`,
        ...(isApi && { PATH_INFO: url.pathname }),
      };
      const options = { env, encoding: 'buffer', maxBuffer: 1e8, timeout: 20_000 };
      execFile(findMapServer(), [], options, (error, output) => (error ? reject(error) : resolve(parseAnswer(output))));
    });
  return { run, stop: () => rm(folder, { recursive: true }) };
}
