import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { complete, finderOf } from '../support/finder.js';
import {
  button,
  canonicalFeed,
  clearPage,
  feedOf,
  mount,
  rowNames,
  settled,
  textOf,
  until,
  warningsOf,
} from '../support/page.js';

const reportIn = (finder: EpnFinder) => finder.shadowRoot!.querySelector('.debug');

/** The words of the report on the page, as one line. */
async function reportOf(finder: EpnFinder): Promise<string> {
  await until(() => reportIn(finder), 'the report for the webmaster');
  return reportIn(finder)!.textContent.replace(/\s+/g, ' ');
}

const FLAWED = canonicalFeed(
  [
    { id: 'good', name: 'A', openingHours: 'Mo 09:00-12:00' },
    { id: 'nameless' },
    { id: '<b>lost</b>', name: 'B', lat: 200 },
    { id: 'one', name: 'C', phones: ['02 234 56 78'], lat: 50.8 },
    { id: 'two', name: 'C', phones: ['02 234 56 79'], lat: 50.8 },
    { id: 'good', name: 'A', phones: ['02 234 56 78'] },
    { id: 'vague', name: 'D', openingHours: 'selon la saison', lat: 50.7 },
  ],
  { date: '2024-01-15' },
);

describe('epn-finder debug', () => {
  afterEach(clearPage);

  it('shows nothing without the attribute', async () => {
    const finder = await finderOf(`feed="${FLAWED}"`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(reportIn(finder)).to.equal(null);
  });

  it('tells the webmaster what was read, refused and why, and what to do', async () => {
    const finder = await finderOf(`feed="${FLAWED}" debug`);
    const report = await reportOf(finder);
    expect(report).to.include('Form of the feed: canonical');
    expect(report).to.include('7 records read: 4 shown, 1 put together with another, 2 refused');
    expect(report).to.include('nameless: It has no name. Give every place a name.');
    expect(report).to.include('<b>lost</b>: Its position cannot be right.');
    expect(report).to.include('“one” and “two” have the same name and the same spot');
    expect(report).to.include('vague: selon la saison');
    expect(report).to.include('15 January 2024, more than a year ago');
    expect(report).not.to.include('nothing to mend');
    expect(reportIn(finder)!.querySelector('b')).to.equal(null);
  });

  it('speaks the language of the finder', async () => {
    const french = await finderOf(`feed="${FLAWED}" debug lang="fr"`);
    french.lang = 'fr';
    await until(() => textOf(french).includes('Rapport pour le webmestre'), 'the French report');
    expect(await reportOf(french)).to.include("nameless: Il n'a pas de nom.");
    french.lang = 'nl';
    await until(() => textOf(french).includes('Verslag voor de webmaster'), 'the Dutch report');
    expect(await reportOf(french)).to.include('7 fiches gelezen: 4 getoond');
  });

  it('says that there is nothing to do when there is nothing', async () => {
    const finder = await finderOf(`feed="${canonicalFeed([{ id: 'a', name: 'A' }], { date: '2026-11-01' })}" debug`);
    expect(await reportOf(finder)).to.include('There is nothing to mend');
  });

  it('says that a date is missing where the feed gives one that the calendar does not have', async () => {
    const finder = await finderOf(`feed="${canonicalFeed([{ id: 'a', name: 'A' }], { date: '2026-02-31' })}" debug`);
    expect(await reportOf(finder)).to.include('does not give its date as 2026-11-24');
    expect(textOf(finder)).not.to.include('March');
  });

  it('says why there is no list, and what to do', async () => {
    const finder = await finderOf(`feed="${feedOf('<!doctype html><title>Login</title>')}" debug`);
    const report = await reportOf(finder);
    expect(report).to.include('What came is no data');
    expect(report).to.include('blob:');
  });

  it('can be switched on and off', async () => {
    const finder = await finderOf(`feed="${FLAWED}"`);
    finder.debug = true;
    await reportOf(finder);
    finder.debug = false;
    await finder.updateComplete;
    expect(reportIn(finder)).to.equal(null);
  });
});

describe('epn-finder, data that is old or silent', () => {
  afterEach(clearPage);

  it('is more than a year old: the visitor and the console are told', async () => {
    const feed = canonicalFeed([{ id: 'a', name: 'A' }], { date: '2025-10' });
    const lines = await warningsOf(async () => {
      const finder = await complete(await finderOf(`feed="${feed}"`));
      expect(textOf(finder)).to.include('This data is more than a year old');
    });
    expect(lines.filter((line) => line.includes('more than a year old (2025-10)'))).to.have.length(1);
  });

  it('is newer, or gives no date: nothing is said', async () => {
    for (const head of [{ date: '2026-03' }, {}]) {
      const finder = await finderOf(`feed="${canonicalFeed([{ id: 'a', name: 'A' }], head)}"`);
      expect(textOf(finder)).not.to.include('year old');
    }
  });

  it('does not tell what is filtered by: the place is kept on request, and its row says so', async () => {
    const feed = canonicalFeed([
      { id: 'a', name: 'A', services: ['procedures'], commune: 'Gap' },
      { id: 'b', name: 'B', postalCode: '99999' },
    ]);
    const finder = await complete(await finderOf(`feed="${feed}"`));
    expect(textOf(finder)).not.to.include('not known');
    finder.filters = { services: ['procedures'] };
    await finder.updateComplete;
    expect(rowNames(finder)).to.deep.equal(['A']);
    button(finder, 'Show them too').click();
    await finder.updateComplete;
    expect(rowNames(finder)).to.deep.equal(['A', 'B']);
    const row = finder.shadowRoot!.querySelector('[data-id=b]')!;
    expect(row.textContent).to.include('What you can do there is not known.').and.not.include('commune is not known');
    finder.filters = { services: [], communes: ['x-gap'], withUnknown: true };
    await finder.updateComplete;
    expect(finder.shadowRoot!.querySelector('[data-id=b]')!.textContent).to.include('The commune is not known.');
    expect(finder.shadowRoot!.querySelector('[data-id=a]')!.textContent).not.to.include('not known');
  });
});

describe('epn-finder offline', () => {
  const url = `${location.origin}/feed-of-the-offline-test.json`;
  const content = (name: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      epnFeed: 1,
      features: [{ id: 'a', properties: { name, commune: 'Gap' } }],
    });
  const original = window.fetch.bind(window);
  const answer = (reply: () => Promise<Response>): void => {
    window.fetch = (input, init) => (input === url ? reply() : original(input, init));
  };
  const down = () => Promise.reject(new TypeError('Failed to fetch'));
  const good = () =>
    Promise.resolve(new Response(content('A'), { headers: { 'last-modified': 'Tue, 12 May 2026 10:00:00 GMT' } }));

  /** A finder of the feed; without its element's memory of the page. */
  async function open(attributes = ''): Promise<EpnFinder> {
    const finder = mount<EpnFinder>(`<epn-finder lang="en" without-map feed="${url}" ${attributes}></epn-finder>`);
    await settled(finder);
    finder.reload();
    await finder.updateComplete;
    return settled(finder);
  }
  const isKept = async () => (await caches.keys()).length > 0;

  afterEach(async () => {
    clearPage();
    window.fetch = original;
    for (const name of await caches.keys()) await caches.delete(name);
  });

  it('stores nothing without the switch', async () => {
    answer(good);
    await open();
    answer(down);
    expect((await open()).state).to.equal('error');
    expect(await isKept()).to.equal(false);
  });

  it('shows the last good copy with its date when the network fails', async () => {
    answer(good);
    await open('offline');
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 10));
    answer(down);
    const finder = await open('offline');
    expect(rowNames(finder)).to.deep.equal(['A']);
    expect(finder.state).to.equal('partial');
    expect(textOf(finder)).to.include('Data of 12 May: the newest list could not be loaded.');
  });

  it('keeps the good copy when what comes later is no feed', async () => {
    answer(good);
    await open('offline');
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 10));
    answer(() => Promise.resolve(new Response('<!doctype html>')));
    expect((await open('offline')).state).to.equal('error');
    answer(down);
    expect(rowNames(await open('offline'))).to.deep.equal(['A']);
  });

  it('works as without the switch where Cache Storage throws', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'caches');
    Object.defineProperty(window, 'caches', {
      configurable: true,
      get: () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    try {
      answer(good);
      expect(rowNames(await open('offline'))).to.deep.equal(['A']);
      answer(down);
      expect((await open('offline')).state).to.equal('error');
    } finally {
      if (own) Object.defineProperty(window, 'caches', own);
      else delete (window as { caches?: unknown }).caches;
    }
  });
});
