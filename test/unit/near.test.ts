import { expect } from 'chai';

import { distance } from '../../src/geo/distance.js';
import { findSpots } from '../../src/geo/find-spots.js';
import { geocoderOf } from '../../src/geo/geocoders.js';
import { createOrigin } from '../../src/geo/origin.js';
import { bestPlaces } from '../../src/elements/epn-finder/guided/best-places.js';
import { distanceWords } from '../../src/elements/epn-finder/near/near-words.js';
import { parseOpeningHours } from '../../src/hours/index.js';
import type { Bounds } from '../../src/model/geo.js';
import { Selectors } from '../../src/store/selectors.js';
import { finish } from '../../src/base/finish.js';
import { placeOf, stateOf } from '../support/places.js';

const names = (text: string): string[] => findSpots(text, []).map(({ label }) => label.fr ?? '');

describe('a commune that somebody types', () => {
  const TABLE: readonly [typed: string, meant: readonly string[]][] = [
    ['1030', ['Schaerbeek']],
    ['1030 Schaerbeek', ['Schaerbeek']],
    ['1020', ['Laeken']],
    ['laken', ['Laeken']],
    ['1130', ['Haren']],
    ['1000', ['Bruxelles']],
    ['brussel', ['Bruxelles']],
    ['brussels', ['Bruxelles']],
    ['ELSENE', ['Ixelles']],
    ['ixelle', ['Ixelles']],
    ['molenbek', ['Molenbeek-Saint-Jean']],
    ['ukel', ['Uccle']],
    ['sint gillis', ['Saint-Gilles']],
    ['st-josse', ['Saint-Josse-ten-Noode']],
    ['schaarbek', ['Schaerbeek']],
    ['andrelecht', ['Anderlecht']],
    ['woluwe', ['Woluwe-Saint-Lambert', 'Woluwe-Saint-Pierre']],
    ['Paris', []],
    ['9999', []],
    ['x', []],
    ['', []],
  ];
  for (const [typed, meant] of TABLE) {
    it(`"${typed}" means ${meant.join(' or ') || 'none'}`, () => {
      expect(names(typed)).to.deep.equal(meant);
    });
  }

  it('is found outside the Region where the feed has places', () => {
    const places = [
      placeOf('a', {
        address: { commune: { und: 'Chambéry' }, postalCode: '73000' },
        position: { lat: 45.5, lng: 5.9 },
      }),
      placeOf('b', {
        address: { commune: { und: 'CHAMBERY' }, postalCode: '73000' },
        position: { lat: 45.7, lng: 5.9 },
      }),
    ];
    for (const text of ['chambery', '73000', 'Chamberi']) {
      const [spot] = findSpots(text, places);
      expect(spot?.position.lat, text).to.be.closeTo(45.6, 1e-9);
    }
  });

  it('has a middle that lies in the Region', () => {
    for (const [typed] of TABLE) {
      for (const { position } of findSpots(typed, [])) {
        expect(distance(position, { lat: 50.8466, lng: 4.3528 }), typed).to.be.below(9_000);
      }
    }
  });
});

describe('a distance', () => {
  it('is said as people say it', () => {
    const said = (metres: number): string => distanceWords(metres, 'fr').replace(/\s/g, ' ');
    expect([3, 347, 996, 1234, 9960, 14_321].map(said)).to.deep.equal([
      '10 m',
      '350 m',
      '1 km',
      '1,2 km',
      '10 km',
      '14 km',
    ]);
  });

  it('has the same digits in Arabic', () => {
    expect(distanceWords(1234, 'ar')).to.match(/^1\.2\s/);
  });

  it('is not known for a place that is on no map', () => {
    const origin = createOrigin({ kind: 'page', position: { lat: 50.85, lng: 4.35 } });
    expect(origin.distanceTo(placeOf('a', { position: null }))).to.equal(undefined);
    expect(origin.distanceTo(placeOf('b', { position: { lat: 50.85, lng: 4.35 } }))).to.equal(0);
  });
});

describe('a part of the map', () => {
  const inside = placeOf('in', { position: { lat: 50.85, lng: 4.35 } });
  const outside = placeOf('out', { position: { lat: 50.8, lng: 4.35 } });
  const nowhere = placeOf('nowhere');
  const places = [inside, outside, nowhere];
  const shown = (bounds: Bounds | null): readonly string[] =>
    finish(new Selectors().answer(stateOf(places, { bounds }), 'fr')).places.map(({ id }) => id);

  it('leaves out what lies elsewhere or on no map, until all is asked for again', () => {
    expect(shown({ west: 4.3, east: 4.4, south: 50.84, north: 50.86 })).to.deep.equal(['in']);
    expect(shown(null)).to.have.members(['in', 'out', 'nowhere']);
  });
});

