import { Breath, withinTurn } from '../feed/paging/breathe.js';
import { placesOf, type FinderState } from './finder-state.js';

/** Up to so many places an answer is worked out at once. */
const MANY = 1000;

/** True for a feed that is too long to be gone through between two frames. */
export function isLong(state: FinderState): boolean {
  return placesOf(state).length > MANY;
}

/** Runs work that pauses without keeping the page from painting; gives `undefined` once it is not wanted any more. */
export async function politely<Result>(
  work: Generator<void, Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  for (const breath = new Breath(); ;) {
    await breath.take();
    if (!isWanted()) return undefined;
    const done = withinTurn(work, breath);
    if (done) return done.value;
  }
}
