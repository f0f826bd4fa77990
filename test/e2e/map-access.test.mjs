/** The map with a keyboard, with a screen reader, and without a drag. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { readAloud } from '../support/accessibility.mjs';
import { FOUR, focused, mapDrawn, said } from '../support/map-page.mjs';
import { results, startPartner } from '../support/partner.mjs';

const FINDER = `<epn-finder lang="en" feed="${FOUR}"></epn-finder><a href="#after">After the finder</a>`;

describe('the map, for everybody', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  async function openMap(options) {
    const tab = await partner.open(FINDER, options);
    await results(tab);
    await mapDrawn(tab);
    return tab;
  }

  const canvas = (tab) => tab.locator('epn-finder .map-canvas canvas');
  const mapButton = (tab, name) => tab.locator('epn-finder .map').getByRole('button', { name, exact: true });
  const says = (tab, words) =>
    tab.waitForFunction(
      (text) =>
        document
          .querySelector('epn-finder')
          .shadowRoot.querySelector('.map [role=status]')
          .textContent.replace(/\u200B/g, '') === text,
      words,
      { timeout: 15_000 },
    );

  /** A key is pressed again only when the map has answered: it starts from where it is, not from where it is going. */
  async function pressUntil(tab, key, words) {
    for (let presses = 0; presses < 20; presses += 1) {
      if ((await said(tab)) === words) return;
      const before = await tab.locator('epn-finder .map [role=status]').textContent();
      await tab.keyboard.press(key);
      await tab.waitForFunction(
        (text) =>
          document.querySelector('epn-finder').shadowRoot.querySelector('.map [role=status]').textContent !== text,
        before,
        { timeout: 15_000 },
      );
    }
    assert.equal(await said(tab), words);
  }

  it('is read as a region of its own: the way past it, the map and its keys, its places, its buttons, its makers', async () => {
    const tab = await openMap();
    const tree = await readAloud(tab, 'region', 'Map of the places');
    assert.deepEqual(
      tree.map(({ role, name }) => `${role} ${name}`.trim()),
      [
        'region Map of the places',
        'button Skip the map',
        'application Map of the places',
        'list Places on the map. Arrow keys go from one to the next.',
        'button Bibliothèque du Nord, Open day and night',
        'button 2 places at this spot',
        'button Atelier du Sud, Hours not confirmed. Call before you come.',
        'button Zoom in',
        'button Zoom out',
        'button Show all places on the map',
        'button Move the map with buttons',
        'status',
        'link © OpenStreetMap contributors',
      ],
    );
    assert.equal(tree[2].description, 'Arrow keys move the map, plus and minus zoom.');
  });

  it('names a place on the map with the words of the list', async () => {
    const tab = await openMap();
    const row = tab.locator('epn-finder .result').first();
    const name = (await row.locator('.name').textContent()).trim();
    const state = (await row.locator('.open-state').textContent()).replace(/\s+/g, ' ').trim();
    await tab
      .locator('epn-finder')
      .getByRole('button', { name: `${name}, ${state}`, exact: true })
      .waitFor();
  });

  it('can be walked through with the Tab key, and left in both directions', async () => {
    const tab = await openMap();
    await tab.locator('epn-finder .map-skip').focus();
    const walk = [await focused(tab)];
    for (let step = 0; step < 8; step += 1) {
      await tab.keyboard.press('Tab');
      walk.push(await focused(tab));
    }
    assert.deepEqual(walk, [
      ...['Skip the map', 'Map of the places', 'Bibliothèque du Nord , Open day and night'.replace(' ,', ',')],
      ...['Zoom in', 'Zoom out', 'Show all places on the map', 'Move the map with buttons'],
      ...['© OpenStreetMap contributors', 'Print this list'],
    ]);
    for (let step = 0; step < 8; step += 1) await tab.keyboard.press('Shift+Tab');
    assert.equal(await focused(tab), 'Skip the map');
    await tab.keyboard.press('Shift+Tab');
    assert.ok(!(await tab.locator('epn-finder .map :focus').count()), 'the way back out of the map is blocked');
  });

  it('can be skipped', async () => {
    const tab = await openMap();
    await tab.locator('epn-finder .map-skip').focus();
    await tab.keyboard.press('Enter');
    const after = [];
    for (let step = 0; step < 3; step += 1) {
      await tab.keyboard.press('Tab');
      after.push(await focused(tab));
    }
    assert.deepEqual(after, ['© OpenStreetMap contributors', 'Print this list', '']);
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'After the finder');
  });

  it('moves with the arrow keys, zooms with plus and minus, and says what it shows then', async () => {
    const tab = await openMap();
    await canvas(tab).focus();
    assert.equal(await said(tab), '', 'it speaks before the visitor has moved it');
    await pressUntil(tab, 'ArrowUp', 'No place in view on the map');
    await pressUntil(tab, '-', '4 places in view on the map');
    await pressUntil(tab, '+', 'No place in view on the map');
  });

  it('lets a place be chosen with the keyboard alone', async () => {
    const tab = await openMap();
    await canvas(tab).focus();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('End');
    assert.match(await focused(tab), /^Atelier du Sud/);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('epn-finder').selected?.id === 'south');
    await tab.locator('epn-finder .map-mark[aria-current=true]').waitFor({ state: 'attached' });
    assert.match(await focused(tab), /^Atelier du Sud/);
  });

  it('offers a list for places at one point; Escape closes it and leads back', async () => {
    const tab = await openMap();
    await canvas(tab).focus();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Enter');
    const group = tab.locator('epn-finder .map-choice');
    await group.waitFor();
    assert.equal(await group.getAttribute('aria-label'), '2 places at this spot');
    assert.match(await focused(tab), /^Guichet deux/);
    await tab.keyboard.press('Escape');
    await group.waitFor({ state: 'detached' });
    assert.equal(await focused(tab), '2 places at this spot');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    assert.match(await focused(tab), /^Guichet un/);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('epn-finder').selected?.id === 'desk-1');
    assert.equal(await group.count(), 0);
  });

  it('offers the same list to a click on the marker', async () => {
    const tab = await openMap();
    const mark = tab.locator('epn-finder .map-mark', { hasText: '2 places at this spot' });
    const { x, y, width, height } = await mark.boundingBox();
    await tab.mouse.click(x + width / 2, y + height / 2);
    await tab.locator('epn-finder .map-choice').getByText('Guichet deux').click();
    await tab.waitForFunction(() => document.querySelector('epn-finder').selected?.id === 'desk-2');
  });

  it('can be moved without a drag, stays where it was moved to, and shows all places again when asked', async () => {
    const tab = await openMap();
    await mapButton(tab, 'Move the map with buttons').click();
    for (const name of ['Move the map left', 'Move the map left', 'Move the map left', 'Move the map left'])
      await mapButton(tab, name).click({ delay: 200 });
    await says(tab, 'No place in view on the map');
    await tab.locator('epn-finder #query').fill('Atelier');
    await tab.waitForFunction(() => document.querySelector('epn-finder').results.length === 1);
    assert.equal(await tab.locator('epn-finder .map-mark').count(), 0, 'the map has moved by itself');
    await tab.locator('epn-finder .map-notice button').click();
    await says(tab, '1 place in view on the map');
    await tab.locator('epn-finder .map-mark', { hasText: 'Atelier' }).waitFor({ state: 'attached' });
  });

  it('has targets of at least 44 by 44 pixels on a phone', async () => {
    const tab = await partner.open(FINDER, { viewport: { width: 320, height: 640 } });
    await results(tab);
    await tab.locator('epn-finder').getByRole('button', { name: 'Map', exact: true }).click();
    await mapDrawn(tab);
    await mapButton(tab, 'Move the map with buttons').click();
    const boxes = await tab.locator('epn-finder .map-button').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { width, height } = node.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    assert.equal(boxes.length, 8);
    assert.ok(Math.min(...boxes) >= 44, `a button of the map is ${Math.min(...boxes)} px`);
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  });
});
