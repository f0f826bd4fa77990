import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf } from '../support/finder.js';
import { button, canonicalFeed, clearPage, ids, inside, nextEvent, rowNames, textOf, until } from '../support/page.js';

const FEED = canonicalFeed([
  { id: 'a', name: 'Learn far', lat: 50.9, services: ['everyday-tools'], openingHours: 'Tu 09:00-17:00' },
  { id: 'b', name: 'Learn near', services: ['culture'], openingHours: 'Tu 09:00-17:00', phones: ['02 234 56 78'] },
  { id: 'c', name: 'Computers', services: ['device-access'], openingHours: 'Tu 09:00-17:00' },
  { id: 'd', name: 'Silent', openingHours: 'Tu 09:00-17:00' },
  { id: 'e', name: 'Silent too', lat: 50.87, openingHours: 'Tu 09:00-17:00' },
]);

const question = (finder: EpnFinder): string => inside(finder, '.guided-title').textContent.replace(/\s+/g, ' ').trim();

async function asks(finder: EpnFinder, words: string): Promise<void> {
  await until(() => finder.shadowRoot?.querySelector('.guided-title')?.textContent.includes(words), words);
  await finder.updateComplete;
}

async function guided(attributes = ''): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${FEED}" view="guided" ${attributes}`);
  await asks(finder, 'What do you need?');
  return finder;
}

/** Answers both questions. */
async function answered(need: string, commune = '1000'): Promise<EpnFinder> {
  const finder = await guided();
  button(finder, need).click();
  await asks(finder, 'Where are you?');
  const input = inside<HTMLInputElement>(finder, '#where');
  input.value = commune;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  button(finder, 'Find places').click();
  await asks(finder, 'for you');
  return finder;
}

describe('the guided way', () => {
  afterEach(clearPage);

  it('asks two questions, one at a time, and each takes the focus', async () => {
    const finder = await guided();
    expect(question(finder)).to.equal('Question 1 of 2 What do you need?');
    expect(finder.shadowRoot!.querySelector('.result, #query, #where')).to.equal(null);
    button(finder, 'Learn').click();
    await asks(finder, 'Where are you?');
    expect(finder.shadowRoot!.activeElement).to.equal(inside(finder, '.guided-title'));
    expect(inside(finder, '.guided-title').getAttribute('role')).to.equal('heading');
  });

  it('does not take the focus when the page opens', async () => {
    const finder = await guided();
    expect(finder.shadowRoot!.activeElement).to.equal(null);
  });

  it('answers with the three best places: first those that surely help, then those that do not tell', async () => {
    const finder = await answered('Learn');
    expect(rowNames(finder)).to.deep.equal(['Learn near', 'Learn far', 'Silent']);
    expect(textOf(finder)).to.include('3 places for you').and.to.include('Near Bruxelles');
  });

  it('gives each place a way to call, to go there and to print', async () => {
    const finder = await answered('Learn');
    const [first] = finder.shadowRoot!.querySelectorAll('.result');
    const actions = [...first!.querySelectorAll('[part=action]')].map(
      (node) => node.textContent.trim().split(/\s+–/)[0],
    );
    expect(actions).to.deep.equal(['Call', 'How to get there', 'Print']);
  });

  it('goes on to the list, which shows the same answer and the others', async () => {
    const finder = await answered('Learn');
    const heard = nextEvent(finder, 'epn-view-change');
    button(finder, 'See all places in a list').click();
    expect((await heard).view).to.equal('list');
    await finder.updateComplete;
    expect(ids(finder.results)).to.include.members(['a', 'b', 'd', 'e']).and.not.to.include('c');
    expect(inside(finder, '#query').isConnected).to.equal(true);
  });

  it('is one button away from the list, and "start again" forgets the answers', async () => {
    const finder = await finderOf(`feed="${FEED}"`);
    await until(() => finder.shadowRoot!.querySelector('.ways'), 'the ways in');
    button(finder, 'Guide me').click();
    await asks(finder, 'What do you need?');
    button(finder, 'See everything').click();
    await asks(finder, 'Where are you?');
    button(finder, 'Skip this question').click();
    await asks(finder, '3 places for you');
    button(finder, 'Start again').click();
    await asks(finder, 'What do you need?');
    finder.reset();
    await until(() => finder.shadowRoot!.querySelector('#query'), 'the list');
  });
});
