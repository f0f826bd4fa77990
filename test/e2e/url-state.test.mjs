import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { results, startPartner } from '../support/partner.mjs';

/** In a window of its own each: the history of the window is what these tests are about. */
describe('the page’s address and its history', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  const selected = (tab) => tab.evaluate(() => document.querySelector('epn-finder').selected?.id ?? null);
  const until = (tab, id) =>
    tab.waitForFunction((wanted) => (document.querySelector('epn-finder').selected?.id ?? null) === wanted, id);

  /** A finder that has begun to keep its state in the address; with the place that the visitor then opens. */
  async function opened() {
    const tab = await partner.open('<epn-finder lang="en" without-map url-state="f"></epn-finder>');
    await results(tab);
    await tab.locator('epn-finder .take-button').first().waitFor();
    await tab.evaluate(() => history.replaceState({ own: 'router' }, '', '?x=1#/route'));
    const before = tab.url();
    await tab.locator('epn-finder .result .name').nth(1).click();
    await tab.waitForURL(/[?&]x=1&f-place=[^#]+#\/route$/);
    return { tab, before, id: await selected(tab) };
  }

  it('get an entry when a place is opened: "back" closes it, "forward" opens it', async () => {
    const { tab, before, id } = await opened();
    assert.equal(await tab.evaluate(() => history.state.own), 'router');
    await tab.goBack();
    await until(tab, null);
    assert.equal(tab.url(), before);
    await tab.goForward();
    await until(tab, id);
    await tab.goBack();
    await until(tab, null);
  });

  it('are as before when the visitor closes the place', async () => {
    const { tab, before } = await opened();
    await tab.locator('epn-finder .result[aria-current] .name').click();
    await tab.waitForURL(before);
    assert.equal(await selected(tab), null);
  });
});

describe('the way back through the guided questions', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  const GUIDED = '<epn-finder lang="en" view="guided" without-map></epn-finder>';
  const asks = (finder, words) => finder.locator('.guided-title').filter({ hasText: words }).waitFor();
  const filters = (tab) => tab.evaluate(() => document.querySelector('epn-finder').filters.services);

  /** The guided way on a page, at its second question. */
  async function atSecond(tab, finder) {
    await asks(finder, 'What do you need?');
    await finder.getByRole('button', { name: 'Use a computer' }).click();
    await asks(finder, 'Where are you?');
    assert.notDeepEqual(await filters(tab), []);
  }

  it('is the finder’s own button and the browser’s, in both directions, and the address stays', async () => {
    const tab = await partner.open(GUIDED);
    const finder = tab.locator('epn-finder');
    const before = tab.url();
    await atSecond(tab, finder);
    await finder.getByRole('button', { name: 'Back', exact: true }).click();
    await asks(finder, 'What do you need?');
    assert.deepEqual(await filters(tab), []);
    await tab.goForward();
    await asks(finder, 'Where are you?');
    await tab.goBack();
    await asks(finder, 'What do you need?');
    assert.equal(tab.url(), before);
  });

  it('keeps what the page itself has in its history', async () => {
    const tab = await partner.open(GUIDED);
    await tab.evaluate(() => history.replaceState({ mine: 1 }, ''));
    await atSecond(tab, tab.locator('epn-finder'));
    assert.equal(await tab.evaluate(() => history.state.mine), 1);
    await tab.goBack();
    await asks(tab.locator('epn-finder'), 'What do you need?');
    assert.deepEqual(await tab.evaluate(() => history.state), { mine: 1 });
  });

  it('takes back the step that was taken last, of two finders on a page', async () => {
    const tab = await partner.open(GUIDED + GUIDED);
    const [one, other] = [tab.locator('epn-finder').first(), tab.locator('epn-finder').last()];
    for (const finder of [one, other]) await atSecond(tab, finder);
    await tab.goBack();
    await asks(other, 'What do you need?');
    await asks(one, 'Where are you?');
    await tab.goBack();
    await asks(one, 'What do you need?');
  });

  it('leaves no trace of a visitor in the history of a public screen', async () => {
    const tab = await partner.open(GUIDED.replace('view=', 'kiosk="60" view='));
    const finder = tab.locator('epn-finder');
    await asks(finder, 'What do you need?');
    const length = await tab.evaluate(() => history.length);
    await atSecond(tab, finder);
    assert.equal(await tab.evaluate(() => history.length), length);
    await finder.getByRole('button', { name: 'Back', exact: true }).click();
    await asks(finder, 'What do you need?');
  });
});
