import { expect } from 'chai';

import { readFeed } from '../../src/feed/read-feed.js';
import type { FeedResult } from '../../src/model/feed.js';

const LIBRARY = { name: { fr: 'Bibliothèque', nl: 'Bibliotheek' }, lat: 50.85, lng: 4.35 };

/** Metres to the north, in degrees. */
const north = (metres: number): number => 50.85 + metres / 111_195;

function read(...records: readonly Record<string, unknown>[]): FeedResult {
  const features = records.map(({ id, lat, lng, ...properties }) => ({
    id,
    properties,
    geometry: lat === undefined ? null : { type: 'Point', coordinates: [lng, lat] },
  }));
  return readFeed(JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features }));
}

const idsOf = ({ places }: FeedResult): readonly string[] => places.map(({ id }) => id);

describe('two records', () => {
  it('with one id and name are one place, with what either tells', () => {
    const result = read(
      { id: 'a', ...LIBRARY, phones: ['02 234 56 78'] },
      { id: 'a', name: 'BIBLIOTHEEK', street: 'Markt 1', openingHours: 'Mo 09:00-12:00' },
    );
    expect([result.read, idsOf(result), result.merged]).to.deep.equal([2, ['a'], 1]);
    const place = result.places[0]!;
    expect(place.phones.map(({ e164 }) => e164)).to.deep.equal(['+3222345678']);
    expect(place.openingHours?.text).to.equal('Mo 09:00-12:00');
    expect(place.address.street).to.deep.equal({ und: 'Markt 1' });
    expect(place.position).to.deep.equal({ lat: 50.85, lng: 4.35 });
    expect(result.possibleDuplicates).to.deep.equal([]);
  });

  it('with one name a few metres apart are one place, in whatever language and spelling', () => {
    const result = read(
      { id: 'a', ...LIBRARY },
      { id: 'b', ...LIBRARY, name: 'bibliotheque', lat: north(8), phones: ['02 234 56 78'] },
    );
    expect([idsOf(result), result.merged]).to.deep.equal([['a'], 1]);
    expect(result.places[0]!.phones).to.have.length(1);
  });

  it('with one name and further apart are two', () => {
    const result = read({ id: 'a', ...LIBRARY }, { id: 'b', ...LIBRARY, lat: north(60) });
    expect([idsOf(result), result.merged, result.possibleDuplicates]).to.deep.equal([['a', 'b'], 0, []]);
  });

  it('with one name and no position are two', () => {
    const record = { name: 'Mairie', commune: 'Gap' };
    expect(idsOf(read({ id: 'a', ...record }, { id: 'b', ...record }))).to.deep.equal(['a', 'b']);
  });

  for (const [fact, one, other] of [
    ['phones', ['02 234 56 78'], ['02 234 56 79']],
    ['openingHours', 'Mo 09:00-12:00', 'Mo 09:00-13:00'],
    ['services', ['procedures'], ['device-access']],
    ['street', 'Rue Haute 1', 'Rue Haute 3'],
    ['isFree', true, false],
  ] as const) {
    it(`that contradict each other about ${fact} both stay and are named`, () => {
      const near = read({ id: 'a', ...LIBRARY, [fact]: one }, { id: 'b', ...LIBRARY, lat: north(3), [fact]: other });
      expect([idsOf(near), near.merged]).to.deep.equal([['a', 'b'], 0]);
      expect(near.possibleDuplicates).to.deep.equal([{ ids: ['a', 'b'], reason: 'same-place' }]);
      const sameId = read({ id: 'a', ...LIBRARY, [fact]: one }, { id: 'a', ...LIBRARY, [fact]: other });
      expect(sameId.possibleDuplicates).to.deep.equal([{ ids: ['a', 'a-2'], reason: 'same-id' }]);
    });
  }

  it('with one id and name that are far from each other are two places', () => {
    const result = read({ id: 'a', ...LIBRARY }, { id: 'a', ...LIBRARY, lat: north(5000) });
    expect([idsOf(result), result.merged]).to.deep.equal([['a', 'a-2'], 0]);
    expect(read({ id: 'a', ...LIBRARY }, { id: 'a', ...LIBRARY, lat: north(100) }).merged).to.equal(1);
  });

  it('that tell the same in another order do not contradict each other', () => {
    const services = ['procedures', 'device-access'];
    const result = read({ id: 'a', ...LIBRARY, services }, { id: 'b', ...LIBRARY, services: [...services].reverse() });
    expect(result.merged).to.equal(1);
  });

  it('that share only the id are two places, each with an id of its own', () => {
    const result = read(
      { id: 'a', name: 'One', commune: 'Gap' },
      { id: 'a', name: 'Two', commune: 'Gap' },
      { id: 'a', name: 'Three', commune: 'Gap' },
    );
    expect(idsOf(result)).to.deep.equal(['a', 'a-2', 'a-3']);
    expect(result.places.map(({ hasDerivedId }) => hasDerivedId)).to.deep.equal([false, true, true]);
    expect(result.possibleDuplicates.map(({ reason }) => reason)).to.deep.equal(['same-id', 'same-id']);
  });
});

describe('fifty thousand records', () => {
  const many = (of: (index: number) => Record<string, unknown>) =>
    read(...Array.from({ length: 50_000 }, (_, index) => of(index)));

  it('with one name and one position, all different, are compared in time', () => {
    const start = performance.now();
    const result = many((index) => ({ id: 'a', ...LIBRARY, phones: [`02 ${String(2_000_000 + index)}`] }));
    expect(result.places).to.have.length(50_000);
    expect(performance.now() - start).to.be.below(15_000);
  });
});
