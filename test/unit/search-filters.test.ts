import { expect } from 'chai';

import { finish } from '../../src/base/finish.js';
import { parseOpeningHours } from '../../src/hours/parse.js';
import type { Filters } from '../../src/model/filters.js';
import { ACCESS_WAYS, HELP_WAYS, type Place } from '../../src/model/place.js';
import { checksOf, FACETS, type FacetName } from '../../src/search/checks.js';
import { answersAll, NO_FILTERS } from '../../src/search/filter.js';
import { Answers, type FullAnswer } from '../../src/store/answers.js';
import type { FinderState } from '../../src/store/finder-state.js';
import { createEngine } from '../../src/store/engine.js';
import { firstAnswer } from '../../src/store/first-answer.js';
import { Selectors } from '../../src/store/selectors.js';
import { timesAt } from '../../src/store/times.js';
import { Widening } from '../../src/store/widening.js';
import { placeOf, stateOf } from '../support/places.js';
import { until } from '../support/page.js';

const TUESDAY_10 = new Date('2026-11-24T10:00:00+01:00');

/** The same row of numbers each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const HOURS = ['Mo-Fr 09:00-17:00', 'Tu 14:00-18:00', 'We,Th 10:00-12:00', 'sur demande', '24/7'].map(
  parseOpeningHours,
);

/** Places that tell something of this and nothing of that. */
function randomPlaces(count: number, seed: number): readonly Place[] {
  const next = randomFrom(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const maybe = <Item>(make: () => Item): Item | undefined => (next() < 0.6 ? make() : undefined);
  const some = <Item>(items: readonly Item[]): Item[] => items.filter(() => next() < 0.4);
  const communes = [
    { nisCode: '21009', commune: { fr: 'Ixelles', nl: 'Elsene' } },
    { nisCode: '21016', commune: { fr: 'Uccle', nl: 'Ukkel' } },
    { commune: { fr: 'Namur' } },
    {},
  ];
  return Array.from({ length: count }, (_, index) => {
    const told = {
      services: maybe(() => some(['procedures', 'device-access', 'x-knit']).map((id) => ({ id }))),
      openingHours: maybe(() => one(HOURS)),
      wheelchair: maybe(() => one(['yes', 'limited', 'no'] as const)),
      isFree: maybe(() => next() < 0.5),
      audiences: maybe(() => some(['Seniors', 'Jeunes'])),
      languages: maybe(() => some(['fr', 'nl', 'ar'])),
      access: maybe(() => some(ACCESS_WAYS)),
      helpWays: maybe(() => some(HELP_WAYS)),
      qualityLabels: maybe(() => some(['Label A'])),
    };
    const fields = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
    return placeOf(`p${index}`, {
      name: { fr: `${one(['Huis', 'Centre'])} ${index}` },
      address: one(communes),
      ...fields,
    });
  });
}

/** Restrictions of which the feed has answers; each at work now and then. */
function randomFilters(places: readonly Place[], seed: number): Filters {
  const next = randomFrom(seed);
  const lists = (Object.keys(FACETS) as FacetName[]).map((name) => {
    const values = [...new Set(places.flatMap((place) => FACETS[name](place) ?? []))];
    return [name, next() < 0.25 ? values.filter(() => next() < 0.5) : []] as const;
  });
  const day = next() < 0.2 ? '2026-11-25' : null;
  return {
    ...NO_FILTERS,
    ...Object.fromEntries(lists),
    openNow: next() < 0.2,
    free: next() < 0.2,
    wheelchair: next() < 0.2,
    day,
    time: day && next() < 0.5 ? '11:00' : null,
    withUnknown: next() < 0.3,
  };
}

function answerOf(state: FinderState): FullAnswer {
  const answers = new Answers(() => undefined);
  answers.engine = createEngine();
  return answers.get(state, 'fr');
}

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

describe('the filters', () => {
  const offers = placeOf('offers', { services: [{ id: 'procedures' }] });
  const silent = placeOf('silent');
  const offersNone = placeOf('none', { services: [] });
  const answer = (place: Place, filters: Partial<Filters>) =>
    answersAll(place, checksOf({ ...NO_FILTERS, ...filters }, timesAt(TUESDAY_10.getTime())));

  it('tell yes, no and unknown apart', () => {
    const answers = [offers, offersNone, silent].map((place) => answer(place, { services: ['procedures'] }));
    expect(answers).to.deep.equal(['yes', 'no', 'unknown']);
  });

  it('a single no outweighs what is unknown', () => {
    const closed = placeOf('closed', { openingHours: HOURS[1]! });
    expect(answer(closed, { services: ['procedures'], openNow: true })).to.equal('no');
  });

  it('do not promise a wheelchair user what is only in part', () => {
    const answers = (['yes', 'limited', 'no'] as const).map((wheelchair) =>
      answer(placeOf(wheelchair, { wheelchair }), { wheelchair: true }),
    );
    expect(answers).to.deep.equal(['yes', 'unknown', 'no']);
  });

  it('know who is open on a day, and at a time of it', () => {
    const open = placeOf('open', { openingHours: HOURS[2]! });
    expect(answer(open, { day: '2026-11-25' })).to.equal('yes');
    expect(answer(open, { day: '2026-11-25', time: '11:00' })).to.equal('yes');
    expect(answer(open, { day: '2026-11-25', time: '15:00' })).to.equal('no');
    expect(answer(open, { day: '2026-11-24' })).to.equal('no');
    expect(answer(placeOf('words', { openingHours: HOURS[3]! }), { day: '2026-11-25' })).to.equal('unknown');
  });

  it('take the source’s words in any case for the same', () => {
    const place = placeOf('p', { audiences: ['SENIORS +65'] });
    expect(answer(place, { audiences: ['seniors-65'] })).to.equal('yes');
  });

  for (const seed of SEEDS) {
    it(`never lose a place silently (${seed})`, () => {
      const places = randomPlaces(120, seed);
      const state = stateOf(places, { filters: randomFilters(places, seed * 31) }, TUESDAY_10);
      const { places: shown, unknownCount } = answerOf(state);
      const checks = checksOf(state.filters, timesAt(TUESDAY_10.getTime()));
      const refused = places.filter((place) => checks.some(({ test }) => test(place) === 'no'));
      const { withUnknown } = state.filters;
      expect(shown.length + refused.length + (withUnknown ? 0 : unknownCount)).to.equal(places.length);
      expect(shown.filter((place) => refused.includes(place))).to.deep.equal([]);
      expect(new Set(shown).size).to.equal(shown.length);
    });

    it(`count what choosing gives (${seed})`, () => {
      const places = randomPlaces(120, seed);
      const filters = { ...randomFilters(places, seed * 17), withUnknown: false };
      const state = stateOf(places, { filters, query: seed % 3 ? '' : 'huis' }, TUESDAY_10);
      const { facets } = answerOf(state);
      const chosen = (change: Partial<Filters>): number =>
        answerOf({ ...state, filters: { ...filters, ...change } }).places.length;
      for (const [name, values] of Object.entries(facets.lists)) {
        for (const { key, count } of values) expect(count, `${name} ${key}`).to.equal(chosen({ [name]: [key] }));
      }
      for (const [name, count] of Object.entries(facets.flags)) expect(count, name).to.equal(chosen({ [name]: true }));
      for (const { key, count } of facets.days) expect(count, key).to.equal(chosen({ day: key, time: null }));
    });
  }
});

describe('the first answer', () => {
  for (const seed of SEEDS) {
    it(`is the one that is given later (${seed})`, () => {
      const places = randomPlaces(60, seed);
      const { services, communes, openNow, withUnknown } = randomFilters(places, seed * 13);
      const filters = { ...NO_FILTERS, services, communes, openNow, withUnknown };
      const sort = seed % 5 === 0 ? 'name' : 'auto';
      const state = stateOf(places, { filters, sort, query: seed % 3 ? '' : 'huis' }, TUESDAY_10);
      const [first, later] = [firstAnswer(state, 'fr'), answerOf(state)];
      expect(first.places.map(({ id }) => id)).to.deep.equal(later.places.map(({ id }) => id));
      expect(first.unknownCount).to.equal(later.unknownCount);
      const keysOf = ({ facets: { lists } }: FullAnswer) =>
        [lists.services, lists.communes].map((values = []) => values.map(({ key }) => key));
      expect(keysOf(first)).to.deep.equal(keysOf(later));
    });
  }
});

describe('the facets', () => {
  it('offer our services in our order, then the source’s own', () => {
    const own = placeOf('own', {
      services: [{ id: 'x-knit', words: 'Knit' }, { id: 'culture' }, { id: 'device-access' }],
    });
    const { lists } = answerOf(stateOf([own, placeOf('p', { services: [{ id: 'procedures' }] })])).facets;
    expect(lists.services?.map(({ key }) => key)).to.deep.equal(['device-access', 'procedures', 'culture', 'x-knit']);
  });

  it('are only those that the feed knows', () => {
    const { lists, flags, days } = answerOf(stateOf([placeOf('p', { isFree: true, languages: ['nl'] })])).facets;
    expect(Object.keys(lists)).to.deep.equal(['languages']);
    expect(flags).to.deep.equal({ free: 1 });
    expect(days).to.deep.equal([]);
  });

  it('offer the next seven days, today first', () => {
    const { days } = answerOf(stateOf([placeOf('p', { openingHours: HOURS[1]! })], {}, TUESDAY_10)).facets;
    expect(days.map(({ key, count }) => `${key} ${count}`)).to.deep.equal([
      ...['2026-11-24 1', '2026-11-25 0', '2026-11-26 0', '2026-11-27 0', '2026-11-28 0', '2026-11-29 0'],
      '2026-11-30 0',
    ]);
  });
});

describe('a long feed', () => {
  /** So many, and never ordered before, that their order alone takes longer than a page can wait. */
  const fresh = () => randomPlaces(20_000, 7);

  it('gives the same answer as a short one, a little later', async () => {
    const places = fresh();
    const state = stateOf(places, { query: 'huis', filters: randomFilters(places, 5) }, TUESDAY_10);
    let told = 0;
    const answers = new Answers(() => (told += 1));
    answers.engine = createEngine();
    expect(answers.get(state, 'fr').places).to.deep.equal([]);
    await until(() => told === 2, 'the answer and its counts');
    const atOnce = finish(new Selectors().answer(state, 'fr')).places;
    expect(answers.get(state, 'fr').places.map(({ id }) => id)).to.deep.equal(atOnce.map(({ id }) => id));
    expect(Object.keys(answers.get(state, 'fr').facets.lists)).to.include('languages');
  });

  it('tells who waits for it, and only of the last question', async () => {
    const answers = new Answers(() => undefined);
    answers.engine = createEngine();
    const heard: number[] = [];
    const places = fresh();
    for (const query of ['centre', 'nowhere at all'])
      answers.whenAnswered(stateOf(places, { query }, TUESDAY_10), 'fr', (answer) => heard.push(answer.places.length));
    await until(() => heard.length === 2, 'both to be told');
    expect(heard).to.deep.equal([0, 0]);
  });
});

describe('the ways out of an empty answer', () => {
  it('are counted, the most helpful first, and a further step only where one is not enough', () => {
    const places = randomPlaces(300, 3);
    const state = stateOf(places, { query: 'huis' }, TUESDAY_10);
    const widening = new Widening(() => undefined);
    const way = (label: string, filters: Partial<Filters>, step: number) => ({
      ...{ label, step, run: () => undefined },
      state: { ...state, filters: { ...NO_FILTERS, ...filters } },
    });
    const labelsOf = (list: ReturnType<typeof way>[]): string[] =>
      widening.get({ ...state }, 'fr', () => list)!.map(({ label }) => label);
    expect(
      labelsOf([way('none', { communes: ['99999'] }, 0), way('few', { openNow: true }, 0), way('many', {}, 0)]),
    ).to.deep.equal(['many', 'few']);
    expect(labelsOf([way('none', { communes: ['99999'] }, 0), way('next', {}, 1)])).to.deep.equal(['next']);
    const [best] = widening.get({ ...state }, 'fr', () => [way('many', { free: true }, 0)])!;
    expect(best?.count).to.equal(answerOf({ ...state, filters: { ...NO_FILTERS, free: true } }).places.length);
  });
});

describe('the clock', () => {
  it('opens and closes places though their state is remembered', () => {
    const place = placeOf('p', { openingHours: HOURS[0]! });
    const at = (time: string) => timesAt(new Date(`2026-11-24T${time}:00+01:00`).getTime()).isOpen(place);
    for (const [time, answer] of [
      ...[
        ['08:00', 'no'],
        ['08:59', 'no'],
        ['09:00', 'yes'],
        ['16:30', 'yes'],
        ['16:59', 'yes'],
        ['17:00', 'no'],
      ],
      ...[
        ['09:30', 'yes'],
        ['07:00', 'no'],
      ],
    ] as const)
      expect(at(time), time).to.equal(answer);
  });
});
