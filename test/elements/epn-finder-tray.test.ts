import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { speechIn } from '../../src/i18n/speech-in.js';
import { finderOf } from '../support/finder.js';
import { button, clearPage, inside, textOf, until } from '../support/page.js';
import { chosen, press, replace, restore, SIX, visit } from '../support/take.js';

/** What is told beside the tray. */
const told = (finder: EpnFinder): string => inside(finder, '.tray-dock > [role=status]').textContent;

describe('the tray of a helper', () => {
  afterEach(() => {
    clearPage();
    restore();
    dispatchEvent(new Event('pointerdown'));
  });

  /** Puts the first places of the list into the tray by their boxes; the first by its own button. */
  async function tray(finder: EpnFinder, count: number): Promise<void> {
    await press(finder, 'Add to my list');
    const boxes = () => [...finder.shadowRoot!.querySelectorAll<HTMLInputElement>('.result .check input')];
    for (let index = 1; index < count; index += 1) {
      boxes()[index]?.click();
      await finder.updateComplete;
    }
  }

  it('is not there until a place is put into it; then each row has a box to tick', async () => {
    const finder = await chosen();
    expect(finder.shadowRoot!.querySelector('.tray, .result .check')).to.equal(null);
    await tray(finder, 1);
    expect(button(finder, 'My list: 1 of 5 places').getAttribute('aria-expanded')).to.equal('false');
    expect(inside(finder, '.take [role=status]').textContent).to.equal('In your list: 1 of 5 places.');
    expect(finder.shadowRoot!.querySelectorAll('.result .check')).to.have.length(6);
  });

  it('holds five places; a sixth stays unticked, and a sentence says why', async () => {
    const finder = await chosen();
    await tray(finder, 6);
    expect(textOf(finder)).to.include('My list: 5 of 5 places');
    expect(told(finder)).to.equal('Your list is full: 5 places.');
    const boxes = [...finder.shadowRoot!.querySelectorAll<HTMLInputElement>('.result .check input')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true, true, true, true, false]);
  });

  it('prints and sends in the client’s language, and stays itself in the helper’s', async () => {
    const sent: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => (sent.push(data), Promise.resolve()));
    const finder = await chosen();
    await tray(finder, 2);
    await press(finder, 'My list: 2 of 5 places');
    const language = inside<HTMLSelectElement>(finder, '#tray-language');
    language.value = 'nl';
    language.dispatchEvent(new Event('change'));
    await until(() => {
      inside(finder, '.tray .take-buttons li:nth-child(3) button').click();
      return sent.some(({ text }) => text?.includes('dinsdag: 9:00–17:00'));
    }, 'the text in Dutch');
    expect(sent.at(-1)?.text).to.include('Huis a').and.to.include('Huis b');
    expect(textOf(finder)).to.include('Language of the paper and of the message');
  });

  it('prints and sends in Arabic from right to left, with hours and phones in their order', async () => {
    const sent: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => (sent.push(data), Promise.resolve()));
    const paper: (ShadowRoot | null | undefined)[] = [];
    replace(globalThis, 'print', () => paper.push(document.querySelector('[data-epn-print]')?.shadowRoot));
    const finder = await chosen();
    await tray(finder, 2);
    await press(finder, 'My list: 2 of 5 places');
    const language = inside<HTMLSelectElement>(finder, '#tray-language');
    language.value = 'ar';
    language.dispatchEvent(new Event('change'));
    await until(() => {
      inside(finder, '.tray .take-buttons li:nth-child(3) button').click();
      return sent.some(({ text }) => text?.includes('\u20669:00–17:00\u2069'));
    }, 'the text in Arabic');
    inside(finder, '.tray .take-buttons li:nth-child(1) button').click();
    await until(() => paper[0], 'the paper');
    const sheet = paper[0]!.querySelector<HTMLElement>('.paper')!;
    expect([sheet.lang, sheet.dir]).to.deep.equal(['ar', 'rtl']);
    expect(sheet.textContent).to.include('أوقات العمل').and.to.include('\u20669:00–17:00\u2069');
    expect(inside(finder, '.root').dir).to.equal('ltr');
  });

  it('asks nothing about the client and keeps nothing', async () => {
    const finder = await chosen();
    await tray(finder, 3);
    await press(finder, 'My list: 3 of 5 places');
    expect(finder.shadowRoot!.querySelectorAll('.tray input, .tray textarea')).to.have.length(0);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('gives up a place, and everything', async () => {
    const finder = await chosen();
    await tray(finder, 2);
    await press(finder, 'My list: 2 of 5 places');
    inside(finder, '.tray .cross').click();
    await finder.updateComplete;
    expect(textOf(finder)).to.include('My list: 1 of 5 places');
    expect(told(finder)).to.equal('Taken off your list.');
    await press(finder, 'Empty the list');
    expect(finder.shadowRoot!.querySelector('.tray')).to.equal(null);
    expect(told(finder)).to.equal('Your list is empty.');
  });

  it('keeps the keyboard’s focus near, whatever is taken away', async () => {
    const finder = await chosen();
    await tray(finder, 2);
    await press(finder, 'My list: 2 of 5 places');
    const focused = () => finder.shadowRoot!.activeElement;
    const removes = [...finder.shadowRoot!.querySelectorAll<HTMLElement>('.tray .cross')];
    removes[1]!.focus();
    removes[1]!.click();
    await until(() => focused() === removes[0], 'the focus on the other place');
    button(finder, 'Empty the list').focus();
    await press(finder, 'Empty the list');
    await until(() => focused() === button(finder, 'Print this list'), 'the focus on what is left there');
    await press(finder, 'Add to my list');
    const tick = inside<HTMLInputElement>(finder, '.result .check input');
    tick.focus();
    tick.click();
    await until(() => focused()?.closest('.result')?.getAttribute('data-id') === 'a', 'the focus in the row');
  });

  it('of somebody else is never in the language of the person before', async () => {
    const sent: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => (sent.push(data), Promise.resolve()));
    const finder = await chosen();
    await tray(finder, 1);
    await press(finder, 'My list: 1 of 5 places');
    const language = inside<HTMLSelectElement>(finder, '#tray-language');
    language.value = 'nl';
    language.dispatchEvent(new Event('change'));
    button(finder, 'Empty the list').click();
    await speechIn('nl');
    await press(finder, 'Add to my list');
    await press(finder, 'My list: 1 of 5 places');
    expect(inside<HTMLSelectElement>(finder, '#tray-language').value).to.equal('en');
    inside(finder, '.tray .take-buttons li:nth-child(3) button').click();
    await until(() => sent.length, 'the text');
    expect(sent[0]?.text).to.include('Tuesday: 9:00–17:00');
  });

  it('of a link counts only the places that the feed still has', async () => {
    visit('?k-list=gone,b,gone2,gone3,gone4');
    const finder = await finderOf(`feed="${SIX}" url-state="k"`);
    await until(() => finder.shadowRoot!.querySelector('.tray'), 'the tray');
    expect(textOf(finder)).to.include('My list: 1 of 5 places');
    finder.select('a');
    await until(() => finder.shadowRoot!.querySelector('.result[aria-current] .take'), 'the actions');
    await press(finder, 'Add to my list');
    expect(textOf(finder)).to.include('My list: 2 of 5 places');
  });

  it('of a link whose places are all gone is not there', async () => {
    visit('?k-list=g1,g2,g3,g4,g5');
    const finder = await finderOf(`feed="${SIX}" url-state="k"`);
    finder.select('a');
    await until(() => finder.shadowRoot!.querySelector('.result[aria-current] .take'), 'the actions');
    expect(finder.shadowRoot!.querySelector('.tray, .result .check')).to.equal(null);
    await press(finder, 'Add to my list');
    expect(textOf(finder)).to.include('My list: 1 of 5 places');
  });
});
