import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { complete, finderOf } from '../support/finder.js';
import { button, canonicalFeed, clearPage, inside, search, until } from '../support/page.js';
import { SlowClock } from '../support/slow-clock.js';

const FEED = canonicalFeed([
  { id: 'a', name: 'Atelier', phones: ['02 234 56 78'], services: ['device-access'], openingHours: 'Tu 09:00-17:00' },
  { id: 'b', name: 'Bibliothèque', websites: [`https://example.be/${'b'.repeat(2600)}`] },
]);

const clock = new SlowClock();
const dialog = (finder: EpnFinder): HTMLDialogElement | null =>
  finder.shadowRoot!.querySelector<HTMLDialogElement>('.kiosk-dialog');
const links = (finder: EpnFinder, selector: string) => [
  ...finder.shadowRoot!.querySelectorAll<HTMLElement>(`.result ${selector}`),
];

async function kiosk(attributes = ''): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${FEED}" kiosk="100" ${attributes}`);
  await until(() => finder.shadowRoot!.querySelector('.ways, .needs'), 'the public screen');
  return finder;
}

async function press(finder: EpnFinder, text: string): Promise<void> {
  button(finder, text).click();
  await finder.updateComplete;
  await finder.updateComplete;
}

async function type(finder: EpnFinder, text: string): Promise<void> {
  const input = inside<HTMLInputElement>(finder, '#where');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

/** Nobody is there any more: first the warning, then the end. */
async function leave(finder: EpnFinder): Promise<void> {
  clock.pass(80);
  await finder.updateComplete;
  expect(dialog(finder)?.getAttribute('role')).to.equal('alertdialog');
  clock.pass(20);
  await finder.updateComplete;
  await finder.updateComplete;
  expect(dialog(finder)).to.equal(null);
}

describe('a visitor of a public screen', () => {
  beforeEach(() => clock.start());
  afterEach(() => {
    clock.stop();
    clearPage();
  });

  it('gets the QR code, and is asked and forgotten, in the guided way too', async () => {
    const finder = await kiosk('view="guided"');
    await press(finder, 'Use a computer');
    await press(finder, 'Skip this question');
    links(finder, 'a[data-href^="tel:"]')[0]!.click();
    await until(() => dialog(finder)?.querySelector('.qr path'), 'the code');
    await leave(finder);
    expect(inside(finder, '.guided-title').textContent).to.include('What do you need?');
  });

  it('leaves no half-typed address behind, and no question that is open', async () => {
    const finder = await kiosk('without-geolocation');
    await press(finder, 'Near me');
    await type(finder, 'Rue secrète 12');
    await leave(finder);
    expect(finder.shadowRoot!.querySelector('#where')).to.equal(null);
    await press(finder, 'Near me');
    expect(inside<HTMLInputElement>(finder, '#where').value).to.equal('');
    expect(inside(finder, '#where').getAttribute('autocomplete')).to.equal('off');
  });

  it('leaves no answer of the guided way behind', async () => {
    const finder = await kiosk('view="guided" without-geolocation');
    await press(finder, 'See everything');
    await type(finder, 'Rue secrète 12');
    await leave(finder);
    await press(finder, 'See everything');
    expect(inside<HTMLInputElement>(finder, '#where').value).to.equal('');
  });

  it('leaves no sheet of filters behind', async () => {
    const finder = await complete(await kiosk());
    await press(finder, 'More filters');
    expect(inside<HTMLDialogElement>(finder, '.filter-sheet').open).to.equal(true);
    await leave(finder);
    await until(() => !finder.shadowRoot!.querySelector('.filter-sheet'), 'the list alone');
  });

  it('is not asked for a second time once everything is forgotten', async () => {
    const finder = await kiosk();
    await search(finder, 'atelier');
    await leave(finder);
    clock.pass(80);
    await finder.updateComplete;
    expect(dialog(finder)).to.equal(null);
  });

  it('is there from when the page says so, and until it does not any more', async () => {
    const finder = await kiosk();
    finder.kiosk = null;
    await finder.updateComplete;
    expect(links(finder, 'a[data-href]')).to.deep.equal([]);
    const [link] = links(finder, 'a[href^="tel:"]');
    expect([link?.getAttribute('role'), link?.hasAttribute('tabindex')]).to.deep.equal([null, false]);
    await search(finder, 'atelier');
    clock.pass(200);
    await finder.updateComplete;
    expect([dialog(finder), finder.query]).to.deep.equal([null, 'atelier']);
    finder.kiosk = '100';
    await finder.updateComplete;
    expect(links(finder, 'a[href]')).to.deep.equal([]);
    await search(finder, 'atel');
    await leave(finder);
    expect(finder.query).to.equal('');
  });

  it('is told where a link is too long for a code', async () => {
    const finder = await kiosk();
    links(finder, 'a[data-href^="https://example.be"]')[0]!.click();
    await until(() => dialog(finder)?.textContent.includes('A QR code cannot be shown here.'), 'the sentence');
    expect(dialog(finder)!.querySelector('.qr-frame')).to.equal(null);
    await press(finder, 'Close');
    expect(dialog(finder)).to.equal(null);
  });

  it('has the focus where it was, when the code is closed and when the question is answered', async () => {
    const finder = await kiosk();
    const [call] = links(finder, 'a[data-href^="tel:"]');
    call!.focus();
    call!.click();
    await until(() => dialog(finder)?.open, 'the code');
    await press(finder, 'Close');
    expect(finder.shadowRoot!.activeElement).to.equal(call);
    clock.pass(80);
    await until(() => dialog(finder)?.open, 'the question');
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    expect(dialog(finder)).to.equal(null);
    expect(finder.shadowRoot!.activeElement).to.equal(call);
  });

  it('answers by any key, which does nothing else where the focus was', async () => {
    const finder = await kiosk();
    inside(finder, '#query').focus();
    await search(finder, 'atelier');
    clock.pass(80);
    await until(() => dialog(finder)?.open, 'the question');
    await sendKeys({ press: 'x' });
    await finder.updateComplete;
    expect(finder.shadowRoot!.activeElement).to.equal(inside(finder, '#query'));
    expect(inside<HTMLInputElement>(finder, '#query').value).to.equal('atelier');
  });

  it('answers by the end of a tap, which does not fall on what is behind the question', async () => {
    const finder = await kiosk();
    await search(finder, 'atelier');
    clock.pass(80);
    await until(() => dialog(finder)?.open, 'the question');
    const yes = button(finder, 'Yes, I am still here');
    yes.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await finder.updateComplete;
    expect(yes.isConnected).to.equal(true);
    await press(finder, 'Yes, I am still here');
    expect(dialog(finder)).to.equal(null);
    clock.pass(79);
    await finder.updateComplete;
    expect(finder.query).to.equal('atelier');
  });
});
