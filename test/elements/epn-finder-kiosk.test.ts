import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf } from '../support/finder.js';
import { button, canonicalFeed, clearPage, inside, search, textOf, until, warningsOf } from '../support/page.js';
import { SlowClock } from '../support/slow-clock.js';

const FEED = canonicalFeed([
  { id: 'a', name: 'Atelier', phones: ['02 234 56 78'], websites: ['https://example.be/'], emails: ['a@example.be'] },
  { id: 'b', name: 'Bibliothèque' },
]);

const clock = new SlowClock();
const dialog = (finder: EpnFinder): HTMLDialogElement | null =>
  finder.shadowRoot!.querySelector<HTMLDialogElement>('.kiosk-dialog');

/** A public screen whose later part has come. */
async function kiosk(attributes = 'kiosk="100"'): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${FEED}" without-filters ${attributes}`);
  await until(() => finder.shadowRoot!.querySelector('a[data-href]'), 'the public screen');
  return finder;
}

describe('epn-finder on a public screen', () => {
  beforeEach(() => clock.start());
  afterEach(() => {
    clock.stop();
    clearPage();
  });

  it('has no link that leads away: each is a button that shows a QR code', async () => {
    const finder = await kiosk();
    finder.select('a');
    await until(() => finder.shadowRoot!.querySelector('.details'), 'the details');
    expect(finder.shadowRoot!.querySelectorAll('a[href]')).to.have.length(0);
    const directions = finder.shadowRoot!.querySelector<HTMLElement>('a[data-href^="https://www.openstreetmap.org"]')!;
    expect(directions.getAttribute('role')).to.equal('button');
    directions.focus();
    directions.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await until(() => dialog(finder)?.querySelector('.qr path'), 'the code');
    expect(dialog(finder)!.open).to.equal(true);
    expect(dialog(finder)!.textContent).to.include('How to get there').and.to.include('Atelier');
    button(finder, 'Close').click();
    await finder.updateComplete;
    expect(dialog(finder)).to.equal(null);
  });

  it('does not print, share or send messages, unless it says so', async () => {
    const labels = (finder: EpnFinder) =>
      [...finder.shadowRoot!.querySelectorAll('.take-button')].map((node) => node.textContent.trim());
    const finder = await kiosk();
    finder.select('a');
    await until(() => labels(finder).length, 'the actions');
    expect(labels(finder)).to.deep.equal(['Send to a phone', 'Add to my list']);
    button(finder, 'Send to a phone').click();
    await finder.updateComplete;
    expect(finder.shadowRoot!.querySelector('.send-panel a')).to.equal(null);
    const printing = await kiosk('kiosk="100 print"');
    printing.select('a');
    await until(() => labels(printing).includes('Print'), 'the way to print');
  });

  it('asks whether somebody is still there, and stays when somebody is', async () => {
    const finder = await kiosk();
    await search(finder, 'atelier');
    clock.pass(79);
    await finder.updateComplete;
    expect(dialog(finder)).to.equal(null);
    clock.pass(1);
    await finder.updateComplete;
    expect(dialog(finder)?.getAttribute('role')).to.equal('alertdialog');
    expect(dialog(finder)!.textContent).to.include('In 20 seconds this screen goes back to the start');
    expect(finder.shadowRoot!.activeElement).to.equal(button(finder, 'Yes, I am still here'));
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    await finder.updateComplete;
    expect(dialog(finder)).to.equal(null);
    clock.pass(79);
    await finder.updateComplete;
    expect(finder.query).to.equal('atelier');
  });

  it('forgets everything when nobody answers', async () => {
    const finder = await kiosk('kiosk="100" with-language-menu url-state="k"');
    const href = location.href;
    await search(finder, 'atelier');
    finder.select('a');
    await until(() => finder.shadowRoot!.querySelector('.result[aria-current] .take'), 'the actions');
    button(finder, 'Add to my list').click();
    button(finder, 'Nederlands').click();
    await until(() => finder.shadowRoot!.querySelector('.root[lang=nl]'), 'Dutch');
    clock.pass(80);
    await finder.updateComplete;
    clock.pass(20);
    await until(() => finder.shadowRoot!.querySelector('.root[lang=en]'), 'the language of the page');
    await finder.updateComplete;
    expect(dialog(finder)).to.equal(null);
    expect(finder.query).to.equal('');
    expect(inside<HTMLInputElement>(finder, '#query').value).to.equal('');
    expect(finder.selected).to.equal(null);
    expect(finder.shadowRoot!.querySelector('.tray')).to.equal(null);
    expect(finder.shadowRoot!.activeElement).to.equal(null);
    expect(textOf(finder)).to.include('2 places');
    await until(() => location.href === href, 'the address as it was');
  });

  it('does not ask when nobody has touched anything', async () => {
    const finder = await kiosk();
    clock.pass(80);
    await finder.updateComplete;
    expect(dialog(finder)).to.equal(null);
  });

  it('tells the webmaster of a time in which nobody could answer, and takes a minute', async () => {
    const said = await warningsOf(async () => {
      const finder = await kiosk('kiosk="5"');
      await search(finder, 'atelier');
      clock.pass(40);
      await finder.updateComplete;
      expect(dialog(finder)).to.exist;
    });
    expect(said.join()).to.include('kiosk="5" is not a number from 30 to 3600');
  });
});
