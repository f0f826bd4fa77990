import type { Place } from '../model/place.js';
import { FACETS, type FacetName } from './checks.js';
import type { Check } from './filter.js';
import { PlaceSet } from './place-set.js';
import { forEachPlace } from './slice.js';
import type { Told } from './told.js';

/** What one restriction says of each place of a list. */
export interface Verdict {
  readonly name: Check['name'];
  readonly yes: PlaceSet;
  /** Those, and where the feed does not tell. */
  readonly possible: PlaceSet;
}

/** True for a restriction that is a choice among values of the feed. */
export const isFacet = (name: Check['name']): name is FacetName => name in FACETS;

/** What such a choice says: it follows from what the feed tells, without a look at any place. */
export function verdictOnValues(
  places: readonly Place[],
  { values, silent }: Told,
  { name, wanted }: { readonly name: FacetName; readonly wanted: readonly string[] },
): Verdict {
  const yes = new PlaceSet(places.length);
  for (const { key, numbers } of values[name]) if (wanted.includes(key)) yes.addAll(numbers);
  return { name, yes, possible: silent[name].or(yes) };
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
