import { expect } from 'chai';

import { readFeed, type ReadOptions } from '../../src/feed/read-feed.js';
import type { FeedResult } from '../../src/model/feed.js';
import type { Place } from '../../src/model/place.js';

const read = (feed: unknown, options?: ReadOptions): FeedResult =>
  readFeed(typeof feed === 'string' ? feed : JSON.stringify(feed), options);

const table = (...rows: readonly string[]): string => rows.join('\r\n');

/** The one place of a feed of which nothing was refused. */
function only(feed: unknown, options?: ReadOptions): Place {
  const { places, rejections } = read(feed, options);
  expect(rejections).to.deep.equal([]);
  expect(places).to.have.length(1);
  return places[0]!;
}

/** One record of a list of a commune. */
const place = (fields: Record<string, unknown>): Place => only([{ nom: 'EPN', cp: '1030', ...fields }]);

describe('a spreadsheet as a commune keeps it', () => {
  it('has its headers in whole sentences', () => {
    const epn = only(
      table(
        "N°;Nom de l'EPN;Rue et numéro;Code postal;Numéro de téléphone;Adresse e-mail;Jours et heures d’ouverture",
        '1;EPN de Forest;Rue du Curé 2;1190;02/370.22.50;epn@forest.brussels;Mo-Fr 09:00-17:00',
      ),
    );
    expect(epn.name).to.deep.equal({ und: 'EPN de Forest' });
    expect(epn.address.street).to.deep.equal({ und: 'Rue du Curé 2' });
    expect(epn.phones[0]!.e164).to.equal('+3223702250');
    expect(epn.emails).to.deep.equal(['epn@forest.brussels']);
    expect(epn.openingHours?.understood).to.equal(true);
  });

  it('has headers in two languages', () => {
    const epn = only(
      table(
        'Naam / Nom;Adres / Adresse;Postcode;Gemeente / Commune;Telefoonnr;Maandag / Lundi;Dinsdag / Mardi',
        'OCR De Vaart;Henegouwenkaai 41-43 bus 2;1080;Molenbeek;02 414 00 00;9u-12u;gesloten',
      ),
    );
    expect(epn.name).to.deep.equal({ und: 'OCR De Vaart' });
    expect(epn.address.street).to.deep.equal({ und: 'Henegouwenkaai 41-43 bus 2' });
    expect(epn.address.nisCode).to.equal('21012');
    expect(epn.openingHours?.text).to.equal('Mo 09:00-12:00; Tu off');
  });

  it('has a title above the table and empty rows below it', () => {
    const { places, read: count } = read(
      table('Liste des EPN 2026;;', ';;', 'Nom;CP;Tel', 'EPN A;1030;02 234 56 78', ';;', ';;', ''),
    );
    expect(count).to.equal(1);
    expect(places[0]!.phones).to.have.length(1);
  });

  it('has two columns of the same name, and loses neither', () => {
    const { places } = read(table('Nom;CP;Tél;Tél', 'A;1030;02 234 56 78;0475 12 34 56', 'B;1030;02 234 56 79;'));
    expect(places.map(({ phones }) => phones.map(({ e164 }) => e164))).to.deep.equal([
      ['+3222345678', '+32475123456'],
      ['+3222345679'],
    ]);
  });

  it('has lost the zero of its phones and made numbers of its postal codes', () => {
    for (const [written, e164] of [
      ['24231234', '+3224231234'],
      [475123456, '+32475123456'],
    ]) {
      const epn = place({ cp: '1090.0', telephone: written });
      expect(epn.phones.map((phone) => phone.e164)).to.deep.equal([e164]);
      expect(epn.address.nisCode).to.equal('21010');
    }
  });
});

describe('a name', () => {
  it('in French beside one that says it is Dutch is French', () => {
    expect(place({ nom: 'Bibliothèque', nom_nl: 'Bibliotheek' }).name).to.deep.equal({
      fr: 'Bibliothèque',
      nl: 'Bibliotheek',
    });
  });

  it('of no language beside one in a language is kept, to be found', () => {
    const { name } = only([{ name: 'Digital Corner', name_nl: 'Digitaal hoekje', cp: 1030 }]);
    expect(name).to.deep.equal({ und: 'Digital Corner', nl: 'Digitaal hoekje' });
  });

  it('says its language in many ways', () => {
    for (const [fr, nl] of [
      ['nom_francais', 'nom_neerlandais'],
      ['NOMFR', 'NOMNL'],
      ['Nom (FR)', 'Naam (NL)'],
      ['naam_frans', 'naam_nederlands'],
    ] as const) {
      expect(only([{ [fr]: 'Bib', [nl]: 'Bieb', cp: 1030 }]).name, fr).to.deep.equal({ fr: 'Bib', nl: 'Bieb' });
    }
  });

  it('of who runs the place is no translation of the place’s name', () => {
    const fields = { organisation: 'CPAS de Jette', organisatie: 'OCMW Jette' };
    expect(place({ nom: 'EPN Jette', ...fields }).name).to.deep.equal({ und: 'EPN Jette' });
    expect(only([{ organisatie: 'OCMW Jette', cp: 1090 }]).name).to.deep.equal({ und: 'OCMW Jette' });
  });

  it('of a web page is shown without its codes', () => {
    expect(place({ nom: 'L&#039;Espace &amp; Co', description: '<p>Espace &eacute;quip&eacute;</p>' })).to.deep.include(
      {
        name: { und: "L'Espace & Co" },
        description: { und: 'Espace équipé' },
      },
    );
  });
});

