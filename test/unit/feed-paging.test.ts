import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';

import { forgetFeed, loadFeed, reportOf, type LoadOptions } from '../../src/feed/pipeline.js';
import { DEFAULT_LIMITS } from '../../src/feed/read-body.js';
import type { FeedResult } from '../../src/model/feed.js';
import { FeedController } from '../../src/store/feed-controller.js';
import type { FeedStatus } from '../../src/store/finder-state.js';

const ORIGIN = 'https://data.example';
const realFetch = globalThis.fetch;
let asked: string[] = [];

/** Answers every request with what `answer` makes of its address, and remembers it. */
function serve(answer: (url: URL) => unknown): void {
  asked = [];
  globalThis.fetch = (input) => {
    const url = new URL(input as string);
    asked.push(url.pathname + url.search);
    const body = answer(url);
    if (body === undefined) return Promise.resolve(new Response('gone', { status: 500 }));
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body)));
  };
}

let turn = 0;
/** An address that nothing has been loaded from. */
const fresh = (path: string): string => `${ORIGIN}/${(turn += 1)}/${path}`;

async function toTheEnd(url: string, options?: LoadOptions): Promise<{ first: FeedResult; last: FeedResult }> {
  const first = await loadFeed(url, options);
  let last = first;
  while (last.more) last = await last.more();
  return { first, last };
}

const rows = (from: number, count: number) =>
  Array.from({ length: Math.max(count, 0) }, (_, index) => ({
    id: from + index,
    nom: `Lieu ${from + index}`,
    cp: '1090',
    tel: '',
  }));
const features = (from: number, count: number) =>
  rows(from, count).map((properties) => ({ type: 'Feature', properties, geometry: null }));
const number = (url: URL, name: string, fallback: number): number => Number(url.searchParams.get(name) ?? fallback);

const opendatasoft = (total: number) => (url: URL) => {
  const [offset, limit] = [number(url, 'offset', 0), number(url, 'limit', 10)];
  return { total_count: total, results: rows(offset, Math.min(limit, total - offset)) };
};

describe('a feed of several pages', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('is read to its end, the first page at once, one page after the other', async () => {
    serve(opendatasoft(230));
    const { first, last } = await toTheEnd(fresh('records'));
    expect([first.places.length, reportOf(first).complete]).to.deep.equal([10, false]);
    expect([last.places.length, last.read, reportOf(last).complete]).to.deep.equal([230, 230, true]);
    expect(asked.map((path) => path.split('?')[1])).to.deep.equal([
      undefined,
      'offset=10&limit=100',
      'offset=110&limit=100',
      'offset=210&limit=100',
    ]);
  });

  it('of Opendatasoft 1.0 and of CKAN is read to its end', async () => {
    serve((url) => {
      const [start, count] = [number(url, 'start', 0), number(url, 'rows', 10)];
      const records = rows(start, Math.min(count, 25 - start)).map((fields) => ({ recordid: `r${fields.id}`, fields }));
      return { nhits: 25, records };
    });
    expect((await toTheEnd(fresh('search?rows=20'))).last.places).to.have.length(25);
    serve((url) => {
      const offset = number(url, 'offset', 0);
      return { success: true, result: { total: 25, records: rows(offset, Math.min(10, 25 - offset)) } };
    });
    expect((await toTheEnd(fresh('datastore_search?resource_id=x'))).last.places).to.have.length(25);
    expect(asked).to.have.length(3);
  });

  it('of a WFS and of OGC API – Features is read to its end', async () => {
    serve((url) => {
      const from = number(url, 'startIndex', 0);
      return { type: 'FeatureCollection', numberMatched: 25, features: features(from, Math.min(10, 25 - from)) };
    });
    expect((await toTheEnd(fresh('wfs?REQUEST=GetFeature&count=10'))).last.places).to.have.length(25);
    serve((url) => {
      const from = number(url, 'offset', 0);
      const links =
        from < 20
          ? [
              { rel: 'self', href: '?' },
              { rel: 'next', href: `?offset=${from + 10}` },
            ]
          : [];
      return { type: 'FeatureCollection', links, features: features(from, 10) };
    });
    expect((await toTheEnd(fresh('items'))).last.places).to.have.length(30);
  });

  it('does not follow a link to another origin, and tells', async () => {
    for (const href of [
      'https://elsewhere.example/items',
      'javascript:alert(1)',
      'https://u:p@data.example/x',
      'https://%',
    ]) {
      serve(() => ({ type: 'FeatureCollection', links: [{ rel: 'next', href }], features: features(0, 10) }));
      const { last } = await toTheEnd(fresh('items'));
      expect(asked, href).to.have.length(1);
      expect(last.meta.warnings?.[0], href).to.deep.include({ reason: 'next-elsewhere', isPartial: true });
    }
  });

  it('follows a link that says http: for the same https: place', async () => {
    serve(({ search }) => ({
      type: 'FeatureCollection',
      links: search ? [] : [{ rel: 'next', href: `http://data.example/items?p=2&t=${turn}` }],
      features: features(search ? 10 : 0, 10),
    }));
    expect((await toTheEnd(fresh('items'))).last.places).to.have.length(20);
  });

  it('that leads in circles ends', async () => {
    serve((url) => ({
      type: 'FeatureCollection',
      links: [{ rel: 'next', href: url.href }],
      features: features(0, 10),
    }));
    expect((await toTheEnd(fresh('items'))).last.places).to.have.length(10);
    expect(asked).to.have.length(1);
  });

  it('keeps what it has when a page fails, and tells', async () => {
    for (const second of [undefined, '<html>']) {
      serve((url) => (url.searchParams.has('offset') ? second : opendatasoft(30)(url)));
      const { last } = await toTheEnd(fresh('records'));
      expect([last.places.length, reportOf(last).complete]).to.deep.equal([10, true]);
      expect(last.meta.warnings?.[0]).to.deep.include({ reason: 'page-failed', isPartial: true });
    }
  });

  it('is bounded by pages, places and bytes, each settable', async () => {
    serve(opendatasoft(1000));
    for (const [limit, reason, count] of [
      [{ pages: 2 }, 'too-many-pages', 110],
      [{ places: 50 }, 'too-many-places', 50],
      [{ bytes: 2000 }, 'too-large', 10],
    ] as const) {
      const { last } = await toTheEnd(fresh('records'), { limits: { ...DEFAULT_LIMITS, ...limit } });
      expect([last.places.length, last.meta.warnings?.[0]?.reason]).to.deep.equal([count, reason]);
    }
  });

  it('asks for nothing more when nobody wants more', async () => {
    serve(opendatasoft(1000));
    await loadFeed(fresh('records'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).to.have.length(1);
  });
});

