import { finish } from '../base/finish.js';
import type { Engine } from './answers.js';
import { isLong, politely } from './politely.js';
import { Selectors } from './selectors.js';

/** One question at a time: the answer, and when that is on the screen, its counts. */
export function createEngine(): Engine {
  const selectors = new Selectors();
  let turn = 0;
  return {
    ask(state, locale, tell) {
      const mine = (turn += 1);
      const isWanted = (): boolean => mine === turn;
      const work = async (): Promise<void> => {
        const answer = await politely(selectors.answer(state, locale), isWanted);
        if (!answer || !isWanted()) return;
        tell(answer);
        const facets = await politely(selectors.facets(state, locale), isWanted);
        if (!facets || !isWanted()) return;
        tell({ facets });
        await politely(selectors.prepare(state), isWanted);
      };
      if (!isLong(state))
        return { ...finish(selectors.answer(state, locale)), facets: finish(selectors.facets(state, locale)) };
      void work();
      return undefined;
    },
  };
}
