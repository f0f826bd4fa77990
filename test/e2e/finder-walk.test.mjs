import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { faults, results, startPartner, strictCsp } from '../support/partner.mjs';

const PHONE = { viewport: { width: 390, height: 844 } };
const TUESDAY_10 = 'now="2026-11-24T10:00:00+01:00"';
const finder = (attributes = '') =>
  `<a href="#before">Before</a><epn-finder ${TUESDAY_10} ${attributes}></epn-finder><a href="#after">After</a>`;

/** The tree that screen readers are given, as indented lines. */
const tree = (tab, selector) => tab.locator(selector).ariaSnapshot();

/** What has the focus: its words, or its name. */
const focused = (tab) =>
  tab.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return (node?.textContent.trim() || node?.id || '').replace(/\s+/g, ' ');
  });

/** Presses Tab until something has the focus. */
async function tabTo(tab, words) {
  const passed = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await tab.keyboard.press('Tab');
    passed.push(await focused(tab));
    if (passed.at(-1).includes(words)) return passed;
  }
  throw new Error(`Tab does not lead to "${words}", only to ${passed.join(' | ')}`);
}

describe('the finder by keyboard', () => {
  let partner;
  before(async () => {
    partner = await startPartner({ csp: strictCsp });
  });
  after(() => partner.close());

  const open = async (attributes, options) => {
    const tab = await partner.open(finder(`lang="en" without-map ${attributes}`), options);
    await results(tab);
    await tab.locator('epn-finder .ways, epn-finder .guided').first().waitFor();
    return tab;
  };

  it('leads from the page through search, ways in and list, opens a place and closes it, and out again', async () => {
    const tab = await open('limit="1"', {});
    await tab.getByText('Before').focus();
    const passed = await tabTo(tab, 'Bibliothèque');
    assert.deepEqual(
      ['query', 'Near me', 'Guide me'].map((words) => passed.some((text) => text.includes(words))),
      [true, true, true],
    );
    await tab.keyboard.press('Enter');
    await tab.locator('epn-finder .result[aria-current] .details').waitFor();
    assert.match(await focused(tab), /Bibliothèque/);
    await tab.keyboard.press('Enter');
    await tab.locator('epn-finder .result[aria-current]').waitFor({ state: 'detached' });
    await tabTo(tab, 'After');
    assert.deepEqual(faults(tab.log), []);
  });

  it('on a phone opens a sheet that holds the focus; Escape closes it and gives the focus back', async () => {
    const tab = await open('', PHONE);
    await tab.getByText('Before').focus();
    await tabTo(tab, 'Bibliothèque');
    const name = await focused(tab);
    await tab.keyboard.press('Enter');
    const sheet = tab.locator('epn-finder dialog.sheet');
    await sheet.waitFor();
    assert.equal(await focused(tab), 'Back to the list');
    await tab.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    assert.equal(await focused(tab), name);
    assert.equal(await tab.evaluate(() => document.querySelector('epn-finder').selected), null);
  });

  it('on a phone the browser’s "back" closes the sheet and stays on the page', async () => {
    const tab = await open('', PHONE);
    const url = tab.url();
    const sheet = tab.locator('epn-finder dialog.sheet');
    for (const close of [() => tab.goBack(), () => sheet.getByText('Back to the list').click()]) {
      await tab.locator('epn-finder .result .name').first().click();
      await sheet.waitFor();
      assert.equal(tab.url(), url);
      await close();
      await sheet.waitFor({ state: 'detached' });
      assert.equal(await tab.locator('epn-finder .result').count(), 15);
    }
    assert.deepEqual(await tab.evaluate(() => history.state?.epnSteps?.depths), {});
  });

  it('on a phone a place that the page chooses opens in the list, and never over the page', async () => {
    const tab = await open('', PHONE);
    await tab.evaluate(() => {
      const element = document.querySelector('epn-finder');
      element.select(element.results[0].id);
    });
    await tab.locator('epn-finder .result[aria-current] .details').waitFor();
    assert.equal(await tab.locator('epn-finder dialog.sheet').count(), 0);
  });

  it('goes on from where one is after each act, and never from the top of the page', async () => {
    const tab = await open('limit="5"', {});
    const act = async (words, holds) => {
      await tabTo(tab, words);
      await tab.keyboard.press('Enter');
      await holds.waitFor();
    };
    const inFinder = (selector) => tab.locator(`epn-finder ${selector}`);
    await tab.getByText('Before').focus();
    await tabTo(tab, 'query');
    await tab.keyboard.type('zzzqqq');
    await tab.keyboard.press('Enter');
    assert.equal(await focused(tab), 'query');
    await act('Show all places', inFinder('.result').first());
    assert.match(await focused(tab), /places, open ones first/);
    await act('Show more', inFinder('.result').nth(5));
    assert.match(await focused(tab), /Show more/);
    await tabTo(tab, 'After');
    assert.deepEqual(faults(tab.log), []);
  });

  it('answers the guided way from the first question to the three places and back', async () => {
    const tab = await open('view="guided"', PHONE);
    await tab.getByText('Before').focus();
    await tabTo(tab, 'See everything');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Where are you?' }).waitFor();
    assert.match(await focused(tab), /Where are you\?/);
    await tabTo(tab, 'where');
    await tab.keyboard.type('1030');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: '3 places for you' }).waitFor();
    assert.equal(await focused(tab), '3 places for you');
    await tab.goBack();
    await tab.getByRole('heading', { name: 'Where are you?' }).waitFor();
    await tab.goBack();
    await tab.getByRole('heading', { name: 'What do you need?' }).waitFor();
    assert.deepEqual(faults(tab.log), []);
  });
});

