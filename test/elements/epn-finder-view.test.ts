import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { violations } from '../support/axe.js';
import { finderOf, THREE } from '../support/finder.js';
import {
  button,
  clearPage,
  feedOf,
  inside,
  mount,
  nextEvent,
  rowNames,
  settled,
  textOf,
  until,
} from '../support/page.js';

/** A finder that shows its further ways in. */
async function complete(attributes: string): Promise<EpnFinder> {
  const finder = await finderOf(attributes);
  await until(() => finder.shadowRoot!.querySelector('.ways, .guided'), 'what comes after the results');
  return finder;
}

const isShown = (finder: EpnFinder, selector: string): boolean =>
  inside(finder, selector).getBoundingClientRect().height > 0;

describe('how a finder is set up', () => {
  afterEach(clearPage);

  describe('the view attribute', () => {
    const WIDE = 'style="inline-size:1000px;display:block"';
    const withMap = async (view: string): Promise<EpnFinder> => {
      const markup = `<epn-finder lang="en" feed="${THREE}" view="${view}" ${WIDE}></epn-finder>`;
      return settled(mount<EpnFinder>(markup));
    };

    it('"auto" and "split" show list and map side by side where there is room', async () => {
      for (const view of ['auto', 'split']) {
        const finder = await withMap(view);
        expect([isShown(finder, '.results'), isShown(finder, '.map-column')], view).to.deep.equal([true, true]);
      }
    });

    it('"list" shows the list alone, and the map on demand', async () => {
      const finder = await withMap('list');
      expect([isShown(finder, '.results'), isShown(finder, '.map-column')]).to.deep.equal([true, false]);
      const heard = nextEvent(finder, 'epn-view-change');
      button(finder, 'Map').click();
      expect((await heard).view).to.equal('map');
      await finder.updateComplete;
      expect(isShown(finder, '.map-column')).to.equal(true);
    });

    it('"map" shows the map alone, and the list on demand', async () => {
      const finder = await withMap('map');
      expect([isShown(finder, '.result'), isShown(finder, '.map-column')]).to.deep.equal([false, true]);
      button(finder, 'List').click();
      await finder.updateComplete;
      expect(isShown(finder, '.result')).to.equal(true);
    });
  });

  it('sort="name" orders by name, whatever is open', async () => {
    const finder = await finderOf(`feed="${THREE}" sort="name"`);
    expect(rowNames(finder)).to.deep.equal(['Atelier', 'Béguinage', 'Zorba']);
  });

  it('selected opens a place from the beginning, without an event', async () => {
    let events = 0;
    document.addEventListener('epn-place-select', () => (events += 1), { once: true });
    const finder = await finderOf(`feed="${THREE}" selected="closed"`);
    expect(finder.selected?.id).to.equal('closed');
    expect(inside(finder, '.result[aria-current]').dataset.id).to.equal('closed');
    expect(events).to.equal(0);
  });

  it('reset() brings back what the page has set up', async () => {
    const finder = await complete(`feed="${THREE}" selected="closed" near="1050" sort="distance"`);
    button(finder, 'Near Ixelles').click();
    finder.query = 'zorba';
    finder.select('open');
    await finder.updateComplete;
    finder.reset();
    await finder.updateComplete;
    expect([finder.query, finder.selected?.id]).to.deep.equal(['', 'closed']);
    expect(textOf(finder)).to.include('Near Ixelles');
  });

  it('is partial when the feed says that places are missing', async () => {
    const feed = feedOf(
      '{"type":"FeatureCollection","epnFeed":1,"features":[{"type":"Feature","id":"a","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[4.35,50.85]}},{"type":"Fea',
    );
    const finder = await finderOf(`feed="${feed}"`);
    expect(finder.state).to.equal('partial');
  });

  it('the page can add its own words where nothing is found', async () => {
    const markup = `<epn-finder lang="en" without-map feed="${THREE}"><p slot="empty">Call 02 000 00 00</p></epn-finder>`;
    const finder = await settled(mount<EpnFinder>(markup));
    const own = finder.querySelector('p')!;
    expect(own.assignedSlot).to.equal(null);
    finder.query = 'qqqqqq';
    await until(() => own.assignedSlot, 'the place for it');
  });
});

describe('axe finds nothing', () => {
  afterEach(clearPage);

  for (const theme of ['light', 'dark']) {
    it(`in the guided way, ${theme}`, async () => {
      const finder = await complete(`feed="${THREE}" view="guided" theme="${theme}"`);
      expect(await violations(finder)).to.deep.equal([]);
      button(finder, 'Learn').click();
      await until(() => finder.shadowRoot!.querySelector('#where'), 'the second question');
      expect(await violations(finder)).to.deep.equal([]);
      button(finder, 'Skip this question').click();
      await until(() => finder.shadowRoot!.querySelector('.result'), 'the places');
      expect(await violations(finder)).to.deep.equal([]);
    });
  }

  it('in the question where the visitor is, with a choice and with an error', async () => {
    const finder = await complete(`feed="${THREE}" geocoder="nominatim"`);
    button(finder, 'Near me').click();
    await until(() => finder.shadowRoot!.querySelector('#where'), 'the question');
    expect(await violations(finder)).to.deep.equal([]);
    const input = inside<HTMLInputElement>(finder, '#where');
    input.value = 'woluwe';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button(finder, 'Find places').click();
    await until(() => finder.shadowRoot!.querySelector('.near-choices'), 'the choices');
    expect(await violations(finder)).to.deep.equal([]);
  });

  it('gives every control of the new ways in at least 44 pixels', async () => {
    const finder = await complete(`feed="${THREE}" view="guided"`);
    const heights = [...finder.shadowRoot!.querySelectorAll('button:not(.link)')].map(
      (node) => node.getBoundingClientRect().height,
    );
    expect(heights.filter((height) => height < 44)).to.deep.equal([]);
  });
});
