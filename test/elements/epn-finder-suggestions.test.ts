import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { complete, finderOf } from '../support/finder.js';
import { canonicalFeed, clearPage, ids, inside, search, until } from '../support/page.js';

const FEED = canonicalFeed([
  { id: 'a', name: 'Bibliothèque Sophia', nisCode: '21015', services: ['procedures'] },
  { id: 'b', name: 'Muntpunt', nisCode: '21004', services: ['culture'] },
  { id: 'c', name: 'Bib Anderlecht', nisCode: '21001' },
]);

const input = (finder: EpnFinder): HTMLInputElement => inside(finder, '#query');

/** The suggestions as one reads them: label and detail. */
function suggestions(finder: EpnFinder): string[] {
  return [...finder.shadowRoot!.querySelectorAll('[role=option]')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

async function press(finder: EpnFinder, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await finder.updateComplete;
  }
}

async function typed(text: string, attributes = ''): Promise<EpnFinder> {
  const finder = await complete(await finderOf(`feed="${FEED}" ${attributes}`));
  input(finder).focus();
  await search(finder, text);
  await finder.updateComplete;
  return finder;
}

describe('epn-finder, suggestions', () => {
  afterEach(clearPage);

  it('make a combobox of the search box', async () => {
    const finder = await complete(await finderOf(`feed="${FEED}"`));
    const box = input(finder);
    expect(box.getAttribute('aria-expanded')).to.equal('false');
    expect(box.getAttribute('aria-autocomplete')).to.equal('list');
    expect(inside(finder, `#${box.getAttribute('aria-controls')}`).getAttribute('role')).to.equal('listbox');
    expect(inside(finder, '[role=listbox]').getAttribute('aria-label')).to.equal('Suggestions');
  });

  for (const [text, expected] of [
    ['schaar', ['Schaerbeek Commune 1030 · 1 place']],
    ['skarbek', ['Schaerbeek Commune 1030 · 1 place']],
    ['1030', ['Schaerbeek Commune 1030 · 1 place']],
    ['1020', ['1020 Bruxelles Postal code']],
    ['laeken', ['Bruxelles Commune 1000 · 1 place']],
    ['formul', ['Help with online forms What you can do there · 1 place']],
    ['sophia', ['Bibliothèque Sophia Place · Schaerbeek']],
    ['m', []],
    ['qqqqq', []],
  ] as const) {
    it(`for "${text}" are ${expected.join(', ') || 'none'}`, async () => {
      const finder = await typed(text);
      expect(suggestions(finder)).to.deep.equal(expected);
      expect(input(finder).getAttribute('aria-expanded')).to.equal(String(expected.length > 0));
    });
  }

  it('are walked through by the arrows while the focus stays in the box', async () => {
    const finder = await typed('bib');
    const active = (): string | undefined => {
      const id = input(finder).getAttribute('aria-activedescendant');
      return id === null ? undefined : inside(finder, `#${id}`).querySelector('.suggestion-label')?.textContent;
    };
    expect(active()).to.equal(undefined);
    await press(finder, 'ArrowDown');
    expect(active()).to.equal('Bib Anderlecht');
    await press(finder, 'ArrowDown');
    expect(active()).to.equal('Bibliothèque Sophia');
    await press(finder, 'ArrowDown');
    expect(active()).to.equal('Bib Anderlecht');
    await press(finder, 'ArrowUp');
    expect(active()).to.equal('Bibliothèque Sophia');
    expect(finder.shadowRoot!.activeElement).to.equal(input(finder));
  });

  it('of a commune become a filter by Enter', async () => {
    const finder = await typed('schaar');
    await press(finder, 'ArrowDown', 'Enter');
    expect(finder.filters.communes).to.deep.equal(['21015']);
    expect(finder.query).to.equal('');
    expect(input(finder).value).to.equal('');
    expect(ids(finder.results)).to.deep.equal(['a']);
    expect(suggestions(finder)).to.deep.equal([]);
  });

  it('of a service become a filter by a tap', async () => {
    const finder = await typed('formul');
    inside(finder, '[role=option]').click();
    await finder.updateComplete;
    expect(finder.filters.services).to.deep.equal(['procedures']);
    expect(finder.query).to.equal('');
  });

  it('of a place choose it', async () => {
    const finder = await typed('sophia');
    inside(finder, '[role=option]').click();
    await finder.updateComplete;
    expect(finder.selected?.id).to.equal('a');
  });

  it('close by Escape and leave the text, and by leaving the box', async () => {
    const finder = await typed('bib');
    await press(finder, 'Escape');
    expect(suggestions(finder)).to.deep.equal([]);
    expect(finder.query).to.equal('bib');
    await press(finder, 'ArrowDown');
    expect(suggestions(finder)).to.have.length(2);
    input(finder).blur();
    await finder.updateComplete;
    expect(suggestions(finder)).to.deep.equal([]);
  });

  it('are told to a screen reader by their number, and no more once they are closed', async () => {
    const finder = await typed('bib');
    const heard = () =>
      [...finder.shadowRoot!.querySelectorAll('[role=status]')].map((node) => node.textContent).join(' ');
    await until(() => heard().includes('2 suggestions. Arrow down to go to them.'), 'their number');
    await press(finder, 'Escape');
    expect(heard()).not.to.include('suggestions');
  });

  it('can be touched by any finger', async () => {
    const finder = await typed('bib');
    for (const option of finder.shadowRoot!.querySelectorAll('[role=option]'))
      expect(option.getBoundingClientRect().height).to.be.at.least(44);
  });
});
