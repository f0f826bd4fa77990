/** The first ten results on a phone, against pages that others would write. */
import { median, middleHalf, ratioOf } from './numbers.mjs';
import { kB, ms, printTable, printVerdict, range, times, timesWithin } from './print.mjs';
import { firstResults } from './probes.mjs';
import { inRounds } from './rounds.mjs';
import { becomes, openTab, PHONE, settle } from './tab.mjs';

const NAMES = {
  plain: 'hand-written list',
  finder: '<epn-finder>',
  leaflet: 'Leaflet page',
  maplibre: 'bare MapLibre page',
};
const LIMIT = 1.2;
/** What is expected of the peers themselves. */
const EXPECTED = { leaflet: 1.5, maplibre: 2.5 };

const isShown = () => globalThis.bench.firstResults !== undefined;

/** In the page: when, and what was asked for until then. */
function readTimes() {
  const resources = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  const times = resources.map(({ name, startTime, responseStart, responseEnd, transferSize }) => {
    return { name: new URL(name).pathname, startTime, responseStart, responseEnd, transferSize };
  });
  return { origin: performance.timeOrigin, time: globalThis.bench.firstResults, resources: times };
}

async function measure({ browser, wire }, url) {
  wire();
  const tab = await openTab(browser, { profile: PHONE, url, probe: firstResults });
  try {
    if (!(await becomes(tab.page, isShown))) throw new Error(`${url} never showed ten results.`);
    await settle(tab);
    const { origin, time, resources } = await tab.page.evaluate(readTimes);
    return { time, resources, before: tab.traffic.until(origin + time), inAll: wire() };
  } finally {
    await tab.close();
  }
}

function rowOf(name, results, plain) {
  const of = (pick) => median(results.map(pick));
  const all = results.map(({ time }) => time);
  const ratio = name === 'plain' ? '1' : times(against(results, plain).ratio);
  return [
    NAMES[name],
    ms(median(all)),
    range(middleHalf(all), 'ms'),
    ratio,
    of(({ before }) => before.requests),
    kB(of(({ before }) => before.bytes)),
    of(({ inAll }) => inAll.requests),
    kB(of(({ inAll }) => inAll.bytes)),
  ];
}

const timesOf = (results) => results.map(({ time }) => time);
const against = (results, plain) => ratioOf(timesOf(results), timesOf(plain));

/** The requests of the finder's middle run, each with the time when it began, was answered and had arrived. */
function printWaterfall(results) {
  const [middle] = [...results].sort((a, b) => a.time - b.time).slice(results.length >> 1);
  printTable(
    `What the finder asks for, in a run of ${ms(middle.time)}`,
    ['file', 'begins', 'answered', 'arrived', 'bytes'],
    middle.resources.map(({ name, startTime, responseStart, responseEnd, transferSize }) => {
      return [name, ...[startTime, responseStart, responseEnd].map(Math.round), transferSize];
    }),
  );
}

function printVerdicts(results) {
  const ours = against(results.finder, results.plain);
  const verdict = { is: timesWithin(ours), limit: times(LIMIT), holds: ours.ratio <= LIMIT };
  console.log('');
  printVerdict('first ten results against the list', verdict);
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const theirs = timesWithin(against(results[name], results.plain));
    console.log(`         for comparison, ${NAMES[name]}: ${theirs}, expected about ${times(expected)}`);
  }
}

export async function benchFirstResults(bench) {
  const pages = Object.keys(NAMES).map((name) => [name, () => measure(bench, `${bench.site}/${name}.html`)]);
  const { rounds } = bench;
  const results = await inRounds({ title: 'first results', rounds, pages: Object.fromEntries(pages) });
  printTable(
    'First ten results, phone profile, the same feed of 93 places',
    ['page', 'median', 'middle half', 'against list', 'requests before', 'bytes before', 'requests', 'bytes'],
    Object.entries(results).map(([name, list]) => rowOf(name, list, results.plain)),
  );
  printVerdicts(results);
  printWaterfall(results.finder);
}
