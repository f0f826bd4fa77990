import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { complete, finderOf, THREE } from '../support/finder.js';
import { button, clearPage, ids, inside, mount, nextEvent, rowNames, search, settled, until } from '../support/page.js';

const start = location.href;

/** What the visitor does with the filter by commune. */
async function chooseCommune(finder: EpnFinder, key: string): Promise<void> {
  const menu = inside<HTMLSelectElement>(finder, '#commune');
  menu.value = key;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

describe('epn-finder, what the page wants and what the visitor does', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', start);
  });

  describe('the feed that is read again', () => {
    const reloaded = async (finder: EpnFinder): Promise<void> => {
      const loaded = nextEvent(finder, 'epn-feed-load');
      finder.reload();
      await loaded;
      await finder.updateComplete;
    };

    it('leaves the commune that the visitor has chosen', async () => {
      for (const attributes of ['', 'commune="1050"']) {
        const finder = await finderOf(`feed="${THREE}" ${attributes}`);
        await chooseCommune(finder, '21016');
        expect(finder.filters.communes, attributes).to.deep.equal(['21016']);
        await reloaded(finder);
        expect(finder.filters.communes, attributes).to.deep.equal(['21016']);
        finder.reset();
        expect(finder.filters.communes, 'after a reset').to.deep.equal(attributes ? ['21009'] : []);
      }
    });

    it('leaves what the page has set by script before there were places', async () => {
      const finder = mount<EpnFinder>(`<epn-finder lang="en" without-map feed="${THREE}"></epn-finder>`);
      finder.filters = { communes: ['21009'] };
      await settled(finder);
      expect(ids(finder.results)).to.deep.equal(['open']);
    });
  });

  describe('an attribute that changes', () => {
    it('leaves alone what the visitor has made of the others', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      finder.filters = { openNow: true };
      finder.setAttribute('services', 'procedures');
      await finder.updateComplete;
      expect(finder.filters).to.deep.include({ openNow: true, services: ['procedures'] });
      button(finder, 'Guide me').click();
      finder.setAttribute('sort', 'name');
      await finder.updateComplete;
      expect(inside(finder, '.guided-title').textContent).to.include('What do you need?');
    });
  });

  describe('a place that the presets leave out', () => {
    it('is shown after the others when the page names it, until the visitor asks for something', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}" commune="1050" selected="silent"`));
      expect(rowNames(finder)).to.deep.equal(['Zorba', 'Béguinage']);
      expect(inside(finder, '.result[aria-current] .details')).to.exist;
      expect(ids(finder.results)).to.deep.equal(['open']);
      await search(finder, 'zorba');
      await until(() => rowNames(finder).length === 1, 'the answer alone');
    });

    it('is shown when a link names it, even where nothing answers', async () => {
      history.replaceState(null, '', '?f-place=silent');
      const finder = await finderOf(`feed="${THREE}" commune="1030" url-state="f"`);
      await complete(finder);
      expect(rowNames(finder)).to.deep.equal(['Béguinage']);
    });

    it('goes when it is the visitor’s own filter that leaves it out', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      finder.select('silent');
      await finder.updateComplete;
      await chooseCommune(finder, '21009');
      await until(() => rowNames(finder).join() === 'Zorba', 'what answers');
    });
  });

  describe('the page’s address', () => {
    const parameters = (): string => decodeURIComponent(location.search);

    it('says what the visitor has typed before it was kept', async () => {
      const finder = await finderOf(`feed="${THREE}"`);
      await search(finder, 'atelier');
      await complete(finder);
      finder.urlState = 'f';
      await until(() => parameters().includes('f-q=atelier'), 'the text in the address');
      await search(finder, '');
      await until(() => !parameters().includes('f-q'), 'the address without it');
    });

    it('is kept elsewhere, or no more, when the attribute says so', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}" url-state="one"`));
      finder.urlState = 'two';
      await search(finder, 'atelier');
      await until(() => parameters().includes('two-q=atelier'), 'the other name');
      expect(parameters()).not.to.include('one-');
      finder.urlState = null;
      await search(finder, 'zorba');
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(parameters()).to.include('two-q=atelier');
    });
  });

  describe('the chosen place in a wide window', () => {
    const opened = async (): Promise<EpnFinder> => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      button(finder, 'Atelier').click();
      await until(() => finder.shadowRoot!.querySelector('.details'), 'the details');
      return finder;
    };

    it('is closed by Escape, which leads back to its name', async function () {
      if (matchMedia('(max-width: 640px)').matches) this.skip();
      const finder = await opened();
      const link = inside(finder, '.result[aria-current] .take-button');
      link.focus();
      link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      await finder.updateComplete;
      expect(finder.selected).to.equal(null);
      expect(finder.shadowRoot!.activeElement).to.equal(button(finder, 'Atelier'));
    });
  });

  describe('a public screen', () => {
    it('shows no link before what makes them buttons has come', async () => {
      const finder = mount<EpnFinder>(`<epn-finder lang="en" without-map kiosk="60" feed="${THREE}"></epn-finder>`);
      const seen: number[] = [];
      const watch = new MutationObserver(() => seen.push(finder.shadowRoot!.querySelectorAll('a[href]').length));
      watch.observe(finder.shadowRoot ?? finder, { subtree: true, childList: true, attributes: true });
      await nextEvent(finder, 'epn-feed-load');
      watch.observe(finder.shadowRoot!, { subtree: true, childList: true });
      await until(() => finder.shadowRoot!.querySelector('a[data-href]'), 'the public screen');
      watch.disconnect();
      expect(seen.length).to.be.greaterThan(0);
      expect(seen.filter((count) => count > 0)).to.deep.equal([]);
    });
  });

  it('stays modal where a dialog is open and the element is moved', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    button(finder, 'More filters').click();
    await until(() => finder.shadowRoot!.querySelector('.filter-sheet:modal'), 'the dialog');
    const elsewhere = mount('<div></div>');
    elsewhere.append(finder);
    await until(() => finder.shadowRoot!.querySelector('.filter-sheet:modal'), 'the same, modal again');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(finder.shadowRoot!.querySelector('.filter-sheet:modal')).to.exist;
  });
});
