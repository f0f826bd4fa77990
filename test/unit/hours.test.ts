import { expect } from 'chai';
import { openStateAt, parseOpeningHours, weekRows } from '../../src/hours/index.js';
import type { DayRow, OpenState } from '../../src/model/hours.js';

/** The state of hours at an instant, written in ISO 8601 with the offset of the place. */
function stateOf(text: string, instant: string, timeZone?: string): OpenState {
  return openStateAt(parseOpeningHours(text), new Date(instant), timeZone).state;
}

/** When the hours next open or close, in UTC to the minute; `null` when they do not. */
function changeOf(text: string, instant: string, timeZone?: string): string | null {
  const { changesAt } = openStateAt(parseOpeningHours(text), new Date(instant), timeZone);
  return changesAt && `${changesAt.toISOString().slice(0, 16)}Z`;
}

/** One row of the week table as people read it, `09:00-12:00 13:00-17:00`. */
function rowText({ periods }: DayRow): string {
  if (periods === 'unknown') return 'unknown';
  return periods.map(({ from, to, byAppointment }) => `${from / 60}-${to / 60}${byAppointment ? '*' : ''}`).join(' ');
}

function weekOf(text: string, instant: string): string[] {
  return weekRows(parseOpeningHours(text), new Date(instant)).map(rowText);
}

const OFFICE = 'Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-12:00; PH off';

describe('opening hours: the state at an instant', () => {
  it('is open within a period and closed between two', () => {
    expect(stateOf(OFFICE, '2026-05-05T10:00+02:00')).to.equal('open');
    expect(stateOf(OFFICE, '2026-05-09T14:00+02:00')).to.equal('closed');
  });

  it('opens on the first minute of a period and closes on its last', () => {
    expect(stateOf(OFFICE, '2026-05-05T08:59:59+02:00')).to.equal('opening-soon');
    expect(stateOf(OFFICE, '2026-05-05T09:00+02:00')).to.equal('open');
    expect(stateOf(OFFICE, '2026-05-05T16:59:59+02:00')).to.equal('closing-soon');
    expect(stateOf(OFFICE, '2026-05-05T17:00+02:00')).to.equal('closed');
  });

  it('says soon within the hour, and not before', () => {
    expect(stateOf(OFFICE, '2026-05-05T15:59+02:00')).to.equal('open');
    expect(stateOf(OFFICE, '2026-05-05T16:00+02:00')).to.equal('closing-soon');
    expect(stateOf(OFFICE, '2026-05-05T07:59+02:00')).to.equal('closed');
    expect(stateOf(OFFICE, '2026-05-05T08:00+02:00')).to.equal('opening-soon');
  });

  it('tells when it closes, and when it opens again over a weekend', () => {
    expect(changeOf(OFFICE, '2026-05-05T10:00+02:00')).to.equal('2026-05-05T10:30Z');
    expect(changeOf(OFFICE, '2026-05-09T12:00+02:00')).to.equal('2026-05-11T07:00Z');
  });

  it('takes periods that touch as one, also at midnight', () => {
    expect(changeOf('Mo 08:00-12:00,12:00-16:00', '2026-05-04T10:00+02:00')).to.equal('2026-05-04T14:00Z');
    expect(changeOf('Mo 18:00-24:00; Tu 00:00-03:00', '2026-05-04T20:00+02:00')).to.equal('2026-05-05T01:00Z');
  });

  it('never changes when always open, and when closed for good', () => {
    expect(stateOf('24/7', '2026-05-05T03:00+02:00')).to.equal('open');
    expect(changeOf('24/7', '2026-05-05T03:00+02:00')).to.equal(null);
    expect(changeOf('off "travaux"', '2026-05-05T10:00+02:00')).to.equal(null);
    expect(changeOf('2025 Mo-Fr 09:00-17:00', '2026-05-05T10:00+02:00')).to.equal(null);
  });

  it('belongs to the day before until a period that began there has ended', () => {
    expect(stateOf('Fr 18:00-02:00', '2026-05-09T00:30+02:00')).to.equal('open');
    expect(stateOf('Fr 18:00-26:00', '2026-05-09T01:30+02:00')).to.equal('closing-soon');
    expect(stateOf('Fr 18:00-02:00', '2026-05-09T02:00+02:00')).to.equal('closed');
    expect(stateOf('Fr 18:00-02:00', '2026-05-08T00:30+02:00')).to.equal('closed');
  });

  it('ends at midnight when 00:00 or 24:00 is written', () => {
    expect(changeOf('Mo 10:00-00:00', '2026-05-04T12:00+02:00')).to.equal('2026-05-04T22:00Z');
    expect(changeOf('Mo 10:00-24:00', '2026-05-04T12:00+02:00')).to.equal('2026-05-04T22:00Z');
  });

  it('is read in the zone of the place, whatever the zone of the visitor', () => {
    const noonInBrussels = '2026-05-05T12:00+02:00';
    expect(stateOf('Mo-Su 12:00-14:00', noonInBrussels)).to.equal('open');
    expect(stateOf('Mo-Su 12:00-14:00', noonInBrussels, 'America/New_York')).to.equal('closed');
    expect(changeOf('Mo-Su 12:00-14:00', noonInBrussels, 'Asia/Tokyo')).to.equal('2026-05-06T03:00Z');
  });

  it('is on the date of the place, which may not be that of the visitor', () => {
    expect(stateOf('We 00:00-24:00', '2026-05-05T12:30Z', 'Pacific/Apia')).to.equal('open');
    expect(stateOf('Tu 00:00-24:00', '2026-05-06T01:00Z', 'America/New_York')).to.equal('open');
  });
});

