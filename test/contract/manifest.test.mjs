/** What the elements offer, what is written about it, and what was promised are the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { CONTRACT, PARTS, TAGS } from './contract.mjs';
import { declarationOf, documented, driftOf } from './drift.mjs';
import { eventTypes, KINDS, surfaceOf } from './surface.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', `file://${ROOT}`), 'utf8'));
const surfaces = new Map(TAGS.map((tag) => [tag, surfaceOf(ROOT, tag)]));

function assertNone(faults, what) {
  if (faults.length > 0) assert.fail(`${what}:\n  ${faults.join('\n  ')}\n`);
}

for (const tag of TAGS) {
  test(`what <${tag}> offers is documented, and nothing else is`, () => {
    assertNone(driftOf(tag, surfaces.get(tag), documented(manifest, tag)), 'The docs and the code differ');
  });

  test(`<${tag}> uses the names of the contract`, () => {
    const surface = surfaces.get(tag);
    const promised = { ...CONTRACT[tag], part: PARTS, token: [...surface.token.keys()] };
    const strangers = KINDS.flatMap((kind) =>
      [...surface[kind]]
        .filter(([name]) => !promised[kind].includes(name))
        .map(([name, file]) => `${kind} "${name}" (${file}) is not in test/contract/contract.mjs`),
    );
    assertNone(strangers, 'New names are agreed on first');
  });

  test(`every public property and method of <${tag}> is described, and those that are promised are there`, () => {
    const { members } = declarationOf(manifest, tag);
    const silent = members.filter(({ description }) => !description);
    assertNone(
      silent.map(({ kind, name }) => `${kind} ${name}`),
      'Without a doc comment',
    );
    const missing = CONTRACT[tag].member.filter((promised) => !members.some(({ name }) => name === promised));
    assertNone(missing, `<${tag}> has no`);
  });
}

test('every event class is sent by an element', () => {
  const sent = new Set([...surfaces.values()].flatMap(({ event }) => [...event.keys()]));
  assertNone(
    [...eventTypes(ROOT).values()].filter((type) => !sent.has(type)),
    'No element sends',
  );
});

test('the manifest says which class each tag is, in files that are built', () => {
  const definitions = manifest.modules.flatMap(({ exports }) => exports).filter(({ kind }) => kind !== 'js');
  assert.deepEqual(definitions.map(({ name }) => name).sort(), [...TAGS].sort());
  for (const { path } of manifest.modules) assert.ok(readFileSync(`${ROOT}${path}`), path);
});

test('the comparison notices each single omission and each single invention', () => {
  for (const tag of TAGS) {
    const used = surfaces.get(tag);
    const complete = () =>
      Object.fromEntries(KINDS.map((kind) => [kind, new Map([...used[kind].keys()].map((name) => [name, 'Words.']))]));
    assert.deepEqual(driftOf(tag, used, complete()), []);
    for (const kind of KINDS) {
      for (const name of used[kind].keys()) {
        const docs = complete();
        docs[kind].delete(name);
        assert.equal(driftOf(tag, used, docs).length, 1, `${kind} "${name}" left out`);
      }
      const docs = complete();
      docs[kind].set('invented', 'Words.');
      assert.equal(driftOf(tag, used, docs).length, 1, `${kind} invented`);
    }
  }
});
