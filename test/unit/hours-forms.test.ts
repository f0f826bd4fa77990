import { expect } from 'chai';

import { hoursFromSchemaOrg, hoursFromWeekdays } from '../../src/hours/from-other-forms.js';
import { openStateAt, parseOpeningHours } from '../../src/hours/index.js';

/** Hours of a Monday, from one column in French; the other days are closed. */
function monday(words: unknown): string | undefined {
  return hoursFromWeekdays({ lundi: words, mardi: null });
}

function understood(text: string | undefined): boolean {
  return text !== undefined && parseOpeningHours(text).understood;
}

describe('opening hours of schema.org', () => {
  it('as one string are the syntax that we know', () => {
    expect(hoursFromSchemaOrg('Mo-Fr 09:00-17:00')).to.equal('Mo-Fr 09:00-17:00');
    expect(hoursFromSchemaOrg(['Mo-Fr 09:00-17:00'])).to.equal('Mo-Fr 09:00-17:00');
    expect(hoursFromSchemaOrg({ openingHours: 'Mo-Su' })).to.equal('Mo-Su');
  });

  it('as several strings add to each other', () => {
    const text = hoursFromSchemaOrg(['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-17:00', 'Su'])!;
    expect(text).to.equal('Mo-Fr 09:00-12:00, Mo-Fr 13:00-17:00, Su 00:00-24:00');
    const stateAt = (instant: string) => openStateAt(parseOpeningHours(text), new Date(instant)).state;
    expect(stateAt('2026-05-04T10:00+02:00')).to.equal('open');
    expect(stateAt('2026-05-04T12:30+02:00')).to.equal('opening-soon');
    expect(stateAt('2026-05-04T14:00+02:00')).to.equal('open');
    expect(stateAt('2026-05-10T03:00+02:00')).to.equal('open');
  });

  it('as objects are sorted by day, whatever way a day is named', () => {
    const text = hoursFromSchemaOrg([
      { dayOfWeek: ['https://schema.org/Monday', 'http://schema.org/Tuesday'], opens: '09:00:00', closes: '12:00:00' },
      { dayOfWeek: 'Monday', opens: '13:30', closes: '17:00' },
      { dayOfWeek: { '@id': 'schema:Wednesday' }, opens: '18:00', closes: '02:00' },
      { dayOfWeek: 'Su', opens: '00:00', closes: '23:59' },
      { dayOfWeek: 'Sa' },
      { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
    ]);
    expect(text).to.equal('Mo 09:00-12:00,13:30-17:00; Tu 09:00-12:00; We 18:00-02:00; Sa,PH off; Su 00:00-24:00');
    expect(understood(text)).to.equal(true);
  });

  it('with dates replace the usual ones on their days', () => {
    const text = hoursFromSchemaOrg({
      openingHoursSpecification: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '10:00', closes: '18:00' },
        { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00', validFrom: '2026-07-01', validThrough: '2026-08-31' },
      ],
      specialOpeningHoursSpecification: { validFrom: '2026-12-22T00:00', validThrough: '2026-12-22' },
    })!;
    expect(text).to.equal('Mo-We 10:00-18:00; 2026 Jul 01-2026 Aug 31 Mo 10:00-12:00; 2026 Dec 22 Mo-Su off');
    const stateAt = (instant: string) => openStateAt(parseOpeningHours(text), new Date(instant)).state;
    expect(stateAt('2026-07-06T14:00+02:00')).to.equal('closed');
    expect(stateAt('2026-07-07T14:00+02:00')).to.equal('open');
    expect(stateAt('2026-12-22T14:00+01:00')).to.equal('closed');
    expect(stateAt('2026-12-15T14:00+01:00')).to.equal('open');
  });

  it('with one end of their dates hold before or after it', () => {
    const of = (dates: object) => hoursFromSchemaOrg({ dayOfWeek: 'Mo', opens: '09:00', closes: '10:00', ...dates });
    expect(of({ validFrom: '2026-09-01' })).to.equal('2026 Sep 01-2099 Dec 31 Mo 09:00-10:00');
    expect(of({ validThrough: '2026-09-01' })).to.equal('2000 Jan 01-2026 Sep 01 Mo 09:00-10:00');
  });

  it('without an end are open-ended, which is unknown and not open', () => {
    expect(hoursFromSchemaOrg({ dayOfWeek: 'Monday', opens: '09:00' })).to.equal('Mo 09:00+');
  });

  it('that are wrong in one object are words, and no hours at all', () => {
    const right = { dayOfWeek: 'Tuesday', opens: '09:00', closes: '17:00' };
    for (const [wrong, words] of [
      [{ dayOfWeek: 'https://schema.org/Monday', opens: '9 AM', closes: '5 PM' }, 'Monday 9 AM – 5 PM'],
      [{ dayOfWeek: 'Someday', opens: '09:00', closes: '17:00' }, 'Someday 09:00 – 17:00'],
      [{ dayOfWeek: 'Mo', opens: '09:00', validFrom: 'soon' }, 'Mo (soon) 09:00'],
      [{ dayOfWeek: 'Mo', closes: '17:00', '@type': 'x' }, 'Mo 17:00'],
    ] as const) {
      const text = hoursFromSchemaOrg([right, wrong]);
      expect(text).to.equal(`Tuesday 09:00 – 17:00; ${words}`);
      expect(understood(text)).to.equal(false);
    }
  });

  it('with empty cells are closed on that day, as without them', () => {
    expect(hoursFromSchemaOrg({ dayOfWeek: 'Sunday', opens: '', closes: '', validFrom: '' })).to.equal('Su off');
  });

  it('as exceptions alone change what the strings say', () => {
    const openingHours = ['Mo 09:00-12:00', 'Mo 13:00-17:00'];
    const specialOpeningHoursSpecification = { validFrom: '2026-12-28', validThrough: '2026-12-28' };
    expect(hoursFromSchemaOrg({ openingHours, specialOpeningHoursSpecification })).to.equal(
      'Mo 09:00-12:00, Mo 13:00-17:00; 2026 Dec 28 Mo-Su off',
    );
  });

  it('of any other kind are none', () => {
    for (const value of [
      undefined,
      null,
      7,
      true,
      [],
      {},
      { monday: '9h-12h' },
      [null],
      [[]],
      '',
      { opens: {}, closes: [] },
    ]) {
      const text = hoursFromSchemaOrg(value);
      expect(text, JSON.stringify(value)).to.equal(undefined);
    }
  });

  it('in free words stay words', () => {
    expect(hoursFromSchemaOrg('Tous les jours sauf le lundi')).to.equal('Tous les jours sauf le lundi');
    expect(understood(hoursFromSchemaOrg(['Mo 9:00-12:00', 'selon la saison']))).to.equal(false);
  });
});

