import { expect } from 'chai';

import { detectFormat } from '../../src/feed/decode.js';
import { FeedError } from '../../src/feed/errors.js';
import { readFeed } from '../../src/feed/read-feed.js';
import type { Place } from '../../src/model/place.js';

/** Reads one canonical record. */
function placeOf(properties: Record<string, unknown>, coordinates: readonly unknown[] | null = [4.35, 50.85]): Place {
  const geometry = coordinates && { type: 'Point', coordinates };
  const { places, rejections } = readFeed(
    JSON.stringify({
      type: 'FeatureCollection',
      epnFeed: 1,
      features: [{ properties: { name: 'A', ...properties }, geometry }],
    }),
  );
  expect(rejections).to.deep.equal([]);
  return places[0]!;
}

async function fixture(name: string): Promise<string> {
  return (await fetch(new URL(`../fixtures/feeds/${name}`, import.meta.url))).text();
}

describe('the day when a record was checked', () => {
  it('is one that the calendar has', () => {
    const dayOf = (updatedOn: unknown) => placeOf({ updatedOn }).updatedOn;
    expect(dayOf('2028-02-29')).to.equal('2028-02-29');
    expect(dayOf(' 2026-05-12 10:00')).to.equal('2026-05-12');
    for (const text of ['2026-02-29', '2026-13-45', '2026-05-122', '2026-05', '', 2026, null])
      expect(dayOf(text), String(text)).to.equal(undefined);
  });
});

describe('a feed', () => {
  it('is recognised by its content', () => {
    const collection = (properties: unknown) => ({ type: 'FeatureCollection', features: [{ properties }] });
    expect(detectFormat({ type: 'FeatureCollection', epnFeed: 1 })).to.equal('canonical');
    expect(detectFormat(collection({ name: { fr: 'A' } }))).to.equal('canonical');
    expect(detectFormat(collection({ name: 'A', amenity: 'library' }))).to.equal('osm');
    expect(detectFormat([{ nom: 'A', pivot: '' }])).to.equal('mednum');
    expect(detectFormat([{ nom: 'A' }])).to.equal('json');
    expect(detectFormat({ hello: 1 })).to.equal(undefined);
  });

  it('may start with a byte order mark and come as bytes', () => {
    const text = '\uFEFF[{"nom_fr":"Médiathèque","commune":"Gap"}]';
    expect(readFeed(text).places).to.have.length(1);
    expect(readFeed(new TextEncoder().encode(text)).places[0]!.name).to.deep.equal({ fr: 'Médiathèque' });
  });

  it('that is not JSON throws a FeedError that says what it looks like', () => {
    expect(() => readFeed('<html>')).to.throw(FeedError, 'web page');
  });

  it('never throws for what a record holds', () => {
    const odd = [null, 1, 'x', [], { properties: null }, { properties: { name: {} } }, { geometry: { type: 'Point' } }];
    const { places, rejections, read } = readFeed(
      JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features: odd }),
    );
    expect([read, places.length, rejections.length]).to.deep.equal([7, 0, 7]);
    expect(rejections[0]).to.deep.include({ id: '#1', reason: 'no-name' });
  });

  it('of the whole of Savoie is read without a rejection', async () => {
    const { places, rejections, meta, read, merged } = readFeed(await fixture('savoie-v0.json'));
    expect([read, places.length, merged, rejections.length]).to.deep.equal([687, 682, 5, 0]);
    expect(meta.format).to.equal('mednum');
    const services = new Set(places.flatMap((place) => place.services?.map(({ id }) => id) ?? []));
    expect([...services].filter((id) => id.startsWith('x-'))).to.deep.equal([]);
  });

  it('in the current form of the French schema is read, lists and all', async () => {
    const { places } = readFeed(await fixture('provence-v1-60.json'));
    const vence = places.find(({ name }) => name.fr === 'Médiathèque de Vence')!;
    expect(vence.services?.map(({ id }) => id)).to.deep.equal(['everyday-tools', 'culture']);
    expect(vence.isFree).to.equal(true);
    const draguignan = places.find(({ name }) => name.fr === 'France Services Draguignan')!;
    expect(draguignan.services?.map(({ id }) => id)).to.include.members(['device-access', 'internet-access']);
  });

  it('keeps the words of a service that is not in our vocabulary', async () => {
    const { places } = readFeed(await fixture('nouvelle-caledonie-v0.json'));
    const own = places.flatMap(({ services }) => services ?? []).filter(({ words }) => words !== undefined);
    expect(new Set(own.map(({ words }) => words))).to.include('Créer et développer mon entreprise');
    expect(own.every(({ id }) => /^x-[a-z-]+$/.test(id))).to.equal(true);
  });
});

