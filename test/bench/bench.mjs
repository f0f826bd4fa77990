/**
 * `npm run bench`: the numbers to hold that need a slow phone, in one run. A measurement, not a test: it ends well
 * unless a page fails to show its results.
 *
 *   node test/bench/bench.mjs [--rounds N] [--dist FOLDER] [--only first,map,panning,host,typing]
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { DIST_ROOT } from '../../stories/demo/serve.mjs';
import { benchFirstResults } from './first-results.mjs';
import { benchHostPage } from './host-page.mjs';
import { startHosts } from './hosts.mjs';
import { benchMap } from './map-drawn.mjs';
import { benchPanning } from './map-panning.mjs';
import { launch } from './tab.mjs';
import { benchTyping } from './typing.mjs';

const PARTS = {
  first: benchFirstResults,
  map: benchMap,
  panning: benchPanning,
  host: benchHostPage,
  typing: benchTyping,
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    dist: { type: 'string', default: DIST_ROOT },
    only: { type: 'string', default: Object.keys(PARTS).join() },
  },
});
const dist = resolve(values.dist);
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1);

if (!existsSync(`${dist}/epn.js`)) {
  console.error(`${dist}/epn.js is not there: npm run build`);
  process.exit(1);
}

const load = () => `load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;

const hosts = await startHosts(dist);
const browser = await launch();
try {
  console.log(`Chromium ${browser.version()}, ${rounds} rounds, cold cache, ${load()}. In brackets: 95 % intervals.`);
  for (const part of values.only.split(',')) await PARTS[part]?.({ ...hosts, browser, rounds });
  console.log(`\nEnded with ${load()}; a busy machine makes the times longer, the ratios less sure.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await hosts.close();
}
