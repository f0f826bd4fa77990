import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf } from '../support/finder.js';
import { button, canonicalFeed, clearPage, inside, textOf, until } from '../support/page.js';

const FEED = canonicalFeed(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    id,
    name: { fr: `Maison ${id}`, nl: `Huis ${id}` },
    street: { fr: 'Rue Haute 1', nl: 'Hoogstraat 1' },
    postalCode: '1000',
    commune: { fr: 'Bruxelles', nl: 'Brussel' },
    phones: ['02 234 56 78'],
    openingHours: 'Tu 09:00-17:00',
  })),
);

/** A finder whose place `a` is chosen and shows what can be done with it. */
async function chosen(attributes = ''): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${FEED}" ${attributes}`);
  finder.select('a');
  await until(() => finder.shadowRoot!.querySelector('.result[aria-current] .take'), 'the actions of the chosen place');
  return finder;
}

/** What would have gone to the device's own dialogs. */
function replaced(target: object, key: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(target, key, own);
    else Reflect.deleteProperty(target, key);
  };
}

const undo: (() => void)[] = [];
const replace = (target: object, key: string, value: unknown): void => void undo.push(replaced(target, key, value));

const labels = (finder: EpnFinder): string[] =>
  [...finder.shadowRoot!.querySelectorAll('.result[aria-current] .take-button')].map((node) => node.textContent.trim());

async function press(finder: EpnFinder, text: string): Promise<void> {
  button(finder, text).click();
  await finder.updateComplete;
}

describe('what one can take along', () => {
  afterEach(() => {
    clearPage();
    for (const restore of undo.splice(0)) restore();
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
      const finder = await finderOf(`feed="${FEED}" limit="2"`);
      await until(() => textOf(finder).includes('Print this list'), 'the button');
      await press(finder, 'Print this list');
      await until(() => paper.root(), 'the paper');
      expect(paper.root()!.querySelectorAll('article')).to.have.length(2);
    });
  });

  describe('the tray of a helper', () => {
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
      await press(finder, 'Empty the list');
      expect(finder.shadowRoot!.querySelector('.tray')).to.equal(null);
    });
  });

  describe('the way to tell that something is wrong', () => {
    const link = (finder: EpnFinder): HTMLAnchorElement | null => finder.shadowRoot!.querySelector('.report');

    it('goes where the page says, and names the place and its feed', async () => {
      const { searchParams, pathname } = new URL(link(await chosen('lang="en" report-url="/wrong?from=finder"'))!.href);
      expect(pathname).to.equal('/wrong');
      expect(Object.fromEntries(searchParams)).to.include({ from: 'finder', place: 'a', name: 'Maison a' });
      expect(searchParams.get('feed')).to.equal(FEED);
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