describe('the three best places', () => {
  const TUESDAY_10 = new Date('2026-11-24T10:00:00+01:00');
  const here = createOrigin({ kind: 'page', position: { lat: 50.85, lng: 4.35 } });
  const place = (id: string, kilometres: number, hours: string | undefined, services?: readonly string[]) =>
    placeOf(id, {
      position: { lat: 50.85 + kilometres / 111.2, lng: 4.35 },
      ...(hours !== undefined && { openingHours: parseOpeningHours(hours) }),
      ...(services && { services: services.map((service) => ({ id: service })) }),
    });
  const best = (places: readonly ReturnType<typeof place>[], services: readonly string[] = []): string[] =>
    bestPlaces(places, services, here, TUESDAY_10).map(({ id }) => id);

  it('are the nearest that are open or open next', () => {
    const places = [
      place('tomorrow, next door', 0.1, 'We 09:00-17:00'),
      place('open, far', 3, 'Tu 09:00-17:00'),
      place('open, near', 1, 'Tu 09:00-17:00'),
      place('this evening, near', 0.5, 'Tu 18:00-20:00'),
      place('silent, next door', 0.1, undefined),
    ];
    expect(best(places)).to.deep.equal(['open, near', 'open, far', 'this evening, near']);
  });

  it('surely offer what is needed before any that do not tell', () => {
    const places = [
      place('does not tell', 0.1, 'Tu 09:00-17:00'),
      place('teaches, far and closed', 8, 'Sa 09:00-12:00', ['everyday-tools']),
    ];
    expect(best(places, ['everyday-tools'])).to.deep.equal(['teaches, far and closed', 'does not tell']);
  });

  it('are fewer when there are fewer', () => {
    expect(best([])).to.deep.equal([]);
  });
});

describe('the address services', () => {
  const original = window.fetch.bind(window);
  const signal = new AbortController().signal;
  let asked: URL[] = [];
  const answer = (body: unknown): void => {
    asked = [];
    window.fetch = (input) => {
      asked.push(new URL(input as string));
      return Promise.resolve(new Response(JSON.stringify(body)));
    };
  };
  const find = (name: 'urbis' | 'photon' | 'nominatim', locale = 'fr') =>
    geocoderOf(name, null)!.geocode('rue haute 1', { locale, signal });
  afterEach(() => {
    window.fetch = original;
  });

  it('of the Region counts only what it says it has found', async () => {
    const hit = (streetName: string, policeNumber: string) => ({
      address: { number: '1', street: { name: 'Rue Haute', postCode: '1000', municipality: 'Bruxelles' } },
      point: { x: 4.3487, y: 50.8405 },
      score: 100,
      qualificationCode: { streetName, policeNumber },
    });
    answer({ result: [hit('1', '0'), hit('0', '1'), hit('1', '1')] });
    expect(await find('urbis', 'nl')).to.deep.equal([
      { label: 'Rue Haute 1, 1000 Bruxelles', position: { lat: 50.8405, lng: 4.3487 } },
    ]);
    expect(asked[0]?.searchParams.get('language')).to.equal('nl');
    expect(asked[0]?.searchParams.get('spatialReference')).to.equal('4326');
    answer({ result: [hit('0', '0')] });
    expect(await find('urbis')).to.deep.equal([]);
  });

  it('Photon is asked around Brussels, and the same address counts once', async () => {
    const feature = {
      properties: { street: 'Rue Haute', housenumber: '1', postcode: '1000', city: 'Bruxelles' },
      geometry: { coordinates: [4.3487, 50.8405] },
    };
    answer({ features: [feature, feature] });
    expect(await find('photon')).to.deep.equal([
      { label: 'Rue Haute 1, 1000 Bruxelles', position: { lat: 50.8405, lng: 4.3487 } },
    ]);
    expect(asked[0]?.searchParams.get('bbox')).to.equal('4.2,50.74,4.53,50.95');
  });

  it('Nominatim gives its positions as text, and is not asked at every letter', async () => {
    answer([{ lat: '50.8405', lon: '4.3487', address: { road: 'Rue Haute', house_number: '1', postcode: '1000' } }]);
    expect(await find('nominatim')).to.deep.equal([
      { label: 'Rue Haute 1, 1000', position: { lat: 50.8405, lng: 4.3487 } },
    ]);
    expect(geocoderOf('nominatim', null)?.whileTyping).to.equal(false);
  });

  it('that answer nonsense find nothing', async () => {
    for (const nonsense of [null, [], {}, { result: 1, features: 'x' }, { features: [{}] }, [{ lat: 'x' }]]) {
      answer(nonsense);
      for (const name of ['urbis', 'photon', 'nominatim'] as const) expect(await find(name), name).to.deep.equal([]);
    }
  });

  it('are none unless the page names one or brings its own', () => {
    expect(geocoderOf('none', null)).to.equal(null);
    const own = (): Promise<never[]> => Promise.resolve([]);
    expect(geocoderOf('urbis', own)).to.deep.include({ geocode: own, sendsTo: null });
  });
});
