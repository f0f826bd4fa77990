/** The tables of the guide about searching say what the tests of the search hold to be true. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Rows of the guide's tables whose first column is headed `typed`. */
function typedRows(guide, heading) {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^\\| typed +\\| ${heading} +\\|$`).test(line));
  assert.notEqual(start, -1, `no table headed "typed" and "${heading}"`);
  const rest = lines.slice(start + 2);
  const rows = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('|')),
  );
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

/** Pairs of the table that `search-spelling.test.ts` runs through the search. */
function testedRows(source, name) {
  const [, table = ''] = source.match(new RegExp(`export const ${name}[^=]*= \\[\\n([\\s\\S]*?)\\n\\];`)) ?? [];
  return [...table.matchAll(/\['([^']+)', '([^']+)'\]/g)].map(([, typed, meant]) => [typed, meant]);
}

for (const [heading, name] of [
  ['commune', 'COMMUNES_TYPED'],
  ['place', 'PLACES_TYPED'],
]) {
  test(`each spelling in the guide's table of ${heading} names is one that the search is tested with`, async () => {
    const guide = typedRows(await read('stories/guides/search.mdx'), heading);
    const tested = testedRows(await read('test/support/misspellings.ts'), name);
    assert.ok(tested.length > 10, `${tested.length} pairs in ${name}`);
    assert.deepEqual(guide, tested);
  });
}
