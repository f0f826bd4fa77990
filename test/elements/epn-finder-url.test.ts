import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf, THREE } from '../support/finder.js';
import { button, clearPage, inside, rowNames, search, until, warningsOf } from '../support/page.js';

const start = location.href;

/** A finder that keeps its state in the address, and has begun to. */
async function linked(attributes = 'url-state="f"'): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${THREE}" without-filters ${attributes}`);
  await until(() => finder.shadowRoot!.querySelector('.take-button, .tray'), 'what comes after the results');
  return finder;
}

const parameters = (): string => decodeURIComponent(location.search);

describe('epn-finder, the page’s address', () => {
  afterEach(async () => {
    clearPage();
    history.replaceState(null, '', start);
    await Promise.resolve();
  });

  it('is left alone without the attribute', async () => {
    const finder = await linked('');
    await search(finder, 'atelier');
    finder.select('closed');
    await finder.updateComplete;
    expect(location.href).to.equal(start);
  });

  it('says what is asked, and leads back to it', async () => {
    const finder = await linked();
    await search(finder, 'atelier');
    await until(() => parameters().includes('f-q=atelier'), 'the text in the address');
    const href = location.href;
    clearPage();
    history.replaceState(null, '', href);
    const again = await linked();
    expect(again.query).to.equal('atelier');
    expect(rowNames(again)).to.deep.equal(['Atelier']);
  });

  it('opens the place that a link names', async () => {
    history.replaceState(null, '', '?x=1&f-place=silent#top');
    const finder = await linked();
    await until(() => finder.shadowRoot!.querySelector('.result[aria-current] .details'), 'the place');
    expect(finder.selected?.id).to.equal('silent');
  });

  it('keeps the hash where the webmaster wants it there', async () => {
    const finder = await linked('url-state="hash:f"');
    await search(finder, 'zorba');
    await until(() => location.hash === '#f-q=zorba', 'the text in the hash');
    expect(location.href.startsWith(start.split('#')[0]!)).to.equal(true);
  });

  it('serves two finders that do not know of each other', async () => {
    const one = await linked('url-state="one"');
    const two = await linked('url-state="two"');
    await search(one, 'atelier');
    await search(two, 'zorba');
    await until(() => /one-q=atelier.*two-q=zorba/.test(parameters()), 'both texts');
    expect([one.query, two.query]).to.deep.equal(['atelier', 'zorba']);
  });

  it('tells the webmaster of a prefix that two finders use, and of one that cannot be', async () => {
    const said = await warningsOf(async () => {
      await linked('url-state="same"');
      await linked('url-state="same"');
      await linked('url-state="a=b"');
    });
    expect(said.join())
      .to.include('url-state="same" is used by two finders')
      .and.to.include('url-state="a=b" is neither');
  });

  it('of a link for somebody else brings a list, and the language of that person', async () => {
    history.replaceState(null, '', '?f-list=open,silent&f-lang=nl');
    const finder = await linked();
    await until(() => finder.shadowRoot!.querySelector('.root[lang=nl] .tray'), 'the list in Dutch');
    expect(inside(finder, '.tray').textContent).to.include('2');
  });

  it('is what the QR code and the message for a phone lead to', async () => {
    const finder = await linked();
    await search(finder, 'zorba');
    finder.select('open');
    await until(() => finder.shadowRoot!.querySelector('.result[aria-current] .take'), 'the actions');
    button(finder, 'Send to a phone').click();
    await finder.updateComplete;
    const message = decodeURIComponent(inside<HTMLAnchorElement>(finder, '.send-panel a').href);
    expect(message).to.match(/[?&]f-place=open$/);
    expect(inside(finder, '.send-panel').textContent).to.include('It opens this page there.');
  });
});
