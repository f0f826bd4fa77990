/** A finder on a phone that is brought to look in a certain way, and what can be measured of it then. */
import { markupOf, RECORDS } from './finder-looks.mjs';
import { feedOf } from './map-page.mjs';
import { results } from './partner.mjs';

const FEED = feedOf(RECORDS);

async function take(tab, step) {
  const finder = tab.locator('epn-finder');
  if (step.press) await finder.getByRole('button', { name: step.press }).first().click();
  else if (step.tap) await finder.locator(step.tap).click();
  else if (step.pick) await finder.locator(`dialog[open] ${step.pick}`).selectOption({ index: 1 });
  else await finder.locator(step.into).fill(step.type);
}

/**
 * Opens a page with a finder between two links, and does what leads to this look.
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openLook(partner, look, options) {
  const links = (finder) => `<a href="#before">Before</a>${finder}<a href="#after">After</a>`;
  const tab = await partner.open(links(markupOf(look, FEED)), options);
  await results(tab);
  await tab.locator('epn-finder').locator('.ways, .guided, .message').first().waitFor();
  for (const step of look.steps ?? []) await take(tab, step);
  await tab.locator('epn-finder').locator(look.shows).first().waitFor({ timeout: 20_000 });
  return tab;
}

/** Spaces the finder's text as widely as WCAG 1.4.12 lets a reader do. */
export const spaceText = (tab) =>
  tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    const { shadowRoot } = document.querySelector('epn-finder');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  });

/** What would have to be scrolled sideways, and the texts that stick out of the page, of their control, or are cut off. */
export const cutOff = (tab) =>
  tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('epn-finder');
    const wide = [document.documentElement, ...shadowRoot.querySelectorAll('*')]
      .filter((node) => node === document.documentElement || /auto|scroll/.test(getComputedStyle(node).overflowX))
      .filter((node) => node.localName !== 'input' && node.scrollWidth > node.clientWidth + 1)
      .map((node) => `${node.localName}.${node.className} scrolls sideways`);
    const cut = [];
    const walker = document.createTreeWalker(shadowRoot.querySelector('.root'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      if (text.data.trim() === '' || parent.closest('.visually-hidden, select') || !parent.checkVisibility()) continue;
      const range = new Range();
      range.selectNodeContents(text);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const frame = parent.closest('button, .control, .check, [role=option]')?.getBoundingClientRect();
      const isOut =
        frame && (left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1);
      const clip = [];
      for (let node = parent; node; node = node.parentElement)
        if (/hidden|clip/.test(getComputedStyle(node).overflow)) clip.push(node);
      const isClipped = clip.some(
        (node) => node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1,
      );
      if (left < 0 || right > innerWidth + 1 || isOut || isClipped) cut.push(text.data.trim());
    }
    return [...wide, ...cut];
  });

/** What has the focus, in words, and whether all of it can be seen: nothing stands before it and it is within the screen. */
const focusNow = (tab) =>
  tab.evaluate(() => {
    const within = (root) =>
      root?.activeElement?.shadowRoot?.activeElement ? within(root.activeElement.shadowRoot) : root?.activeElement;
    const node = within(document);
    if (!node || node === document.body) return null;
    const seen = (x, y) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const inner = hit.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      return Boolean(hit) && (node.contains(hit) || hit.closest('label')?.control === node);
    };
    const lines = [...node.getClientRects()];
    const isVisible = [lines[0], lines.at(-1)].every((box) =>
      [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2].every((y) =>
        seen(box.left + Math.min(24, box.width / 2), y),
      ),
    );
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    const words = (node.textContent.trim() || node.id || node.closest('label')?.textContent || '')
      .replace(/\s+/g, ' ')
      .trim();
    return {
      words,
      isVisible,
      ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isOutside: !node.getRootNode().host,
    };
  });

/** Walks with Tab until the focus leaves the finder or comes round. @returns what has had the focus */
export async function walk(tab, key = 'Tab') {
  const passed = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await tab.keyboard.press(key);
    const now = await focusNow(tab);
    if (!now || (now.isOutside && passed.length === 0)) continue;
    if (now.isOutside || (passed.length > 1 && now.words === passed[0].words)) break;
    passed.push(now);
  }
  return passed;
}
