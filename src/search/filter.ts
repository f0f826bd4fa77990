import { fold } from '../model/fold.js';
import type { Filters } from '../model/filters.js';
import type { Place } from '../model/place.js';
import { pickText, type LocalizedText } from '../model/text.js';

const NONE: readonly string[] = Object.freeze([]);

export type { Filters } from '../model/filters.js';

export const NO_FILTERS: Filters = Object.freeze({
  services: NONE,
  communes: NONE,
  languages: NONE,
  audiences: NONE,
  access: NONE,
  qualityLabels: NONE,
  helpWays: NONE,
  openNow: false,
  day: null,
  time: null,
  free: false,
  wheelchair: false,
  withUnknown: false,
});

/** `unknown` is never `no`: the feed does not tell. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The key that communes are filtered by: the NIS code in Brussels, the folded name elsewhere. */
export function communeKey(place: Place): string | undefined {
  const { nisCode, commune } = place.address;
  return nisCode ?? (commune && nameKey(commune));
}

/** Key of a commune outside Brussels. */
export function nameKey(commune: LocalizedText): string {
  return `x-${wordsKey(pickText(commune, 'fr').text)}`;
}

const keys = new Map<string, string>();

/** Key of the source's own words: folded, so that "Seniors" and "seniors" are one. */
export function wordsKey(words: string): string {
  let key = keys.get(words);
  if (key === undefined) keys.set(words, (key = fold(words).replaceAll(' ', '-')));
  return key;
}

/** One restriction at work. */
export interface Check {
  /** Which of the filters it is. */
  readonly name: keyof Filters;
  readonly test: (place: Place) => Answer;
}

/** What a list of values says to the question whether one of them is there. */
export function hasAny(values: readonly string[] | undefined, wanted: readonly string[]): Answer {
  if (!values) return 'unknown';
  return values.some((value) => wanted.includes(value)) ? 'yes' : 'no';
}

/** What the first filters ask of a place: its values, by the filter's name. */
export const FIRST_FACETS = {
  services: ({ services }: Place) => services?.map(({ id }) => id),
  communes: (place: Place) => {
    const key = communeKey(place);
    return key === undefined ? undefined : [key];
  },
};

/** Whether a place answers all restrictions: one "no" settles it, one "unknown" leaves it open. */
export function answersAll(place: Place, checks: readonly Check[]): Answer {
  let answer: Answer = 'yes';
  for (const { test } of checks) {
    const one = test(place);
    if (one === 'no') return one;
    if (one === 'unknown') answer = one;
  }
  return answer;
}
