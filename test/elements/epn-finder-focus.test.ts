import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { complete, finderOf, THREE } from '../support/finder.js';
import { button, clearPage, inside, mount, search, until } from '../support/page.js';

/** What has the focus: the class or the id that it goes by, and its words. */
function focused(finder: EpnFinder): string {
  const node = finder.shadowRoot?.activeElement;
  if (!node) return 'nothing';
  return `${node.id || [...node.classList].join(' ')}: ${node.textContent.replace(/\s+/g, ' ').trim()}`;
}

/** Presses a button as a keyboard does: the focus first. */
async function press(finder: EpnFinder, words: string): Promise<void> {
  button(finder, words).focus();
  expect(finder.shadowRoot?.activeElement, `the button "${words}"`).to.equal(button(finder, words));
  await sendKeys({ press: 'Enter' });
  await finder.updateComplete;
}

const searched = (text: string) => (finder: EpnFinder) => search(finder, text);

describe('epn-finder, the focus', () => {
  afterEach(clearPage);

  for (const { after, attributes = '', first, press: words, goesTo } of [
    { after: '"Clear the search"', first: searched('zorba'), press: 'Clear the search', goesTo: 'query: ' },
    {
      after: 'the last "Show more"',
      attributes: 'limit="2"',
      press: 'Show more',
      goesTo: 'name: Béguinage',
    },
    {
      after: 'a "Show more" that leaves more',
      attributes: 'limit="1"',
      press: 'Show more',
      goesTo: 'control more: Show more places (1)',
    },
    {
      after: 'the last active filter is removed',
      attributes: 'services="procedures"',
      press: 'Remove the filter',
      goesTo: 'status: 3 places, open ones first',
    },
    {
      after: 'a way out of an empty answer',
      first: searched('zzzqqq'),
      press: 'Show all places',
      goesTo: 'status: 3 places, open ones first',
    },
    {
      after: 'the guided way is left for the list',
      attributes: 'view="guided"',
      press: 'I prefer to see the list',
      goesTo: 'status: 3 places, open ones first',
    },
  ]) {
    it(`after ${after} is on "${goesTo}"`, async () => {
      const finder = await finderOf(`feed="${THREE}" ${attributes}`);
      await until(() => finder.shadowRoot?.querySelector('[role=combobox], .guided-title'), 'the later code');
      await first?.(finder);
      await press(finder, words);
      expect(focused(finder)).to.equal(goesTo);
    });
  }

  it('after "Try again" waits on the line that will count the places', async () => {
    const realFetch = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    try {
      const finder = await finderOf('feed="https://data.example/focus.json"');
      await until(() => finder.state === 'error', 'the error');
      await finder.updateComplete;
      globalThis.fetch = () => new Promise(() => undefined);
      await press(finder, 'Try again');
      expect(focused(finder)).to.equal('status: Loading the places…');
    } finally {
      globalThis.fetch = realFetch;
    }
  });

  it('stays in the search box at Enter', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    inside(finder, '#query').focus();
    await sendKeys({ type: 'zorba' });
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    expect(focused(finder)).to.equal('query: ');
  });

  it('leaves the search box at Enter where a finger types, so that the keyboard closes', async () => {
    const realMatchMedia = globalThis.matchMedia;
    const finder = await complete(await finderOf(`feed="${THREE}"`));
    globalThis.matchMedia = (query) =>
      query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : realMatchMedia.call(globalThis, query);
    try {
      inside(finder, '#query').focus();
      await sendKeys({ press: 'Enter' });
      expect(focused(finder)).to.equal('nothing');
    } finally {
      globalThis.matchMedia = realMatchMedia;
    }
  });

  it('is never taken from elsewhere on the page', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}" services="procedures"`));
    const own = mount<HTMLButtonElement>('<button>The page</button>');
    button(finder, 'Remove the filter').focus();
    button(finder, 'Remove the filter').addEventListener('click', () => own.focus());
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    expect(finder.filters.services).to.deep.equal([]);
    expect(document.activeElement).to.equal(own);
  });

  it('goes to the place that is chosen among the suggestions, which may be far down the list', async () => {
    const finder = await complete(await finderOf(`feed="${THREE}" limit="1"`));
    inside(finder, '#query').focus();
    await sendKeys({ type: 'zorba' });
    await finder.updateComplete;
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused(finder).startsWith('name'), 'the row');
    expect(focused(finder)).to.equal('name: Zorba');
    expect(finder.selected?.id).to.equal('open');
  });
});
