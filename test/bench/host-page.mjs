/** What the finder does to the page that holds it: whether it moves things, whether it delays the largest paint. */
import { median, medianInterval, pairwise } from './numbers.mjs';
import { ms, printTable, printVerdict, range } from './print.mjs';
import { pageVitals } from './probes.mjs';
import { inRounds } from './rounds.mjs';
import { openTab, PHONE, settle } from './tab.mjs';

/** A screen is painted sixty times a second: what is less than a frame cannot be seen. */
const FRAME = 1000 / 60;
const SHIFT_ROUNDS = 3;

const read = () => globalThis.bench;

async function measure(browser, url) {
  const tab = await openTab(browser, { profile: PHONE, url, probe: pageVitals });
  try {
    await settle(tab, 1500);
    const { shifts, largest } = await tab.page.evaluate(read);
    if (!largest) throw new Error(`${url} painted nothing.`);
    return { shifts, largest };
  } finally {
    await tab.close();
  }
}

const sum = (shifts) => shifts.reduce((total, { value }) => total + value, 0);

async function benchShift({ browser, site }) {
  const urls = { 'opened at its top': 'shift.html', 'opened at the text below the finder': 'shift.html#below' };
  const pages = Object.entries(urls).map(([name, path]) => [name, () => measure(browser, `${site}/${path}`)]);
  const results = await inRounds({ title: 'shift', rounds: SHIFT_ROUNDS, pages: Object.fromEntries(pages) });
  const worst = (list) => Math.max(...list.map(({ shifts }) => sum(shifts)));
  const moved = (list) => [...new Set(list.flatMap(({ shifts }) => shifts.flatMap(({ moved }) => moved)))];
  printTable(
    `Layout shift of the host page, phone profile, recommended snippet, worst of ${SHIFT_ROUNDS}`,
    ['page', 'shift', 'what moved'],
    Object.entries(results).map(([name, list]) => [name, worst(list).toFixed(4), moved(list).join(', ') || '–']),
  );
  console.log('');
  for (const [name, list] of Object.entries(results)) {
    const shift = worst(list);
    printVerdict(`layout shift, ${name}`, { is: shift.toFixed(4), limit: 0, holds: shift === 0 });
  }
}

/** Differences of each round, and where their median lies. */
function compareLargest(withScript, without) {
  const times = [withScript, without].map((list) => list.map(({ largest }) => largest.startTime));
  const differences = pairwise(...times, (a, b) => a - b);
  const [from, to] = medianInterval(differences);
  const difference = median(differences);
  const isMeasurable = from > 0 && difference >= FRAME;
  return { medians: times.map(median), difference, interval: [from, to], isMeasurable };
}

async function benchLargestPaint({ browser, site, rounds }) {
  const open = (query) => () => measure(browser, `${site}/host.html?${query}`);
  const results = await inRounds({
    title: 'largest paint',
    rounds,
    pages: {
      image: open('image'),
      imageScript: open('image&script'),
      text: open('text'),
      textScript: open('text&script'),
    },
  });
  const compared = {
    'a picture of 80 kB': compareLargest(results.imageScript, results.image),
    'a paragraph': compareLargest(results.textScript, results.text),
  };
  printTable(
    "Largest paint of the host page, phone profile, with the finder's tag and with or without the script",
    ['largest is', 'without', 'with', 'difference', '95 % interval'],
    Object.entries(compared).map(([name, { medians, difference, interval }]) => {
      return [name, ms(medians[1]), ms(medians[0]), ms(difference), range(interval, 'ms')];
    }),
  );
  console.log('');
  for (const [name, { difference, isMeasurable }] of Object.entries(compared)) {
    const what = `delay of the largest paint, ${name}`;
    printVerdict(what, { is: ms(difference), limit: 'none measurable', holds: !isMeasurable });
  }
}

export async function benchHostPage(bench) {
  await benchShift(bench);
  await benchLargestPaint(bench);
}
