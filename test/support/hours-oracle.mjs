/**
 * A child process of the oracle test: reads its task as JSON from the parent, answers with one message.
 *
 *   { kind: 'oracle', texts, windows, randoms }   what the library `opening_hours` says (it reads the process's own zone)
 *   { kind: 'ours', code, cases }                 where our evaluator, in a bundle, says something else
 */
const MINUTE = 60_000;
const BRUSSELS = { lat: 50.85, lon: 4.35, address: { country_code: 'be', state: 'Brussels-Capital' } };

/**
 * A state as one letter: o open, c closed, u unknown, a by appointment, which the library calls unknown with a remark.
 * After an open end (`18:00-22:00+`) its list of intervals says unknown, as it should, and its state says closed with a
 * remark that the end was guessed: the list counts.
 */
function letterOf(isOpen, isUnknown, remark = '') {
  if (isUnknown) return APPOINTMENT.test(remark) ? 'a' : 'u';
  return isOpen ? 'o' : remark.startsWith('Specified as open end') ? 'u' : 'c';
}
const APPOINTMENT = /rendez|rdv|afspraak|appoint|r[eé]serv/i;
const LETTERS = {
  open: 'o',
  'closing-soon': 'o',
  closed: 'c',
  'opening-soon': 'c',
  unknown: 'u',
  'by-appointment': 'a',
};

/** Every edge in the windows with the minute before it, and the random instants, in order, with a letter for each. */
function answersOf(hours, windows, randoms) {
  const instants = new Set(randoms);
  for (const [start, end] of windows) {
    instants.add(start);
    for (const [from, to] of hours.getOpenIntervals(new Date(start), new Date(end))) {
      for (const edge of [+from, +to])
        for (const at of [edge - MINUTE, edge]) if (at >= start && at < end) instants.add(at);
    }
  }
  const at = Float64Array.from(instants).sort();
  const letters = Array.from(at, (instant) => {
    const [isOpen, , isUnknown, remark] = hours.getStatePair(new Date(instant));
    return letterOf(isOpen, isUnknown, remark);
  });
  return { at, letters: letters.join('') };
}

async function askOracle({ texts, windows, randoms }) {
  const { default: OpeningHours } = await import('opening_hours');
  console.error = () => undefined; // it also prints what it throws
  return texts.map((text) => {
    try {
      return { text, ...answersOf(new OpeningHours(text, BRUSSELS), windows, randoms) };
    } catch (error) {
      return { text, error: String(error).split('\n')[0] };
    }
  });
}

async function askOurs({ code, cases }) {
  const { openStateAt, parseOpeningHours } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const parsed = cases.map(({ text }) => parseOpeningHours(text));
  const letters = cases.map(() => []);
  // Instant by instant, as a page asks for all its places at once: the evaluator reads each clock once.
  for (const [at, places] of [...placesByInstant(cases)].sort(([one], [other]) => one - other)) {
    const date = new Date(at);
    for (const place of places) letters[place].push(LETTERS[openStateAt(parsed[place], date).state]);
  }
  return parsed.map(({ understood }, place) => ({ understood, letters: letters[place].join('') }));
}

function placesByInstant(cases) {
  const places = new Map();
  cases.forEach(({ at }, place) => {
    for (const instant of at) {
      if (!places.has(instant)) places.set(instant, []);
      places.get(instant).push(place);
    }
  });
  return places;
}

process.once('message', async (task) => {
  process.send(await (task.kind === 'oracle' ? askOracle(task) : askOurs(task)), () => process.disconnect());
});