describe('an address', () => {
  it('may hold the postal code beside or behind the name of the commune', () => {
    for (const fields of [
      { commune: '1030 Schaerbeek' },
      { commune: 'Schaerbeek / Schaarbeek' },
      { cp: 'B-1030' },
      { cp: '1030 Schaerbeek' },
      { adresse: 'Rue Verte 216, 1030 Schaerbeek' },
      { adresse: 'Rue Verte 216, 1030 Bruxelles, Belgique' },
    ]) {
      const { address } = only([{ nom: 'EPN', ...fields }]);
      expect(address.commune, JSON.stringify(fields)).to.deep.equal({ fr: 'Schaerbeek', nl: 'Schaarbeek' });
      if ('adresse' in fields) expect(address.street).to.deep.equal({ und: 'Rue Verte 216' });
    }
  });

  it('keeps a town that is not where its postal code is', () => {
    const { street, nisCode } = only([{ nom: 'EPN', adresse: 'Rue Verte 216, 1030 Namur' }]).address;
    expect(street).to.deep.equal({ und: 'Rue Verte 216, 1030 Namur' });
    expect(nisCode).to.equal(undefined);
  });

  it('names its commune for short', () => {
    for (const [commune, nisCode] of [
      ['Molenbeek', '21012'],
      ['Ville de Bruxelles', '21004'],
      ['Brussel-Stad', '21004'],
      ['SCHAERBEEK - SCHAARBEEK', '21015'],
      ['Gemeente Vorst', '21007'],
    ]) {
      expect(only([{ nom: 'EPN', commune }]).address.nisCode, commune).to.equal(nisCode);
    }
  });

  it('has its number once, even beside a column that only counts the rows', () => {
    const street = (adresse: string) => place({ num: 5, adresse }).address.street?.und;
    expect(street('Rue Haute 298, 1000 Bruxelles')).to.equal('Rue Haute 298');
    expect(street('Rue Haute 298A bte 3')).to.equal('Rue Haute 298A bte 3');
    expect(street('Rue du 11 Novembre')).to.equal('Rue du 11 Novembre 5');
  });

  it('may be a pair of numbers as people type them', () => {
    for (const coordonnees of ['50,86, 4,37', '50.86 / 4.37', '50,86 4,37']) {
      expect(place({ coordonnees }).position, coordonnees).to.deep.equal({ lat: 50.86, lng: 4.37 });
    }
  });
});

describe('what a record tells is not lost:', () => {
  const numbers = (telephone: string) => place({ telephone }).phones.map(({ e164 }) => e164);

  it('several phones without a sign between them', () => {
    for (const written of ['02/234.56.78 - 0475/12.34.56', '02 234 56 78 (FR) 0475 12 34 56 (NL)']) {
      expect(numbers(written), written).to.deep.equal(['+3222345678', '+32475123456']);
    }
    for (const written of ['02/234.56.78-79', '02 234 56 78 / 79']) {
      expect(numbers(written), written).to.deep.equal(['+3222345678']);
    }
    expect(numbers('+352 26 12 34 56')).to.deep.equal(['+35226123456']);
    expect(place({ telephone: '02 234 56 78 ext. 12' }).phones[0]!.text).to.equal('02 234 56 78 #12');
  });

  it('weekdays beside words about the hours', () => {
    const epn = place({ horaires: 'Fermé en août', lundi: '9h-12h', mardi: '9h-12h' });
    expect(epn.openingHours?.text).to.equal('Mo,Tu 09:00-12:00');
    expect(epn.description).to.deep.equal({ und: 'Fermé en août' });
  });

  it('hours that only one of two languages has in a form that is understood', () => {
    expect(place({ horaires_fr: 'lu-ve 9h-17h', openingsuren_nl: 'Mo-Fr 09:00-17:00' }).openingHours?.text).to.equal(
      'Mo-Fr 09:00-17:00',
    );
    expect(place({ openingHours: { fr: 'lu-ve 9h-17h', nl: 'Mo-Fr 09:00-17:00' } }).openingHours?.text).to.equal(
      'Mo-Fr 09:00-17:00',
    );
  });

  it('hours that a table keeps as JSON, and exceptions that schema.org keeps apart', () => {
    const openingHoursSpecification = [{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }];
    const specialOpeningHoursSpecification = [{ validFrom: '2026-12-28', validThrough: '2026-12-28' }];
    expect(place({ opening_hours: JSON.stringify(openingHoursSpecification) }).openingHours?.text).to.equal(
      'Mo 09:00-17:00',
    );
    expect(place({ openingHoursSpecification, specialOpeningHoursSpecification }).openingHours?.text).to.equal(
      'Mo 09:00-17:00; 2026 Dec 28 Mo-Su off',
    );
    expect(place({ openingHours: 'Mo 09:00-17:00', specialOpeningHoursSpecification }).openingHours?.text).to.equal(
      'Mo 09:00-17:00; 2026 Dec 28 Mo-Su off',
    );
  });

  it('words about appointments where an address was to be, and Belgian dates', () => {
    const epn = place({ rendez_vous: 'Sur rendez-vous au guichet', date_maj: '24/11/2026' });
    expect(epn.accessConditions).to.deep.equal({ und: 'Sur rendez-vous au guichet' });
    expect(epn.updatedOn).to.equal('2026-11-24');
  });
});

