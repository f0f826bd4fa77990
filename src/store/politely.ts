import { Breath } from '../feed/paging/breathe.js';
import { placesOf, type FinderState } from './finder-state.js';

/** Up to so many places an answer is worked out at once. */
const MANY = 1000;

/** True for a feed that is too long to be gone through between two frames. */
export function isLong(state: FinderState): boolean {
  return placesOf(state).length > MANY;
}

/** Runs work that pauses for as long as the page can wait for its turn; `undefined` when it is not done by then. */
export function withinTurn<Result>(
  work: Generator<void, Result>,
  breath: Breath,
): { readonly value: Result } | undefined {
  for (;;) {
    const step = work.next();
    if (step.done) return step;
    if (breath.isDue) return undefined;
  }
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
