import { expect } from 'chai';

import { parseCampaign } from '../../src/campaign/parse-campaign.js';
import { compileSchema, type Schema } from '../support/json-schema.mjs';

type Json = Record<string, unknown>;

const read = async (path: string): Promise<Json> =>
  (await (await fetch(new URL(path, import.meta.url))).json()) as Json;

const schema: Schema = await read('../../src/campaign/campaign.schema.json');
const faultsOf = compileSchema(schema);
const bundled = await read('../../src/assets/campaigns/now-they-know.json');

const LISTS = ['posters', 'placements', 'figures', 'actions'] as const;
const FOR_READERS = ['$schema', 'ownTranslations', 'sources', 'licence'];

/** The schema of the items of a list. */
const itemSchema = (list: string): Schema =>
  ((schema.properties as Record<string, Schema>)[list]?.items ?? {}) as Schema;

/** The bundled campaign with the first item of a list changed. */
function changed(list: string, change: (item: Json) => Json): Json {
  const [first, ...rest] = bundled[list] as Json[];
  return { ...bundled, [list]: [change({ ...first }), ...rest] };
}

/** True when the schema has nothing to say against the file. */
const obeysSchema = (file: Json): boolean => faultsOf(file).length === 0;

/** True when the code takes the whole file: nothing left out, nothing to tell. */
function isTakenWhole(file: Json): boolean {
  const { campaign, reasons } = parseCampaign(file);
  return campaign !== null && reasons.length === 0;
}

describe('the schema of the campaign file', () => {
  it('describes the bundled file, and the code takes it whole', () => {
    expect(faultsOf(bundled)).to.deep.equal([]);
    expect(isTakenWhole(bundled)).to.equal(true);
  });

  it('needs of the campaign just what the code needs', () => {
    for (const key of Object.keys(bundled)) {
      const { [key]: _left, ...rest } = bundled;
      expect(obeysSchema(rest), `${key} left out, by the schema`).to.equal(isTakenWhole(rest));
    }
  });

  for (const list of LISTS) {
    it(`needs of each of the ${list} just what the code needs`, () => {
      const known = Object.keys(itemSchema(list).properties as Json);
      for (const key of known) {
        const file = changed(list, ({ [key]: _left, ...rest }) => rest);
        expect(obeysSchema(file), `${key} left out, by the schema`).to.equal(isTakenWhole(file));
      }
    });

    it(`knows every property of the ${list} that the code reads, and no other`, () => {
      const asked = new Set<string>();
      const file = changed(
        list,
        (item) =>
          new Proxy(item, {
            get: (target, key) => {
              if (typeof key === 'string') asked.add(key);
              return target[key as string];
            },
          }),
      );
      parseCampaign(file);
      expect([...asked].sort()).to.deep.equal(Object.keys(itemSchema(list).properties as Json).sort());
    });
  }

  it('knows every property of the campaign that the code reads; the others are for readers of the file', () => {
    const asked = new Set<string>();
    parseCampaign(
      new Proxy(bundled, {
        get: (target, key) => {
          if (typeof key === 'string') asked.add(key);
          return target[key as string];
        },
      }),
    );
    expect([...asked, ...FOR_READERS].sort()).to.deep.equal(Object.keys(schema.properties as Json).sort());
  });

  it('refuses what the code refuses', () => {
    const wrong: [string, Json][] = [
      ['an id with spaces', { ...bundled, id: 'now they know' }],
      ['a name that is one text', { ...bundled, name: 'Maintenant' }],
      ['a name in no language', { ...bundled, name: {} }],
      ['a date without its offset', { ...bundled, until: '2021-05-11' }],
      ['no poster', { ...bundled, posters: [] }],
      ['an empty headline', changed('posters', (poster) => ({ ...poster, headline: { fr: ' ' } }))],
      ['a figure that is a text', changed('figures', (figure) => ({ ...figure, value: '475000' }))],
      ['half a person', changed('figures', (figure) => ({ ...figure, value: 0.5 }))],
      ['a year before there were computers', changed('figures', (figure) => ({ ...figure, year: 1021 }))],
      ['a link that runs code', changed('actions', (action) => ({ ...action, href: 'javascript:x' }))],
      ['a link without a server', changed('actions', (action) => ({ ...action, href: '/path' }))],
      ['a placement’s date without its offset', changed('placements', (item) => ({ ...item, from: '2021-04-21' }))],
    ];
    for (const [what, file] of wrong) {
      expect(obeysSchema(file), `${what}, by the schema`).to.equal(false);
      expect(isTakenWhole(file), `${what}, by the code`).to.equal(false);
    }
  });
});
