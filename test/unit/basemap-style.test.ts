import { expect } from 'chai';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

import { basemapColors, luminance, mix, type BasemapColors } from '../../src/map/basemap-colors.js';
import { brusselsStyle } from '../../src/map/basemap-style.js';
import { schemaStyle } from '../../src/map/schema-style.js';

const LIGHT = { paper: '#ffffff', ink: '#1b1f2a' };
const DARK = { paper: '#14181f', ink: '#eef1f6' };
const FORCED = { paper: 'rgb(0,0,0)', ink: 'rgb(255,255,255)', isForced: true };
const ARCHIVE = 'https://cdn.example/brussels.pmtiles';

const styleIn = (locale: string, colors = basemapColors(LIGHT)) =>
  brusselsStyle({ archiveUrl: ARCHIVE, locale, colors });

function contrast(one: string, other: string): number {
  const [dark = 0, light = 1] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a text with all that it may stand on. */
const leastOn = (text: string, { ground, built, park, wood, water, street }: BasemapColors): number =>
  Math.min(...[ground, built, park, wood, water, street].map((other) => contrast(text, other)));

const opacityOf = ({ type, paint }: LayerSpecification): unknown =>
  (paint as Record<string, unknown> | undefined)?.[`${type}-opacity`];

/** What an expression of `['interpolate', ['linear'], ['zoom'], …]` gives at its first stop. */
const firstStop = (value: unknown): unknown => (Array.isArray(value) ? (value as ExpressionSpecification)[4] : value);

describe("the map's colours", () => {
  it('mix by shares, from either notation', () => {
    expect(mix('#000000', 'rgb(255, 255, 255)', 0.5)).to.equal('rgb(128,128,128)');
    expect(mix('#102030', '#ffffff', 0)).to.equal('rgb(16,32,48)');
  });

  for (const [name, palette] of Object.entries({ LIGHT, DARK, FORCED })) {
    it(`keep names readable on everything they may stand on: ${name.toLowerCase()}`, () => {
      const colors = basemapColors(palette);
      expect(leastOn(colors.communeText, colors), 'communes').to.be.at.least(7);
      const { stationText, quarterText, landmarkText, greenText } = colors;
      for (const text of [stationText, quarterText, landmarkText, greenText])
        expect(Math.min(contrast(text, colors.ground), contrast(text, colors.street)), text).to.be.at.least(4.5);
      expect(contrast(colors.greenText, colors.park), 'green').to.be.at.least(4.5);
      expect(contrast(colors.waterText, colors.water), 'water').to.be.at.least(4.5);
    });
  }

  it('make streets lighter than blocks by day and by night, and the surroundings darker than the Region', () => {
    for (const palette of [LIGHT, DARK]) {
      const { street, built, outside, ground } = basemapColors(palette);
      expect(luminance(street)).to.be.above(luminance(built));
      expect(luminance(outside)).to.be.below(luminance(ground));
    }
  });

  it("take the page's temperature: a warm paper makes a warm ground", () => {
    const [, green, blue] = basemapColors({ paper: '#fff4e0', ink: '#2b1d10' }).ground.match(/\d+/g)!.map(Number);
    expect(green! - blue!).to.be.above(10);
  });

  it('are dark where the paper is dark, whatever the scheme is called', () => {
    expect(luminance(basemapColors(DARK).ground)).to.be.below(0.05);
  });

  it('are nothing but the two system colours and what lies between, where colours are forced', () => {
    for (const color of Object.values(basemapColors(FORCED)) as string[]) {
      const [red, green, blue] = color.match(/\d+/g)!.map(Number);
      expect([red, green], color).to.deep.equal([green, blue]);
    }
    expect(JSON.stringify(styleIn('fr', basemapColors(FORCED)).layers)).to.not.include('"colour"');
  });
});

describe('the map of Brussels', () => {
  it('asks nobody but its archive: no glyphs, no sprite', () => {
    const style = styleIn('fr');
    expect(style).to.not.have.any.keys('glyphs', 'sprite');
    expect(style.sources).to.deep.equal({ brussels: { type: 'vector', url: `pmtiles://${ARCHIVE}` } });
  });

  it('is the communes alone at zoom 9 and below', () => {
    const shown = styleIn('fr').layers.filter((layer) => {
      const { minzoom = 0 } = layer;
      return minzoom <= 9 && firstStop(opacityOf(layer)) !== 0;
    });
    expect(shown.map(({ id }) => id)).to.deep.equal([
      'background',
      'region-edge',
      'region',
      'commune-border',
      'outside',
      'region-border',
      'communes-names',
    ]);
  });

  it('draws water, green, built-up land, streets, railways, tram, metro, stations and names, in that order', () => {
    const ids = styleIn('fr').layers.map(({ id }) => id);
    const order = ['built', 'park', 'water', 'street', 'rail', 'tram', 'metro', 'station', 'communes-names'];
    expect(order.map((id) => ids.indexOf(id))).to.deep.equal(order.map((id) => ids.indexOf(id)).sort((a, b) => a - b));
    expect(ids).to.include.members(order);
  });

  it('lets the names of communes win over all other names', () => {
    const names = styleIn('fr').layers.filter(({ type }) => type === 'symbol');
    expect(names.at(-1)?.id).to.equal('communes-names');
  });

  it('writes names in French, in Dutch, or in both', () => {
    const fieldIn = (locale: string): string => {
      const layer = styleIn(locale).layers.find(({ id }) => id === 'communes-names');
      return JSON.stringify(layer?.type === 'symbol' && layer.layout?.['text-field']);
    };
    expect(fieldIn('fr')).to.equal('["get","name:fr"]');
    expect(fieldIn('nl-BE')).to.equal('["get","name:nl"]');
    expect(fieldIn('en')).to.include('name:fr').and.to.include('name:nl');
  });

  it('has a unique id for every layer', () => {
    const ids = styleIn('fr').layers.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe("somebody else's archive", () => {
  const layers = ['earth', 'water', 'landuse', 'roads', 'buildings', 'places', 'pois', 'unheard-of'];
  const style = schemaStyle({ archiveUrl: ARCHIVE, layers, locale: 'nl', colors: basemapColors(LIGHT) });
  const used = style.layers.map((layer) => ('source-layer' in layer ? layer['source-layer'] : undefined));

  it('is drawn from the ground up, as far as its layers say what they are', () => {
    const firsts = ['earth', 'landuse', 'water', 'buildings', 'roads'].map((name) => used.indexOf(name));
    expect(firsts).to.deep.equal([...firsts].sort((a, b) => a - b));
    expect(firsts[0]).to.equal(1);
    expect(used).to.not.include('unheard-of');
  });

  it("shows names in the element's language", () => {
    expect(JSON.stringify(style.layers.filter(({ type }) => type === 'symbol'))).to.include('name:nl');
  });
});
