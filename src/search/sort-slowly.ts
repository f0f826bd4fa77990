import type { Place } from '../model/place.js';
import { pickText } from '../model/text.js';
import { SLICE } from './slice.js';
import { MOST } from './sort.js';

/** A key and an index fit into one number. */
const INDEX = 2 ** 20;

/** Below this, sorting by name is quick enough to be done in one go. */
const RUN = 256;

function* mergeSort<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<void, readonly Item[]> {
  if (items.length <= RUN) return [...items].sort(compare);
  const middle = items.length >> 1;
  const first = yield* mergeSort(items.slice(0, middle), compare);
  const second = yield* mergeSort(items.slice(middle), compare);
  const merged: Item[] = [];
  for (let i = 0, j = 0; merged.length < items.length;) {
    if (merged.length % RUN === 0) yield;
    const isFirst = j === second.length || (i < first.length && compare(first[i] as Item, second[j] as Item) <= 0);
    merged.push((isFirst ? first[i++] : second[j++]) as Item);
  }
  return merged;
}

/** Places by name, as the language has it. Work that pauses. */
export function* orderByNameSlowly(places: readonly Place[], locale: string): Generator<void, readonly Place[]> {
  const { compare } = new Intl.Collator(locale);
  const rows: { readonly place: Place; readonly name: string }[] = [];
  for (const place of places) {
    if (rows.length % SLICE === 0) yield;
    rows.push({ place, name: pickText(place.name, locale).text });
  }
  return (yield* mergeSort(rows, (a, b) => compare(a.name, b.name))).map(({ place }) => place);
}

/**
 * Places by a key, a whole number from 0; equal ones stay as they are. Work that pauses.
 * Sorts plain numbers, each a key and an index: twenty times quicker than sorting objects.
 */
export function* orderByKeySlowly(
  places: readonly Place[],
  keyOf: (place: Place) => number,
): Generator<void, readonly Place[]> {
  const keys = new Float64Array(places.length);
  let index = 0;
  for (const place of places) {
    if (index % SLICE === 0) yield;
    keys[index] = Math.min(keyOf(place), MOST - 1) * INDEX + index;
    index += 1;
  }
  keys.sort();
  const ordered: Place[] = [];
  for (const key of keys) {
    const place = places[key % INDEX];
    if (place) ordered.push(place);
  }
  return ordered;
}
