import { expect } from 'chai';

import { FeedError } from '../../src/feed/errors.js';
import { readFeed, type ReadOptions } from '../../src/feed/read-feed.js';
import type { FeedResult } from '../../src/model/feed.js';
import type { Place } from '../../src/model/place.js';

const read = (feed: unknown, options?: ReadOptions): FeedResult =>
  readFeed(typeof feed === 'string' || feed instanceof Uint8Array ? feed : JSON.stringify(feed), options);

/** The one place of a feed, which must be of this form. */
function only(format: string, feed: unknown, options?: ReadOptions): Place {
  const { places, rejections, meta } = read(feed, options);
  expect(rejections).to.deep.equal([]);
  expect(meta.format).to.equal(format);
  expect(places).to.have.length(1);
  return places[0]!;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const HERE = { lat: 50.86, lng: 4.37 };
const FIELDS = { nom_fr: 'Bibliothèque', nom_nl: 'Bibliotheek', code_postal: 1030, telephone: '02 234 56 78' };

describe('a feed in the form of', () => {
  it('Opendatasoft 2.1 is read', () => {
    const place = only('opendatasoft', {
      total_count: 1,
      results: [{ ...FIELDS, coordonnees_geographiques: { lon: 4.37, lat: 50.86 } }],
    });
    expect(place.name).to.deep.equal({ fr: 'Bibliothèque', nl: 'Bibliotheek' });
    expect(place.position).to.deep.equal(HERE);
    expect(place.address.nisCode).to.equal('21015');
    expect(place.phones[0]!.e164).to.equal('+3222345678');
  });

  it('Opendatasoft 2.0 and 1.0 is read, with the record’s id', () => {
    const fields = { ...FIELDS, geo_point_2d: [50.86, 4.37] };
    const two = only('opendatasoft', { total_count: 1, records: [{ links: [], record: { id: 'a1', fields } }] });
    const one = only('opendatasoft', { nhits: 1, records: [{ recordid: 'a1', fields }] });
    for (const place of [two, one]) expect(place).to.deep.include({ id: 'a1', position: HERE });
  });

  it('an Opendatasoft export is read', () => {
    const row = { ...FIELDS, geo_point_2d: { lon: 4.37, lat: 50.86 } };
    expect(only('json', [row]).position).to.deep.equal(HERE);
    expect(only('csv', 'nom_fr;code_postal;geo_point_2d\nBib;1030;50.86, 4.37').position).to.deep.equal(HERE);
  });

  it('the CKAN datastore is read', () => {
    const records = [
      { _id: 7, Naam: 'Bibliotheek', Adres: 'Kerkstraat', Huisnummer: 3, Postcode: '1030', Lat: '50,86', Lon: '4,37' },
    ];
    const place = only('ckan', { success: true, result: { total: 1, fields: [{ id: '_id' }], records } });
    expect(place).to.deep.include({ id: '7', name: { und: 'Bibliotheek' }, position: HERE });
    expect(place.address.street).to.deep.equal({ und: 'Kerkstraat 3' });
  });

  it('Overpass JSON is read: nodes, the centres of ways, and no corners', () => {
    const { places, read: count } = read({
      elements: [
        { type: 'node', id: 1, lat: 50.8, lon: 4.3 },
        { type: 'node', id: 2, lat: 50.86, lon: 4.37, tags: { name: 'A', 'contact:phone': '02 234 56 78' } },
        { type: 'way', id: 3, nodes: [1], center: { lat: 50.86, lon: 4.37 }, tags: { name: 'B' } },
      ],
    });
    expect(count).to.equal(2);
    expect(places.map(({ id, position }) => ({ id, position }))).to.deep.equal([
      { id: 'node/2', position: HERE },
      { id: 'way/3', position: HERE },
    ]);
  });

  it('GeoJSON with anybody’s names is read', () => {
    const properties = {
      TITRE: 'Atelier',
      Rue: 'rue de l’Église',
      Numéro: 5,
      Gemeente: 'Jette',
      PMR: 'oui',
      Horaire: 'Mo 09:00-12:00',
    };
    const place = only('geojson', {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'x.1', properties, geometry: { type: 'Point', coordinates: [4.37, 50.86] } }],
    });
    expect(place).to.deep.include({ id: 'x.1', name: { und: 'Atelier' }, wheelchair: 'yes', position: HERE });
    expect(place.address.street).to.deep.equal({ und: 'rue de l’Église 5' });
    expect(place.address.nisCode).to.equal('21010');
    expect(place.openingHours?.understood).to.equal(true);
  });

  it('a spreadsheet is read: separators, quotes, line breaks in cells, byte order mark', () => {
    for (const separator of [',', ';', '\t']) {
      const row = ['"Bib ""Nord""\nétage 2"', 'Jette', '"50,86"', '"4,37"'].join(separator);
      const text = `\uFEFF${['Nom', 'Commune', 'Latitude', 'Longitude'].join(separator)}\r\n${row}\r\n\r\n`;
      expect(only('csv', text)).to.deep.include({ name: { und: 'Bib "Nord" étage 2' }, position: HERE });
    }
  });

  it('MedNum CSV is read as MedNum', () => {
    const place = only(
      'mednum',
      'id,pivot,nom,commune,services\n1,,Tiers-lieu,Gap,"Utiliser le numérique au quotidien;Autre"',
    );
    expect(place.name).to.deep.equal({ fr: 'Tiers-lieu' });
    expect(place.services?.map(({ id }) => id)).to.deep.equal(['everyday-tools', 'x-autre']);
  });

  it('one record a line is read, and a broken line is one record', () => {
    const { places, rejections, meta } = read('{"name":"A","city":"Jette"}\n{oops\n{"name":"B","city":"Jette"}\n');
    expect([meta.format, places.length, rejections.length]).to.deep.equal(['ndjson', 2, 1]);
    expect(rejections[0]).to.deep.include({ id: '#2', reason: 'unreadable' });
  });

  it('hours by weekday are read', () => {
    const place = only('json', [{ title: 'A', city: 'Jette', lundi: '9h-12h', mardi: '13h30-17h' }]);
    expect(place.openingHours?.understood).to.equal(true);
  });
});

