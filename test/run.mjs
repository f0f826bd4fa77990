/**
 * `npm test`: everything that must hold, cheapest first. Ends with one line, `N passed, M failed`.
 *
 *   node test/run.mjs [STAGE …]    only some of: static build browsers node
 */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';

import { startTestRunner } from '@web/test-runner';

import { countReporter } from './support/count-reporter.mjs';
import { startDisplay } from './support/display.mjs';

const ROOT = new URL('..', import.meta.url).pathname;
const total = { passed: 0, failed: 0 };

function record(passed, name, output = '') {
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (!passed && output) console.log(output);
}

/** One command that must end well; its output is shown only when it does not. */
async function command(name, ...args) {
  const [file, ...rest] = args;
  const child = spawn(file, rest, { cwd: ROOT, env: process.env });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const code = await new Promise((resolve) => child.once('close', resolve));
  record(code === 0, name, output);
  return code === 0;
}

const bin = (name) => join(ROOT, 'node_modules/.bin', name);

/** At the same time: none of them changes anything. */
async function statics() {
  await Promise.all([
    command('the code follows the rules', bin('eslint'), '--config', 'test/eslint.config.mjs', '.'),
    command('the types are right', bin('tsc'), '--noEmit'),
    command('the types of the stories are right', bin('tsc'), '--noEmit', '--project', 'stories/.storybook'),
    command('the code is formatted', bin('prettier'), '--check', '--log-level', 'warn', '.'),
  ]);
}

async function build() {
  await command('dist/ is built, and every message is translated and current', 'node', 'src/build/build.mjs');
  await command('the stories build', 'npm', 'run', '--silent', 'build:stories');
}

async function browsers() {
  const given = process.env.DISPLAY;
  const display = await startDisplay();
  if (display) process.env.DISPLAY = display.name;
  const { default: config, skipped } = await import('./web-test-runner.config.mjs');
  for (const name of skipped) console.log(`- ${name}: skipped, it is not on this machine`);
  const counts = {};
  const runner = await startTestRunner({
    config: { ...config, reporters: [countReporter(counts)], watch: false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  for (const [engine, { passed, failed }] of Object.entries(counts)) {
    console.log(`${failed === 0 ? '✓' : '✗'} ${engine}: ${passed} passed, ${failed} failed`);
    total.passed += passed;
    total.failed += failed;
  }
  if (Object.keys(counts).length === 0) record(false, 'no test ran in any browser');
  display?.stop();
  // A browser that is told of a display which is gone draws nothing.
  if (given === undefined) delete process.env.DISPLAY;
}

async function filesOf(folder) {
  const names = await readdir(join(ROOT, 'test', folder)).catch(() => []);
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => join(ROOT, 'test', folder, name));
}

/** Tests of the built files and of whole pages, in Node. */
async function node() {
  const files = (await Promise.all(['build', 'contract', 'e2e'].map(filesOf))).flat();
  const stream = run({ files, concurrency: 1, timeout: 300_000 });
  const isLeaf = ({ details }) => details.type !== 'suite';
  stream.on('test:diagnostic', ({ message, nesting }) => {
    if (nesting > 0 || message.startsWith('|')) console.log(message);
  });
  stream.on('test:pass', (event) => isLeaf(event) && record(true, event.name));
  stream.on(
    'test:fail',
    (event) =>
      isLeaf(event) && record(false, event.name, String(event.details.error?.cause?.stack ?? event.details.error)),
  );
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  for await (const event of stream) void event;
}

const stages = { static: statics, build, browsers, node };
const chosen = process.argv.slice(2);
for (const [name, stage] of Object.entries(stages)) {
  if (chosen.length === 0 || chosen.includes(name)) await stage();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
