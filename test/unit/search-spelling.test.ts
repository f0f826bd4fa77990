import { expect } from 'chai';

import type { Place } from '../../src/model/place.js';
import { pickText } from '../../src/model/text.js';
import { matchQuery } from '../../src/search/match.js';
import { isPlain, SearchIndex } from '../../src/search/search-index.js';
import { lettersBetween, soundOf } from '../../src/search/sound.js';
import { COMMUNES_TYPED, PLACES_TYPED } from '../support/misspellings.js';
import { findIn, ONE_PER_COMMUNE, placeOf } from '../support/places.js';

const NAMED = [
  placeOf('Bibliothèque Sophia', { address: { street: { fr: 'Rue Royale 1' } } }),
  placeOf('Médiathèque Cœur de Ville'),
  placeOf('Muntpunt', { address: { postalCode: '1000' } }),
  placeOf('Espace Ordi', { services: [{ id: 'device-access' }] }),
  placeOf('Guichet Démarches', { services: [{ id: 'procedures' }] }),
];
const ALL = [...ONE_PER_COMMUNE, ...NAMED];

describe('the search that forgives', () => {
  for (const [typed, meant] of COMMUNES_TYPED) {
    it(`takes "${typed}" for ${meant}`, () => {
      const { places, understood } = findIn(ALL, typed);
      expect(places.map(({ address }) => address.commune?.fr ?? address.postalCode)).to.include(meant);
      const communes = new Set(places.flatMap(({ address: { commune } }) => commune?.fr ?? []));
      expect([...communes]).to.deep.equal([meant]);
      expect(understood && pickText(understood.text, 'fr').text).to.equal(meant);
    });
  }

  for (const [typed, meant] of PLACES_TYPED) {
    it(`finds ${meant} by "${typed}"`, () => {
      expect(findIn(ALL, typed).places.map(({ id }) => id)).to.deep.equal([meant]);
    });
  }

  it('finds nothing where nothing is near', () => {
    for (const typed of ['qqqqqq', 'xyz', 'zzzz', '9999', '1234', 'bla', 'helicopter']) {
      expect(
        findIn(ALL, typed).places.map(({ id }) => id),
        typed,
      ).to.deep.equal([]);
    }
  });

  it('keeps to what is typed where that finds something', () => {
    const places = [placeOf('Forest'), placeOf('Foret')];
    expect(findIn(places, 'foret').places.map(({ id }) => id)).to.deep.equal(['Foret']);
    expect(findIn(places, 'fore').places).to.have.length(2);
  });

  it('says what it understood only when that is not plain to see', () => {
    const said = (query: string, locale: string): boolean => {
      const { understood } = findIn(ALL, query);
      return understood !== null && !isPlain(understood, query, locale);
    };
    expect(said('elsene', 'fr'), 'elsene in French').to.equal(true);
    expect(said('elsene', 'nl'), 'elsene in Dutch').to.equal(false);
    expect(said('ixelles', 'fr'), 'ixelles in French').to.equal(false);
    expect(said('1050', 'fr'), 'a postal code').to.equal(true);
    expect(said('jean', 'nl'), 'a name that many have').to.equal(false);
    expect(said('woluwe', 'fr'), 'one of two communes').to.equal(false);
  });

  it('says the spelling that it found', () => {
    const { understood } = findIn(ALL, 'biblioteque sofia');
    expect(understood?.isCorrected).to.equal(true);
    expect(understood?.text.und).to.equal('Bibliothèque Sophia');
  });

  it('understands a commune in which there is no place', () => {
    const { places, understood } = findIn(NAMED, 'ukel');
    expect(places).to.deep.equal([]);
    expect(understood?.nisCode).to.equal('21016');
  });

  it('gives the places in the order in which they come', () => {
    const places = [placeOf('B Muntpunt'), placeOf('A Muntpunt'), placeOf('C')];
    expect(findIn(places, 'mutnpunt').places.map(({ id }) => id)).to.deep.equal(['B Muntpunt', 'A Muntpunt']);
  });
});

describe('a search that goes on while a visitor types', () => {
  const TYPED = [
    ...['muntpunt', 'mutnpunt', 'ukel', 'guichet demarches', 'demarches guichet', 'biblioteque sofia', 'sofia bibl'],
    ...['st gillis', 'gillis saint', 'lieu 21015', '1030 lieu', 'lieu lieu', 'zzzz', 'woluwe st pierre'],
  ];
  /** Each letter typed, then each deleted. */
  const stepsOf = (text: string): string[] => {
    const typed = Array.from(text, (_, index) => text.slice(0, index + 1));
    return [...typed, ...[...typed].reverse(), ''];
  };
  const idsOf = (places: readonly Place[]): string[] => places.map(({ id }) => id);

  it('finds at each letter what a new one finds', () => {
    const index = new SearchIndex(ALL);
    for (const query of TYPED.flatMap(stepsOf))
      expect(findIn(ALL, query, index), query).to.deep.equal(findIn(ALL, query));
  });

  it('finds all that a look through every place finds, and as much more as people call it otherwise', () => {
    const index = new SearchIndex(ALL);
    for (const query of TYPED.flatMap(stepsOf))
      expect(idsOf(findIn(ALL, query, index).places), query).to.include.members(idsOf(matchQuery(ALL, query)));
  });
});

describe('how words sound', () => {
  it('is the same for spellings that French and Dutch confuse', () => {
    for (const [one, other] of [
      ['bibliotheek', 'bibliothek'],
      ['schaerbeek', 'schaarbeek'],
      ['ixelles', 'iksel'],
      ['sofia', 'sophia'],
    ] as const)
      expect(soundOf(one), `${one} and ${other}`).to.equal(soundOf(other));
  });

  it('counts letters added, dropped, changed and swapped, and what follows as half a letter', () => {
    expect(lettersBetween('jette', 'jette', 2)).to.equal(0);
    expect(lettersBetween('jete', 'jette', 2)).to.equal(1);
    expect(lettersBetween('ejtte', 'jette', 2)).to.equal(1);
    expect(lettersBetween('molemb', 'molenbeek', 2)).to.equal(1.5);
    expect(lettersBetween('abcd', 'wxyz', 2)).to.equal(Infinity);
  });
});