describe('opening hours: changes of clock in Brussels', () => {
  it('opens by the clock on the wall on the Monday after, in spring and autumn', () => {
    expect(changeOf(OFFICE, '2026-03-28T13:00+01:00')).to.equal('2026-03-30T07:00Z');
    expect(changeOf(OFFICE, '2027-03-27T13:00+01:00')).to.equal('2027-03-30T07:00Z');
    expect(changeOf(OFFICE, '2026-10-24T13:00+02:00')).to.equal('2026-10-26T08:00Z');
    expect(changeOf('Mo-Fr 09:00-17:00', '2027-10-30T13:00+02:00')).to.equal('2027-11-01T08:00Z');
  });

  it('closes an hour of the sun earlier in the short night, later in the long one', () => {
    expect(changeOf('Sa 20:00-04:00', '2026-03-28T21:00+01:00')).to.equal('2026-03-29T02:00Z');
    expect(changeOf('Sa 20:00-04:00', '2027-10-30T21:00+02:00')).to.equal('2027-10-31T03:00Z');
  });

  it('closes when the clock jumps over closing time', () => {
    expect(changeOf('Sa 20:00-02:30', '2027-03-27T23:00+01:00')).to.equal('2027-03-28T01:00Z');
    expect(stateOf('Sa 20:00-02:30', '2027-03-28T03:00+02:00')).to.equal('closed');
  });

  it('does not carry Saturday night into Monday after the short Sunday', () => {
    expect(stateOf('Mo-Sa 17:00-01:00', '2026-03-30T00:30+02:00')).to.equal('closed');
  });
});

