import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf, THREE } from '../support/finder.js';
import { button, canonicalFeed, clearPage, inside, mount, settled, textOf, until } from '../support/page.js';
import { deviceWith, ownDevice } from '../support/speech-device.js';

async function chosen(): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${THREE}"`);
  finder.select('open');
  await until(() => finder.shadowRoot!.querySelector('.take'), 'the actions of the chosen place');
  return finder;
}

describe('epn-finder, reading a card aloud', () => {
  afterEach(() => {
    clearPage();
    ownDevice();
  });

  it('is not offered where the device has no voice of its own for this language', async () => {
    deviceWith({ lang: 'en-GB', localService: false }, { lang: 'fr-FR', localService: true });
    expect(textOf(await chosen())).not.to.include('Read aloud');
  });

  it('is offered as soon as the device knows its voices', async () => {
    const device = deviceWith();
    const finder = await chosen();
    expect(textOf(finder)).not.to.include('Read aloud');
    device.learn('en-GB');
    await until(() => textOf(finder).includes('Read aloud'), 'the button');
  });

  it('says the name, whether it is open, where it is and the week', async () => {
    const device = deviceWith({ lang: 'en-GB', localService: true }, { lang: 'fr-FR', localService: true });
    const finder = await chosen();
    button(finder, 'Read aloud').click();
    await finder.updateComplete;
    expect(device.said.map(({ text }) => text)).to.include.members([
      'Open until 17:00',
      'Ixelles',
      'Tuesday: 9:00–17:00',
    ]);
    expect(textOf(finder)).to.include('Stop reading');
  });

  it('stops by its button, and when the card is closed', async () => {
    const device = deviceWith({ lang: 'en-GB', localService: true });
    const finder = await chosen();
    button(finder, 'Read aloud').click();
    await finder.updateComplete;
    let before = device.cancelled;
    button(finder, 'Stop reading').click();
    await finder.updateComplete;
    expect(device.cancelled).to.equal(before + 1);
    button(finder, 'Read aloud').click();
    await finder.updateComplete;
    before = device.cancelled;
    finder.select(null);
    await until(() => device.cancelled > before, 'silence');
  });

  it('lets the page’s own reading go on while it reads nothing itself', async () => {
    const device = deviceWith({ lang: 'en-GB', localService: true });
    const finder = await chosen();
    finder.select(null);
    await finder.updateComplete;
    finder.reset();
    finder.remove();
    expect(device.cancelled).to.equal(0);
  });

  it('stops when the element leaves the page', async () => {
    const device = deviceWith({ lang: 'en-GB', localService: true });
    const finder = await chosen();
    button(finder, 'Read aloud').click();
    await finder.updateComplete;
    const before = device.cancelled;
    finder.remove();
    expect(device.cancelled).to.be.greaterThan(before);
  });
});

describe('epn-finder, from right to left', () => {
  afterEach(clearPage);

  it('keeps hours that it does not understand in the order that the feed writes them in', async () => {
    const feed = canonicalFeed([{ id: 'own', name: 'Atelier', openingHours: '09:00 – 17:00 ou sur demande' }]);
    const finder = await settled(mount<EpnFinder>(`<epn-finder lang="ar" without-map feed="${feed}"></epn-finder>`));
    expect(getComputedStyle(inside(finder, '.open-state')).direction).to.equal('rtl');
    expect(getComputedStyle(inside(finder, '.own-words')).direction).to.equal('ltr');
  });
});

describe('epn-finder, the language menu', () => {
  afterEach(clearPage);

  it('is not there on a page whose language we speak, unless it is asked for', async () => {
    const finder = await finderOf(`feed="${THREE}"`);
    expect(finder.shadowRoot!.querySelector('.languages')).to.equal(null);
  });

  it('names each language in its own words, tells which is in use, and changes it', async () => {
    const finder = await finderOf(`feed="${THREE}" with-language-menu`);
    const menu = () =>
      [...finder.shadowRoot!.querySelectorAll('.languages button')].map((node) => [
        node.textContent.trim(),
        node.getAttribute('lang'),
        node.getAttribute('aria-pressed'),
      ]);
    expect(menu()).to.deep.include.members([
      ['Français', 'fr', 'false'],
      ['English', 'en', 'true'],
    ]);
    button(finder, 'Nederlands').click();
    await until(() => finder.shadowRoot!.querySelector('.root[lang=nl]'), 'Dutch');
    expect(menu()).to.deep.include(['Nederlands', 'nl', 'true']);
  });

  it('still says that we do not speak the language of the page, once', async () => {
    const finder = await settled(
      mount<EpnFinder>(`<epn-finder lang="tlh" with-language-menu without-map feed="${THREE}"></epn-finder>`),
    );
    expect(finder.shadowRoot!.querySelectorAll('.languages p')).to.have.length(1);
  });
});
