import type { Place } from '../model/place.js';
import { pickText } from '../model/text.js';
import { forEachPlace, SLICE } from './slice.js';
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

/** The numbers of places by name, as the language has it. Work that pauses. */
export function* orderByNameSlowly(places: readonly Place[], locale: string): Generator<void, readonly number[]> {
  const { compare } = new Intl.Collator(locale);
  const rows: { readonly number: number; readonly name: string }[] = [];
  yield* forEachPlace(places, ({ name }, number) => rows.push({ number, name: pickText(name, locale).text }));
  return (yield* mergeSort(rows, (a, b) => compare(a.name, b.name))).map(({ number }) => number);
}

/**
 * The numbers of places by a key, a whole number from 0; equal ones stay as they are. Work that pauses.
 * Sorts plain numbers, each a key and an index: twenty times quicker than sorting objects.
 */
export function* orderByKeySlowly(
  numbers: readonly number[],
  keyOf: (number: number) => number,
): Generator<void, readonly number[]> {
  const keys = new Float64Array(numbers.length);
  for (const [index, number] of numbers.entries()) {
    if (index % SLICE === 0) yield;
    keys[index] = Math.min(keyOf(number), MOST - 1) * INDEX + index;
  }
  keys.sort();
  return Array.from(keys, (key) => numbers[key % INDEX] ?? 0);
}