describe('opening hours: rules that meet', () => {
  it('a later rule replaces the earlier ones on its days', () => {
    expect(stateOf('Mo-Fr 09:00-17:00; We 13:00-16:00', '2026-05-06T10:00+02:00')).to.equal('closed');
    expect(stateOf('Mo-Fr 09:00-17:00; We off', '2026-05-06T10:00+02:00')).to.equal('closed');
    expect(stateOf('Mo-Fr 09:00-12:00; 14:00-16:00', '2026-05-06T10:00+02:00')).to.equal('closed');
  });

  it('a rule that closes for some hours leaves the rest of the day', () => {
    const text = 'Mo-Fr 09:00-17:00; We 12:00-14:00 off';
    expect(changeOf(text, '2026-05-06T10:00+02:00')).to.equal('2026-05-06T10:00Z');
    expect(stateOf(text, '2026-05-06T14:30+02:00')).to.equal('open');
  });

  it('a comma adds a rule, and does not replace', () => {
    const text = 'Mo-Fr 9:00-12:00, We 14:00-18:00, Sa 9:00-13:00';
    expect(stateOf(text, '2026-05-06T10:00+02:00')).to.equal('open');
    expect(stateOf(text, '2026-05-06T16:00+02:00')).to.equal('open');
    expect(stateOf(text, '2026-05-09T10:00+02:00')).to.equal('open');
  });

  it('a fallback applies only where the rest leaves the place closed', () => {
    const text = 'Mo-Fr 09:00-14:00 || "sur rendez-vous"';
    expect(stateOf(text, '2026-05-05T10:00+02:00')).to.equal('open');
    expect(stateOf(text, '2026-05-05T15:00+02:00')).to.equal('by-appointment');
    expect(stateOf('Mo-Fr 09:00-14:00 || Sa 10:00-12:00, PH off', '2026-07-21T10:00+02:00')).to.equal('open');
  });
});

describe('opening hours: days of the year', () => {
  it('knows the legal holidays, fixed and moving', () => {
    for (const holiday of ['2026-04-06', '2026-05-14', '2026-05-25', '2026-07-21', '2027-03-29', '2027-05-06']) {
      expect(stateOf(OFFICE, `${holiday}T10:00+02:00`), holiday).to.equal('closed');
    }
    expect(stateOf('PH 10:00-18:00', '2026-11-11T12:00+01:00')).to.equal('open');
    expect(stateOf('Su,PH 10:00-18:00', '2026-07-21T12:00+02:00')).to.equal('open');
  });

  it('does not close on the holidays of a community or on Easter Sunday', () => {
    expect(stateOf('Mo-Su 09:00-17:00; PH off', '2026-07-11T10:00+02:00')).to.equal('open');
    expect(stateOf('Mo-Su 09:00-17:00; PH off', '2027-03-28T10:00+02:00')).to.equal('open');
  });

  it('counts from Easter', () => {
    expect(stateOf('Mo-Su 09:00-17:00; easter -2 days off', '2026-04-03T10:00+02:00')).to.equal('closed');
    expect(stateOf('easter -2 days-easter +1 day 09:00-17:00', '2026-04-06T10:00+02:00')).to.equal('open');
  });

  it('knows months and dates, also over New Year', () => {
    expect(stateOf('Nov-Oct Mo-Fr 09:00-17:00', '2026-05-05T10:00+02:00')).to.equal('open');
    const text = 'Sep-Jun Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 10:00-14:00; Dec 24-Jan 02 off';
    expect(stateOf(text, '2026-07-07T09:30+02:00')).to.equal('opening-soon');
    expect(stateOf(text, '2026-09-07T09:30+02:00')).to.equal('open');
    expect(stateOf(text, '2027-01-01T10:00+01:00')).to.equal('closed');
    expect(changeOf(text, '2026-12-28T10:00+01:00')).to.equal('2027-01-04T08:00Z');
  });

  it('knows dates of one year only', () => {
    const text = 'Mo-Fr 09:00-17:00; 2026 Dec 24-2027 Jan 08 off';
    expect(stateOf(text, '2027-01-07T10:00+01:00')).to.equal('closed');
    expect(stateOf(text, '2027-12-27T10:00+01:00')).to.equal('open');
  });

  it('knows weeks, every other week, and the first or last weekday of a month', () => {
    expect(stateOf('week 2-52/2 Tu 09:00-17:00', '2026-01-06T10:00+01:00')).to.equal('open');
    expect(stateOf('week 2-52/2 Tu 09:00-17:00', '2026-01-13T10:00+01:00')).to.equal('closed');
    expect(stateOf('Sa[1] 09:00-17:00', '2026-05-02T10:00+02:00')).to.equal('open');
    expect(stateOf('Sa[-1] 09:00-17:00', '2026-05-30T10:00+02:00')).to.equal('open');
    expect(stateOf('Sa[1,-1] 09:00-17:00', '2026-05-09T10:00+02:00')).to.equal('closed');
  });

  it('has no 29 February in a common year', () => {
    expect(stateOf('Mo-Su 09:00-17:00; Feb 29 off', '2027-03-01T10:00+01:00')).to.equal('open');
    expect(stateOf('Mo-Su 09:00-17:00; Feb 29 off', '2028-02-29T10:00+01:00')).to.equal('closed');
  });
});