describe('a place of a feed', () => {
  it('has the source’s id, or one that follows from what it is', () => {
    expect(placeOf({ id: 'b-7' })).to.deep.include({ id: 'b-7', hasDerivedId: false });
    const derived = placeOf({});
    expect(derived.hasDerivedId).to.equal(true);
    expect(derived.id)
      .to.match(/^x-[a-z\d]+$/)
      .and.to.equal(placeOf({ phones: ['02 234 56 78'] }).id);
    expect(derived.id).not.to.equal(placeOf({ postalCode: '1030' }).id);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(placeOf({}))).to.equal(true);
  });

  it('is in the commune of its NIS code, its postal code or its name, in both languages', () => {
    for (const properties of [{ nisCode: '21015' }, { postalCode: '1030' }, { commune: 'schaarbeek' }]) {
      expect(placeOf(properties).address).to.deep.include({
        nisCode: '21015',
        commune: { fr: 'Schaerbeek', nl: 'Schaarbeek' },
      });
    }
  });

  it('elsewhere keeps the feed’s own commune, even with a name that exists in Brussels', () => {
    expect(placeOf({ postalCode: '59510', commune: 'Forest' }).address).to.deep.equal({
      postalCode: '59510',
      commune: { und: 'Forest' },
    });
  });

  it('reads coordinates with a decimal comma, and does without any when there is an address', () => {
    expect(placeOf({}, ['4,35', '50,85']).position).to.deep.equal({ lat: 50.85, lng: 4.35 });
    expect(placeOf({ commune: 'Jette' }, null).position).to.equal(null);
  });

  it('does not know what the feed does not tell', () => {
    const place = placeOf({ services: null, wheelchair: 'maybe', isFree: 'yes', openingHours: '' });
    for (const field of ['services', 'wheelchair', 'isFree', 'openingHours'])
      expect(field in place, field).to.equal(false);
  });

  it('has phones for the eye and for the telephone', () => {
    const { phones } = placeOf({
      phones: ['02/234.56.78', '+32 (0)475 12 34 56', '0032 10 12 34 56', '+33479311919', 'ask'],
    });
    expect(phones).to.deep.equal([
      { e164: '+3222345678', text: '02 234 56 78' },
      { e164: '+32475123456', text: '0475 12 34 56' },
      { e164: '+3210123456', text: '010 12 34 56' },
      { e164: '+33479311919', text: '+33 4 79 31 19 19' },
    ]);
  });

  it('has only links that are safe to follow', () => {
    const place = placeOf({
      websites: ['bib.brussels', 'http://x.be/a', 'javascript:alert(1)', 'data:text/html,x', 'https://u:p@x.be'],
      emails: ['a@b.be', 'mailto:c@d.be', 'a@b.be?bcc=x@y.z', '"><script>'],
      bookingUrl: 'vbscript:x',
    });
    expect(place.websites).to.deep.equal(['https://bib.brussels/', 'http://x.be/a']);
    expect(place.emails).to.deep.equal(['a@b.be', 'c@d.be']);
    expect('bookingUrl' in place).to.equal(false);
  });

  it('has texts without control and direction characters', () => {
    expect(placeOf({ name: '\u202Eevil\u202C\u0007  name\u200B' }).name).to.deep.equal({ und: 'evil name' });
  });

  it('cannot reach the prototype of anything', () => {
    const feed =
      '{"type":"FeatureCollection","epnFeed":1,"features":[{"properties":{"name":{"__proto__":"x","fr":"A"},"__proto__":{"polluted":1}},"geometry":{"type":"Point","coordinates":[4.3,50.8]}}]}';
    const place = readFeed(feed).places[0]!;
    expect(place.name).to.deep.equal({ fr: 'A' });
    expect('polluted' in {}).to.equal(false);
    expect('polluted' in place).to.equal(false);
  });
});

describe('records that are the same', () => {
  const features = (...records: Record<string, unknown>[]): string =>
    JSON.stringify({
      type: 'FeatureCollection',
      epnFeed: 1,
      features: records.map(({ id, ...properties }) => ({
        id,
        properties,
        geometry: { type: 'Point', coordinates: [4.35, 50.85] },
      })),
    });

  it('by id and name are put together, and counted', () => {
    const result = readFeed(
      features({ id: 'a', name: 'Bib' }, { id: 'a', name: 'BIB', openingHours: 'Mo 09:00-12:00' }),
    );
    expect([result.read, result.places.length, result.merged]).to.deep.equal([2, 1, 1]);
    expect(result.places[0]!.openingHours?.text).to.equal('Mo 09:00-12:00');
  });

  it('by id alone both stay, each with an id of its own', () => {
    const { places } = readFeed(features({ id: 'a', name: 'One' }, { id: 'a', name: 'Two' }));
    expect(places.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
  });
});
