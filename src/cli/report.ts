import { isOldData } from '../feed/old-data.js';
import type { FeedMeta, FeedResult, PossibleDuplicate, Rejection } from '../model/feed.js';
import type { Place } from '../model/place.js';
import { pickText } from '../model/text.js';

/** One place, to be found again in the data. */
export interface PlaceRef {
  readonly id: string;
  readonly name: string;
}

/** Words of the feed that we could not make sense of, and where they stand. */
export interface NotUnderstood {
  readonly words: string;
  readonly places: readonly PlaceRef[];
}

/** What the maintainer of a feed wants to know; `--json` prints it as it is. */
export interface CheckReport {
  readonly meta: FeedMeta;
  readonly read: number;
  readonly accepted: number;
  readonly merged: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  readonly unknownServices: readonly NotUnderstood[];
  readonly hoursNotUnderstood: readonly NotUnderstood[];
  readonly withoutPosition: readonly PlaceRef[];
  readonly possibleDuplicates: readonly PossibleDuplicate[];
  /** True when the feed's own date is more than a year old. */
  readonly isOld: boolean;
}

const refOf = (place: Place): PlaceRef => ({ id: place.id, name: pickText(place.name, 'fr').text });

/** Places by the words that they hold, the most frequent words first. */
function byWords(places: readonly Place[], wordsOf: (place: Place) => readonly string[]): readonly NotUnderstood[] {
  const found = new Map<string, PlaceRef[]>();
  for (const place of places) {
    for (const words of wordsOf(place)) {
      const refs = found.get(words);
      if (refs) refs.push(refOf(place));
      else found.set(words, [refOf(place)]);
    }
  }
  return [...found]
    .map(([words, refs]) => ({ words, places: refs }))
    .sort((one, other) => other.places.length - one.places.length);
}

const unknownWords = ({ services = [] }: Place): readonly string[] => services.flatMap(({ words }) => words ?? []);

function darkHours({ openingHours }: Place): readonly string[] {
  return openingHours && !openingHours.understood ? [openingHours.text] : [];
}

/** Sums a result up. @param now - to tell whether the feed's own date is old. */
export function checkReportOf(result: FeedResult, now: Date): CheckReport {
  const { places, rejections, meta, read, merged, possibleDuplicates } = result;
  return {
    meta,
    read,
    accepted: places.length,
    merged,
    rejected: rejections.length,
    rejections,
    unknownServices: byWords(places, unknownWords),
    hoursNotUnderstood: byWords(places, darkHours),
    withoutPosition: places.filter(({ position }) => !position).map(refOf),
    possibleDuplicates,
    isOld: isOldData(meta, now),
  };
}

/** True when every record is shown as it should be; possible duplicates and unknown words are only remarks. */
export function isGood({ rejected, meta }: CheckReport): boolean {
  return rejected === 0 && !(meta.warnings ?? []).some(({ isPartial }) => isPartial);
}