describe('opening hours: what is not known', () => {
  it('does not guess what school holidays change, and knows what they do not', () => {
    const text = 'Mo-Fr 09:00-17:00; SH off';
    expect(stateOf(text, '2026-05-05T10:00+02:00')).to.equal('unknown');
    expect(stateOf(text, '2026-05-05T20:00+02:00')).to.equal('closed');
    expect(stateOf('Mo-Fr 09:00-17:00; SH 10:00-12:00', '2026-05-05T10:30+02:00')).to.equal('open');
  });

  it('does not promise an opening that school holidays may bring forward', () => {
    expect(changeOf('Sa 10:00-12:00; SH Mo-Fr 10:00-12:00', '2026-05-04T08:00+02:00')).to.equal(null);
  });

  it('is by appointment when a remark says so, in three languages', () => {
    const remarks = ['sur rendez-vous', 'Uniquement sur RDV', 'Op afspraak', 'by appointment only', 'sur réservation'];
    for (const remark of remarks) {
      expect(stateOf(`Mo-Fr 09:00-17:00 "${remark}"`, '2026-05-05T10:00+02:00'), remark).to.equal('by-appointment');
      expect(stateOf(`Mo-Fr 09:00-17:00 "${remark}"`, '2026-05-05T18:00+02:00'), remark).to.equal('closed');
    }
    expect(stateOf('sur rendez-vous', '2026-05-05T10:00+02:00')).to.equal('by-appointment');
  });

  it('is not by appointment when a remark denies it, or speaks of something else', () => {
    for (const remark of ['sans rendez-vous', 'zonder afspraak', 'réservé aux membres', 'sonnez fort']) {
      expect(stateOf(`Mo-Fr 09:00-17:00 "${remark}"`, '2026-05-05T10:00+02:00'), remark).to.equal('unknown');
    }
  });

  it('opens next at a time without appointment', () => {
    const text = 'Mo 09:00-12:00; Tu 09:00-12:00 "sur rendez-vous"';
    expect(changeOf(text, '2026-05-05T10:00+02:00')).to.equal('2026-05-11T07:00Z');
  });

  it('is unknown after an open end', () => {
    expect(stateOf('Mo-Fr 11:00-18:00+', '2026-05-05T12:00+02:00')).to.equal('open');
    expect(stateOf('Mo-Fr 11:00-18:00+', '2026-05-05T19:00+02:00')).to.equal('unknown');
    expect(stateOf('Mo-Fr 18:00+', '2026-05-05T19:00+02:00')).to.equal('unknown');
    expect(changeOf('Mo-Fr 11:00-18:00+', '2026-05-05T12:00+02:00')).to.equal('2026-05-05T16:00Z');
  });

  it('leaves free text and broken text alone', () => {
    const freeTexts = ['', 'Lundi de 9h à 12h', 'zie website', 'Mo-Fr 09:00-17:00; et parfois Sa', 'Mo-Fr constructor'];
    const brokenTexts = ['Mo 09:00-12:00-17:00', 'Sa 10:00', 'Mo-Fr,Dec 25 off', 'Feb 30 off', 'Mo 10:75-12:00'];
    for (const text of [...freeTexts, ...brokenTexts, 'Mo-Fr sunrise-sunset']) {
      const hours = parseOpeningHours(text);
      expect(hours.understood, text).to.equal(false);
      expect(openStateAt(hours, new Date()), text).to.deep.equal({ state: 'unknown', changesAt: null });
    }
  });
});

