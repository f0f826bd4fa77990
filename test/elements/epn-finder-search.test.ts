import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf, THREE } from '../support/finder.js';
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

describe('epn-finder, search and filters', () => {
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
      expect(textOf(finder)).to.include('similar spelling');
    });

    it('says what to remove when nothing is found, and a button does it', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      await search(finder, 'qqqqqq');
      expect(finder.state).to.equal('empty');
      expect(textOf(finder)).to.include('No place matches “qqqqqq”.');
      button(finder, 'Show all places').click();
      await finder.updateComplete;
      expect(finder.results).to.have.length(3);
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

  describe('the filters', () => {
    const checkbox = (finder: EpnFinder, label: string): HTMLInputElement => {
      const labels = [...finder.shadowRoot!.querySelectorAll<HTMLLabelElement>('label.check')];
      return labels.find(({ textContent }) => textContent.includes(label))!.querySelector('input')!;
    };

    it('offer only what the feed knows', async () => {
      const feed = canonicalFeed([{ id: 'a', name: 'A' }]);
      const finder = await finderOf(`feed="${feed}"`);
      expect(finder.shadowRoot!.querySelectorAll('fieldset, select, label.check')).to.have.length(0);
    });

    it('by service count the places that do not say, and show them on demand', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      checkbox(finder, 'Help with online forms').click();
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['silent']);
      expect(textOf(finder)).to.include('2 other places do not say whether they match');
      button(finder, 'Show them too').click();
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['silent', 'open', 'closed']);
    });

    it('by commune list the communes of the feed in the interface’s language', async () => {
      const finder = await finderOf(`feed="${THREE}" lang="nl"`);
      finder.lang = 'nl';
      await until(() => textOf(finder).includes('Alle gemeenten'), 'Dutch');
      const options = [...finder.shadowRoot!.querySelectorAll('option')].map(({ textContent }) => textContent.trim());
      expect(options).to.deep.equal(['Alle gemeenten', 'Brussel (1)', 'Elsene (1)', 'Ukkel (1)']);
    });

    it('that are active can be removed one by one', async () => {
      const finder = await finderOf(`feed="${THREE}" commune="1050"`);
      expect(ids(finder.results)).to.deep.equal(['open']);
      button(finder, 'Ixelles').click();
      await finder.updateComplete;
      expect(finder.results).to.have.length(3);
    });

    it('open now keeps the open ones and counts those that do not say', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      checkbox(finder, 'Open now').click();
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['open']);
      expect(textOf(finder)).to.include('1 other place does not say');
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
      });
      expect(lines.filter((line) => line.startsWith('<epn-finder>') && line.includes('Atlantis'))).to.have.length(1);
    });
  });
});
