import { expect } from 'chai';

import { finish } from '../../src/base/finish.js';
import { distance } from '../../src/geo/distance.js';
import { fold } from '../../src/model/fold.js';
import type { OpenStateNow } from '../../src/model/hours.js';
import { allTexts, pickText } from '../../src/model/text.js';
import { matchQuery } from '../../src/search/match.js';
import { openKey, orderByKey } from '../../src/search/sort.js';
import { orderByKeySlowly, orderByNameSlowly } from '../../src/search/sort-slowly.js';
import { placeOf } from '../support/places.js';

describe('folding a text', () => {
  for (const [text, folded] of [
    ['Cœur de Ville', 'coeur de ville'],
    ['Sint-Gillis', 'st gillis'],
    ['SAINTE-CATHERINE', 'st catherine'],
    ["Bibliothèque de l'Université", 'bibliotheque de l universite'],
    ['Straße — №5', 'strasse no5'],
    ['مكتبة', 'مكتبة'],
  ] as const) {
    it(`makes "${folded}" of "${text}"`, () => {
      expect(fold(text)).to.equal(folded.normalize('NFKD').replace(/\p{M}/gu, ''));
    });
  }
});

describe('picking a text', () => {
  it('goes from the asked language to the official ones, to English, to any', () => {
    expect(pickText({ fr: 'F', nl: 'N' }, 'nl-BE')).to.deep.equal({ text: 'N', lang: 'nl' });
    expect(pickText({ nl: 'N', en: 'E' }, 'fr')).to.deep.equal({ text: 'N', lang: 'nl' });
    expect(pickText({ en: 'E', ar: 'A' }, 'fr')).to.deep.equal({ text: 'E', lang: 'en' });
    expect(pickText({ und: 'U' }, 'fr')).to.deep.equal({ text: 'U', lang: undefined });
    expect(pickText({}, 'fr')).to.deep.equal({ text: '', lang: undefined });
  });

  it('gives each wording once', () => {
    expect(allTexts({ nl: 'Jette', fr: 'Jette', en: 'Yet' })).to.deep.equal(['Jette', 'Yet']);
  });
});

describe('the first search', () => {
  const sophia = placeOf('Bibliothèque Sophia', {
    address: { nisCode: '21015', commune: { fr: 'Schaerbeek', nl: 'Schaarbeek' } },
  });
  const muntpunt = placeOf('Muntpunt', {
    address: { postalCode: '1000', street: { fr: 'Place de la Monnaie', nl: 'Munt' } },
  });
  const found = (query: string): string[] => matchQuery([sophia, muntpunt], query).map(({ id }) => id);

  it('wants every word to begin a word', () => {
    expect(found('biblio schaar')).to.deep.equal(['Bibliothèque Sophia']);
    expect(found('phia')).to.deep.equal([]);
  });

  it('knows the postal codes of a commune', () => {
    expect(found('1030')).to.deep.equal(['Bibliothèque Sophia']);
    expect(found('1000')).to.deep.equal(['Muntpunt']);
  });

  it('keeps all places for an empty query', () => {
    expect(found(' - ')).to.have.length(2);
  });
});

describe('the order', () => {
  const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 24, hour));
  const states: Record<string, OpenStateNow> = {
    closed: { state: 'closed', changesAt: null },
    unknown: { state: 'unknown', changesAt: null },
    later: { state: 'closed', changesAt: at(15) },
    soon: { state: 'opening-soon', changesAt: at(11) },
    appointment: { state: 'by-appointment', changesAt: null },
    zebra: { state: 'open', changesAt: at(12) },
    Éclair: { state: 'closing-soon', changesAt: at(11) },
  };
  const places = Object.keys(states).map((id) => placeOf(id));

  it('is open, opening soonest, by appointment, unknown, closed for good; by name within each', () => {
    const ordered = orderByKey(places, ({ id }) => openKey(states[id]!, at(10).getTime()), 'fr');
    expect(ordered.map(({ id }) => id)).to.deep.equal([
      'Éclair',
      'zebra',
      'soon',
      'later',
      'appointment',
      'unknown',
      'closed',
    ]);
  });

  it('by name is the same however many places there are', () => {
    const names = Array.from({ length: 1500 }, (_, index) => `Lieu ${(index * 7919) % 1500}`);
    const places = names.map((name) => placeOf(name));
    const sorted = finish(orderByNameSlowly(places, 'fr')).map((number) => names[number]);
    expect(sorted).to.deep.equal([...names].sort(new Intl.Collator('fr').compare));
  });

  it('leaves places with the same key as they were', () => {
    const many = Array.from({ length: 1000 }, (_, index) => index);
    const ordered = finish(orderByKeySlowly(many, (number) => number % 3));
    const expected = [0, 1, 2].flatMap((key) => many.filter((number) => number % 3 === key));
    expect(ordered).to.deep.equal(expected);
  });
});

describe('a distance', () => {
  it('is in metres over the ground', () => {
    const grandPlace = { lat: 50.84673, lng: 4.35247 };
    const atomium = { lat: 50.89492, lng: 4.34154 };
    expect(distance(grandPlace, atomium)).to.be.closeTo(5413, 30);
    expect(distance(atomium, atomium)).to.equal(0);
  });
});