describe('opening hours: ways of writing', () => {
  it('takes short hours, spaces, dashes, long names and any case as people write them', () => {
    const short = [
      'Mo-Fr 9:00-17:00',
      'mo - fr 09:00 - 17:00',
      'Mo-Fr 9h-17h00',
      'Mo-Fr09.00-17.00',
      'MO,TU,WE-FR 9-17',
    ];
    for (const text of [...short, 'Monday-Friday: 09:00–17:00;', 'Mo, Tu, We, Th, Fr 09:00-17:00 open']) {
      expect(changeOf(text, '2026-05-05T08:30+02:00'), text).to.equal('2026-05-05T07:00Z');
      expect(changeOf(text, '2026-05-08T18:00+02:00'), text).to.equal('2026-05-11T07:00Z');
    }
  });

  it('wraps weekdays around the week', () => {
    expect(stateOf('Fr-Mo 10:00-18:00', '2026-05-10T12:00+02:00')).to.equal('open');
    expect(stateOf('Fr-Mo 10:00-18:00', '2026-05-06T12:00+02:00')).to.equal('closed');
  });

  it('keeps the words, as plain frozen data that can be cloned', () => {
    const hours = parseOpeningHours(' mo-fr 9:00-17:00 ');
    expect(hours.text).to.equal(' mo-fr 9:00-17:00 ');
    expect(hours.rules[0]?.days[0]?.[0]).to.be.frozen;
    expect(structuredClone(hours)).to.deep.equal(hours);
    expect(openStateAt(structuredClone(hours), new Date('2026-05-05T10:00+02:00')).state).to.equal('open');
  });
});

describe('opening hours: the week table', () => {
  it('starts today, in the zone of the place', () => {
    const rows = weekRows(parseOpeningHours(OFFICE), new Date('2026-05-12T23:30Z'));
    expect([rows[0]?.date, rows[6]?.date]).to.deep.equal(['2026-05-13', '2026-05-19']);
    expect(rows.map(({ weekday }) => weekday)).to.deep.equal([3, 4, 5, 6, 7, 1, 2]);
    expect(rows.map(({ isToday }) => isToday)).to.deep.equal([true, false, false, false, false, false, false]);
  });

  it('shows the periods of each day and marks holidays', () => {
    const rows = weekRows(parseOpeningHours(OFFICE), new Date('2026-05-13T10:00+02:00'));
    const weekday = '9-12.5 13.5-17';
    expect(rows.map(rowText)).to.deep.equal([weekday, '', weekday, '10-12', '', weekday, weekday]);
    expect(rows.filter(({ isHoliday }) => isHoliday).map(({ date }) => date)).to.deep.equal(['2026-05-14']);
  });

  it('puts a night in the row of the day on which it began', () => {
    expect(weekOf('Fr,Sa 20:00-02:00', '2026-05-07T10:00+02:00')).to.deep.equal(['', '20-26', '20-26', '', '', '', '']);
    expect(weekOf('24/7', '2026-05-07T10:00+02:00')[3]).to.equal('0-24');
  });

  it('has one row per day in the weeks when the clock changes', () => {
    for (const day of ['2026-03-28', '2027-03-27', '2026-10-24', '2027-10-30']) {
      expect(weekOf('Mo-Su 10:00-12:00', `${day}T12:00Z`), day).to.deep.equal(Array(7).fill('10-12'));
    }
  });

  it('marks appointments, and leaves unknown what is unknown', () => {
    const text = 'Mo 09:00-12:00; Tu 09:00-12:00 "op afspraak"; We 14:00+';
    expect(weekOf(text, '2026-05-04T10:00+02:00').slice(0, 4)).to.deep.equal(['9-12', '9-12*', 'unknown', '']);
    expect(weekOf('Mo-Fr 09:00-17:00; SH off', '2026-05-08T10:00+02:00').slice(0, 2)).to.deep.equal(['unknown', '']);
    expect(weekOf('zie website', '2026-05-04T10:00+02:00')).to.deep.equal(Array(7).fill('unknown'));
  });
});
