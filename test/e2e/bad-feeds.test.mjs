import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { listen } from '../../stories/demo/listen.mjs';
import { results, startPartner, strictCsp } from '../support/partner.mjs';

const place = (id, properties = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [4.37, 50.86] },
  properties: { name: `Place ${id}`, street: `Rue ${id}`, postalCode: '1030', ...properties },
});
const collection = (...features) => JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features });

const SCRIPTS = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  '<svg onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '${window.hacked=1}',
  '\u202Egnp.exe',
];
const hostile = SCRIPTS.map((text, index) =>
  place(`h${index}`, {
    name: { fr: text },
    street: text,
    description: text,
    openingHours: text,
    websites: [text, `javascript:alert(1)`, 'data:text/html,x'],
    emails: [text],
    phones: [text],
    services: [text],
    bookingUrl: text,
    __proto__: null,
    constructor: text,
  }),
);

/** Sends without an end, until nobody listens any more; remembers how much. */
function pour(response, sent) {
  const piece = `${JSON.stringify(place('x', { description: 'long '.repeat(2000) }))},`;
  const next = () => {
    while (!response.destroyed) {
      sent.bytes += piece.length;
      if (!response.write(piece)) return void response.once('drain', next);
    }
  };
  response.write('{"type":"FeatureCollection","features":[');
  next();
}

describe('a feed that is bad', () => {
  let partner, server;
  const sent = { bytes: 0 };
  const answers = {
    '/hostile': (response) => response.end(collection(...hostile, place('good'))),
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
    '/mime': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(collection(place('a'))),
    '/endless': (response) => pour(response, sent),
    '/cut': (response) => response.end(collection(place('a'), place('b'), place('c')).slice(0, -60)),
    '/reset': (response) => {
      response.writeHead(200, { 'content-length': 100_000 });
      response.write(collection(place('a')));
      setTimeout(() => response.destroy(), 100);
    },
    '/nothing': (response) => response.end(),
  };

  before(async () => {
    server = await listen(
      (request, response) => {
        response.setHeader('access-control-allow-origin', '*');
        response.setHeader('content-type', 'application/geo+json');
        const answer = answers[request.url];
        if (answer) answer(response);
        else response.writeHead(404).end();
      },
      0,
      'localhost',
    );
    partner = await startPartner({
      csp: (cdn) => strictCsp(cdn).replace(/connect-src/, `connect-src ${server.origin}`),
    });
  });
  afterEach(() => partner.leave());
  after(() => Promise.all([partner?.close(), server?.close()]));

  const open = (path, attributes = '') =>
    partner.open(`<epn-finder lang="en" without-map ${attributes} feed="${server.origin}${path}"></epn-finder>`);

  async function reportOf(tab) {
    await results(tab);
    await tab.waitForFunction(() => document.querySelector('epn-finder').feedReport?.complete);
    return tab.evaluate(() => {
      const { feedReport, state } = document.querySelector('epn-finder');
      return { ...feedReport, state };
    });
  }

  /** The sentence for the visitor, the button, and one line for the webmaster. */
  async function assertSaid(tab, line) {
    await tab.locator('epn-finder [part~=error] button').waitFor({ timeout: 20_000 });
    assert.match(await tab.locator('epn-finder [part~=error]').innerText(), /cannot load the places/);
    assert.ok(
      tab.log.console.some((text) => text.includes('<epn-finder>') && line.test(text)),
      tab.log.console.join('\n'),
    );
  }

  it('with scripts in every field shows them as text, runs none and links to none', async () => {
    const tab = await open('/hostile');
    const { accepted } = await reportOf(tab);
    assert.equal(accepted, hostile.length + 1);
    for (const name of await tab.locator('epn-finder .result .name').all()) await name.click();
    const found = await tab.evaluate(() => {
      const root = document.querySelector('epn-finder').shadowRoot;
      return {
        hacked: 'hacked' in window,
        elements: root.querySelectorAll('.result script, .result img, .result svg[onload]').length,
        links: [...root.querySelectorAll('a')].map(({ protocol }) => protocol),
        text: root.querySelector('[part~=results]').innerText,
      };
    });
    assert.equal(found.hacked, false);
    assert.equal(found.elements, 0);
    assert.deepEqual(
      found.links.filter((protocol) => !['https:', 'http:', 'mailto:', 'tel:'].includes(protocol)),
      [],
    );
    assert.ok(found.text.includes('<svg onload=window.hacked=1>'));
    assert.doesNotMatch(found.text, /[\u202A-\u202E\u2066-\u2069]/);
  });

  it('that redirects for ever is an error with a retry', async () => {
    await assertSaid(await open('/loop'), /could not be fetched/);
  });

  it('with a wrong type is read all the same', async () => {
    assert.equal((await reportOf(await open('/mime'))).accepted, 1);
  });

  it('that never ends is given up at the limit, and the connection with it', async () => {
    await assertSaid(await open('/endless', 'feed-limit="3"'), /larger than 3 MB/);
    const { bytes } = sent;
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(sent.bytes, bytes, 'nothing more is sent');
    assert.ok(bytes < 40_000_000, `${bytes} bytes were sent`);
  });

  it('of more places than the limit shows as many, and says so', async () => {
    answers['/many'] = (response) =>
      response.end(
        collection(...Array.from({ length: 30 }, (_, index) => place(`m${index}`))).replace('"epnFeed":1,', ''),
      );
    const { accepted, state, meta } = await reportOf(await open('/many', 'feed-limit="20,12"'));
    assert.equal(accepted, 12);
    assert.equal(state, 'partial');
    assert.deepEqual(
      meta.warnings.map(({ reason }) => reason),
      ['too-many-places'],
    );
  });

  it('that was cut off shows the whole records', async () => {
    const { accepted, state, meta } = await reportOf(await open('/cut'));
    assert.equal(accepted, 2);
    assert.equal(state, 'partial');
    assert.deepEqual(
      meta.warnings.map(({ reason }) => reason),
      ['truncated'],
    );
  });

  it('whose connection breaks, and one of nothing, are errors with a retry', async () => {
    await assertSaid(await open('/reset'), /could not be fetched/);
    await assertSaid(await open('/nothing'), /feed/);
  });
});
