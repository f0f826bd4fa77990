import { expect } from 'chai';

import { parseBasemap, isSameBasemap, isServed, type Basemap, type ServedBasemap } from '../../src/map/basemaps.js';
import { BasemapChoice } from '../../src/map/basemap-choice.js';
import { basemapColors } from '../../src/map/basemap-colors.js';
import type { BasemapLook } from '../../src/map/basemap-fetch.js';
import { creditsOf, uniqueCredits } from '../../src/map/credits.js';
import { safeSource, safeStyle } from '../../src/map/style-document.js';
import type { Locale } from '../../src/i18n/locales.js';
import { until, warningsOf } from '../support/page.js';

const PAGE = 'https://commune.example/epn/page.html';
const read = (value: string | null, locale: Locale = 'fr'): Basemap =>
  parseBasemap(value, { tag: 'epn-finder', locale, base: PAGE });
const served = (value: string, locale: Locale = 'fr'): ServedBasemap => {
  const basemap = read(value, locale);
  if (!isServed(basemap)) throw new Error(`${value} was read as ${basemap.kind}`);
  return basemap;
};

describe('the basemap attribute', () => {
  it('means the map that ships with the library where it says nothing', () => {
    for (const value of [null, '', ' brussels ', 'Brussels']) expect(read(value).kind).to.equal('brussels');
    expect(read('none').kind).to.equal('none');
  });

  it('gives UrbIS in the language of the element, and French for those who read neither', () => {
    const layerOf = (value: string, locale: Locale) => new URL(served(value, locale).url).searchParams.get('LAYER');
    expect(layerOf('urbis', 'fr')).to.equal('urbisFR');
    expect(layerOf('urbis', 'nl')).to.equal('urbisNL');
    expect(layerOf('urbis', 'en')).to.equal('urbisFR');
    expect(layerOf('urbis-gray', 'nl')).to.equal('urbisNLGray');
    expect(served('urbis')).to.include({
      kind: 'tiles',
      host: 'geoservices-urbis.irisnet.be',
      credit: 'UrbIS – Paradigm',
    });
    expect(served('urbis').url).to.include('{z}').and.to.include('{x}').and.to.include('{y}');
  });

  it('knows OpenStreetMap and whom to name for it', () => {
    expect(served('osm')).to.deep.equal({
      kind: 'tiles',
      url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
      host: 'tile.openstreetmap.org',
      credit: '© OpenStreetMap contributors',
    });
  });

  it('tells styles, archives and templates apart by their address', () => {
    expect(served('https://maps.example/style.json')).to.include({ kind: 'style', host: 'maps.example' });
    expect(served('/maps/city.pmtiles').url).to.equal('https://commune.example/maps/city.pmtiles');
    expect(served('pmtiles://https://maps.example/city.pmtiles?v=2')).to.include({
      kind: 'archive',
      url: 'https://maps.example/city.pmtiles?v=2',
    });
    expect(served('https://maps.example/{z}/{x}/{y}.png').kind).to.equal('tiles');
    expect(served('https://maps.example/wms?BBOX={bbox-epsg-3857}').kind).to.equal('tiles');
  });

  it('understands the ways in which WMTS and Leaflet write a template', () => {
    expect(served('https://maps.example/{TileMatrix}/{TileRow}/{TileCol}.png').url).to.equal(
      'https://maps.example/{z}/{y}/{x}.png',
    );
    expect(served('https://{s}.maps.example/{z}/{x}/{y}{r}.png').url).to.equal(
      'https://a.maps.example/{z}/{x}/{y}{ratio}.png',
    );
  });

  it('puts the language into an address, and takes the credit after a bar', () => {
    const { url, credit } = served('https://maps.example/{lang}/{LANG}/{z}/{x}/{y}.png | © Commune', 'nl');
    expect(url).to.equal('https://maps.example/nl/NL/{z}/{x}/{y}.png');
    expect(credit).to.equal('© Commune');
  });

  it('falls back to the map of Brussels, and says why, once', async () => {
    const wrong = {
      mapbox: 'neither a known name nor',
      'javascript:alert(1)': 'neither a known name nor',
      'mapbox://styles/x': 'neither a known name nor',
      'https://maps.example/{z}/{x}.png': 'lacks {z}, {x} or {y}',
      'https://maps.example/{z}/{x}/{y}.pbf': 'need a style',
    };
    for (const [value, reason] of Object.entries(wrong)) {
      const lines = await warningsOf(() => {
        expect([read(value).kind, read(value).kind]).to.deep.equal(['brussels', 'brussels']);
        return Promise.resolve();
      });
      expect(lines, value).to.have.length(1);
      expect(lines[0]).to.include(`basemap="${value}"`).and.to.include(reason);
    }
  });

  it('is another basemap in another language only where the service has both', () => {
    expect(isSameBasemap(read('osm', 'fr'), read('osm', 'nl'))).to.equal(true);
    expect(isSameBasemap(read('urbis', 'fr'), read('urbis', 'nl'))).to.equal(false);
    expect(isSameBasemap(read('none'), read(null))).to.equal(false);
  });
});

