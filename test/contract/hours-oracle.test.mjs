/**
 * Our evaluator of opening hours against the reference library `opening_hours`, over real strings and many instants of
 * two years. The library reads the clock of its own process, so it runs in Brussels; ours must not care, so it runs under
 * four zones of visitors.
 */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';

import { build } from 'esbuild';

const ROOT = new URL('../../', import.meta.url);
const FILES = ['brussels-osm', 'mednum'];
const VISITORS = ['America/New_York', 'Asia/Tokyo', 'Pacific/Apia', 'Europe/Brussels'];
const AT_LEAST = 98;

const DAY = 86_400_000;
const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00:00+01:00');
const END = Date.parse('2028-01-01T00:00:00+01:00');

/** Sixteen days from each of these, edge by edge: changes of clock, and legal holidays of every kind. */
const STARTS = ['2026-03-23', '2026-05-11', '2026-07-20', '2026-08-10', '2026-10-19', '2026-12-21']
  .concat(['2027-03-22', '2027-10-27'])
  .map((date) => Date.parse(`${date}T00:00:00Z`));
const WINDOWS = STARTS.map((start) => [start, Math.min(start + 16 * DAY, END)]);

/** The same "random" numbers in every run (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = seeded(20_260_501);
const RANDOMS = Array.from({ length: 60 }, () => START + Math.floor((random() * (END - START)) / MINUTE) * MINUTE);

/**
 * Where the library is wrong: on the day after a change of clock it takes the day before to be 24 hours long, so that
 * what runs over midnight ends, or comes into being, an hour off. There what it says of the same weekday a week later
 * counts.
 */
const CLOCK_CHANGES = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].map((date) =>
  Date.parse(`${date}T00:00:00Z`),
);
const isAfterClockChange = (at) => CLOCK_CHANGES.some((change) => at > change && at < change + 2 * DAY);

/** Letters of test/support/hours-oracle.mjs: ours may leave unknown what the library calls unknown by appointment. */
const agrees = (ours, theirs) => ours === theirs || (ours === 'u' && theirs === 'a');

function ask(task, timeZone) {
  const child = fork(new URL('test/support/hours-oracle.mjs', ROOT), {
    env: { ...process.env, TZ: timeZone },
    serialization: 'advanced',
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    child.once('message', resolve).once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`hours-oracle.mjs ended with ${code}`)));
    child.send(task);
  });
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [new URL('src/hours/index.ts', ROOT).pathname],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}

async function textsOf(file) {
  const text = await readFile(new URL(`test/fixtures/hours/${file}.txt`, ROOT), 'utf8');
  return text.split('\n').filter((line) => line.trim());
}

/** Judges one string: wrong where we are definite and the library says otherwise, vague where only it is definite. */
function judge({ text, at, letters: theirs }, { understood, letters: ours }) {
  const verdict = { text, understood, wrong: [], vague: 0, excused: 0 };
  at.forEach((instant, index) => {
    const letter = ours[index];
    if (agrees(letter, theirs[index])) return;
    const nextWeek = theirs[at.findLastIndex((other) => other <= instant + 7 * DAY)];
    if (isAfterClockChange(instant) && agrees(letter, nextWeek)) verdict.excused += 1;
    else if (letter === 'u') verdict.vague += 1;
    else verdict.wrong.push(`${new Date(instant).toISOString()}: ours ${letter}, the library ${theirs[index]}`);
  });
  return verdict;
}

/** One line of the table, and what must hold. */
function check(t, zone, known, ours) {
  const verdicts = known.map((item, index) => judge(item, ours[index]));
  const isGood = ({ understood, vague }) => understood && vague === 0;
  const wrong = verdicts.filter((verdict) => verdict.wrong.length > 0);
  const share = (100 * verdicts.filter(isGood).length) / known.length;
  const excused = verdicts.filter((verdict) => verdict.excused > 0).length;
  t.diagnostic(
    `| hours | ${zone}: ${share.toFixed(2)} % understood, ${wrong.length} disagree (${excused} more where the library errs after a change of clock) |`,
  );
  const notGood = verdicts.filter((verdict) => !isGood(verdict)).map(({ text }) => text);
  for (const text of zone === VISITORS[0] ? notGood : []) t.diagnostic(`| hours | not understood: ${text} |`);
  const first = wrong.map((verdict) => `${verdict.text} | ${verdict.wrong[0]}`);
  assert.deepEqual(first, [], 'we say otherwise than the library');
  assert.ok(share >= AT_LEAST, `only ${share.toFixed(2)} % understood:\n${notGood.join('\n')}`);
}

let code;
const cases = new Map();
before(async () => {
  code = await bundle();
  const texts = await Promise.all(FILES.map(textsOf));
  const task = { kind: 'oracle', windows: WINDOWS, randoms: RANDOMS };
  const answers = await Promise.all(texts.map((list) => ask({ ...task, texts: list }, 'Europe/Brussels')));
  FILES.forEach((file, index) => cases.set(file, answers[index]));
});

for (const file of FILES) {
  test(`hours of ${file}: at least ${AT_LEAST} % are understood, none wrongly, wherever the visitor is`, async (t) => {
    const all = cases.get(file);
    const known = all.filter(({ error }) => !error);
    const instants = known.reduce((sum, { at }) => sum + at.length, 0);
    t.diagnostic(
      `| hours | ${file}: ${all.length} strings, ${all.length - known.length} refused by the library, ${instants} instants |`,
    );
    for (const pair of [VISITORS.slice(0, 2), VISITORS.slice(2)]) {
      const answers = await Promise.all(pair.map((zone) => ask({ kind: 'ours', code, cases: known }, zone)));
      pair.forEach((zone, index) => check(t, zone, known, answers[index]));
    }
  });
}

test('strings that the library refuses are understood by us or shown as they are, never guessed at', async (t) => {
  const refused = FILES.flatMap((file) => cases.get(file).filter(({ error }) => error));
  const at = [START];
  const ours = await ask({ kind: 'ours', code, cases: refused.map(({ text }) => ({ text, at })) }, 'Asia/Tokyo');
  ours.forEach(({ understood, letters }, index) => {
    t.diagnostic(`| hours | ${understood ? 'understood by us alone' : 'shown as text'}: ${refused[index].text} |`);
    if (!understood) assert.equal(letters, 'u');
  });
});
