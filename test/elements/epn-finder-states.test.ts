import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf, THREE } from '../support/finder.js';
import {
  button,
  canonicalFeed,
  clearPage,
  feedOf,
  ids,
  inside,
  mount,
  nextEvent,
  rowNames,
  settled,
  textOf,
  until,
  warningsOf,
} from '../support/page.js';

describe('epn-finder, languages and states', () => {
  afterEach(clearPage);

  describe('languages', () => {
    it('are each element’s own, side by side on one page', async () => {
      const [fr, nl] = await Promise.all([
        settled(mount<EpnFinder>(`<epn-finder lang="fr" without-map feed="${THREE}"></epn-finder>`)),
        settled(mount<EpnFinder>(`<epn-finder lang="nl" without-map feed="${THREE}"></epn-finder>`)),
      ]);
      expect(textOf(fr)).to.include('Où trouver de l');
      expect(textOf(nl)).to.include('Waar vindt u digitale hulp?');
    });

    it('are found above, through a shadow root', async () => {
      const host = mount<HTMLElement>('<section lang="nl-BE"></section>');
      const root = host.attachShadow({ mode: 'open' });
      const finder = document.createElement('epn-finder');
      finder.setAttribute('feed', THREE);
      finder.withoutMap = true;
      root.append(finder);
      await settled(finder);
      expect(textOf(finder)).to.include('Waar vindt u digitale hulp?');
    });

    it('that are written from right to left turn the finder, its figures not', async () => {
      const feed = canonicalFeed([
        {
          id: 'two',
          name: 'Maison a',
          openingHours: 'Tu 09:00-12:00,13:00-17:00',
          postalCode: '1050',
          commune: 'Ixelles',
        },
      ]);
      const finder = await finderOf(`feed="${feed}" lang="ar-MA"`);
      finder.lang = 'ar-MA';
      await until(() => finder.shadowRoot!.querySelector('.root[lang=ar]'), 'Arabic');
      expect(getComputedStyle(inside(finder, '.root')).direction).to.equal('rtl');
      expect(finder.shadowRoot!.querySelector('.languages')).to.equal(null);
      expect(textOf(finder)).to.include('أين توجد مساعدة رقمية؟').and.to.include('مفتوح حتى الساعة 12:00');
      expect(textOf(finder)).not.to.match(/[٠-٩]/);
      const name = inside(finder, '.result .name span');
      expect([name.textContent, getComputedStyle(name).direction]).to.deep.equal(['Maison a', 'ltr']);
    });

    it('that we do not speak are told to the visitor and to the webmaster', async () => {
      const lines = await warningsOf(async () => {
        const finder = await finderOf(`feed="${THREE}" lang="xx"`);
        finder.lang = 'xx';
        await until(() => finder.shadowRoot!.querySelector('.languages'), 'the offer of other languages');
      });
      expect(lines.some((line) => line.includes('lang="xx"'))).to.equal(true);
    });
  });

  describe('a feed that is', () => {
    const broken = (name: string, feed: string, code: string, timeout = '0.5,1'): void => {
      it(`${name} shows a sentence and a retry, and one line for the webmaster`, async () => {
        const lines = await warningsOf(async () => {
          const finder = mount<EpnFinder>(
            `<epn-finder lang="en" without-map feed="${feed}" feed-timeout="${timeout}"></epn-finder>`,
          );
          const event = await nextEvent(finder, 'epn-feed-error');
          await settled(finder);
          expect(event.code).to.equal(code);
          expect(finder.state).to.equal('error');
          expect(inside(finder, '[role=alert]').textContent).to.include('We cannot load the places');
          expect(button(finder, 'Try again')).to.be.an('HTMLButtonElement');
        });
        expect(lines.filter((line) => line.startsWith('<epn-finder>'))).to.have.length(1);
      });
    };
    broken('missing', '/no-such-feed.json', 'http-status', '20,30');
    broken('not JSON', feedOf('Warning: mysql_connect()'), 'not-json');
    broken('a web page', feedOf('<!doctype html><title>Login</title>'), 'not-json');
    broken('JSON of no known form', feedOf({ hello: 1 }), 'not-a-feed');
    broken('no address', 'http://', 'bad-url');

    it('empty says that nothing was found', async () => {
      const finder = await finderOf(`feed="${canonicalFeed([])}"`);
      expect(finder.state).to.equal('empty');
      expect(inside(finder, '[role=status]').textContent).to.include('No place found');
    });

    it('half broken shows the good records and reports the bad ones by id and reason', async () => {
      const feed = canonicalFeed([{ id: 'good', name: 'A' }, { id: 'nameless' }, { id: 'lost', name: 'B', lat: 200 }]);
      const finder = await finderOf(`feed="${feed}"`);
      expect(finder.state).to.equal('partial');
      expect(ids(finder.places)).to.deep.equal(['good']);
      expect(finder.feedReport?.rejections.map(({ id, reason }) => [id, reason])).to.deep.equal([
        ['nameless', 'no-name'],
        ['lost', 'bad-position'],
      ]);
      expect(textOf(finder)).to.include('2 places are missing here');
    });

    it('hostile runs nothing and shows its markup as text', async () => {
      const feed = canonicalFeed([
        {
          id: 'x',
          name: '<img src=x onerror="window.hacked=1">',
          websites: ['javascript:window.hacked=1'],
          phones: ['"><b>'],
        },
      ]);
      const finder = await finderOf(`feed="${feed}"`);
      expect(rowNames(finder)).to.deep.equal(['<img src=x onerror="window.hacked=1">']);
      expect(finder.shadowRoot!.querySelectorAll('img, a[href^="javascript:"]')).to.have.length(0);
      expect('hacked' in window).to.equal(false);
    });
  });

  it('tries again when asked to', async () => {
    const finder = mount<EpnFinder>('<epn-finder lang="en" without-map feed="/gone.json"></epn-finder>');
    await nextEvent(finder, 'epn-feed-error');
    await settled(finder);
    const again = nextEvent(finder, 'epn-feed-error');
    button(finder, 'Try again').click();
    expect((await again).code).to.equal('http-status');
  });

  it('leaves out the search, the map and the heading that `hide` names', async () => {
    const finder = await settled(
      mount<EpnFinder>(`<epn-finder lang="en" feed="${THREE}" hide="search,map,heading"></epn-finder>`),
    );
    await until(() => finder.shadowRoot!.querySelector('.near-toggle'), 'what comes after the first results');
    for (const part of ['[part=search]', '[part=map]', '.title', 'slot[name=heading]'])
      expect(finder.shadowRoot!.querySelector(part), part).to.equal(null);
    finder.hide = null;
    await finder.updateComplete;
    for (const part of ['[part=search]', '[part=map]', '.title'])
      expect(finder.shadowRoot!.querySelector(part), part).to.not.equal(null);
  });

  it('tells the webmaster once of a name in `hide` that nothing has, and only of that one', async () => {
    const lines = await warningsOf(async () => {
      const finder = await finderOf(`feed="${THREE}" hide="heading,help-ways,pricing"`);
      await until(() => finder.shadowRoot!.querySelector('.near-toggle'), 'what comes after the first results');
      finder.requestUpdate();
      await finder.updateComplete;
    });
    const told = lines.filter((line) => line.includes('hide='));
    expect(told).to.have.length(1);
    expect(told[0]).to.include('hide="pricing" is not one of services, commune');
  });

  it('falls back from nonsense in an attribute, with one line for each', async () => {
    const lines = await warningsOf(async () => {
      const finder = await finderOf(`feed="${THREE}" limit="many" heading-level="9" theme="pink"`);
      expect(rowNames(finder)).to.have.length(3);
    });
    expect(lines.filter((line) => line.startsWith('<epn-finder>'))).to.have.length(3);
  });
});
