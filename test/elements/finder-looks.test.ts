import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { violations } from '../support/axe.js';
import { finderThatLooks } from '../support/finder.js';
import { LOOKS } from '../support/finder-looks.mjs';
import { clearPage } from '../support/page.js';

const TARGETS = 'button, a, select, input, [role=option]';

/** A link within a sentence, which WCAG leaves as large as its line. */
function isInLine(node: Element): boolean {
  return node.localName === 'a' && getComputedStyle(node).display === 'inline';
}

/** What a finger meets that is narrower or lower than 44 pixels; a box is met by its words too. */
function smallTargets(finder: EpnFinder): string[] {
  return [...finder.shadowRoot!.querySelectorAll(TARGETS)]
    .filter((node) => !isInLine(node) && node.checkVisibility())
    .map((node) => ({ node, box: (node.closest('label') ?? node).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 43.99 || box.height < 43.99)
    .map(({ node, box }) => `${node.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`);
}

/** The colours of the dark design are the same in every engine: one of them is asked. */
const THEMES = navigator.userAgent.includes('Chrome') ? (['light', 'dark'] as const) : (['light'] as const);

/** What a sheet has scrolled halfway under its head would count as a small target. */
function unroll(finder: EpnFinder): void {
  for (const node of finder.shadowRoot!.querySelectorAll('dialog[open], dialog[open] *')) node.scrollTop = 0;
}

describe('a finder on a phone', () => {
  const matchMedia = window.matchMedia.bind(window);

  before(() => {
    // The runner's window is as wide as it likes, and would ask whoever sits before it.
    window.matchMedia = (query) => (query === '(max-width: 640px)' ? matchMedia('all') : matchMedia(query));
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (_found, failed) =>
      failed?.({ code: 1 } as GeolocationPositionError);
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  });
  afterEach(clearPage);
  after(() => {
    window.matchMedia = matchMedia;
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  for (const look of LOOKS) {
    for (const theme of look.shows.includes('alertdialog') ? (['light'] as const) : THEMES) {
      it(`has nothing that axe finds, and targets of 44 pixels: ${look.name}, ${theme}`, async () => {
        const finder = await finderThatLooks(look, theme);
        unroll(finder);
        expect(await violations(finder)).to.deep.equal([]);
        expect(smallTargets(finder)).to.deep.equal([]);
      });
    }
  }
});
