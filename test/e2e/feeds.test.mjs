import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { startFeedServers } from '../support/feed-servers.mjs';
import { findMapServer } from '../support/mapserver.mjs';
import { faults, results, startPartner } from '../support/partner.mjs';

const WFS = '/mapserver?service=WFS&version=2.0.0&request=GetFeature&typeNames=places&outputFormat=geojson';
const ITEMS = '/EPN/ogcapi/collections/places/items?f=json';

/** Path, what the report calls the form, and how many requests it takes. */
const FORMS = [
  ['Opendatasoft Explore 2.1', '/ods/api/explore/v2.1/catalog/datasets/epn/records', 'opendatasoft', 2],
  [
    'Opendatasoft Explore 2.1 by twenty',
    '/ods/api/explore/v2.1/catalog/datasets/epn/records?limit=20',
    'opendatasoft',
    5,
  ],
  ['Opendatasoft Explore 2.0', '/ods/api/explore/v2.0/catalog/datasets/epn/records?limit=50', 'opendatasoft', 2],
  ['Opendatasoft 1.0', '/ods/api/records/1.0/search/?dataset=epn&rows=50', 'opendatasoft', 2],
  ['an Opendatasoft export', '/ods/api/explore/v2.1/catalog/datasets/epn/exports/json', 'json', 1],
  ['CKAN', '/ckan/api/3/action/datastore_search?resource_id=epn&limit=40', 'ckan', 3],
  ['Overpass', '/overpass/api/interpreter?data=x', 'osm', 1],
  ['a spreadsheet in Windows-1252', '/files/epn.csv', 'csv', 1],
  ['one record a line', '/files/epn.ndjson', 'ndjson', 1],
];

const REAL = [
  ['WFS 2.0', WFS, 'geojson', 1],
  ['WFS 2.0 by forty', `${WFS}&count=40`, 'geojson', 3],
  ['WFS 2.0 in Lambert 72', `${WFS}&srsName=EPSG:31370`, 'geojson', 1],
  ['WFS 2.0 in Lambert 2008', `${WFS}&srsName=EPSG:3812`, 'geojson', 1],
  ['WFS 2.0 in Web Mercator', `${WFS}&srsName=EPSG:3857`, 'geojson', 1],
  ['OGC API – Features by forty', `${ITEMS}&limit=40`, 'geojson', 3],
];

describe('a finder on the servers that partners have', () => {
  let partner, servers;
  before(async () => {
    [partner, servers] = await Promise.all([startPartner(), startFeedServers()]);
  });
  afterEach(() => partner.leave());
  after(() => Promise.all([partner?.close(), servers?.close()]));

  async function show(path, attributes = '') {
    servers.requests.length = 0;
    const feed = (servers.origin + path).replaceAll('&', '&amp;');
    const tab = await partner.open(`<epn-finder without-map ${attributes} feed="${feed}"></epn-finder>`);
    await results(tab);
    await tab.waitForFunction(() => document.querySelector('epn-finder').feedReport?.complete);
    const shown = await tab.evaluate(() => {
      const finder = document.querySelector('epn-finder');
      const places = finder.places.map(({ name, position }) => ({ names: Object.values(name), ...position }));
      return { places, report: finder.feedReport, rows: finder.shadowRoot.querySelectorAll('.result').length };
    });
    return { tab, ...shown };
  }

  /** Every place of the feed is there, with its name and within a metre of where it is. */
  function assertPlaces({ report, places, rows }) {
    assert.equal(report.read, servers.rows.length);
    assert.deepEqual(report.rejections, []);
    assert.equal(report.accepted + report.merged, servers.rows.length);
    assert.equal(rows, 15);
    for (const row of servers.rows) {
      const isHere = ({ names, lat, lng }) =>
        names.includes(row.nom_fr) && Math.hypot(lat - row.lat, lng - row.lon) < 0.0005;
      assert.ok(places.some(isHere), `${row.nom_fr} at ${row.lat}, ${row.lon}`);
    }
    const [first] = servers.rows;
    const found = places.find(({ lat, lng }) => Math.hypot(lat - first.lat, lng - first.lon) < 0.000_01);
    assert.ok(found, 'the first place is where it is, to a metre');
  }

  async function check([name, path, format, count], t) {
    const shown = await show(path);
    assertPlaces(shown);
    assert.equal(shown.report.meta.format, format);
    assert.equal(servers.requests.length, count);
    assert.deepEqual(faults(shown.tab.log), []);
    t.diagnostic(`| ${name}: ${shown.report.read} read, ${shown.report.accepted} places, ${count} requests`);
  }

  for (const form of FORMS) it(`shows the places of ${form[0]}`, (t) => check(form, t));

  if (!findMapServer()) console.log('- mapserver: skipped, it is not on this machine');
  for (const form of REAL) {
    it(`shows the places of a real ${form[0]}`, { skip: findMapServer() ? false : 'mapserver' }, (t) => check(form, t));
  }

  it('reads fields by the names that feed-map gives', async () => {
    const map = `feed-map='{"name":{"fr":"quoi"},"position":"ou"}'`;
    assertPlaces(await show('/files/mapped.json', map));
  });

  it('says calmly that a login page is no feed', async () => {
    const tab = await partner.open(`<epn-finder without-map feed="${servers.origin}/files/login"></epn-finder>`);
    await tab.locator('epn-finder [part~=error]').first().waitFor();
    assert.ok(tab.log.console.some((line) => line.includes('It looks like a web page.')));
  });

  it('loads the projections only for a feed that needs them', async () => {
    const chunkOf = (tab) => tab.log.requests.some((url) => /\/projection-[^/]+\.js$/.test(url));
    assert.equal(chunkOf((await show('/files/epn.ndjson')).tab), false);
    if (servers.hasMapServer) assert.equal(chunkOf((await show(`${WFS}&srsName=EPSG:31370`)).tab), true);
  });
});