describe('the credits of a basemap', () => {
  it('keep the text of HTML and its links to known hosts, and nothing else of it', () => {
    const markup =
      '<img src=x onerror=alert(1)>Made by <a href="https://www.maptiler.com/copyright/" onclick="x()">&copy; <b>MapTiler</b></a>, <a href="https://evil.example/">cheap maps</a> &amp; <a href=\'javascript:alert(1)\'>more</a>';
    expect(creditsOf(markup)).to.deep.equal([
      { text: 'Made by' },
      { text: '© MapTiler', href: 'https://www.maptiler.com/copyright/' },
      { text: 'cheap maps' },
      { text: 'more' },
    ]);
  });

  it("lead to the basemap's own server, and OpenStreetMap's name to its terms", () => {
    expect(creditsOf('<a href="https://maps.example/about">Maps</a>', 'maps.example')).to.deep.equal([
      { text: 'Maps', href: 'https://maps.example/about' },
    ]);
    expect(creditsOf('© OpenStreetMap contributors')).to.deep.equal([
      { text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' },
    ]);
    expect(creditsOf('<a href="https://osm.evil.example">© OpenStreetMap</a>')[0]?.href).to.equal(
      'https://www.openstreetmap.org/copyright',
    );
  });

  it('are named once each', () => {
    expect(uniqueCredits([{ text: 'a' }, { text: 'b' }, { text: 'a' }])).to.have.length(2);
  });
});

const DOCUMENT = {
  version: 8,
  glyphs: 'https://maps.example/{fontstack}/{range}.pbf',
  sprite: 'sprites/basic',
  terrain: { source: 'city' },
  sources: {
    city: { type: 'vector', tiles: ['tiles/{z}/{x}/{y}.pbf', 'javascript:alert(1)'], attribution: '© City' },
    film: { type: 'video', urls: ['https://maps.example/film.mp4'] },
    secret: { type: 'geojson', data: 'file:///etc/passwd' },
  },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'water', type: 'fill', source: 'city', 'source-layer': 'water' },
    { id: 'film', type: 'raster', source: 'film' },
    { id: 'secret', type: 'line', source: 'secret' },
    { id: 'epn-places', type: 'circle', source: 'city', 'source-layer': 'x' },
    {
      ...{ id: 'names', type: 'symbol', source: 'city', 'source-layer': 'place' },
      layout: { 'text-field': '{name:latin}', 'text-font': ['Noto Sans Bold'] },
    },
  ],
};
const STYLE_URL = 'https://maps.example/styles/basic.json';

describe('a style document of a third party', () => {
  const style = safeStyle(DOCUMENT, STYLE_URL, 'nl');

  it('keeps the sources that are http or https, with absolute addresses', () => {
    expect(Object.keys(style.sources)).to.deep.equal(['city']);
    expect(style.sources.city).to.deep.include({ tiles: ['https://maps.example/styles/tiles/{z}/{x}/{y}.pbf'] });
    expect(style.sprite).to.equal('https://maps.example/styles/sprites/basic');
  });

  it('keeps the layers of those sources, and leaves ours to us', () => {
    expect(style.layers.map(({ id }) => id)).to.deep.equal(['ground', 'water', 'names']);
  });

  it("asks for no glyphs: letters are the visitor's own, as bold as they were", () => {
    expect(style).to.not.have.any.keys('glyphs', 'terrain');
    const names = style.layers.at(-1);
    expect(names?.type === 'symbol' && names.layout?.['text-font']).to.deep.equal(['bold', 'sans-serif']);
  });

  it("shows names in the element's language where the map has them", () => {
    const names = style.layers.at(-1);
    const field = names?.type === 'symbol' ? names.layout?.['text-field'] : undefined;
    expect(field).to.deep.equal([
      'coalesce',
      ...[
        ['get', 'name:nl'],
        ['get', 'name_nl'],
      ],
      ...[
        ['get', 'name:latin'],
        ['get', 'name'],
      ],
    ]);
  });

  it('is refused when it is none, or when nothing in it may be fetched', () => {
    expect(() => safeStyle({ hello: 'world' }, STYLE_URL, 'fr')).to.throw('not a MapLibre style');
    expect(() => safeStyle('<html>', STYLE_URL, 'fr')).to.throw('not a MapLibre style');
    const unsafe = { ...DOCUMENT, sources: { city: { type: 'vector', url: 'mapbox://city' } } };
    expect(() => safeStyle(unsafe, STYLE_URL, 'fr')).to.throw('none of its layers');
  });

  it('may read an archive, and describes sources by TileJSON', () => {
    expect(safeSource({ type: 'vector', url: 'pmtiles://https://a.example/x.pmtiles' }, STYLE_URL)).to.deep.equal({
      type: 'vector',
      url: 'pmtiles://https://a.example/x.pmtiles',
    });
    expect(safeSource({ type: 'vector', url: 'pmtiles://file:///x.pmtiles' }, STYLE_URL)).to.equal(undefined);
    const tileJson = { type: 'raster', tiles: ['/{z}/{x}/{y}.png'], maxzoom: 17, bounds: [4, 50, 5, 51], name: 'x' };
    expect(safeSource(tileJson, 'https://a.example/tiles.json')).to.deep.equal({
      type: 'raster',
      tiles: ['https://a.example/{z}/{x}/{y}.png'],
      bounds: [4, 50, 5, 51],
      maxzoom: 17,
    });
  });
});

