/** Typing and filtering among 20,000 places on a phone, and what twenty finders leave behind. */
import { setTimeout as wait } from 'node:timers/promises';

import { median } from './numbers.mjs';
import { ms, printTable, printVerdict } from './print.mjs';
import { typingTimes } from './probes.mjs';
import { becomes, openTab, PHONE } from './tab.mjs';

const LIMIT = 100;
const LONGEST = 50;
const CYCLES = 20;
/** Typed letter by letter: words in many names, one letter, names misspelled, nothing at all, a postal code. */
const TEXTS = ['rue de la', 'bibliothèque 12', 'molenbek', 'ukel', 'm', 'qqqq', '1030', 'mediateque', 'help'];

/** The feed would take half a minute on the phone's network; what is measured comes after it. */
const QUICK_NETWORK = { ...PHONE, network: undefined };

const isComplete = () => {
  const finder = document.querySelector('epn-finder');
  return finder?.feedReport?.complete && Boolean(finder.shadowRoot.querySelector('[role=combobox]'));
};

const share = (values, part) => [...values].sort((a, b) => a - b)[Math.ceil(part * values.length) - 1];

/** Waits for the answer to be painted, and a little for what follows it, as a visitor's next letter does. */
async function painted(page, before) {
  const end = Date.now() + 5000;
  while (Date.now() < end && (await page.evaluate(() => globalThis.bench.times.length)) === before) await wait(20);
  await wait(80);
}

async function typeAll(page) {
  await page.focus('epn-finder #query');
  for (const text of TEXTS) {
    for (const letter of text) {
      const before = await page.evaluate(() => globalThis.bench.times.length);
      await page.keyboard.type(letter);
      await painted(page, before);
    }
    await page.evaluate(() => (document.querySelector('epn-finder').query = ''));
    await wait(300);
  }
}

/** Each box of the sheet on and off again. */
async function filterAll(page) {
  await page.click('epn-finder .bar button');
  await page.waitForSelector('epn-finder dialog.filter-sheet[open]');
  await wait(500);
  const boxes = page.locator('epn-finder dialog.filter-sheet .check input');
  for (let index = 0, count = Math.min(8, await boxes.count()); index < count; index += 1) {
    for (let time = 0; time < 2; time += 1) {
      const before = await page.evaluate(() => globalThis.bench.times.length);
      await boxes.nth(index).evaluate((box) => box.click());
      await painted(page, before);
    }
  }
}

async function measure(browser, url, act) {
  const tab = await openTab(browser, { profile: QUICK_NETWORK, url, probe: typingTimes });
  try {
    if (!(await becomes(tab.page, isComplete, 180_000))) throw new Error(`${url} never showed its places.`);
    await wait(3000);
    await tab.page.evaluate(() => (globalThis.bench.tasks = []));
    await act(tab.page);
    return await tab.page.evaluate(() => globalThis.bench);
  } finally {
    await tab.close();
  }
}

/** Heap and nodes after so many finders have come and gone. */
async function cycles(browser, url) {
  const tab = await openTab(browser, { profile: QUICK_NETWORK, url, probe: typingTimes });
  const cdp = await tab.page.context().newCDPSession(tab.page);
  const left = async () => {
    for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { jsHeapSizeUsed, nodes } = await cdp.send('Memory.getDOMCounters').then(async (counters) => ({
      ...counters,
      jsHeapSizeUsed: (await cdp.send('Runtime.getHeapUsage')).usedSize,
    }));
    return { heap: jsHeapSizeUsed, nodes };
  };
  const rows = [];
  try {
    for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
      await tab.page.evaluate(() => document.querySelector('main').append(document.createElement('epn-finder')));
      if (!(await becomes(tab.page, isComplete))) throw new Error('A finder never showed its places.');
      await tab.page.evaluate(() => document.querySelector('main').replaceChildren());
      if (cycle === 5 || cycle === CYCLES) rows.push({ cycle, ...(await left()) });
    }
    return rows;
  } finally {
    await tab.close();
  }
}

export async function benchTyping({ browser, site }) {
  const results = {
    'a letter': await measure(browser, `${site}/typing.html`, typeAll),
    'a filter': await measure(browser, `${site}/typing.html`, filterAll),
  };
  const rows = Object.entries(results).map(([name, { times, tasks }]) => {
    const longest = Math.max(0, ...tasks);
    return [name, times.length, ms(median(times)), ms(share(times, 0.95)), longest ? ms(longest) : 'none over 50 ms'];
  });
  printTable(
    'Among 20,000 places, phone profile (4 × CPU), from the input to the painted result',
    ['what', 'times', 'median', 'p95', 'longest task'],
    rows,
  );
  console.log('');
  for (const [name, { times, tasks }] of Object.entries(results)) {
    const p95 = share(times, 0.95);
    printVerdict(`${name}, p95`, { is: ms(p95), limit: ms(LIMIT), holds: p95 <= LIMIT });
    const longest = Math.max(0, ...tasks);
    printVerdict(`${name}, longest task`, { is: ms(longest), limit: ms(LONGEST), holds: longest <= LONGEST });
  }
  const [early, late] = await cycles(browser, `${site}/cycles.html`);
  const mega = ({ heap, nodes }) => `${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes`;
  console.log(
    `\n  after ${early.cycle} finders made and thrown away: ${mega(early)}; after ${late.cycle}: ${mega(late)}`,
  );
}