describe('the names of fields', () => {
  it('carry the language of their text, in any of the usual ways', () => {
    for (const row of [
      { nom_fr: 'A', naam_nl: 'B' },
      { 'name:fr': 'A', 'name:nl': 'B' },
      { nom: 'A', naam: 'B' },
      { name: { fr: 'A', nl: 'B' } },
    ]) {
      expect(only('json', [{ ...row, cp: 1090 }]).name, JSON.stringify(row)).to.deep.equal({ fr: 'A', nl: 'B' });
    }
  });

  it('can be told with a map, by name, by path and by language', () => {
    const feed = [{ label: 'no', t: 'Oui', t2: 'Ja', wo: { rue: 'Rue A' }, cp: 1090, ll: '50.86,4.37' }];
    const map = '{"name":{"fr":"t","nl":"t2"},"street":"wo.rue","position":"ll"}';
    const place = only('json', feed, { map });
    expect(place).to.deep.include({ name: { fr: 'Oui', nl: 'Ja' }, position: HERE });
    expect(place.address.street).to.deep.equal({ und: 'Rue A' });
  });

  it('of a map that is no JSON are told, and the feed is read without', () => {
    const { places, meta } = read([{ name: 'A', cp: 1090 }], { map: '{oops' });
    expect(places).to.have.length(1);
    expect(meta.warnings?.map(({ reason }) => reason)).to.deep.equal(['bad-feed-map']);
  });
});

describe('a feed that is not quite right', () => {
  it('shows its accents in Windows-1252, whatever is declared', () => {
    const bytes = latin1('Nom;Ville\nM\xE9diath\xE8que de l\x92\xC9t\xE9;Li\xE8ge\n');
    for (const contentType of ['', 'text/csv; charset=utf-8', 'text/csv; charset=ISO-8859-1']) {
      const { places, meta } = read(bytes, { contentType });
      expect(places[0]!.name).to.deep.equal({ und: 'Médiathèque de l’Été' });
      expect(meta.warnings?.[0]).to.deep.include({ reason: 'not-utf-8', isPartial: false });
    }
    const utf8 = new TextEncoder().encode('Nom;Ville\nMédiathèque;Liège');
    expect(read(utf8, { contentType: 'text/csv; charset=windows-1252' }).places[0]!.name.und).to.equal('Médiathèque');
  });

  it('is read in UTF-16 with a byte order mark', () => {
    const units = Uint16Array.from('\uFEFF[{"name":"é","city":"Jette"}]', (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(units.buffer); // little-endian, as every machine that runs this
    expect(read(wide).places[0]!.name).to.deep.equal({ und: 'é' });
  });

  it('may have a warning of PHP before or a comment after, and says so', () => {
    const json = '[{"name":"A","city":"Jette"}]';
    for (const text of [
      `<br />\n<b>Warning</b>: x() [f.open]: {closure} on line 3<br />\n${json}`,
      `${json}\n<!-- 3 ms -->`,
    ]) {
      const { places, meta } = read(text);
      expect(places).to.have.length(1);
      expect(meta.warnings?.[0]).to.deep.include({ reason: 'text-around-json', isPartial: false });
    }
  });

  it('shows what came before it was cut off', () => {
    const geojson =
      '{"type":"FeatureCollection","features":[{"properties":{"name":"A","city":"Jette"}},{"properties":{"name":"B';
    const csv = 'name,city\nA,Jette\n"B,Jet';
    for (const text of [geojson, csv, '{"name":"A","city":"Jette"}\n{"name"']) {
      const { places, meta } = read(text);
      expect(places).to.have.length(1);
      expect(meta.warnings?.[0], text).to.deep.include({ reason: 'truncated', isPartial: true });
    }
  });

  it('is refused when it is a login page, prose, or JSON about something else', () => {
    const login = '<!doctype html><title>Login</title><script>var a = {"b": [1]};</script><form></form>';
    expect(() => read(login)).to.throw(FeedError, 'web page');
    expect(() => read('Service unavailable, try later')).to.throw(FeedError, 'neither');
    expect(() => read({ error: 'no such dataset' })).to.throw(FeedError, 'none of the forms');
  });

  it('of many records is read like a small one', () => {
    const feature = (index: number) => ({ properties: { nom: `Lieu "${index}" \\`, cp: '1090' }, geometry: null });
    const features = Array.from({ length: 5000 }, (_, index) => feature(index));
    const { places, meta } = read({
      features,
      type: 'FeatureCollection',
      numberMatched: 5000,
      pad: 'x'.repeat(300_000),
    });
    expect([meta.format, places.length]).to.deep.equal(['geojson', 5000]);
    expect(places[4999]!.name).to.deep.equal({ und: 'Lieu "4999" \\' });
  });
});
