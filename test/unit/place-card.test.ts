import { expect } from 'chai';

import { directionsTo, deviceOf, type Directions, type TravelMode } from '../../src/elements/place/directions.js';
import { jsonLdOf } from '../../src/elements/place/json-ld.js';
import { reportLink } from '../../src/elements/place/report-link.js';
import { usualWeek } from '../../src/elements/place/usual-week.js';
import { directionsUrl } from '../../src/elements/place/links.js';
import { longDateWords } from '../../src/elements/place/date-words.js';
import { vCardFileName, vCardOf } from '../../src/elements/place/vcard.js';
import { nearestPlaces } from '../../src/elements/epn-card/nearest.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { parseOpeningHours } from '../../src/hours/index.js';
import type { Place } from '../../src/model/place.js';
import { ids, warningsOf } from '../support/page.js';

/** A Tuesday morning in December. */
const NOW = new Date('2026-12-15T10:00:00+01:00');

function placesOf(...records: readonly Record<string, unknown>[]): readonly Place[] {
  const features = records.map(({ lat = 50.8676, lng = 4.3755, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: lat === null ? null : { type: 'Point', coordinates: [lng, lat] },
  }));
  return readFeed(JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features })).places;
}

const placeOf = (record: Record<string, unknown>): Place => placesOf({ commune: 'Jette', ...record })[0]!;

/** A vCard's lines, put together again where they were folded. */
const linesOf = (card: string): string[] => card.replace(/\r\n /g, '').split('\r\n');

describe('a day in words', () => {
  it('is a day, or a month where no day is told', () => {
    expect(longDateWords('2026-11-24', { locale: 'en' }))
      .to.include('November')
      .and.to.include('24');
    expect(longDateWords('2026-11', { locale: 'en' })).to.equal('November 2026');
  });

  it('is not said where the calendar has no such day', () => {
    for (const text of [undefined, '', 'spring', '2026', '2026-xx-01', '99999999-01-01', '2026-13-45', '2026-02-31']) {
      expect(longDateWords(text, { locale: 'fr' }), text).to.equal(undefined);
    }
  });
});

describe('the contact of a place', () => {
  it('has name, phone, mail, address, position and hours', () => {
    const place = placeOf({
      id: 'a',
      name: { fr: 'Bibliothèque', nl: 'Bibliotheek' },
      street: { fr: 'Rue A 1', nl: 'A-straat 1' },
      postalCode: '1090',
      phones: ['02 234 56 78'],
      emails: ['a@b.be'],
      websites: ['https://b.be/x'],
      openingHours: 'Mo-Fr 09:00-12:00; PH off',
    });
    expect(linesOf(vCardOf(place, 'nl'))).to.include.members([
      'FN:Bibliotheek',
      'NICKNAME:Bibliothèque',
      'TEL;TYPE=WORK,VOICE:+3222345678',
      'EMAIL;TYPE=INTERNET:a@b.be',
      'ADR;TYPE=WORK:;;A-straat 1;Jette;;1090;BE',
      'URL:https://b.be/x',
      'GEO:50.8676;4.3755',
      'NOTE:Mo-Fr 09:00-12:00\\; PH off',
      'UID:epn:a',
    ]);
  });

  it('cannot be given further lines by a text of the feed', () => {
    const evil = { ...placeOf({ name: 'x' }), name: { fr: 'A\r\nTEL:0\nNOTE:b\u2028URL:c\u0007;,\\n' } };
    const lines = linesOf(vCardOf(evil, 'fr'));
    expect(lines).to.include('FN:A\\nTEL:0\\nNOTE:b\\nURL:c\\;\\,\\\\n');
    expect(lines.filter((line) => /^(TEL|NOTE|URL)/.test(line))).to.deep.equal([]);
    expect(lines.filter(Boolean).every((line) => /^[A-Z-]+[;:]/.test(line))).to.equal(true);
  });

  it('has no line of more than 75 octets, and breaks none inside a character', () => {
    const name = 'Bibliothèque 图书馆 📚 '.repeat(12).trim();
    const card = vCardOf(placeOf({ name }), 'fr');
    expect(card.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).to.equal(true);
    expect(linesOf(card)).to.include(`FN:${name}`);
  });

  it('is a file whose name every system takes', () => {
    expect(vCardFileName(placeOf({ name: '../Été: "EPN" /n°1\\' }), 'fr')).to.equal('Ete-EPN-n-1.vcf');
    expect(vCardFileName(placeOf({ name: '???' }), 'fr')).to.equal('contact.vcf');
  });
});

