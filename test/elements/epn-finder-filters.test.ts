import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { complete, finderOf, THREE } from '../support/finder.js';
import { button, canonicalFeed, clearPage, ids, inside, nextEvent, textOf, until } from '../support/page.js';

const RICH = canonicalFeed([
  {
    ...{ id: 'rich', name: 'Atelier', openingHours: 'Tu 09:00-17:00', services: ['procedures'], isFree: true },
    ...{ wheelchair: 'yes', languages: ['fr', 'ar'], audiences: ['Seniors'], access: ['walk-in'] },
    ...{ helpWays: ['workshop'], qualityLabels: ['Label EPN'] },
  },
  { id: 'poor', name: 'Zorba', openingHours: 'We 14:00-18:00', services: ['culture'], isFree: false, wheelchair: 'no' },
  { id: 'silent', name: 'Silent', lat: 50.9 },
]);

/** The box beside which these words stand, in the part of the finder that a selector means. */
function checkbox(finder: EpnFinder, label: string, within = '.root'): HTMLInputElement {
  const labels = [...inside(finder, within).querySelectorAll<HTMLLabelElement>('label.check')];
  return labels.find(({ textContent }) => textContent.includes(label))!.querySelector('input')!;
}

function sheetOf(finder: EpnFinder): HTMLDialogElement | null {
  return finder.shadowRoot!.querySelector('dialog.filter-sheet');
}

async function openSheet(finder: EpnFinder): Promise<HTMLDialogElement> {
  button(finder, 'More filters').click();
  await until(() => sheetOf(finder)?.open, 'the sheet');
  return sheetOf(finder)!;
}

