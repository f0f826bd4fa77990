import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { forgetFeed } from '../../src/feed/pipeline.js';
import { complete, finderOf, THREE } from '../support/finder.js';
import { button, canonicalFeed, clearPage, inside, search, until } from '../support/page.js';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const said = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

/** Nearest setting of what a screen reader does with changes in a node: `off`, `polite`, or none at all. */
function politeness(node: Node | null): string | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const live = element?.closest('[aria-live], [role=status], [role=alert]');
  if (!live || live.closest('[hidden]')) return null;
  return live.getAttribute('aria-live') ?? 'polite';
}

/** Writes down what a screen reader hears while something runs: the text of each live region that changes. */
async function heardWhile(finder: EpnFinder, run: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const observer = new MutationObserver((records) => {
    const live = records.filter(({ target }) => politeness(target) === 'polite');
    const regions = new Set(live.map(({ target }) => (target instanceof Element ? target : target.parentElement)));
    for (const region of regions) if (region && said(region) !== '') heard.push(said(region));
  });
  observer.observe(finder.shadowRoot!, { subtree: true, childList: true, characterData: true });
  await run();
  observer.disconnect();
  return heard;
}

const isLong = 1_500;

describe('epn-finder, what is heard of the number of places', () => {
  afterEach(clearPage);

  it('is only the last answer, once, of what is typed fast', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    inside(finder, '#query').focus();
    const heard = await heardWhile(finder, async () => {
      for (const text of ['z', 'zo', 'zor', 'zorb', 'zorba']) {
        await search(finder, text);
        await wait(60);
      }
      await wait(isLong);
    });
    expect(heard).to.deep.equal(['1 place1 suggestion. Arrow down to go to it.']);
  });

  it('is nothing where nothing has changed in the end', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    const heard = await heardWhile(finder, async () => {
      finder.filters = { services: ['procedures'] };
      await finder.updateComplete;
      finder.filters = { services: [] };
      await wait(isLong);
    });
    expect(heard).to.deep.equal([]);
  });

  it('is said of a filter too, and does not stay to be read a second time', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    const heard = await heardWhile(finder, async () => {
      inside(finder, '.filters input[type=checkbox]').click();
      await wait(isLong);
    });
    expect(heard).to.deep.equal(['1 place']);
    await until(
      () => ![...finder.shadowRoot!.querySelectorAll('.visually-hidden')].some((node) => said(node) === '1 place'),
      'silence',
    );
  }).timeout(10_000);

  it('is not said besides where the focus reads it', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}" services="procedures"`));
    const heard = await heardWhile(finder, async () => {
      button(finder, 'Remove the filter').focus();
      button(finder, 'Remove the filter').click();
      await wait(isLong);
    });
    expect(said(finder.shadowRoot!.activeElement!)).to.equal('3 places, open ones first');
    expect(heard).to.deep.equal([]);
  });

  it('is heard within the sheet of all filters, which silences what stands outside', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    inside(finder, '.filters-button').click();
    await finder.updateComplete;
    const sheet = inside<HTMLDialogElement>(finder, 'dialog.filter-sheet');
    expect(sheet.matches(':modal')).to.equal(true);
    const region = sheet.querySelector('[role=status]')!;
    expect(said(region)).to.equal('');
    sheet.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await until(() => said(region) !== '', 'the sentence');
    expect(sheet.querySelector('[role=status]')).to.equal(region);
    expect(said(region)).to.equal('1 place');
  });

  describe('in a feed of several pages', () => {
    const realFetch = globalThis.fetch;
    afterEach(() => {
      globalThis.fetch = realFetch;
    });

    it('is said once, when the last page has come', async () => {
      const url = 'https://data.example/heard/api/explore/v2.1/catalog/datasets/lieux/records';
      const rows = (from: number, count: number) =>
        Array.from({ length: count }, (_, index) => ({ id: from + index, nom: `Lieu ${from + index}`, cp: '1090' }));
      let sendRest = (): void => undefined;
      const rest = new Promise<void>((resolve) => {
        sendRest = resolve;
      });
      globalThis.fetch = async (input) => {
        const { searchParams } = new URL(input as string);
        const offset = Number(searchParams.get('offset') ?? 0);
        const limit = Number(searchParams.get('limit') ?? 10);
        if (offset > 0) await rest.then(() => wait(60));
        const results = rows(offset, Math.max(0, Math.min(limit, 2700 - offset)));
        return new Response(JSON.stringify({ total_count: 2700, results }));
      };
      forgetFeed(url);
      const finder = await finderOf(`feed="${url}"`);
      const heard = await heardWhile(finder, async () => {
        expect(said(inside(finder, '.status'))).to.equal('10 places, open ones first');
        await wait(isLong);
        sendRest();
        await until(() => finder.feedReport?.complete, 'the last page');
        await wait(isLong);
      });
      expect(heard).to.deep.equal(['2700 places, open ones first']);
    }).timeout(30_000);
  });
});

describe('the button "Filters" of a phone', () => {
  afterEach(clearPage);

  it('tells that it opens a dialog, once it does', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    const attributes = () =>
      ['aria-haspopup', 'aria-expanded', 'aria-controls'].map((name) =>
        inside(finder, '.filters-button').getAttribute(name),
      );
    expect(attributes()).to.deep.equal(['dialog', null, null]);
    button(finder, 'Filters').click();
    await finder.updateComplete;
    expect(attributes()).to.deep.equal(['dialog', null, null]);
  });
});

describe('the list of communes', () => {
  afterEach(clearPage);

  const FEED = canonicalFeed([
    { id: 'a', name: 'A', nisCode: '21015' },
    { id: 'b', name: 'B', nisCode: '21009' },
    { id: 'c', name: 'C', nisCode: '21004' },
  ]);
  const chosen = (finder: EpnFinder) =>
    inside<HTMLSelectElement>(finder, '#commune').selectedOptions[0]?.textContent.trim();

  it('says that there are several where a page has preset them, and lets go of them', async () => {
    const finder = await complete(await finderOf(`feed="${FEED}" commune="1030,1050"`));
    expect(finder.results).to.have.length(2);
    expect(chosen(finder)).to.equal('2 communes');
    const list = inside<HTMLSelectElement>(finder, '#commune');
    list.value = '';
    list.dispatchEvent(new Event('change'));
    await finder.updateComplete;
    expect(finder.results).to.have.length(3);
    expect([...list.options].map(({ textContent }) => textContent.trim())[0]).to.equal('All communes');
    expect(chosen(finder)).to.equal('All communes');
  });

  it('shows one that is left of several', async () => {
    const finder = await complete(await finderOf(`feed="${FEED}" commune="1030,1050"`));
    button(finder, 'Remove the filter').click();
    await finder.updateComplete;
    expect(chosen(finder)).to.match(/^Ixelles/);
  });
});
