import { expect } from 'chai';

import '../../src/define/all.js';
import type { EpnCard } from '../../src/elements/epn-card/epn-card.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { violations } from '../support/axe.js';
import { finderOf, THREE } from '../support/finder.js';
import { button, canonicalFeed, clearPage, inside, mount, search, settled, until } from '../support/page.js';

describe('axe finds nothing', () => {
  afterEach(clearPage);

  for (const theme of ['light', 'dark']) {
    it(`in a finder with results, ${theme}`, async () => {
      expect(await violations(await finderOf(`feed="${THREE}" theme="${theme}"`))).to.deep.equal([]);
    });
  }

  it('in a finder with an open row and active filters', async () => {
    const finder = await finderOf(`feed="${THREE}" commune="1050"`);
    finder.select('open');
    await until(() => finder.shadowRoot!.querySelector('.details'), 'the details');
    expect(await violations(finder)).to.deep.equal([]);
  });

  it('in a finder with a place put aside, its list open, a QR code for a phone, and the language menu', async () => {
    const finder = await finderOf(`feed="${THREE}" with-language-menu`);
    finder.select('open');
    await until(() => finder.shadowRoot!.querySelector('.take'), 'the actions of the chosen place');
    for (const name of ['Add to my list', 'Send to a phone', 'My list: 1 of 5 places']) {
      button(finder, name).click();
      await finder.updateComplete;
    }
    finder.select('open');
    await until(() => finder.shadowRoot!.querySelector('.tray-content'), 'the list');
    expect(await violations(finder)).to.deep.equal([]);
  });

  it('on a public screen, and in its QR code', async () => {
    const finder = await finderOf(`feed="${THREE}" kiosk="60"`);
    await until(() => finder.shadowRoot!.querySelector('a[data-href]'), 'the public screen');
    expect(await violations(finder)).to.deep.equal([]);
    inside(finder, 'a[data-href]').click();
    await until(() => finder.shadowRoot!.querySelector('dialog[open] .qr path'), 'the code');
    expect(await violations(finder)).to.deep.equal([]);
  });

  it('in a finder that finds nothing', async () => {
    const finder = await finderOf(`feed="${THREE}"`);
    await search(finder, 'qqqq');
    expect(await violations(finder)).to.deep.equal([]);
  });

  it('in a finder that waits for its feed, and in one that cannot have it', async () => {
    const finder = mount<EpnFinder>('<epn-finder lang="en" without-map feed="/never-there.json"></epn-finder>');
    await until(() => finder.shadowRoot?.querySelector('.root'), 'the first rendering');
    expect(await violations(finder)).to.deep.equal([]);
    await settled(finder);
    expect(await violations(finder)).to.deep.equal([]);
  });

  for (const attributes of ['', 'theme="dark"', 'layout="compact"', 'layout="print"', 'feed="FEED" place="gone"']) {
    it(`in a card that knows everything, ${attributes || 'as it comes'}`, async () => {
      const record = {
        ...{ id: 'a', name: { fr: 'A', nl: 'B' }, street: { fr: 'Rue A 1', nl: 'A-straat 1' }, postalCode: '1030' },
        ...{ openingHours: 'Mo-Fr 09:00-17:00; PH off', phones: ['02 234 56 78'], emails: ['a@b.be'], isFree: true },
        ...{ services: ['device-access', 'tricot'], languages: ['fr', 'ar'], access: ['walk-in'], wheelchair: 'yes' },
        ...{ qualityLabels: ['EPN'], audiences: ['Seniors'], updatedOn: '2021-01-01', source: 'X' },
      };
      const markup = `<epn-card lang="fr" now="2026-12-22T10:00:00+01:00" report-url="/x"
        ${attributes.replace('FEED', THREE)}><pre hidden>${JSON.stringify(record)}</pre></epn-card>`;
      expect(await violations(await settled(mount<EpnCard>(markup)))).to.deep.equal([]);
    });
  }

  it('in a card and in a banner', async () => {
    const feed = canonicalFeed([{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00', phones: ['02 234 56 78'] }]);
    const card = await settled(mount<EpnCard>(`<epn-card lang="en" feed="${feed}" place="a"></epn-card>`));
    expect(await violations(card)).to.deep.equal([]);
    const banner = mount<HTMLElement>('<digital-help-banner lang="en"></digital-help-banner>');
    await until(() => banner.shadowRoot?.querySelector('section'), 'the banner');
    expect(await violations(banner)).to.deep.equal([]);
  });
});

describe('a finder by keyboard', () => {
  afterEach(clearPage);

  it('gives every control at least 44 pixels, or stands in a line of text', async () => {
    const finder = await finderOf(`feed="${THREE}" commune="1050"`);
    const small = [...finder.shadowRoot!.querySelectorAll('button:not(.name, .link), a.control, select, #query')]
      .map((node) => ({ text: node.textContent.trim(), height: node.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44);
    expect(small).to.deep.equal([]);
  });

  it('has no positive tabindex, and its order is that of the page', async () => {
    const finder = await finderOf(`feed="${THREE}"`);
    expect(finder.shadowRoot!.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])')).to.have.length(0);
    finder.focusSearch();
    expect(finder.shadowRoot!.activeElement).to.equal(inside(finder, '#query'));
  });

  it('fits into 320 pixels without sideways scrolling', async () => {
    const finder = await finderOf(`feed="${THREE}" commune="1050"`);
    finder.style.width = '320px';
    await finder.updateComplete;
    expect(finder.scrollWidth).to.be.at.most(320);
  });
});