async function choose(finder: EpnFinder, selector: string, value: string): Promise<void> {
  const field = inside<HTMLSelectElement | HTMLInputElement>(finder, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

describe('epn-finder, filters', () => {
  afterEach(clearPage);

  describe('the filters', () => {
    it('offer only what the feed knows', async () => {
      const feed = canonicalFeed([{ id: 'a', name: 'A' }]);
      const finder = await finderOf(`feed="${feed}"`);
      expect(finder.shadowRoot!.querySelectorAll('fieldset, select, label.check')).to.have.length(0);
    });

    it('by service count the places that do not say, and show them on demand', async () => {
      const finder = await complete(await finderOf(`feed="${THREE}"`));
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
      const finder = await complete(await finderOf(`feed="${THREE}"`));
      checkbox(finder, 'Open now').click();
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['open']);
      expect(textOf(finder)).to.include('1 other place does not say');
    });
  });

  describe('the other filters', () => {
    for (const { width, words } of [
      { width: '400px', words: 'Filters' },
      { width: '1000px', words: 'More filters' },
    ]) {
      it(`stand in a dialog that says how many places there are, and gives the focus back to "${words}"`, async () => {
        const finder = await complete(await finderOf(`feed="${RICH}"`));
        finder.style.inlineSize = width;
        const opener = button(finder, words);
        opener.focus();
        opener.click();
        await until(() => sheetOf(finder)?.open, 'the sheet');
        const sheet = sheetOf(finder)!;
        expect(sheet.matches(':modal')).to.equal(true);
        expect(sheet.contains(finder.shadowRoot!.activeElement)).to.equal(true);
        checkbox(finder, 'Free of charge', 'dialog').click();
        await finder.updateComplete;
        button(finder, 'Show 1 place').click();
        await until(() => !sheetOf(finder), 'the sheet to go');
        expect(finder.shadowRoot!.activeElement).to.equal(opener);
        expect(ids(finder.results)).to.deep.equal(['rich']);
      });
    }

    it('close by Escape and keep what was chosen', async () => {
      const finder = await complete(await finderOf(`feed="${RICH}"`));
      await openSheet(finder);
      checkbox(finder, 'Free of charge', 'dialog').click();
      await finder.updateComplete;
      await sendKeys({ press: 'Escape' });
      await until(() => !sheetOf(finder), 'the sheet to go');
      expect(finder.filters.free).to.equal(true);
    });

    for (const label of [
      'Free of charge',
      'With a wheelchair',
      'Arabic',
      'Seniors',
      'Without appointment',
      'In a group',
      'Label EPN',
    ]) {
      it(`find by "${label}", count who does not say, and can be removed one by one`, async () => {
        const finder = await complete(await finderOf(`feed="${RICH}"`));
        await openSheet(finder);
        const box = checkbox(finder, label, 'dialog');
        expect(box.closest('label')!.textContent).to.include('(1)');
        const heard = nextEvent(finder, 'epn-filter-change');
        box.click();
        expect((await heard).count).to.equal(1);
        await finder.updateComplete;
        expect(ids(finder.results)).to.deep.equal(['rich']);
        expect(textOf(finder)).to.match(/other places? do(es)? not say/);
        const chip = [...finder.shadowRoot!.querySelectorAll<HTMLElement>('.chip')];
        expect(chip.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
          `Remove the filter ${label}`,
        ]);
        chip[0]!.click();
        await finder.updateComplete;
        expect(finder.results).to.have.length(3);
      });
    }

    it('can be removed when they name a day that the calendar does not have', async () => {
      const finder = await complete(await finderOf(`feed="${RICH}"`));
      for (const day of ['2026-13-45', '2026-02-31']) {
        finder.filters = { day };
        await finder.updateComplete;
        expect(textOf(finder)).to.include(`Open on ${day}`).and.not.include('March');
        button(finder, `Open on ${day}`).click();
        await finder.updateComplete;
        expect(finder.filters.day).to.equal(null);
      }
    });

    it('find who is open on a day and at a time', async () => {
      const finder = await complete(await finderOf(`feed="${RICH}"`));
      await openSheet(finder);
      await choose(finder, '#day', '2026-11-25');
      expect(ids(finder.results)).to.deep.equal(['poor']);
      expect(textOf(finder)).to.include('Open on Wednesday');
      await choose(finder, '#time', '10:00');
      expect(finder.results).to.have.length(0);
      await choose(finder, '#time', '15:00');
      expect(ids(finder.results)).to.deep.equal(['poor']);
      await choose(finder, '#day', '');
      expect(finder.filters).to.include({ day: null, time: null });
      expect(finder.results).to.have.length(3);
    });

    it('are only those that the feed knows', async () => {
      const finder = await complete(await finderOf(`feed="${canonicalFeed([{ id: 'a', name: 'A' }])}"`));
      expect(textOf(finder)).not.to.include('More filters');
    });

    it('are left out by the hide attribute', async () => {
      const finder = await complete(await finderOf(`feed="${RICH}" hide="services, free,languages,day,open-now"`));
      const sheet = await openSheet(finder);
      const text = sheet.textContent;
      for (const words of ['Free of charge', 'Arabic', 'Any day', 'Open now', 'What do you need?'])
        expect(text, words).not.to.include(words);
      expect(text).to.include('With a wheelchair');
    });
  });

  describe('the attributes', () => {
    it('preset services, by our ids or by the feed’s own words, and what is open', async () => {
      const finder = await finderOf(`feed="${RICH}" services="procedures,culture" open-now`);
      expect(ids(finder.results)).to.deep.equal(['rich']);
      finder.openNow = false;
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['rich', 'poor']);
      finder.services = 'culture';
      await finder.updateComplete;
      expect(ids(finder.results)).to.deep.equal(['poor']);
    });

    it('come back after a reset', async () => {
      const finder = await finderOf(`feed="${RICH}" services="culture"`);
      finder.filters = { services: [], free: true };
      await finder.updateComplete;
      finder.reset();
      expect(finder.filters.services).to.deep.equal(['culture']);
      expect(finder.filters.free).to.equal(false);
    });

    it('do not undo what the page has set by script', async () => {
      const finder = document.createElement('epn-finder');
      finder.withoutMap = true;
      finder.filters = { services: ['culture'] };
      finder.setAttribute('feed', RICH);
      const box = document.body.appendChild(document.createElement('div'));
      box.dataset.test = '';
      box.append(finder);
      await until(() => finder.results.length > 0, 'the results');
      expect(ids(finder.results)).to.deep.equal(['poor']);
    });
  });
});