describe('an element that loads a feed', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  /** An element that does nothing but load. */
  function host(): ReactiveControllerHost & HTMLElement {
    return Object.assign(document.createElement('div'), {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    });
  }

  /** Its controller, and what it has told. */
  function controller(onFirst?: () => void) {
    const told: FeedStatus[] = [];
    const feed = new FeedController(host(), (status) => {
      const isFirst = status.kind === 'ready' && counts().length === 0;
      told.push(status);
      if (isFirst) onFirst?.();
    });
    const counts = (): number[] =>
      told.flatMap((status) => (status.kind === 'ready' ? status.result.places.length : []));
    const until = async (test: () => boolean): Promise<void> => {
      while (!test()) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const isComplete = (): boolean => told.some((status) => status.kind === 'ready' && !status.result.more);
    return { feed, told, counts, until, isComplete };
  }

  it('tells of the first page and of the whole; a second one shares the requests', async () => {
    serve(opendatasoft(230));
    const url = fresh('records');
    const [one, two] = [controller(), controller()];
    one.feed.load(() => ({ url }));
    two.feed.load(() => ({ url }));
    await one.until(() => one.isComplete() && two.isComplete());
    expect(one.told[0]!.kind).to.equal('loading');
    for (const { counts } of [one, two]) expect([counts()[0], counts().at(-1)]).to.deep.equal([10, 230]);
    expect(asked).to.have.length(4);
  });

  it('stops asking when it leaves the page, and goes on when it is back', async () => {
    serve(opendatasoft(1000));
    const { feed, counts, until, isComplete } = controller(() => feed.hostDisconnected());
    feed.load(() => ({ url: fresh('records') }));
    await until(() => counts().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).to.have.length(1);
    feed.hostConnected();
    await until(isComplete);
    expect(counts().at(-1)).to.equal(1000);
  });
});

describe('a feed of very many places', () => {
  it('is read in slices: the first ones at once, and the page gets its turns between', async function () {
    this.timeout(60_000);
    const text = JSON.stringify({ type: 'FeatureCollection', features: features(0, 20_000) });
    const url = URL.createObjectURL(new Blob([text]));
    let turns = 0;
    const ticker = setInterval(() => (turns += 1), 4);
    const { first, last } = await toTheEnd(url);
    clearInterval(ticker);
    URL.revokeObjectURL(url);
    forgetFeed(url);
    expect([first.places.length, last.places.length]).to.deep.equal([500, 20_000]);
    expect(turns).to.be.greaterThan(10);
  });
});
