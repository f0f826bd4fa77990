/** What holds of every result of `readFeed`, whatever the feed. */
import assert from 'node:assert/strict';

/** Controls, what turns or hides the text beside it, and halves of surrogate pairs. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}/u;

/** The texts inside a value, keys too, that must not reach a page. */
export function unsafeTexts(value) {
  const found = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && UNSAFE.test(next)) found.unshift(next);
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.keys(next), ...Object.values(next));
  }
  return found.sort((one, other) => other.length - one.length);
}

function isPlace(place) {
  assert.ok(Object.isFrozen(place), 'a place is frozen');
  assert.ok(typeof place.id === 'string' && place.id.length > 0, 'a place has an id');
  assert.ok(Object.keys(place.name).length > 0, 'a place has a name');
  for (const url of [...place.websites, ...(place.bookingUrl === undefined ? [] : [place.bookingUrl])]) {
    assert.match(url, /^https?:\/\/[^/@]+(\/|$)/, 'a website is http or https');
  }
  for (const { e164 } of place.phones) assert.match(e164, /^\+[1-9]\d{6,14}$/, 'a phone is E.164');
  for (const email of place.emails) assert.match(email, /^[^\s@?&]+@[^\s@?&]+$/, 'an e-mail is one address');
  if (place.position) {
    const { lat, lng } = place.position;
    assert.ok(Math.abs(lat) <= 90 && Math.abs(lng) <= 180, 'a position is on the Earth');
  }
}

/** @throws {AssertionError} when a result contradicts itself or holds what must not be shown. */
export function isFeedOf({ places, rejections, meta, read, merged }) {
  assert.equal(places.length + merged + rejections.length, read, 'read = accepted + merged + rejected');
  assert.equal(new Set(places.map(({ id }) => id)).size, places.length, 'ids are unique');
  places.forEach(isPlace);
  for (const { id, reason, hint } of rejections) {
    assert.ok(id && reason && hint, 'a rejection has id, reason and hint');
  }
  assert.deepEqual(unsafeTexts({ places, rejections, meta }), [], 'no text with control or direction characters');
}

/** What is counted instead of time, which depends on the machine. */
const COUNTED = [
  [Map.prototype, ['get', 'set', 'has']],
  [Set.prototype, ['add', 'has']],
  [String.prototype, ['replace', 'replaceAll', 'normalize', 'split', 'toLowerCase']],
  [RegExp.prototype, ['exec', 'test']],
  [Array.prototype, ['find', 'includes', 'some', 'indexOf', 'filter']],
  [Intl, ['DateTimeFormat']],
  [globalThis, ['URL']],
];

/** How often `run` calls the built-in functions that the work of reading consists of. */
export function countCalls(run) {
  let calls = 0;
  const undo = COUNTED.flatMap(([owner, names]) =>
    names.map((name) => {
      const original = owner[name];
      const counted = new Proxy(original, {
        apply: (target, self, args) => ((calls += 1), Reflect.apply(target, self, args)),
        construct: (target, args, newTarget) => ((calls += 1), Reflect.construct(target, args, newTarget)),
      });
      Object.defineProperty(owner, name, { value: counted, writable: true, configurable: true, enumerable: false });
      return () =>
        Object.defineProperty(owner, name, { value: original, writable: true, configurable: true, enumerable: false });
    }),
  );
  try {
    run();
  } finally {
    undo.forEach((restore) => restore());
  }
  return calls;
}
