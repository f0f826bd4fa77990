/** The finder where the system gives the colours, and where it asks for stillness. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { lookOf } from '../support/finder-looks.mjs';
import { openLook, walk } from '../support/finder-page.mjs';
import { mapDrawn } from '../support/map-page.mjs';
import { results, startPartner } from '../support/partner.mjs';

const FRAMED = '.control, select, input:not([type=checkbox])';
const PHONE = { viewport: { width: 390, height: 844 } };

describe('a finder in the system’s own colours', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  const open = (name, options) => openLook(partner, lookOf(name), { forcedColors: 'active', ...options });

  for (const name of ['the list with filters that are on', 'the filters', 'places put aside', 'the second question']) {
    it(`frames what can be pressed, and the focus: ${name}`, async () => {
      const tab = await open(name, PHONE);
      const unframed = await tab
        .locator('epn-finder')
        .locator(FRAMED)
        .evaluateAll((nodes) =>
          nodes
            .filter((node) => node.checkVisibility())
            .filter((node) => {
              const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(node);
              return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor;
            })
            .map((node) => node.outerHTML.slice(0, 80)),
        );
      assert.deepEqual(unframed, []);
      const passed = await walk(tab);
      assert.ok(passed.length > 3);
      assert.deepEqual(
        // Of its own field for a time the browser frames the parts itself.
        passed.filter(({ words, ring }) => ring < 2 && words !== 'time').map(({ words }) => words),
        [],
      );
    });
  }

  it('tells a ticked box, a chosen place, a chosen suggestion and the language in use without a colour', async () => {
    const tab = await open('the list', { viewport: { width: 1280, height: 900 } });
    const finder = tab.locator('epn-finder');
    const box = finder.locator('.check input').first();
    const before = await box.screenshot();
    await box.check();
    await tab.getByText('Before').focus();
    assert.notDeepEqual(await box.screenshot(), before, 'a ticked box looks as one that is not');
    await box.uncheck();
    await finder.locator('.result .name').first().click();
    await finder.locator('.details').waitFor();
    const edges = await finder
      .locator('.result')
      .evaluateAll((rows) => rows.map((row) => parseFloat(getComputedStyle(row).borderInlineStartWidth)));
    assert.ok(edges[0] >= 3 && edges[1] === 0, `the edges of the rows are ${edges}`);
    const pressed = finder.locator('.languages [aria-pressed=true]');
    assert.match(await pressed.evaluate((node) => getComputedStyle(node).textDecorationLine), /underline/);
    await finder.locator('#query').fill('bib');
    await tab.keyboard.press('ArrowDown');
    const outlines = await finder
      .locator('[role=option]')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).outlineStyle));
    assert.equal(outlines[0], 'solid');
  });
});

describe('a finder for who wants nothing to move', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  /** Everything that would move, fade or glide. */
  const moving = (tab, tag = 'epn-finder') =>
    tab.evaluate((name) => {
      const { shadowRoot } = document.querySelector(name);
      const styles = [...shadowRoot.querySelectorAll('*')].flatMap((node) =>
        [undefined, '::before', '::after', '::backdrop'].map((pseudo) => [node, getComputedStyle(node, pseudo)]),
      );
      return styles
        .filter(
          ([, style]) =>
            /[1-9]/.test(`${style.transitionDuration}${style.transitionDelay}`) ||
            style.animationName !== 'none' ||
            style.scrollBehavior === 'smooth',
        )
        .map(([node]) => `${node.localName}.${node.className}`);
    }, tag);

  for (const name of ['suggestions', 'the filters', 'places put aside that go to a phone', 'the answer']) {
    it(`is still: ${name}`, async () => {
      assert.deepEqual(await moving(await openLook(partner, lookOf(name), { ...PHONE, reducedMotion: 'reduce' })), []);
    });
  }

  it('is still with its map, and so are a card and a banner', async () => {
    const markup =
      '<epn-finder lang="en"></epn-finder><epn-card lang="en"></epn-card><digital-help-banner lang="en"></digital-help-banner>';
    const tab = await partner.open(markup, { reducedMotion: 'reduce' });
    await results(tab);
    await results(tab, 'epn-card');
    await mapDrawn(tab);
    for (const tag of ['epn-finder', 'epn-card', 'digital-help-banner'])
      assert.deepEqual(await moving(tab, tag), [], tag);
  });
});
