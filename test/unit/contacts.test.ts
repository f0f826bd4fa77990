import { expect } from 'chai';

import { parseEmails, parsePhones, parseWebsites } from '../../src/feed/contacts.js';
import { readFeed } from '../../src/feed/read-feed.js';

async function fixture(path: string): Promise<string> {
  return (await fetch(new URL(path, import.meta.url))).text();
}

describe('phones', () => {
  const BELGIAN: readonly (readonly [string, string, string])[] = [
    ['02/234.56.78', '+3222345678', '02 234 56 78'],
    ['+32 2 521 21 25', '+3225212125', '02 521 21 25'],
    ['+32 (0)2 234 56 78', '+3222345678', '02 234 56 78'],
    ['+32 02 234 56 78', '+3222345678', '02 234 56 78'],
    ['0032 10 12 34 56', '+3210123456', '010 12 34 56'],
    ['32 475 12 34 56', '+32475123456', '0475 12 34 56'],
    ['GSM: 0475/12.34.56', '+32475123456', '0475 12 34 56'],
    ['0475/05 06 07', '+32475050607', '0475 05 06 07'],
    ['Tél. : 02-234.56.78', '+3222345678', '02 234 56 78'],
    ['081 22 33 44', '+3281223344', '081 22 33 44'],
    ['+32 800 96 606', '+3280096606', '0800 966 06'],
    ['070 22 33 44', '+3270223344', '070 22 33 44'],
    ['04 222 33 44', '+3242223344', '04 222 33 44'],
    ['0902 12 345', '+3290212345', '0902 123 45'],
  ];
  for (const [written, e164, text] of BELGIAN) {
    it(`“${written}” is ${e164} for the telephone and ${text} for the eye`, () => {
      expect(parsePhones(written)).to.deep.equal([{ e164, text }]);
    });
  }

  it('from elsewhere keep their country', () => {
    expect(parsePhones('+33479311919')).to.deep.equal([{ e164: '+33479311919', text: '+33 4 79 31 19 19' }]);
    expect(parsePhones('+33 (0)4 79 31 19 19')[0]!.e164).to.equal('+33479311919');
    expect(parsePhones('00 31 20 123 45 67')).to.deep.equal([{ e164: '+31201234567', text: '+31201234567' }]);
    expect(parsePhones('+687 26 12 34')[0]!.e164).to.equal('+687261234');
  });

  it('may be several in one text', () => {
    for (const written of [
      '02 123 45 67 / 0475 12 34 56',
      '02 123 45 67/0475 12 34 56',
      '02/123.45.67 – 0475/12.34.56'.replace('–', ';'),
      '02 123 45 67 ou 0475 12 34 56',
      '02 123 45 67, 0475 12 34 56',
      '+32 2 123 45 67 | +32 475 12 34 56',
      'T 02 123 45 67 en M 0475 12 34 56',
    ]) {
      const numbers = parsePhones(written).map(({ e164 }) => e164);
      expect(numbers, written).to.deep.equal(['+3221234567', '+32475123456']);
    }
  });

  it('may have an extension, which is shown and not dialled', () => {
    for (const written of [
      '02 123 45 67 ext. 12',
      '02 123 45 67 poste 12',
      '02 123 45 67 (toestel 12)',
      '02 123 45 67 #12',
    ]) {
      expect(parsePhones(written), written).to.deep.equal([{ e164: '+3221234567', text: '02 123 45 67 #12' }]);
    }
  });

  it('that are none are left out', () => {
    for (const written of ['ask', '', '112', '0', '+32 2 12', '02 123 45 67 89 10', '+1234567890123456', '/', '+']) {
      expect(parsePhones(written), written).to.deep.equal([]);
    }
  });
});

describe('websites', () => {
  it('get a scheme, and may be several in one text', () => {
    expect(parseWebsites('www.bib.brussels')).to.deep.equal(['https://www.bib.brussels/']);
    expect(parseWebsites('https://a.be/x;y,z')).to.deep.equal(['https://a.be/x;y,z']);
    for (const written of [
      'http://a.be;http://b.be',
      'http://a.be | http://b.be',
      'http://a.be, http://b.be',
      'http://a.be http://b.be',
    ]) {
      expect(parseWebsites(written), written).to.deep.equal(['http://a.be/', 'http://b.be/']);
    }
  });

  it('are no words, and nothing that runs', () => {
    for (const written of [
      'voir St. Gilles',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://u:p@x.be',
      'x',
      'n.v.t.',
      'N.A.',
      '1.5',
      'ftp://a.be',
    ]) {
      expect(parseWebsites(written), written).to.deep.equal([]);
    }
  });
});

describe('e-mail addresses', () => {
  it('may be several in one text, with names around them', () => {
    for (const written of [
      'a@b.be; c@d.be',
      'a@b.be,c@d.be',
      'a@b.be / c@d.be',
      'Jan <a@b.be>, Mia <mailto:c@d.be>',
      'a@b.be|c@d.be',
      'E-mail:a@b.be, "c@d.be".',
    ]) {
      expect(parseEmails(written), written).to.deep.equal(['a@b.be', 'c@d.be']);
    }
  });

  it('cannot carry anything else behind mailto:', () => {
    for (const written of ['a@b.be?bcc=x@y.be', '"><script>', 'a@b', 'a@b.be&x=1', 'a@b@c.be']) {
      expect(parseEmails(written), written).to.deep.equal([]);
    }
  });
});

describe('contacts of real feeds', () => {
  for (const name of ['savoie-v0', 'nouvelle-caledonie-v0']) {
    it(`are all read in ${name}, but an e-mail address that stands for a website`, async () => {
      const text = await fixture(`../fixtures/feeds/${name}.json`);
      const records = JSON.parse(text) as readonly Record<string, unknown>[];
      const byId = new Map(readFeed(text).places.map((place) => [place.id, place]));
      const missed = records.flatMap(({ id, telephone, site_web: site, courriel }) => {
        const place = byId.get(String(id));
        return [
          telephone && place?.phones.length === 0 ? telephone : [],
          site && place?.websites.length === 0 ? site : [],
          courriel && place?.emails.length === 0 ? courriel : [],
        ].flat();
      });
      expect(missed).to.deep.equal(name === 'savoie-v0' ? [] : ['http://raymondmalakai@gmail.com']);
    });
  }
});