describe('opening hours in a column for each weekday', () => {
  it('are read in three languages, long and short, with words around the day', () => {
    const expected = 'Mo,Tu 09:00-12:00';
    const value = '9h-12h';
    for (const keys of [
      ['lundi', 'mardi'],
      ['Lundi', 'MARDI'],
      ['horaire_lundi', 'horaire_mardi'],
      ['horaires du lundi', 'horaires du mardi'],
      ['maandag', 'dinsdag'],
      ['openingsuren_maandag', 'openingsuren_dinsdag'],
      ['monday', 'tuesday'],
      ['openingHoursMonday', 'openingHoursTuesday'],
    ]) {
      const record = Object.fromEntries(keys.map((key) => [key, value]));
      expect(hoursFromWeekdays(record), keys[0]).to.equal(expected);
    }
    for (const names of ['lun mar mer jeu ven', 'mon tue wed thu fri', 'ma di wo do vr', 'Mo Tu We Th Fr']) {
      const record = Object.fromEntries(names.split(' ').map((key) => [key, value]));
      expect(hoursFromWeekdays(record), names).to.equal('Mo-Fr 09:00-12:00');
    }
  });

  it('are not taken from columns that only look alike', () => {
    expect(hoursFromWeekdays({ fr: 'Bibliothèque', nl: 'Bibliotheek', we: '9h-12h' })).to.equal(undefined);
    expect(hoursFromWeekdays({ mardi: '9h-12h' })).to.equal(undefined);
    expect(hoursFromWeekdays({ lundi_responsable: 'A', mardi_responsable: 'B' })).to.equal(undefined);
    expect(hoursFromWeekdays({ jan: 1, feb: 2, mar: 3 })).to.equal(undefined);
    expect(hoursFromWeekdays({ lundi: null, mardi: '' })).to.equal(undefined);
  });

  const READ: readonly (readonly [string, string])[] = [
    ['9h-12h / 14h-17h', '09:00-12:00,14:00-17:00'],
    ['09:00-12:00 et 13:30-17:00', '09:00-12:00,13:30-17:00'],
    ['09:00-12:00 13:30-17:00', '09:00-12:00,13:30-17:00'],
    ['9h30 à 12h, 13h à 17h30', '09:30-12:00,13:00-17:30'],
    ['de 9 h 30 à 12 h et de 14 h à 17 h', '09:30-12:00,14:00-17:00'],
    ['van 9u30 tot 12u en van 13u tot 17u', '09:30-12:00,13:00-17:00'],
    ['9.00-12.30', '09:00-12:30'],
    ['9 – 17', '09:00-17:00'],
    ['0900-1700', '09:00-17:00'],
    ['9:00 AM - 5:30 PM', '09:00-17:30'],
    ['9am to 12pm', '09:00-12:00'],
    ['09:00:00-17:00:00', '09:00-17:00'],
    ['9h - midi', '09:00-12:00'],
    ['18h - minuit', '18:00-24:00'],
    ['20h-2h', '20:00-02:00'],
    ['24h/24', '00:00-24:00'],
    ['9h-12h sans rendez-vous', '09:00-12:00'],
    ['9h-12h (sur rendez-vous)', '09:00-12:00 "appointment"'],
    ['uniquement sur RDV de 14h à 16h', '14:00-16:00 "appointment"'],
  ];
  for (const [words, hours] of READ) {
    it(`read “${words}”`, () => {
      expect(monday(words)).to.equal(`Mo ${hours}`);
      expect(understood(monday(words))).to.equal(true);
    });
  }

  it('may be closed', () => {
    const record = { lundi: 'fermé', mardi: 'Gesloten', mercredi: 'CLOSED', jeudi: '9h-12h', feries: 'Fermé' };
    expect(hoursFromWeekdays(record)).to.equal('Mo-We,PH off; Th 09:00-12:00');
  });

  it('that are empty mean closed, but unknown where the record writes "closed" elsewhere', () => {
    expect(hoursFromWeekdays({ lundi: '9h-12h', mardi: '', mercredi: '-' })).to.equal('Mo 09:00-12:00');
    expect(hoursFromWeekdays({ lundi: '9h-12h', mardi: '', mercredi: 'fermé' })).to.equal(
      'Mo 09:00-12:00; Tu unknown; We off',
    );
  });

  it('may stand in several columns', () => {
    const halves = {
      lundi_matin: '9h-12h',
      lundi_apres_midi: '14h-17h',
      mardi_matin: 'fermé',
      mardi_apres_midi: '14h-17h',
    };
    expect(hoursFromWeekdays(halves)).to.equal('Mo 09:00-12:00,14:00-17:00; Tu 14:00-17:00');
    const edges = { monday_open: '09:00', monday_close: '17:00', tuesday_open: '10:00', tuesday_close: '17:00' };
    expect(hoursFromWeekdays(edges)).to.equal('Mo 09:00-17:00; Tu 10:00-17:00');
    const both = {
      maandag_vm_van: '9u',
      maandag_vm_tot: '12u',
      maandag_nm_van: '13u',
      maandag_nm_tot: '16u',
      dinsdag: '',
    };
    expect(hoursFromWeekdays(both)).to.equal('Mo 09:00-12:00,13:00-16:00');
  });

  it('tell for each part of the day whether it needs an appointment', () => {
    const text = monday('9h-12h sans rdv, 13h-16h sur rdv')!;
    expect(text).to.equal('Mo 09:00-12:00, Mo 13:00-16:00 "appointment"');
    const stateAt = (instant: string) => openStateAt(parseOpeningHours(text), new Date(instant)).state;
    expect(stateAt('2026-05-04T10:00+02:00')).to.equal('open');
    expect(stateAt('2026-05-04T14:00+02:00')).to.equal('by-appointment');
    expect(monday('Sur rdv : 9h-12h, 13h-16h')).to.equal('Mo 09:00-12:00,13:00-16:00 "appointment"');
    expect(monday('9h-12h, 13h-16h sur rdv, sans rdv')).to.equal('lundi: 9h-12h, 13h-16h sur rdv, sans rdv');
    expect(monday('rue A & rue B')).to.equal('lundi: rue A & rue B');
  });

  it('may stand side by side with only a space between them', () => {
    expect(monday('9h-12h 13h-16h')).to.equal('Mo 09:00-12:00,13:00-16:00');
    expect(monday('9h 30 - 12h 45')).to.equal('Mo 09:30-12:45');
  });

  it('may have names in two languages', () => {
    expect(hoursFromWeekdays({ 'Lundi / Maandag': '9h-12h', 'Mardi / Dinsdag': 'fermé' })).to.equal(
      'Mo 09:00-12:00; Tu off',
    );
  });

  it('may be lists and objects', () => {
    const record = {
      monday: ['09:00-12:00', '13:00-17:00'],
      tuesday: [{ open: '09:00', close: '12:00' }],
      wednesday: {},
    };
    expect(hoursFromWeekdays(record)).to.equal('Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:00');
  });

  it('of a day that is not understood leave that day unknown and the others known', () => {
    const text = hoursFromWeekdays({
      lundi: '9h-12h',
      mardi: 'selon la "saison"',
      mercredi: '14h-12h',
      jeudi: '9h-12h-17h',
    })!;
    expect(text).to.equal('Mo 09:00-12:00; Tu "selon la ’saison’"; We "14h-12h"; Th "9h-12h-17h"');
    const stateAt = (instant: string) => openStateAt(parseOpeningHours(text), new Date(instant)).state;
    expect(stateAt('2026-05-04T10:00+02:00')).to.equal('open');
    expect(stateAt('2026-05-05T10:00+02:00')).to.equal('unknown');
  });

  it('of which no day is understood are shown in the publisher’s own words', () => {
    const text = hoursFromWeekdays({ lundi: 'selon la saison', mardi: 'le matin' })!;
    expect(text).to.equal('lundi: selon la saison; mardi: le matin');
    expect(understood(text)).to.equal(false);
    const open = hoursFromWeekdays({ monday: 'open', tuesday: 'open' })!;
    expect(openStateAt(parseOpeningHours(open), new Date('2026-05-04T03:00+02:00')).state).to.equal('unknown');
  });

  it('that never end are words', () => {
    const text = Array.from({ length: 200 }, () => '2020 Jan 01 09:00-09:01').join('; ');
    expect(understood(text.slice(0, 500).replace(/;[^;]*$/, ''))).to.equal(true);
    expect(understood(text)).to.equal(false);
  });

  it('never throw, whatever stands in them', () => {
    const odd = [
      {},
      [],
      [[null]],
      { from: {} },
      true,
      Number.NaN,
      '25h-26h',
      '9:60-10:00',
      '\u0000',
      'h'.repeat(10_000),
    ];
    for (const value of odd) {
      const text = hoursFromWeekdays({ lundi: value, mardi: '9h-12h', __proto__: null });
      expect(text, JSON.stringify(value).slice(0, 20)).to.include('Tu 09:00-12:00');
    }
  });
});
