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