const LOOK: BasemapLook = {
  locale: 'fr',
  scheme: 'light',
  colors: basemapColors({ paper: '#ffffff', ink: '#1b1f2a' }),
};
const styleAt = (document: unknown): ServedBasemap => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
  return { kind: 'style', url, host: 'maps.example', credit: undefined };
};

describe('what a map draws', () => {
  function choiceOf() {
    const told: string[] = [];
    const choice = new BasemapChoice('https://cdn.example/brussels.pmtiles', {
      onChange: () => told.push('change'),
      onFailure: (message) => told.push(message),
    });
    const sources = (): string[] => Object.keys(choice.draw(LOOK).style.sources);
    return { told, choice, sources };
  }

  it('is the map of Brussels, credited, as long as nothing else is chosen', () => {
    const { choice, sources } = choiceOf();
    expect(sources()).to.deep.equal(['brussels']);
    expect(choice.draw(LOOK).credits).to.deep.equal([
      { text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' },
    ]);
  });

  it('is ground alone for none, without a credit', () => {
    const { choice } = choiceOf();
    choice.choose({ kind: 'none' });
    const { style, credits } = choice.draw(LOOK);
    expect([style.layers.length, Object.keys(style.sources).length, credits.length]).to.deep.equal([1, 0, 0]);
  });

  it('is pictures at once for a template, dimmed in the dark', () => {
    const { choice, sources } = choiceOf();
    choice.choose(served('osm'));
    expect(sources()).to.deep.equal(['pictures']);
    const paintIn = (scheme: 'light' | 'dark') => JSON.stringify(choice.draw({ ...LOOK, scheme }).style.layers[1]);
    expect(paintIn('dark')).to.include('brightness');
    expect(paintIn('light')).to.not.include('brightness');
  });

  it('is ground until a style has come, and then that style with its credits', async () => {
    const { choice, sources, told } = choiceOf();
    const tiles = { type: 'vector', tiles: ['https://maps.example/{z}/{x}/{y}.pbf'], attribution: '© City' };
    choice.choose(styleAt({ ...DOCUMENT, sources: { city: tiles } }));
    expect(sources()).to.deep.equal([]);
    await until(() => told.includes('change'), 'the style to come');
    expect(sources()).to.deep.equal(['city']);
    expect(choice.draw(LOOK).credits).to.deep.equal([{ text: '© City' }]);
  });

  it('is the map of Brussels again when the style cannot be read, and the webmaster is told', async () => {
    const { choice, sources, told } = choiceOf();
    choice.choose(styleAt({ version: 7 }));
    await until(() => told.length === 2, 'the failure to be told');
    expect(told[0]).to.include('not a MapLibre style').and.to.include('maps.example').and.to.include('connect-src');
    expect(told[1]).to.equal('change');
    expect(sources()).to.deep.equal(['brussels']);
  });

  it('is the map of Brussels again when the server gives no tiles, until another basemap is chosen', () => {
    const { choice, sources, told } = choiceOf();
    choice.choose(served('osm'));
    choice.fail('Failed to fetch');
    choice.fail('Failed to fetch');
    expect(told).to.have.length(2);
    expect(choice.choose(served('osm'))).to.equal(false);
    expect(sources()).to.deep.equal(['brussels']);
    expect(choice.choose(served('urbis'))).to.equal(true);
    expect(sources()).to.deep.equal(['pictures']);
  });

  it('is not changed by an answer that comes after another choice', async () => {
    const { choice, sources, told } = choiceOf();
    choice.choose(styleAt({ version: 7 }));
    choice.choose({ kind: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([told, sources()]).to.deep.equal([[], []]);
  });
});
