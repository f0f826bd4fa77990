import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { results, startPartner } from '../support/partner.mjs';

const PHONE = { viewport: { width: 390, height: 800 } };

/** In a window of its own each: the history of the window is what these tests are about. */
describe('the browser’s "back"', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  afterEach(() => partner.leave());
  after(() => partner.close());

  const page = (attributes) => `<a href="#anchor">x</a><epn-finder lang="en" without-map ${attributes}></epn-finder>`;
  const press = (tab, name) => tab.locator('epn-finder').getByRole('button', { name, exact: true }).click();
  const asks = (tab, words) => tab.locator('epn-finder .guided-title').filter({ hasText: words }).waitFor();
  const selected = (tab) => tab.evaluate(() => document.querySelector('epn-finder').selected?.id ?? null);
  const row = (tab) => tab.locator('epn-finder .result .name').nth(1);
  const sheet = (tab) => tab.locator('epn-finder dialog.sheet');
  const isSelected = (tab, wanted) =>
    tab.waitForFunction((id) => (document.querySelector('epn-finder').selected?.id ?? null) === id, wanted);
  /** Longer than going back takes. */
  const aMoment = (tab) => tab.waitForTimeout(400);

  async function open(attributes = '', options = {}) {
    const tab = await partner.open(page(attributes), options);
    await results(tab);
    await tab.locator('epn-finder .ways, epn-finder .guided').first().waitFor();
    return tab;
  }

  it('takes back the steps after a reset, and no others', async () => {
    const tab = await open();
    await press(tab, 'Guide me');
    await press(tab, 'Use a computer');
    await asks(tab, 'Where are you?');
    await tab.evaluate(() => document.querySelector('epn-finder').reset());
    await press(tab, 'Guide me');
    await press(tab, 'Learn');
    await asks(tab, 'Where are you?');
    await tab.goBack();
    await asks(tab, 'What do you need?');
    await tab.goBack();
    await tab.locator('epn-finder .ways').waitFor();
    await tab.goBack();
    await aMoment(tab);
    assert.equal(await tab.locator('epn-finder .guided').count(), 0);
  });

  it('is not meant by a link to a fragment of the page', async () => {
    const tab = await open();
    await press(tab, 'Guide me');
    await press(tab, 'Use a computer');
    await tab.getByRole('link', { name: 'x', exact: true }).click();
    await aMoment(tab);
    await asks(tab, 'Where are you?');
    await tab.goBack();
    await tab.goBack();
    await asks(tab, 'What do you need?');
  });

  it('keeps what was answered, however briskly, where the address is kept', async () => {
    const tab = await open('url-state="f"');
    for (const name of ['Guide me', 'Use a computer', 'Skip this question']) {
      await press(tab, name);
      await tab.waitForTimeout(100);
    }
    const services = () => tab.evaluate(() => document.querySelector('epn-finder').filters.services.length);
    assert.ok((await services()) > 0);
    await tab.goBack();
    await asks(tab, 'Where are you?');
    await aMoment(tab);
    assert.ok((await services()) > 0, 'one step back');
    await tab.goBack();
    await asks(tab, 'What do you need?');
    assert.equal(await services(), 0);
    await tab.goForward();
    await asks(tab, 'Where are you?');
    assert.ok((await services()) > 0, 'and one forward');
  });

  it('is never pressed for the visitor when the page chooses another place', async () => {
    const tab = await open('', PHONE);
    const { href } = await tab.evaluate(() => location);
    await row(tab).click();
    await sheet(tab).waitFor();
    const length = await tab.evaluate(() => history.length);
    await tab.evaluate(async () => {
      const finder = document.querySelector('epn-finder');
      finder.select(finder.results[0].id);
      for (let index = 0; index < 5; index += 1) {
        finder.requestUpdate();
        await finder.updateComplete;
      }
    });
    await aMoment(tab);
    assert.deepEqual([tab.url(), await tab.evaluate(() => history.length)], [href, length]);
    assert.equal(await sheet(tab).count(), 0);
    assert.equal(await selected(tab), await tab.evaluate(() => document.querySelector('epn-finder').results[0].id));
  });

  it('is meant once by two presses of Escape', async () => {
    const tab = await open('', PHONE);
    const url = tab.url();
    await press(tab, 'Guide me');
    await press(tab, 'Use a computer');
    await press(tab, 'Skip this question');
    await tab.locator('epn-finder .result .name').first().click();
    await sheet(tab).waitFor();
    await tab.evaluate(() => {
      const dialog = document.querySelector('epn-finder').shadowRoot.querySelector('dialog.sheet');
      for (let index = 0; index < 2; index += 1) dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    });
    await sheet(tab).waitFor({ state: 'detached' });
    await aMoment(tab);
    assert.equal(tab.url(), url);
    assert.equal((await tab.locator('epn-finder .guided .result').count()) > 0, true, 'the answer is still there');
  });

  it('closes the place that is open in a wide window, and "forward" opens it', async () => {
    const tab = await open();
    await row(tab).click();
    const id = await selected(tab);
    assert.ok(id);
    await tab.goBack();
    await isSelected(tab, null);
    await tab.goForward();
    await isSelected(tab, id);
  });

  it('has nothing to do for a place that the visitor has closed', async () => {
    const tab = await open();
    const state = () => tab.evaluate(() => JSON.stringify(history.state?.epnSteps?.depths ?? {}));
    const before = await state();
    for (let index = 0; index < 3; index += 1) {
      await row(tab).click();
      await tab.locator('epn-finder .result[aria-current]').waitFor();
      if (index === 1) await tab.keyboard.press('Escape');
      else await row(tab).click();
      await isSelected(tab, null);
      await aMoment(tab);
      assert.equal(await state(), before);
    }
  });

  it('is not needed for what the page itself has chosen: no sheet opens on a phone', async () => {
    const tab = await open('url-state="hash:f"', PHONE);
    const id = await tab.evaluate(() => document.querySelector('epn-finder').results[1].id);
    const chosen = await open(`url-state="f" selected="${id}"`, PHONE);
    await chosen.locator('epn-finder .result[aria-current]').waitFor();
    await aMoment(chosen);
    assert.equal(await sheet(chosen).count(), 0);
    const link = `${tab.url()}#f-place=${encodeURIComponent(id)}`;
    await tab.goto('about:blank');
    await tab.goto(link);
    await sheet(tab).waitFor();
  });

  it('leaves a sheet modal when the element is moved in the page', async () => {
    const tab = await open('', PHONE);
    await row(tab).click();
    await sheet(tab).waitFor();
    await tab.evaluate(() => {
      const box = document.createElement('div');
      document.body.append(box);
      box.append(document.querySelector('epn-finder'));
    });
    await tab.waitForFunction(() => document.querySelector('epn-finder').shadowRoot.querySelector('.sheet:modal'));
    await aMoment(tab);
    assert.equal(await sheet(tab).count(), 1);
  });
});

describe('the guided way whose code cannot be loaded', () => {
  it('is the list', async () => {
    let asked = 0;
    const partner = await startPartner({
      intercept: (request, response) => {
        if (!/\/chunks\/later-/.test(request.url)) return false;
        asked += 1;
        response.writeHead(404).end();
        return true;
      },
    });
    try {
      const tab = await partner.open('<epn-finder lang="en" view="guided" without-map></epn-finder>');
      await tab.locator('epn-finder .results .result').first().waitFor();
      assert.equal(asked, 2, 'it is asked for once more');
      const screen = await partner.open('<epn-finder lang="en" kiosk="60" without-map></epn-finder>');
      await screen.locator('epn-finder .results .result').first().waitFor();
      assert.equal(await screen.locator('epn-finder .results a[href]').count(), 0, 'no link leads off a public screen');
    } finally {
      await partner.close();
    }
  });
});