describe('the way to a place', () => {
  const HERE = placeOf({ name: 'A (b)' });
  const CASES: readonly (readonly [string, TravelMode, Directions, string, string])[] = [
    ['an Android phone', 'transit', 'auto', 'Linux; Android 9', 'geo:50.8676,4.3755?q=50.8676%2C4.3755(A%20%20b%20)'],
    ['an iPhone', 'transit', 'auto', 'iPhone', 'https://maps.apple.com/?daddr=50.8676%2C4.3755&dirflg=r'],
    ['an iPhone', 'bike', 'auto', 'iPhone', 'https://maps.apple.com/?daddr=50.8676%2C4.3755&dirflg=c'],
    [
      'a computer',
      'walk',
      'auto',
      'Windows NT',
      'https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=50.8676%2C4.3755',
    ],
    [
      'any device, as the partner chose Google',
      'transit',
      'google',
      'iPhone',
      'https://www.google.com/maps/dir/?api=1&destination=50.8676%2C4.3755&travelmode=transit',
    ],
    [
      'any device, as the partner chose OpenStreetMap',
      'transit',
      'osm',
      'Linux; Android 9',
      'https://www.openstreetmap.org/?mlat=50.8676&mlon=4.3755#map=17/50.8676/4.3755&layers=T',
    ],
  ];
  for (const [who, mode, directions, userAgent, href] of CASES) {
    it(`by ${mode} on ${who} is ${href.split('?')[0]!}`, () => {
      expect(directionsTo(HERE, mode, directions, deviceOf(userAgent))).to.equal(href);
    });
  }

  it('is asked by address where there is no position, and not told where there is neither', () => {
    const [addressed, nowhere] = placesOf(
      { name: 'A', street: 'Rue A&B 1', postalCode: '1090', lat: null },
      { name: 'B', commune: 'Jette', lat: null },
    );
    expect(directionsTo(addressed!, 'transit', 'auto', 'android')).to.equal('geo:0,0?q=Rue%20A%26B%201%201090%20Jette');
    expect(directionsTo(nowhere!, 'walk', 'auto', 'other')).to.equal(undefined);
    expect(directionsUrl(addressed!)).to.equal(directionsTo(addressed!, 'walk', 'osm', 'other'));
    expect(directionsUrl(nowhere!)).to.equal(undefined);
  });
});

describe('the usual week', () => {
  it('is told from holidays, dated hours and closings, which are put together', () => {
    const hours = parseOpeningHours('Mo-Fr 09:00-17:00; PH off; 2026 Dec 18 13:00-15:00; 2026 Dec 28-2027 Jan 8 off');
    const { usual, exceptions } = usualWeek(hours, NOW);
    expect(usual.get(1)).to.deep.equal([{ from: 540, to: 1020 }]);
    expect(usual.get(6)).to.deep.equal([]);
    expect(exceptions).to.deep.equal([
      { from: '2026-12-18', to: '2026-12-18', periods: [{ from: 780, to: 900 }], isHoliday: false },
      { from: '2026-12-25', to: '2027-01-08', periods: [], isHoliday: false },
    ]);
  });

  it('has no exceptions where every other week is different', () => {
    const { usual, exceptions } = usualWeek(parseOpeningHours('week 1-53/2 Mo 09:00-12:00'), NOW);
    expect(usual.has(1)).to.equal(false);
    expect(exceptions).to.deep.equal([]);
  });
});

