import { expect } from 'chai';

import { NO_FILTERS } from '../../src/search/filter.js';
import {
  parseUrlPlace,
  readNote,
  readUrl,
  writeNote,
  writeUrl,
  type LinkState,
  type UrlPlace,
} from '../../src/store/url-state.js';

const QUERY: UrlPlace = { prefix: 'f', part: 'query' };
const HASH: UrlPlace = { prefix: 'f', part: 'hash' };
const PRESET: LinkState = { query: '', filters: NO_FILTERS, selectedId: null, view: 'list', sort: 'auto', near: null };
const ASKED: LinkState = {
  query: 'rue de la Loi & co',
  filters: { ...NO_FILTERS, services: ['procedures', 'x-a,b'], communes: ['21015'], openNow: true },
  selectedId: 'node/123 é',
  view: 'map',
  sort: 'name',
  near: '1030',
};

describe('the state in the address', () => {
  for (const place of [QUERY, HASH]) {
    it(`comes back exactly as it was, from the ${place.part}`, () => {
      const href = writeUrl('https://commune.test/page?a=1#top', place, PRESET, ASKED);
      expect(readUrl(href, place, PRESET)).to.deep.equal(ASKED);
    });
  }

  it('says nothing of what is as the page has set it up', () => {
    const href = 'https://commune.test/page?a=1#top';
    expect(writeUrl(href, QUERY, ASKED, ASKED)).to.equal(href);
    expect(writeUrl('https://commune.test/', QUERY, PRESET, { ...PRESET, query: 'jette' })).to.equal(
      'https://commune.test/?f-q=jette',
    );
  });

  it('says that a preset has been taken away', () => {
    const preset = { ...PRESET, filters: { ...NO_FILTERS, communes: ['21015'] } };
    const href = writeUrl('https://commune.test/', QUERY, preset, PRESET);
    expect(href).to.equal('https://commune.test/?f-communes=');
    expect(readUrl(href, QUERY, preset).filters.communes).to.deep.equal([]);
  });

  it('leaves what belongs to the page and to other finders as it stands, letter by letter', () => {
    const others = 'https://commune.test/p?x&y=%20a+b&g-q=uccle&f-x-q=1';
    const href = writeUrl(`${others}#/route/1`, QUERY, PRESET, { ...PRESET, query: 'jette' });
    expect(href).to.equal(`${others}&f-q=jette#/route/1`);
    expect(writeUrl(href, QUERY, PRESET, PRESET)).to.equal(`${others}#/route/1`);
    expect(readUrl(href, { prefix: 'g', part: 'query' }, PRESET).query).to.equal('uccle');
    expect(readUrl(href, { prefix: 'f-x', part: 'query' }, PRESET).query).to.equal('1');
  });

  it('in the hash does not touch the query', () => {
    const href = writeUrl('https://commune.test/p?f-q=a#part', HASH, PRESET, { ...PRESET, query: 'b' });
    expect(href).to.equal('https://commune.test/p?f-q=a#part&f-q=b');
  });

  it('ignores what is no view, no order, and broken by a hand', () => {
    const href = 'https://commune.test/?f-view=toString&f-sort=price&f-q=%E0%A4%A&f-open-now=yes';
    expect(readUrl(href, QUERY, PRESET)).to.deep.equal({ ...PRESET, query: '%E0%A4%A' });
  });

  it('carries what a helper puts aside and the language of the client, and gives them up again', () => {
    const note = { list: ['node/1', 'b,c'], lang: 'nl' };
    const href = writeNote('https://commune.test/?a=1', QUERY, note);
    expect(readNote(href, QUERY)).to.deep.equal(note);
    expect(writeNote(href, QUERY, { list: [], lang: null })).to.equal('https://commune.test/?a=1');
    expect(readNote('https://commune.test/?a=1', QUERY)).to.deep.equal({ list: [], lang: null });
  });
});

describe('the url-state attribute', () => {
  it('is a prefix for the query, or "hash:" and a prefix', () => {
    expect(parseUrlPlace('f')).to.deep.equal(QUERY);
    expect(parseUrlPlace('hash:f')).to.deep.equal(HASH);
    expect(parseUrlPlace('')).to.deep.equal({ prefix: 'epn', part: 'query' });
    expect(parseUrlPlace('hash:')).to.deep.equal({ prefix: 'epn', part: 'hash' });
  });

  it('is refused when an address could not carry it', () => {
    for (const value of ['a=b', 'é', '1', 'a b', 'ftp:x']) expect(parseUrlPlace(value), value).to.equal(undefined);
  });
});
