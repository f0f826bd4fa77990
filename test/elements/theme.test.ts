import { expect } from 'chai';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

import '../../src/define/epn-card.js';
import type { EpnCard } from '../../src/elements/epn-card/epn-card.js';
import { clearPage, inside, mount, settled } from '../support/page.js';

declare const axe: { run(node: Element, options: unknown): Promise<AxeResults> };

const PLACE = {
  name: { fr: 'EPN', nl: 'OCR' },
  street: { fr: 'Rue A 1', nl: 'A-straat 1' },
  postalCode: '1030',
  openingHours: 'Mo-Fr 09:00-17:00; PH off',
  phones: ['02 234 56 78'],
  services: ['device-access'],
  updatedOn: '2020-01-01',
};

const cardOf = (attributes: string): Promise<EpnCard> =>
  settled(
    mount<EpnCard>(
      `<epn-card lang="fr" now="2026-12-22T10:00:00+01:00" report-url="mailto:a@b.be" ${attributes}>
        <script type="application/json">${JSON.stringify(PLACE)}</script>
      </epn-card>`,
    ),
  );

/** Puts a style sheet on the page until {@link removeStyles}. */
function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Texts whose contrast is under 7:1 as they are really drawn. */
async function paleTexts(node: Element): Promise<string[]> {
  const { violations, passes } = await axe.run(node, { runOnly: ['color-contrast-enhanced'] });
  expect(passes.flatMap(({ nodes }) => nodes).length, 'texts were measured').to.be.greaterThan(10);
  return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary ?? ''}`));
}

describe('the theme', () => {
  afterEach(() => {
    clearPage();
    document.adoptedStyleSheets = [];
  });

  for (const name of ['', 'neutral', 'commune', 'campaign']) {
    for (const scheme of ['light', 'dark']) {
      it(`${name || 'of our own'}, ${scheme}, has 7:1 for every text that a card draws`, async () => {
        if (name) {
          addStyles(await (await fetch(new URL(`../../src/assets/themes/${name}.css`, import.meta.url))).text());
        }
        expect(await paleTexts(await cardOf(`theme="${scheme}"`))).to.deep.equal([]);
      });
    }
  }

  it('takes the font of the page, and another by its token', async () => {
    addStyles('body { font-family: serif } .own { --epn-font: monospace; --epn-font-size: 24px }');
    const card = await cardOf('');
    expect(getComputedStyle(inside(card, '.root')).fontFamily).to.equal('serif');
    card.classList.add('own');
    expect(getComputedStyle(inside(card, '.root')).fontFamily).to.equal('monospace');
    expect(getComputedStyle(inside(card, '.root')).fontSize).to.equal('24px');
  });

  it('is dark where the attribute says so, and light where the page says nothing', async () => {
    const ground = (card: EpnCard): string => getComputedStyle(inside(card, '.root')).backgroundColor;
    expect(ground(await cardOf(''))).to.equal('rgb(255, 255, 255)');
    expect(ground(await cardOf('theme="dark"'))).to.equal('rgb(20, 24, 31)');
    document.documentElement.style.colorScheme = 'dark';
    expect(ground(await cardOf(''))).to.equal('rgb(20, 24, 31)');
    document.documentElement.style.colorScheme = '';
  });

  it('lets a part be styled from outside', async () => {
    addStyles('epn-card::part(card-title) { text-decoration: underline }');
    expect(getComputedStyle(inside(await cardOf(''), '#name')).textDecorationLine).to.equal('underline');
  });
});
