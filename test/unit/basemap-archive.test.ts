import { expect } from 'chai';

import { ArchiveSource } from '../../src/map/archives.js';

const ARCHIVE = '/src/assets/basemap/brussels.pmtiles';
const magicOf = (data: ArrayBuffer): string => new TextDecoder().decode(data.slice(0, 7));

describe('an archive', () => {
  const { fetch } = globalThis;
  let asked: string[] = [];
  let answers: (init?: RequestInit) => Promise<Response>;

  /** Answers without the network. */
  function answer(respond: (range: string | null) => Promise<Response>): void {
    answers = (init) => {
      const range = new Headers(init?.headers).get('range');
      asked.push(range ?? 'whole');
      return respond(range);
    };
    globalThis.fetch = (_, init) => answers(init);
  }

  afterEach(() => {
    globalThis.fetch = fetch;
    asked = [];
  });

  it('is read by ranges where its server answers them', async () => {
    const { data } = await new ArchiveSource(ARCHIVE).getBytes(0, 127);
    expect([magicOf(data), data.byteLength]).to.deep.equal(['PMTiles', 127]);
  });

  it('is fetched whole, once, where its server does not', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    answer(() => Promise.resolve(new Response(bytes, { headers: { 'Content-Length': '1000' } })));
    const source = new ArchiveSource('https://host.example/city.pmtiles');
    const pieces = [await source.getBytes(0, 4), await source.getBytes(300, 2)];
    expect(pieces.map(({ data }) => [...new Uint8Array(data)])).to.deep.equal([
      [0, 1, 2, 3],
      [44, 45],
    ]);
    expect(asked).to.deep.equal(['bytes=0-3', 'whole']);
  });

  it('is not fetched whole where that would be too much', async () => {
    answer(() => Promise.resolve(new Response('…', { headers: { 'Content-Length': '900000000' } })));
    const refused = await new ArchiveSource('https://host.example/world.pmtiles').getBytes(0, 4).catch(String);
    expect(refused).to.include('Byte Serving');
  });

  it('is asked for again after the network has failed', async () => {
    const source = new ArchiveSource('https://host.example/city.pmtiles');
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await source.getBytes(0, 4).catch(String)).to.include('Failed to fetch');
    answer((range) => Promise.resolve(new Response(range === null ? 'no' : 'data', { status: 206 })));
    expect(new TextDecoder().decode((await source.getBytes(0, 4)).data)).to.equal('data');
  });
});
