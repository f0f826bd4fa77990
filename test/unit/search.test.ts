import { expect } from 'chai';

import { distance } from '../../src/geo/distance.js';
import { fold } from '../../src/model/fold.js';
import type { OpenStateNow } from '../../src/model/hours.js';
import type { Place } from '../../src/model/place.js';
import { allTexts, pickText } from '../../src/model/text.js';
import { facetsOf } from '../../src/search/facets.js';
import { answersFilters, NO_FILTERS } from '../../src/search/filter.js';
import { createFuzzySearch } from '../../src/search/fuzzy.js';
import { matchQuery } from '../../src/search/match.js';
import { orderByOpenState } from '../../src/search/sort.js';

function placeOf(id: string, fields: Partial<Place> = {}): Place {
  const none = { phones: [], emails: [], websites: [] };
  return { id, hasDerivedId: false, name: { fr: id }, position: null, address: {}, ...none, ...fields };
}

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

describe('the search', () => {
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

  it('forgives one letter in four, in a second pass', () => {
    const fuzzy = createFuzzySearch([sophia, muntpunt]);
    for (const query of ['scharbeek', 'biblioteque', 'sopia']) expect([...fuzzy(query)], query).to.deep.equal([sophia]);
    expect([...fuzzy('xyz')]).to.deep.equal([]);
  });
});

describe('the filters', () => {
  const offers = placeOf('offers', { services: [{ id: 'procedures' }] });
  const silent = placeOf('silent');
  const offersNone = placeOf('none', { services: [] });
  const filters = { ...NO_FILTERS, services: ['procedures'] };

  it('tell yes, no and unknown apart', () => {
    const answers = [offers, offersNone, silent].map((place) => answersFilters(place, filters, () => 'open'));
    expect(answers).to.deep.equal(['yes', 'no', 'unknown']);
  });

  it('a single no outweighs what is unknown', () => {
    expect(answersFilters(silent, { ...filters, openNow: true }, () => 'closed')).to.equal('no');
  });

  it('offer our services in our order, then the source’s own', () => {
    const own = placeOf('own', {
      services: [{ id: 'x-knit', words: 'Knit' }, { id: 'culture' }, { id: 'device-access' }],
    });
    expect(facetsOf([own, offers]).services.map(({ key }) => key)).to.deep.equal([
      'device-access',
      'procedures',
      'culture',
      'x-knit',
    ]);
  });
});

describe('the order', () => {
  it('is open, opening soonest, by appointment, unknown, closed for good; by name within each', () => {
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
    const ordered = orderByOpenState(places, ({ id }) => states[id]!, 'fr').map(({ id }) => id);
    expect(ordered).to.deep.equal(['Éclair', 'zebra', 'soon', 'later', 'appointment', 'unknown', 'closed']);
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
