/** Panning over 20,000 clustered places: the finder's map against MapLibre alone, on a desktop. */
import { setTimeout as wait } from 'node:timers/promises';

import { LONG_FEED } from './long-feed.mjs';
import { median, middleHalf, ratioOf } from './numbers.mjs';
import { ms, printTable, printVerdict, range, times, timesWithin } from './print.mjs';
import { mapFrames } from './probes.mjs';
import { inRounds } from './rounds.mjs';
import { becomes, DESKTOP, openTab, settle } from './tab.mjs';

const LIMIT = 1.1;
/** The mouse goes to and fro over the map, step by step, as fast as the page takes it. */
const STEPS = 90;
const STILL = 2000;

const COMPARED = `  Both: ${DESKTOP.cpu} × CPU, the same 20,000 places, clustered alike, same basemap, size and view. The mouse drags the
  map to and fro in ${STEPS} steps. A frame is the time from one drawn frame to the next while it does.`;

/** In the page: the times of the frames so far, and where the map is. */
function readFrames() {
  const root = document.querySelector('epn-finder')?.shadowRoot ?? document;
  const { left, top, width, height } = root.querySelector('.maplibregl-map').getBoundingClientRect();
  return { times: globalThis.bench.frames.map(({ time }) => time), now: performance.now(), left, top, width, height };
}

/** In the page: true once the map's place is there and in view. */
function scrollToMap() {
  const finder = document.querySelector('epn-finder');
  const map = finder ? finder.shadowRoot?.querySelector('.map-column') : document.querySelector('#map');
  map?.scrollIntoView();
  return Boolean((finder?.shadowRoot ?? document).querySelector('.maplibregl-map'));
}

async function untilStill(page) {
  for (const end = Date.now() + 60_000; ; await wait(250)) {
    const { times: drawn, now } = await page.evaluate(readFrames);
    if (drawn.length > 0 && now - drawn.at(-1) > STILL) return;
    if (Date.now() > end) throw new Error('The map with 20,000 places never came to rest.');
  }
}

async function drag(page, { left, top, width, height }) {
  const [x, y] = [left + width / 2, top + height * 0.8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    const turn = (step / STEPS) * 4 * Math.PI;
    await page.mouse.move(x + Math.sin(turn) * width * 0.3, y + Math.cos(turn) * height * 0.15);
  }
  await page.mouse.up();
}

async function measure({ browser, wire }, url) {
  wire();
  const tab = await openTab(browser, { profile: DESKTOP, url, probe: mapFrames });
  try {
    if (!(await becomes(tab.page, scrollToMap, 60_000))) throw new Error(`${url} never made its map.`);
    await untilStill(tab.page);
    await settle(tab);
    const before = await tab.page.evaluate(readFrames);
    await drag(tab.page, before);
    const { times: drawn } = await tab.page.evaluate(readFrames);
    const during = drawn.slice(before.times.length);
    const gaps = during.slice(1).map((time, index) => time - during[index]);
    return {
      size: before,
      frames: during.length,
      gap: median(gaps),
      slow: [...gaps].sort((a, b) => a - b).at(-Math.ceil(gaps.length / 20)),
    };
  } finally {
    await tab.close();
  }
}

function rowOf(name, results) {
  const of = (pick) => results.map(pick);
  return [
    name,
    ms(median(of(({ gap }) => gap))),
    range(middleHalf(of(({ gap }) => gap)), 'ms'),
    ms(median(of(({ slow }) => slow))),
    median(of(({ frames }) => frames)),
  ];
}

export async function benchPanning(bench) {
  const { site, rounds } = bench;
  const finder = `${site}/map-finder-many.html`;
  const { size } = await measure(bench, finder);
  const bare = `${site}/map-maplibre.html?width=${size.width}&height=${size.height}&feed=${LONG_FEED}`;
  const pages = { finder: () => measure(bench, finder), bare: () => measure(bench, bare) };
  const results = await inRounds({ title: 'panning', rounds, pages });
  const head = ['panning over 20,000 places', 'frame', 'middle half', 'slowest 5 %', 'frames'];
  const rows = [rowOf("finder's map", results.finder), rowOf('bare MapLibre', results.bare)];
  printTable(`Frames while panning, desktop, ${Math.round(size.width)} × ${Math.round(size.height)} px`, head, rows);
  console.log(`\n${COMPARED}\n`);
  const against = ratioOf(...[results.finder, results.bare].map((list) => list.map(({ gap }) => gap)));
  printVerdict('a frame against bare MapLibre', {
    is: timesWithin(against),
    limit: times(LIMIT),
    holds: against.ratio <= LIMIT,
  });
}
