import { afterPaint } from '../base/after-paint.js';
import { finish } from '../base/finish.js';
import { Breath, withinTurn } from '../feed/paging/breathe.js';
import type { Engine } from './answers.js';
import { isLong, politely } from './politely.js';
import { Selectors } from './selectors.js';

const shown = (): Promise<void> => new Promise((resolve) => afterPaint(resolve));

/**
 * One question at a time. Its answer and the counts are there at once for a feed of usual length, and for a long one when
 * that does not keep the page from painting: what is the same for every question has then been worked out. Else they
 * follow: the answer, and when that is on the screen, its counts.
 */
export function createEngine(): Engine {
  const selectors = new Selectors();
  let turn = 0;
  return {
    ask(state, locale, tell) {
      const mine = (turn += 1);
      const isWanted = (): boolean => mine === turn;
      const [answering, counting] = [selectors.answer(state, locale), selectors.facets(state)];
      if (!isLong(state)) return { ...finish(answering), facets: finish(counting) };
      const breath = new Breath();
      const answer = withinTurn(answering, breath)?.value;
      const facets = answer && withinTurn(counting, breath)?.value;
      const follow = async (): Promise<void> => {
        const later = answer ?? (await politely(answering, isWanted));
        if (!later) return;
        if (!answer) tell(later);
        await shown();
        const counts = facets ?? (await politely(counting, isWanted));
        if (!counts || !isWanted()) return;
        if (!facets) tell({ facets: counts });
        await politely(selectors.prepare(state), isWanted);
      };
      void follow();
      return answer && { ...answer, ...(facets && { facets }) };
    },
  };
}