describe('a place for search engines', () => {
  const read = (place: Place): Record<string, unknown> => JSON.parse(jsonLdOf(place, 'fr', NOW)) as never;

  it('tells what the feed tells, in the words of schema.org', () => {
    const place = placeOf({
      name: { fr: 'EPN', nl: 'OCR' },
      street: 'Rue A 1',
      postalCode: '1090',
      phones: ['02 234 56 78'],
      openingHours: 'Mo 09:00-12:00; We 10:00-24:00; Fr 18:00-02:00; Th 10:00-11:00 "sur rendez-vous"; PH off',
      isFree: true,
      languages: ['fr'],
    });
    const { address, openingHoursSpecification, ...rest } = read(place);
    expect(address).to.include({ streetAddress: 'Rue A 1', postalCode: '1090', addressCountry: 'BE' });
    expect(rest).to.include({
      '@type': 'LocalBusiness',
      name: 'EPN',
      telephone: '+3222345678',
      isAccessibleForFree: true,
    });
    expect(openingHoursSpecification).to.deep.equal(
      [
        ['Monday', '09:00', '12:00'],
        ['Wednesday', '10:00', '23:59'],
        ['Friday', '18:00', '02:00'],
      ].map(([day, opens, closes]) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: `https://schema.org/${day!}`,
        opens,
        closes,
      })),
    );
  });

  it('leaves out what is not known', () => {
    expect(Object.keys(read(placeOf({ name: 'A', openingHours: 'le matin' })))).to.have.members([
      ...['@context', '@type', 'name', 'address', 'geo'],
    ]);
  });

  it('cannot end its own block', () => {
    const text = jsonLdOf(placeOf({ name: '</script><script>alert(1)</script><!--' }), 'fr', NOW);
    expect(text).not.to.include('<');
    expect(text).to.include('\\u003c/script>');
  });
});

describe('the way to tell that something is wrong', () => {
  const subject = { name: 'EPN & co', id: 'a/1', feed: 'https://x.be/f.json' };
  const words = { subject: 'Wrong: EPN & co', body: 'What?' };
  const linkTo = (url: string): string | undefined => reportLink('epn-card', url, subject, words);

  it('is a mail with name, id and feed, to the address that was given and no other', () => {
    const url = new URL(linkTo('mailto:help@x.be')!);
    expect(url.pathname).to.equal('help@x.be');
    expect([...url.searchParams.keys()]).to.deep.equal(['subject', 'body']);
    expect(url.searchParams.get('subject')).to.equal('Wrong: EPN & co');
    expect(url.searchParams.get('body')).to.equal(
      'What?\r\n\r\n\r\n—\r\nEPN & co\r\nid: a/1\r\nfeed: https://x.be/f.json',
    );
  });

  it('keeps what the partner wrote into it', () => {
    expect(linkTo('mailto:help@x.be?subject=Mine&cc=b@x.be')).to.match(
      /^mailto:help@x\.be\?subject=Mine&cc=b@x\.be&body=/,
    );
    expect(linkTo('https://x.be/form?lang=fr#top')).to.equal(
      'https://x.be/form?lang=fr&place=a%2F1&name=EPN+%26+co&feed=https%3A%2F%2Fx.be%2Ff.json#top',
    );
  });

  it('is no script: other schemes are refused, and the webmaster is told', async () => {
    const lines = await warningsOf(async () => {
      expect(linkTo('javascript:alert(1)')).to.equal(undefined);
      await Promise.resolve();
    });
    expect(lines.join()).to.include('report-url="javascript:alert(1)" must begin with');
  });
});

describe('instead of a place that is gone', () => {
  const places = placesOf(
    { id: 'far', name: 'Far', lat: 50.9, openingHours: '24/7' },
    { id: 'near', name: 'Near', lat: 50.868 },
    { id: 'shut', name: 'Shut', postalCode: '1090', lat: null },
    { id: 'open', name: 'Open', postalCode: '1090', lat: null, openingHours: '24/7' },
  );

  it('the nearest are offered, with the distance', () => {
    const found = nearestPlaces(places, { position: { lat: 50.8676, lng: 4.3755 }, nisCode: undefined }, NOW, 'fr');
    expect(ids(found.map(({ place }) => place))).to.deep.equal(['near', 'far']);
    expect(found[0]!.metres).to.be.closeTo(44, 2);
  });

  it('those of its commune are offered when only that is known, the open ones first', () => {
    const found = nearestPlaces(places, { position: null, nisCode: '21010' }, NOW, 'fr');
    expect(ids(found.map(({ place }) => place))).to.deep.equal(['open', 'shut']);
  });

  it('the open ones of the feed are offered when nothing is known', () => {
    const found = nearestPlaces(places, { position: null, nisCode: undefined }, NOW, 'fr');
    expect(ids(found.map(({ place }) => place)).slice(0, 2)).to.deep.equal(['far', 'open']);
  });
});
