/** The finder's map against MapLibre alone, on a desktop without a slow network. */
import { setTimeout as wait } from 'node:timers/promises';

import { median, middleHalf, ratioOf } from './numbers.mjs';
import { kB, ms, printTable, printVerdict, range, times, timesWithin } from './print.mjs';
import { mapFrames } from './probes.mjs';
import { inRounds } from './rounds.mjs';
import { becomes, DESKTOP, openTab, settle } from './tab.mjs';

const LIMIT = 1.1;
/** A map that has drawn nothing for so long is done. */
const STILL = 2500;

const COMPARED = `  Both: ${DESKTOP.cpu} × CPU, no network limit, same basemap archive and layers (src/map/basemap-style.ts), same 93 places,
  clustered alike, same size and view. Bare: nothing but the map, its style in the page, circles for markers; the finder:
  its list first, then the map with its own marker pictures. "Drawn" is the first frame with all the draw calls of the
  last, "settled" that last one, when labels and markers have faded in; "from asking" is "drawn" counted from the request
  for MapLibre's code.`;

/** In the page: the whole story of its map so far. */
function readMap() {
  const { frames } = globalThis.bench;
  const code = performance
    .getEntriesByType('resource')
    .find(({ name }) => /maplibre-(gl|adapter-\w+)\.m?js$/.test(name));
  const canvas = (document.querySelector('epn-finder')?.shadowRoot ?? document).querySelector('.maplibregl-map');
  const box = canvas?.getBoundingClientRect();
  return {
    frames,
    now: performance.now(),
    asked: code?.startTime,
    size: box && { width: box.width, height: box.height, top: box.top },
  };
}

const isStill = async (page) => {
  const { frames, now } = await page.evaluate(readMap);
  return frames.length > 0 && now - frames.at(-1).time > STILL;
};

async function untilStill(page, url) {
  for (const end = Date.now() + 45_000; !(await isStill(page)); await wait(250)) {
    if (Date.now() > end) throw new Error(`${url} never drew its map.`);
  }
}

/** The first frame after which none had fewer draw calls than the last. */
function drawnAt(frames) {
  const { draws } = frames.at(-1);
  const short = frames.findLastIndex((frame) => frame.draws < draws);
  return frames[short + 1].time;
}

/** In the page: true once the map's place is there and in view. */
function scrollToMap() {
  const finder = document.querySelector('epn-finder');
  const map = finder ? finder.shadowRoot?.querySelector('.map-column') : document.querySelector('#map');
  map?.scrollIntoView();
  return Boolean(map);
}

async function measure({ browser, wire }, url) {
  wire();
  const tab = await openTab(browser, { profile: DESKTOP, url, probe: mapFrames });
  try {
    await becomes(tab.page, scrollToMap);
    await untilStill(tab.page, url);
    await settle(tab);
    const { frames, asked, size } = await tab.page.evaluate(readMap);
    const time = drawnAt(frames);
    const { draws } = frames.at(-1);
    return { time, settled: frames.at(-1).time, fromAsking: time - asked, size, draws, inAll: wire() };
  } finally {
    await tab.close();
  }
}

function rowOf(name, results) {
  const of = (pick) => median(results.map(pick));
  const all = results.map(({ time }) => time);
  return [
    name,
    ms(median(all)),
    range(middleHalf(all), 'ms'),
    ms(of(({ settled }) => settled)),
    ms(of(({ fromAsking }) => fromAsking)),
    of(({ draws }) => draws),
    of(({ inAll }) => inAll.requests),
    kB(of(({ inAll }) => inAll.bytes)),
  ];
}

export async function benchMap(bench) {
  const { site, rounds } = bench;
  const finder = `${site}/finder.html`;
  const { size } = await measure(bench, finder);
  const bare = `${site}/map-maplibre.html?width=${size.width}&height=${size.height}`;
  const pages = { finder: () => measure(bench, finder), bare: () => measure(bench, bare) };
  const results = await inRounds({ title: 'map', rounds, pages });
  const head = ['map', 'drawn', 'middle half', 'settled', 'from asking', 'draw calls', 'requests', 'bytes'];
  const rows = [rowOf("finder's map", results.finder), rowOf('bare MapLibre', results.bare)];
  printTable(`Map drawn, desktop, ${Math.round(size.width)} × ${Math.round(size.height)} px`, head, rows);
  console.log(`\n${COMPARED}\n`);
  for (const [what, key] of [
    ['map drawn against bare MapLibre', 'time'],
    ['the same from asking for the code', 'fromAsking'],
  ]) {
    const [ours, theirs] = [results.finder, results.bare].map((list) => list.map((result) => result[key]));
    const against = ratioOf(ours, theirs);
    printVerdict(what, { is: timesWithin(against), limit: times(LIMIT), holds: against.ratio <= LIMIT });
  }
}
