import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { results, startPartner } from '../support/partner.mjs';

const TAGS = ['epn-finder', 'epn-card', 'digital-help-banner'];

/**
 * What of the page may come in is only the font; and the room that the element is given must be the same, since that is
 * the page's own affair.
 */
const SAME = `html, body, #room { font-family: "DejaVu Sans", sans-serif !important }
  #room { display: block !important; float: none !important; width: 374px !important; margin: 0 !important;
    padding: 0 !important; border: 0 !important }`;

/** Style sheets of host pages, each the worst of its kind. */
const HOSTILE = {
  'a reset that unsets everything':
    '* { all: unset !important } style, script, head, title { display: none !important }',
  'a root of 10 px': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'text that shouts': `body { line-height: 3.5 !important; letter-spacing: 0.4em !important; word-spacing: 2em !important;
    text-transform: uppercase !important; text-align: center !important; text-indent: 4em !important;
    font: italic 100 40px/4 "DejaVu Sans" !important; white-space: pre !important; word-break: break-all !important;
    color: red !important; cursor: wait !important; hyphens: auto !important; text-shadow: 3px 3px red !important }`,
  'rules for every kind of tag': `a, button, input, select, p, ul, li, table, td, th, svg, h2, h3, div, span, section, article {
    font-size: 40px !important; padding: 30px !important; margin: 20px !important; border: 9px dashed red !important;
    float: left !important; background: yellow !important; min-height: 200px !important; display: inline !important }`,
};

const body = (tag, css) => `<style>${css} ${SAME}</style><div id="room"><${tag} lang="fr" without-map></${tag}></div>`;

/** What the words look like, and how large things are, as the browser has computed it. */
const measure = (tab, tag) =>
  tab.evaluate((name) => {
    const root = document.querySelector(name).shadowRoot.querySelector('.root, section, aside');
    const { width, height } = root.getBoundingClientRect();
    const styles = [
      'fontSize',
      'lineHeight',
      'letterSpacing',
      'wordSpacing',
      'textTransform',
      'textAlign',
      'textIndent',
    ];
    const more = ['fontStyle', 'fontWeight', 'whiteSpace', 'wordBreak', 'color', 'cursor', 'textShadow', 'direction'];
    const computed = getComputedStyle(root);
    const controls = [...root.querySelectorAll('a, button, input')].slice(0, 12);
    return {
      words: Object.fromEntries([...styles, ...more].map((key) => [key, computed[key]])),
      width: Math.round(width),
      height: Math.round(height),
      controls: controls.map((node) => Math.round(node.getBoundingClientRect().height)),
    };
  }, tag);

describe('whatever the style sheet of the page', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  async function open(tag, css) {
    const tab = await partner.open(body(tag, css), { viewport: { width: 390, height: 900 } });
    if (tag === 'digital-help-banner') await tab.locator(`${tag} section`).waitFor();
    else await results(tab, tag);
    return tab;
  }

  for (const tag of TAGS) {
    it(`<${tag}> looks the same: the words, the width, the height and the controls`, async () => {
      const calm = await measure(await open(tag, ''), tag);
      assert.equal(calm.words.fontSize, '18px');
      assert.equal(calm.words.lineHeight, '27px');
      for (const [name, css] of Object.entries(HOSTILE)) {
        const tab = await open(tag, css);
        const found = await measure(tab, tag);
        assert.deepEqual(found.words, calm.words, name);
        assert.deepEqual({ ...found, words: 0, height: 0 }, { ...calm, words: 0, height: 0 }, name);
        assert.ok(Math.abs(found.height - calm.height) <= 2, `${name}: ${found.height} px high, not ${calm.height}`);
        await partner.leave();
      }
    });
  }

  it('hidden stays hidden, and what the page makes invisible stays invisible', async () => {
    const tab = await partner.open(
      '<epn-card lang="fr" hidden></epn-card><div style="visibility:hidden"><epn-card lang="fr" id="b"></epn-card></div>',
    );
    await tab.locator('#b .root[aria-busy=false]').waitFor({ state: 'attached' });
    assert.equal(await tab.locator('epn-card').first().isVisible(), false);
    assert.equal(await tab.locator('#b .root').isVisible(), false);
  });

  it('forced colours keep borders, the mark of today and the main action', async () => {
    const tab = await partner.open('<epn-card lang="fr" now="2026-11-24T10:00:00+01:00"></epn-card>', {
      forcedColors: 'active',
    });
    await results(tab, 'epn-card');
    const seen = await tab.evaluate(() => {
      const root = document.querySelector('epn-card').shadowRoot;
      const of = (selector) => getComputedStyle(root.querySelector(selector));
      return {
        card: of('.root').borderTopWidth,
        today: [of('.today th').borderInlineStartColor, of('.week tr:not(.today) th').borderInlineStartColor],
        action: [of('.control').borderTopWidth, of('.control').borderTopStyle],
      };
    });
    assert.equal(seen.card, '1px');
    assert.notEqual(seen.today[0], seen.today[1]);
    assert.deepEqual(seen.action, ['1px', 'solid']);
  });
});
