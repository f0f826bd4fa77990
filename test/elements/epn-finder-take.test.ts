import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf } from '../support/finder.js';
import { button, clearPage, inside, textOf, until } from '../support/page.js';
import { chosen, press, replace, restore, SIX, visit } from '../support/take.js';

const labels = (finder: EpnFinder): string[] =>
  [...finder.shadowRoot!.querySelectorAll('.result[aria-current] .take-button')].map((node) => node.textContent.trim());

describe('what one can take along', () => {
  afterEach(() => {
    clearPage();
    restore();
    dispatchEvent(new Event('pointerdown'));
  });

  it('stands below the chosen place only, in this order', async () => {
    replace(navigator, 'share', undefined);
    const finder = await chosen();
    expect(labels(finder)).to.deep.equal(['Print', 'Send to a phone', 'Copy', 'Add to my list']);
    expect(finder.shadowRoot!.querySelectorAll('.result .take')).to.have.length(1);
  });

  it('leaves out what the webmaster hides', async () => {
    replace(navigator, 'share', undefined);
    expect(labels(await chosen('hide="print, tray"'))).to.deep.equal(['Send to a phone', 'Copy']);
  });

  describe('a phone', () => {
    it('gets a QR code that leads to the way there, and a text message with everything one needs', async () => {
      const finder = await chosen();
      await press(finder, 'Send to a phone');
      await until(() => finder.shadowRoot!.querySelector('.qr path'), 'the code');
      expect(inside(finder, '.qr').getAttribute('aria-label')).to.equal('QR code');
      expect(inside(finder, '.send-panel').textContent).to.include('It opens a map with the way there.');
      const href = inside<HTMLAnchorElement>(finder, '.send-panel a').getAttribute('href') ?? '';
      const message = decodeURIComponent(href.replace('sms:?body=', '')).split('\n');
      expect(message.slice(0, 3)).to.deep.equal([
        'Maison a / Huis a',
        'Rue Haute 1 / Hoogstraat 1, 1000 Bruxelles / Brussel',
        'Phone: 02 234 56 78',
      ]);
      expect(message).to.include('Tuesday: 9:00–17:00').and.to.include('Wednesday – Sunday: closed');
    });

    it('panel comes into view, wherever the button stands', async () => {
      const finder = await chosen();
      button(finder, 'Send to a phone').scrollIntoView({ block: 'end' });
      await press(finder, 'Send to a phone');
      const bottom = (): number => inside(finder, '.send-panel').getBoundingClientRect().bottom;
      await until(() => bottom() <= innerHeight + 1, 'the panel in view');
    });

    it('gets the text message, and a sentence instead of the code, from a page whose address is too long', async () => {
      visit(`?long=${'x'.repeat(2600)}`);
      const finder = await chosen('url-state="k"');
      await press(finder, 'Send to a phone');
      await until(() => textOf(finder).includes('A QR code cannot be shown here.'), 'the sentence');
      expect(finder.shadowRoot!.querySelector('.qr-frame')).to.equal(null);
      expect(inside<HTMLAnchorElement>(finder, '.send-panel a').href).to.include('sms:');
    });

    it('panel closes by Escape in the sheet of a phone, which stays open, and the focus is where it was', async () => {
      replace(globalThis, 'matchMedia', (query: string) => ({
        ...{ matches: query.includes('max-width: 640px') },
        ...{ addEventListener: () => undefined, removeEventListener: () => undefined },
      }));
      const finder = await finderOf(`feed="${SIX}"`);
      await until(() => textOf(finder).includes('Print this list'), 'what comes later');
      inside(finder, '.result .name').click();
      await until(() => finder.shadowRoot!.querySelector<HTMLDialogElement>('.sheet .take')?.isConnected, 'the sheet');
      const send = [...finder.shadowRoot!.querySelectorAll<HTMLElement>('.sheet .take-button')].find((node) =>
        node.textContent.includes('Send to a phone'),
      )!;
      send.click();
      await until(() => finder.shadowRoot!.querySelector('.sheet .send-panel a'), 'the panel');
      inside(finder, '.sheet .send-panel a').focus();
      await sendKeys({ press: 'Escape' });
      await finder.updateComplete;
      expect(finder.shadowRoot!.querySelector('.send-panel')).to.equal(null);
      expect(finder.shadowRoot!.activeElement).to.equal(send);
      expect(inside<HTMLDialogElement>(finder, 'dialog.sheet').open).to.equal(true);
    });

    it('panel closes by Escape, which goes no further', async () => {
      const finder = await chosen();
      await press(finder, 'Send to a phone');
      let heard = 0;
      finder.addEventListener('keydown', () => (heard += 1));
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      inside(finder, '.send-panel a').dispatchEvent(escape);
      await finder.updateComplete;
      expect(finder.shadowRoot!.querySelector('.send-panel')).to.equal(null);
      expect(heard).to.equal(0);
    });
  });

  describe('sharing', () => {
    it('hands the text to the device', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', (data: ShareData) => (shared.push(data), Promise.resolve()));
      const finder = await chosen();
      await press(finder, 'Share');
      await until(() => shared.length, 'the text');
      expect(shared[0]?.title).to.equal('Maison a');
      expect(shared[0]?.text).to.include('02 234 56 78');
    });

    it('copies the text where the device cannot share, and says so politely', async () => {
      const copied: string[] = [];
      replace(navigator, 'share', undefined);
      replace(navigator, 'clipboard', { writeText: (text: string) => (copied.push(text), Promise.resolve()) });
      const finder = await chosen();
      await press(finder, 'Copy');
      await until(() => inside(finder, '.take [role=status]').textContent, 'the sentence');
      expect(inside(finder, '.take [role=status]').textContent).to.include('Copied');
      expect(copied[0]).to.include('Rue Haute 1');
    });

    it('says what else to do where nothing works', async () => {
      replace(navigator, 'share', undefined);
      replace(navigator, 'clipboard', undefined);
      const finder = await chosen();
      await press(finder, 'Copy');
      await until(() => inside(finder, '.take [role=status]').textContent, 'the sentence');
      expect(inside(finder, '.take [role=status]').textContent).to.include('Print it, or write it down.');
    });
  });

  describe('printing', () => {
    /** What stands on the paper at the moment of printing. */
    function paperOf(): { readonly text: () => string; readonly root: () => ShadowRoot | undefined } {
      let root: ShadowRoot | undefined;
      replace(globalThis, 'print', () => {
        root = document.querySelector('[data-epn-print]')?.shadowRoot ?? undefined;
      });
      return { root: () => root, text: () => (root?.querySelector('.paper')?.textContent ?? '').replace(/\s+/g, ' ') };
    }

    it('puts one place on paper, with both languages of names and addresses, the week and a QR code', async () => {
      const paper = paperOf();
      const finder = await chosen();
      await press(finder, 'Print');
      await until(() => paper.root(), 'the paper');
      for (const words of ['Maison a', 'Huis a', 'Rue Haute 1', 'Hoogstraat 1', 'Bruxelles', 'Brussel', '02 234 56 78'])
        expect(paper.text()).to.include(words);
      expect(paper.text()).to.include('Tuesday 9:00–17:00').and.to.include('How to get there');
      expect(paper.root()!.querySelector('[lang=nl]')?.textContent).to.equal('Huis a');
      expect(paper.root()!.querySelector('.qr path')).to.exist;
      expect(paper.text()).not.to.include('Maison b');
    });

    it('leaves nothing on the page at the visitor’s next move, and shows nothing of it on the screen', async () => {
      const paper = paperOf();
      const before = document.adoptedStyleSheets.length;
      const finder = await chosen();
      await press(finder, 'Print');
      await until(() => paper.root(), 'the paper');
      expect(getComputedStyle(document.querySelector('[data-epn-print]')!).display).to.equal('none');
      dispatchEvent(new Event('pointermove'));
      expect(document.querySelector('[data-epn-print]')).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(before);
    });

    it('puts the rows that are shown on paper', async () => {
      const paper = paperOf();
      const finder = await finderOf(`feed="${SIX}" limit="2"`);
      await until(() => textOf(finder).includes('Print this list'), 'the button');
      await press(finder, 'Print this list');
      await until(() => paper.root(), 'the paper');
      expect(paper.root()!.querySelectorAll('article')).to.have.length(2);
    });
  });

  describe('the way to tell that something is wrong', () => {
    const link = (finder: EpnFinder): HTMLAnchorElement | null => finder.shadowRoot!.querySelector('.report');

    it('goes where the page says, and names the place and its feed', async () => {
      const { searchParams, pathname } = new URL(link(await chosen('lang="en" report-url="/wrong?from=finder"'))!.href);
      expect(pathname).to.equal('/wrong');
      expect(Object.fromEntries(searchParams)).to.include({ from: 'finder', place: 'a', name: 'Maison a' });
      expect(searchParams.get('feed')).to.equal(SIX);
    });

    it('follows the property, as on a card', async () => {
      const finder = await chosen();
      finder.reportUrl = '/tell';
      await finder.updateComplete;
      expect(new URL(link(finder)!.href).pathname).to.equal('/tell');
      finder.removeAttribute('report-url');
      finder.reportUrl = null;
      await finder.updateComplete;
      expect(link(finder)).to.equal(null);
    });

    it('is not offered unless the page asks for it, nor on a public screen', async () => {
      expect(link(await chosen())).to.equal(null);
      expect(link(await chosen('report-url="/wrong" kiosk="60"'))).to.equal(null);
    });
  });
});
