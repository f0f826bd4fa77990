/**
 * The servers that partners have, over the places of the sample feed. Opendatasoft, CKAN and Overpass answer as their
 * documents say, as far as a feed is concerned; MapServer is the real one, where it is installed.
 */
import { readFile } from 'node:fs/promises';

import { listen } from '../../stories/demo/listen.mjs';
import { findMapServer, startMapServer } from './mapserver.mjs';

const SAMPLE = new URL('../../src/assets/feeds/brussels-sample.geojson', import.meta.url);

/** The places as a table would have them. */
async function loadRows() {
  const { features } = JSON.parse(await readFile(SAMPLE, 'utf8'));
  return features.map(({ properties, geometry }, index) => {
    const [lon, lat] = geometry.coordinates;
    const { name, commune, openingHours = '', websites = [] } = properties;
    const [nom_fr, nom_nl] = [name.fr ?? name.nl ?? name.und, name.nl ?? ''];
    return {
      id: `p${index}`,
      nom_fr,
      nom_nl,
      commune: commune.fr,
      horaires: openingHours,
      site_web: websites[0] ?? '',
      lon,
      lat,
    };
  });
}

const withPoint = ({ lon, lat, ...row }) => ({ ...row, coordonnees_geographiques: { lon, lat } });
const json = (value, status = 200) => ({ status, type: 'application/json', body: JSON.stringify(value) });
const number = (url, name, fallback) => Number(url.searchParams.get(name) ?? fallback);

/** help.opendatasoft.com/apis/ods-explore-v2: ten records by default, at most a hundred, the first ten thousand. */
function explore21(url, rows) {
  const [offset, limit] = [number(url, 'offset', 0), number(url, 'limit', 10)];
  if (limit > 100 || offset + limit > 10_000) return json({ error_code: 'InvalidRESTParameterError' }, 400);
  return json({ total_count: rows.length, results: rows.slice(offset, offset + limit).map(withPoint) });
}

function explore20(url, rows) {
  const [offset, limit] = [number(url, 'offset', 0), number(url, 'limit', 10)];
  const wrap = (row) => ({
    links: [],
    record: { id: `r-${row.id}`, timestamp: '2026-05-01', size: 1, fields: withPoint(row) },
  });
  return json({ total_count: rows.length, links: [], records: rows.slice(offset, offset + limit).map(wrap) });
}

/** The older Search API. */
function explore10(url, rows) {
  const [start, count] = [number(url, 'start', 0), number(url, 'rows', 10)];
  const wrap = ({ lon, lat, ...row }) => ({
    datasetid: 'epn',
    recordid: `r-${row.id}`,
    fields: { ...row, geo_point_2d: [lat, lon] },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  });
  const parameters = { dataset: 'epn', rows: count, start, format: 'json' };
  return json({ nhits: rows.length, parameters, records: rows.slice(start, start + count).map(wrap) });
}

/** docs.ckan.org, DataStore extension: a hundred records by default, a link to the next page on every page. */
function ckan(url, rows) {
  const [offset, limit] = [number(url, 'offset', 0), number(url, 'limit', 100)];
  const fields = [{ id: '_id', type: 'int' }, ...Object.keys(rows[0]).map((id) => ({ id, type: 'text' }))];
  const records = rows.slice(offset, offset + limit).map((row, index) => {
    return { _id: offset + index + 1, ...row, lon: String(row.lon), lat: String(row.lat).replace('.', ',') };
  });
  const next = `/ckan/api/3/action/datastore_search?resource_id=epn&limit=${limit}&offset=${offset + limit}`;
  const result = { resource_id: 'epn', fields, records, limit, total: rows.length, _links: { start: next, next } };
  return json({ help: '', success: true, result });
}

/** wiki.openstreetmap.org/wiki/Overpass_API: `[out:json]` with `out center`. */
function overpass(_url, rows) {
  const elements = rows.map(({ lon, lat, nom_fr, horaires }, index) => {
    const tags = { amenity: 'library', name: nom_fr, ...(horaires && { opening_hours: horaires }) };
    const where = index % 2 === 0 ? { type: 'node', lat, lon } : { type: 'way', center: { lat, lon }, nodes: [1, 2] };
    return { ...where, id: index + 1, tags };
  });
  return json({ version: 0.6, generator: 'Overpass API', osm3s: { copyright: '…' }, elements });
}

/** The few signs of Windows-1252 that Latin-1 does not have, and that are in our data. */
const SIGNS = { '–': 0x96, '—': 0x97, '’': 0x92, œ: 0x9c };

function windows1252(text) {
  return Buffer.from(
    text.replace(/[–—’œ]/g, (sign) => String.fromCharCode(SIGNS[sign])),
    'latin1',
  );
}

/** A spreadsheet of an office in Brussels: semicolons, decimal commas, Windows-1252. */
function csv(_url, rows) {
  const quote = (value) => `"${String(value).replaceAll('"', '""')}"`;
  const line = ({ nom_fr, commune, horaires, lon, lat }) =>
    [nom_fr, commune, horaires, ...[lat, lon].map((degrees) => String(degrees).replace('.', ','))].map(quote).join(';');
  const text = ['Nom;Commune;Horaires;Latitude;Longitude', ...rows.map(line)].join('\r\n');
  return { status: 200, type: 'text/csv', body: windows1252(text) };
}

const ndjson = (_url, rows) => ({
  status: 200,
  type: 'text/plain',
  body: rows.map((row) => JSON.stringify(row)).join('\n'),
});

const ROUTES = {
  '/ods/api/explore/v2.1/catalog/datasets/epn/records': explore21,
  '/ods/api/explore/v2.0/catalog/datasets/epn/records': explore20,
  '/ods/api/explore/v2.1/catalog/datasets/epn/exports/json': (_url, rows) => json(rows.map(withPoint)),
  '/ods/api/records/1.0/search/': explore10,
  '/ckan/api/3/action/datastore_search': ckan,
  '/overpass/api/interpreter': overpass,
  '/files/epn.csv': csv,
  '/files/epn.ndjson': ndjson,
  '/files/mapped.json': (_url, rows) =>
    json(rows.map(({ nom_fr, lon, lat }) => ({ quoi: nom_fr, ou: `${lat},${lon}` }))),
  '/files/login': () => ({ status: 200, type: 'text/html', body: '<!doctype html><title>Login</title><form></form>' }),
};

/** Starts them all. `hasMapServer` tells whether `/mapserver` and `/EPN/ogcapi` are there. */
export async function startFeedServers() {
  const rows = await loadRows();
  const requests = [];
  let mapServer;
  const answer = async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    requests.push(request.url);
    const isMap = mapServer && /^\/(mapserver$|EPN\/)/.test(url.pathname);
    const { status, type, body } = isMap
      ? await mapServer.run(url)
      : (ROUTES[url.pathname]?.(url, rows) ?? { status: 404, type: 'text/plain', body: 'Not found.' });
    response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(body);
  };
  const server = await listen((request, response) => void answer(request, response), 0, 'localhost');
  const features = rows.map(({ lon, lat, ...properties }) => {
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
  });
  const hasMapServer = findMapServer() !== undefined;
  if (hasMapServer) mapServer = await startMapServer(server.origin, { type: 'FeatureCollection', features });
  const close = async () => {
    await server.close();
    await mapServer?.stop();
  };
  return { origin: server.origin, rows, requests, hasMapServer, close };
}
