import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import { complete, finderOf, THREE } from '../support/finder.js';
import {
  button,
  canonicalFeed,
  clearPage,
  ids,
  inside,
  nextEvent,
  search,
  textOf,
  until,
  warningsOf,
} from '../support/page.js';

describe('epn-finder, search', () => {
  afterEach(clearPage);

  describe('the search', () => {
    it('forgives accents, case and the spelling of saint', async () => {
      const feed = canonicalFeed([
        { id: 'a', name: 'Médiathèque', commune: 'Saint-Gilles' },
        { id: 'b', name: 'Autre', commune: 'Jette' },
      ]);
      const finder = await finderOf(`feed="${feed}"`);
      for (const text of ['mediatheque', 'MÉDIATHÈQUE', 'st gilles', 'Sint-Gillis', 'saint gilles media']) {
        await search(finder, text);
        expect(ids(finder.results), text).to.deep.equal(['a']);
      }
    });

    it('finds a commune by its postal code and in both languages', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      for (const text of ['1050', 'elsene', 'ixelles']) {
        await search(finder, text);
        expect(ids(finder.results), text).to.deep.equal(['open']);
      }
    });

    it('offers close spellings when nothing matches as typed', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      await search(finder, 'beginaje');
      await until(() => finder.results.length === 1, 'the close spelling');
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['silent']);
      expect(inside(finder, '[role=status]').textContent.trim()).to.equal('1 place for “Béguinage”');
    });

    for (const [text, words] of [
      ['molenbek', '1 place for “Molenbeek-Saint-Jean”'],
      ['1080', '1 place for “Molenbeek-Saint-Jean”'],
      ['st jans molenbeek', '1 place for “Molenbeek-Saint-Jean”'],
      ['molenbeek', '1 place'],
    ] as const) {
      it(`says what it takes "${text}" for, where that is not plain to see`, async () => {
        const feed = canonicalFeed([
          { id: 'a', name: 'Atelier', nisCode: '21012' },
          { id: 'b', name: 'Zorba', nisCode: '21016' },
        ]);
        const finder = await complete(await finderOf(`feed="${feed}"`));
        await search(finder, text);
        expect(ids(finder.results)).to.deep.equal(['a']);
        expect(inside(finder, '[role=status]').textContent.trim()).to.equal(words);
      });
    }

    it('finds places by what one can do there', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      await search(finder, 'formulaire');
      expect(ids(finder.results)).to.deep.equal(['silent']);
    });

    it('starts with the text of the attribute, and goes back to it', async () => {
      const finder = await finderOf(`feed="${THREE}" query="zorba"`);
      expect(ids(finder.results)).to.deep.equal(['open']);
      expect(inside<HTMLInputElement>(finder, '#query').value).to.equal('zorba');
      await search(finder, '');
      finder.reset();
      await finder.updateComplete;
      expect(finder.query).to.equal('zorba');
    });

    it('says what to remove when nothing is found, and a button does it', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      await search(finder, 'qqqqqq');
      expect(finder.state).to.equal('empty');
      expect(textOf(finder)).to.include('No place matches “qqqqqq”.');
      button(finder, 'Show all places (3)').click();
      await finder.updateComplete;
      expect(finder.results).to.have.length(3);
    });

    it('offers to ask for less, the most helpful first, with what each would give', async () => {
      const feed = canonicalFeed([
        { id: 'a', name: 'Sophia', nisCode: '21009', services: ['procedures'] },
        { id: 'b', name: 'Sophia', nisCode: '21009', services: ['procedures'], lat: 50.86 },
        { id: 'c', name: 'Zorba', nisCode: '21016', services: ['culture'] },
      ]);
      const finder = await complete(await finderOf(`feed="${feed}" commune="Uccle" services="culture"`));
      await search(finder, 'sophia');
      const ways = (): string[] =>
        [...finder.shadowRoot!.querySelectorAll('.choices button')].map(({ textContent }) =>
          textContent.replace(/\s+/g, ' ').trim(),
        );
      expect(ways()).to.deep.equal(['Without “sophia” (1)', 'Show all places (3)']);
      finder.filters = { services: ['procedures'] };
      await finder.updateComplete;
      expect(ways()).to.deep.equal(['Without “Uccle” (2)', 'Show all places (3)']);
      button(finder, 'Without “Uccle”').click();
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['a', 'b']);
    });

    it('announces the number of results in a status that is always there', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      const status = inside(finder, '[role=status]');
      expect(status.textContent).to.include('3 places');
      await search(finder, 'zorba');
      expect(inside(finder, '[role=status]')).to.equal(status);
      expect(status.textContent).to.include('1 place');
    });

    it('tells the page what the visitor did', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      const heard = nextEvent(finder, 'epn-filter-change');
      await search(finder, 'zorba');
      const event = await heard;
      expect(event.filters.query).to.equal('zorba');
      expect(event.count).to.equal(1);
      expect(event.bubbles && event.composed).to.equal(true);
    });
  });

  describe('the commune attribute', () => {
    for (const commune of ['21016', '1180', 'Uccle', 'ukkel', ' UCCLE , 1180 ']) {
      it(`understands "${commune}"`, async () => {
        const finder = await finderOf(`feed="${THREE}" commune="${commune}"`);
        expect(ids(finder.results)).to.deep.equal(['closed']);
      });
    }

    it('that means no commune shows all places, a sentence, and one line for the webmaster', async () => {
      const lines = await warningsOf(async () => {
        const finder = await finderOf(`feed="${THREE}" commune="Atlantis"`);
        expect(finder.results).to.have.length(3);
        expect(textOf(finder)).to.include('We do not know the commune “Atlantis”');
        await complete(finder);
      });
      expect(lines.filter((line) => line.startsWith('<epn-finder>') && line.includes('Atlantis'))).to.have.length(1);
    });
  });
});