describe('what a screen reader is given', () => {
  let partner;
  before(async () => {
    partner = await startPartner();
  });
  after(() => partner.close());

  const open = async (attributes, options = PHONE) => {
    const tab = await partner.open(
      `<epn-finder lang="en" without-map ${TUESDAY_10} ${attributes}></epn-finder>`,
      options,
    );
    await results(tab);
    await tab.locator('epn-finder .ways, epn-finder .guided').first().waitFor();
    return tab;
  };

  it('the list: a heading, a search, a status, and places one level below', async () => {
    const tab = await open('limit="2" heading-level="2"');
    const lines = await tree(tab, 'epn-finder');
    assert.match(lines, /heading "Where can I get digital help\?" \[level=2\]/);
    assert.match(lines, /search/);
    assert.match(lines, /button "Near me"/);
    assert.match(lines, /status: .*places, open ones first/);
    assert.match(lines, /listitem:[\s\S]*heading "Bibliothèque[^"]*" \[level=3\]/);
  });

  it('the sheet: a dialog with the name of the place', async () => {
    const tab = await open('');
    await tab.locator('epn-finder .result .name').first().click();
    const sheet = tab.locator('epn-finder dialog.sheet');
    await sheet.waitFor();
    const lines = await tree(tab, 'epn-finder dialog.sheet');
    assert.match(lines, /dialog "Bibliothèque/);
    assert.match(lines, /button "Back to the list"/);
    assert.match(lines, /heading "Bibliothèque[^"]*" \[level=3\]/);
  });

  it('the guided way: a region that bears the question, and buttons in words', async () => {
    const tab = await open('view="guided"');
    const first = await tree(tab, 'epn-finder');
    assert.match(first, /region "Question 1 of 2 What do you need\?"/);
    for (const words of ['Use a computer', 'Get help with an online form', 'Learn', 'See everything']) {
      assert.match(first, new RegExp(`button "${words}"`));
    }
    await tab.getByRole('button', { name: 'See everything' }).click();
    const second = await tree(tab, 'epn-finder');
    assert.match(second, /textbox "Your commune or postal code"/);
    assert.match(second, /button "Use my location"/);
  });

  it('fits into 320 pixels, in every step', async () => {
    const tab = await open('view="guided"', { viewport: { width: 320, height: 640 } });
    const isWide = () => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(await isWide(), false);
    await tab.getByRole('button', { name: 'See everything' }).click();
    assert.equal(await isWide(), false);
    await tab.getByRole('button', { name: 'Skip this question' }).click();
    assert.equal(await isWide(), false);
    await tab.locator('epn-finder .result .name').first().click();
    await tab.locator('epn-finder dialog.sheet').waitFor();
    assert.equal(await tab.locator('epn-finder dialog.sheet').evaluate((node) => node.scrollWidth > innerWidth), false);
  });
});
