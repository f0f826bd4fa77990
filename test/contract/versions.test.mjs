/** What a release promises besides its elements: its number, its snippets, and the entry for people who write code. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { TAGS } from './contract.mjs';
import { eventTypes } from './surface.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, ROOT), 'utf8');
const pathOf = (path) => new URL(path, ROOT).pathname;

/** The npm entry in a Node of its own, which has no DOM. */
const inBareNode = promisify(execFile)(process.execPath, [
  pathOf('test/contract/bare-node.mjs'),
  pathOf('dist/npm/index.js'),
]).then(({ stdout }) => JSON.parse(stdout));
inBareNode.catch(() => undefined);

test('the library knows its own version', async () => {
  const { version } = JSON.parse(await read('package.json'));
  assert.ok(
    (await read('src/base/version.ts')).includes(`VERSION = '${version}'`),
    `src/base/version.ts is ${version}`,
  );
  assert.equal((await inBareNode).version, version);
});

test('there is a snippet for each tag and format, which reserves a size and is never a blank box', async () => {
  const snippets = JSON.parse(await read('dist/snippets.json'));
  const formats = ['strip', 'sticky', 'card', 'poster'].map((format) => `digital-help-banner[format="${format}"]`);
  assert.deepEqual(Object.keys(snippets).sort(), [...TAGS, ...formats].sort());
  for (const [selector, snippet] of Object.entries(snippets)) {
    const tag = TAGS.find((known) => selector.startsWith(known));
    assert.match(snippet, /^<script type="module" src="\{base\}\/epn\.js"><\/script>/, tag);
    const [, attributes, content] = new RegExp(`<${tag}([^>]*)>([\\s\\S]*)</${tag}>`).exec(snippet) ?? [];
    assert.match(
      attributes,
      /style="display:block;min-height:((max|clamp)\()?[1-9]\d*px/,
      `${selector} reserves a size`,
    );
    assert.match(content, /<a href="https:\/\/[^"]+">\s*\S[^<]*<\/a>/, `${tag} holds a link with words`);
  }
});

test('the npm entry imports in bare Node and registers nothing', async () => {
  const { defined, hasDocument, newGlobals } = await inBareNode;
  assert.equal(hasDocument, false);
  assert.deepEqual(defined, []);
  assert.deepEqual(
    newGlobals.filter((name) => /epn/i.test(name)),
    [],
  );
});

test('"epn-widgets/define" registers the three tags', async () => {
  const program = `
    const tags = new Map();
    globalThis.customElements = { get: (tag) => tags.get(tag), define: (tag, element) => tags.set(tag, element) };
    await import(${JSON.stringify(pathOf('dist/npm/define/all.js'))});
    console.log(JSON.stringify([...tags.keys()].sort()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  assert.deepEqual(JSON.parse(stdout), [...TAGS].sort());
});

test('the npm entry exports the classes, the events and the functions', async () => {
  const { types, eventTypes: exported } = await inBareNode;
  const promised = ['parseOpeningHours', 'openStateAt', 'readFeed', 'EpnFinder', 'EpnCard', 'DigitalHelpBanner'];
  for (const name of promised) assert.equal(types[name], 'function', name);
  for (const [name, type] of eventTypes(pathOf('.'))) {
    assert.equal(types[name], 'function', name);
    assert.equal(exported[name], type, name);
  }
});

test('readFeed reads a canonical feed at once, from text and from bytes', async () => {
  const { feed, isSameFromBytes } = await inBareNode;
  assert.deepEqual(feed.ids, ['one']);
  assert.equal(feed.format, 'canonical');
  assert.deepEqual(
    feed.rejections.map(({ id, reason }) => ({ id, reason })),
    [{ id: '#2', reason: 'no-name' }],
  );
  assert.ok(isSameFromBytes);
});

test('opening hours are read and answered from code', async () => {
  const { hours } = await inBareNode;
  assert.deepEqual(hours, {
    understood: true,
    text: 'Mo-Fr 09:00-12:00',
    state: 'open',
    changesAt: '2026-11-24T11:00:00.000Z',
  });
});