describe('a feed is not taken for another’s:', () => {
  it('a Belgian list with plain French names is not data of France', () => {
    const { meta, places } = read([
      { id: 1, nom: 'EPN', adresse: 'Rue A 1', code_postal: 1050, telephone: 26429200, courriel: 'x@ixelles.be' },
    ]);
    expect(meta.licence).to.equal(undefined);
    expect(places[0]!.phones[0]!.e164).to.equal('+3226429200');
  });

  it('a number of France without its country is no Belgian one', () => {
    const record = { id: 'a', nom: 'A', code_postal: '73000', frais_a_charge: 'Gratuit', telephone: '04 79 33 00 00' };
    expect(only([record]).phones[0]!.e164).to.equal('+33479330000');
  });

  it('JSON-LD, and fields beside those of OpenStreetMap, are not OpenStreetMap', () => {
    for (const record of [
      { '@id': 'https://bib.be/1', name: 'Bib', address: { streetAddress: 'Rue X 1', postalCode: '1030' } },
      { osm_id: 1, amenity: 'library', nom: 'Bib', adresse: 'Rue X 1', cp: 1030 },
    ]) {
      const { meta, places } = read([record]);
      expect(meta.attribution).to.equal(undefined);
      expect(places[0]!.address.street).to.deep.equal({ und: 'Rue X 1' });
    }
  });
});

describe('what a feed says of itself', () => {
  const collection = (more: object) => ({ type: 'FeatureCollection', features: [], ...more });

  it('is dated only by what is a date', () => {
    for (const date of ['24/11/2025', '', '2026-13', '2026-11-45', '2026-02-31', '2026-11-245'])
      expect(read(collection({ date })).meta.date, date).to.equal(undefined);
    expect(read(collection({ date: '2025-11-24T10:00:00Z' })).meta.date).to.equal('2025-11-24');
    expect(read(collection({ date: '2025-11' })).meta.date).to.equal('2025-11');
  });

  it('is heard of Overpass: its date, and that it ran out of time', () => {
    const element = { type: 'node', id: 1, lat: 50.86, lon: 4.37, tags: { name: 'A', mobile: '0475 12 34 56' } };
    const osm3s = { timestamp_osm_base: '2024-05-01T00:00:00Z' };
    const { meta, places } = read({ osm3s, remark: 'runtime error: Query timed out', elements: [element] });
    expect(meta.date).to.equal('2024-05-01');
    expect(meta.warnings?.map(({ reason, isPartial }) => ({ reason, isPartial }))).to.deep.equal([
      { reason: 'truncated', isPartial: true },
    ]);
    expect(places[0]!.phones[0]!.e164).to.equal('+32475123456');
  });

  it('is heard of ArcGIS, in its own JSON', () => {
    const features = [{ attributes: { NOM: 'A', OBJECTID: 7 }, geometry: { x: 149_000, y: 170_500 } }];
    const { id, position } = only({ spatialReference: { wkid: 31370 }, features });
    expect(id).to.equal('7');
    expect(position?.lat).to.be.closeTo(50.845, 0.001);
  });
});

describe('a map of field names', () => {
  it('with a name that is not ours is told', () => {
    const { meta } = read([{ titre: 'A', cp: 1030 }], { map: { nom: 'titre' } });
    expect(meta.warnings?.map(({ reason }) => reason)).to.deep.equal(['bad-feed-map']);
    expect(meta.warnings?.[0]?.hint).to.include('nom');
  });

  it('may point at hours and phones of any form', () => {
    const { openingHours, phones } = only(
      [{ titre: 'A', cp: 1030, quand: { lundi: '9h-12h', mardi: 'fermé' }, appel: '02/234.56.78-79' }],
      { map: { name: 'titre', openingHours: 'quand', phones: 'appel' } },
    );
    expect(openingHours?.text).to.equal('Mo 09:00-12:00; Tu off');
    expect(phones[0]!.e164).to.equal('+3222345678');
  });
});
