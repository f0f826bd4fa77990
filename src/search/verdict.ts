import type { Place } from '../model/place.js';
import type { Check } from './filter.js';
import { PlaceSet } from './place-set.js';
import { forEachPlace } from './slice.js';

/** What one restriction says of each place of a list. */
export interface Verdict {
  readonly name: Check['name'];
  readonly yes: PlaceSet;
  /** Those, and where the feed does not tell. */
  readonly possible: PlaceSet;
}

function* verdictOf(places: readonly Place[], { name, test }: Check): Generator<void, Verdict> {
  const [yes, possible] = [new PlaceSet(places.length), new PlaceSet(places.length)];
  yield* forEachPlace(places, (place, number) => {
    const answer = test(place);
    if (answer !== 'no') possible.add(number);
    if (answer === 'yes') yes.add(number);
  });
  return { name, yes, possible };
}

/** The last verdict of each restriction: worked out anew only when something else is asked. */
export class Verdicts {
  private readonly known = new Map<
    Check['name'],
    { readonly places: readonly Place[]; readonly asked: string; readonly verdict: Verdict }
  >();

  /** @param asked - all that the test depends on besides the place. Work that pauses. */
  *of(places: readonly Place[], check: Check, asked: string): Generator<void, Verdict> {
    const before = this.known.get(check.name);
    if (before?.places === places && before.asked === asked) return before.verdict;
    const verdict = yield* verdictOf(places, check);
    this.known.set(check.name, { places, asked, verdict });
    return verdict;
  }
}
