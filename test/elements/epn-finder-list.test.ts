import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { complete, finderOf, THREE } from '../support/finder.js';
import {
  button,
  canonicalFeed,
  clearPage,
  ids,
  inside,
  mount,
  nextEvent,
  rowNames,
  settled,
  textOf,
  until,
} from '../support/page.js';

describe('epn-finder, the list', () => {
  afterEach(clearPage);

  describe('with no attribute at all', () => {
    it('shows the bundled sample and says that it is one', async () => {
      const finder = await settled(mount<EpnFinder>('<epn-finder lang="fr" without-map></epn-finder>'));
      expect(finder.places).to.have.length(93);
      expect(textOf(finder)).to.include("Données d'exemple, pas la liste officielle");
      await until(() => textOf(finder).includes('© OpenStreetMap contributors'), 'the source');
    });

    it('shows fifteen rows first and the next fifteen on demand', async () => {
      const finder = await settled(mount<EpnFinder>('<epn-finder lang="en" without-map></epn-finder>'));
      expect(rowNames(finder)).to.have.length(15);
      button(finder, 'Show more places').click();
      await finder.updateComplete;
      expect(rowNames(finder)).to.have.length(30);
    });
  });

  describe('the order', () => {
    it('is open first, then opening soonest, then unknown', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      expect(ids(finder.results)).to.deep.equal(['open', 'closed', 'silent']);
    });

    it('takes the focus along when it changes', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      const nameOf = (id: string) => inside(finder, `[data-id=${id}] .name`);
      nameOf('open').focus();
      finder.sort = 'name';
      await until(() => ids(finder.results).join() === 'closed,silent,open', 'the order by name');
      await finder.updateComplete;
      expect(finder.shadowRoot!.activeElement).to.equal(nameOf('open'));
    });

    it('keeps the focus on a place when the list around it gets shorter', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      const nameOf = (id: string) => inside(finder, `[data-id=${id}] .name`);
      nameOf('silent').focus();
      finder.filters = { services: ['procedures'] };
      await until(() => ids(finder.results).at(0) === 'silent', 'the filtered list');
      await finder.updateComplete;
      expect(finder.shadowRoot!.activeElement).to.equal(nameOf('silent'));
    });

    it('follows the place’s own time zone, whatever the visitor’s', async () => {
      const feed = canonicalFeed([
        { id: 'noumea', name: 'Nouméa', openingHours: 'Tu 19:00-22:00', timeZone: 'Pacific/Noumea' },
        { id: 'brussels', name: 'Bruxelles', openingHours: 'Tu 19:00-22:00' },
      ]);
      const finder = await finderOf(`feed="${feed}"`);
      expect(textOf(finder)).to.include('Open until 22:00');
      expect(ids(finder.results)).to.deep.equal(['noumea', 'brussels']);
    });
  });

  describe('a row', () => {
    it('says whether the place is open, in words', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      const states = [...finder.shadowRoot!.querySelectorAll('.open-state')].map((state) => state.textContent.trim());
      expect(states).to.deep.equal([
        'Open until 17:00',
        'Closed. Opens today at 14:00',
        'Hours not confirmed. Call before you come.',
      ]);
    });

    it('shows hours that are not understood as they are written, and guesses nothing', async () => {
      const feed = canonicalFeed([{ id: 'a', name: 'A', openingHours: 'quand il fait beau' }]);
      const finder = await finderOf(`feed="${feed}"`);
      expect(textOf(finder)).to.include('Hours not confirmed').and.to.include('quand il fait beau');
    });

    it('has a link to call and a link to the way there', async () => {
      const feed = canonicalFeed([{ id: 'a', name: 'A', phones: ['02 234 56 78'] }]);
      const finder = await finderOf(`feed="${feed}"`);
      const hrefs = [...finder.shadowRoot!.querySelectorAll('.actions a')].map((link) => link.getAttribute('href'));
      expect(hrefs[0]).to.equal('tel:+3222345678');
      expect(hrefs[1]).to.match(/^https:\/\/www\.openstreetmap\.org\/directions/);
    });

    it('marks a name in another language than the interface’s', async () => {
      const feed = canonicalFeed([{ id: 'a', name: { nl: 'Bibliotheek' } }]);
      const finder = await finderOf(`feed="${feed}"`);
      expect(inside(finder, '.name span').lang).to.equal('nl');
    });
  });

  describe('a choice', () => {
    it('opens the row with all that is known, and tells the page', async () => {
      const feed = canonicalFeed([{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00', emails: ['a@example.be'] }]);
      const finder = await finderOf(`feed="${feed}"`);
      const heard = nextEvent(finder, 'epn-place-select');
      inside(finder, '.name').click();
      expect((await heard).place.id).to.equal('a');
      await until(() => finder.shadowRoot!.querySelector('.details'), 'the details');
      expect(finder.selected?.id).to.equal('a');
      expect(inside(finder, '.week').querySelectorAll('tr')).to.have.length(7);
      expect(inside(finder, 'a[href^="mailto:"]').textContent).to.equal('a@example.be');
    });

    it('is not made when the page cancels the event', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      finder.addEventListener('epn-place-select', (event) => event.preventDefault());
      inside(finder, '.name').click();
      await finder.updateComplete;
      expect(finder.selected).to.equal(null);
    });

    it('by the page itself is silent, and shows a place beyond the first rows', async () => {
      const finder = await finderOf(`feed="${THREE}" limit="1"`);
      finder.addEventListener('epn-place-select', () => expect.fail('the page asked, nobody needs to tell it'));
      finder.select('silent');
      await finder.updateComplete;
      expect(rowNames(finder)).to.deep.equal(['Zorba', 'Béguinage']);
    });
  });

  it('shows its fallback content until it is ready', async () => {
    const finder = mount<EpnFinder>('<epn-finder lang="en" without-map><a href="#x">Help</a></epn-finder>');
    await finder.updateComplete;
    expect(finder.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('loads one feed once for two finders', async () => {
    const feed = new URL('/test/fixtures/feeds/once.geojson', location.href).href;
    await Promise.all(
      [1, 2].map(() => settled(mount<EpnFinder>(`<epn-finder lang="en" without-map feed="${feed}"></epn-finder>`))),
    );
    expect(performance.getEntriesByName(feed)).to.have.length(1);
  });
});
