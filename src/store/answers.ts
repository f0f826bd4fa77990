import type { Place } from '../model/place.js';
import type { Facets } from '../search/facets.js';
import type { Understood } from '../search/match.js';
import { placesOf, type FinderState } from './finder-state.js';
import { firstAnswer, minuteOf } from './first-answer.js';

/** What the list and the map show. */
export interface Answer {
  /** In order. */
  readonly places: readonly Place[];
  /** How many places were left out only because the feed does not tell whether they answer. */
  readonly unknownCount: number;
  /** What the search took the typed words for, where that is not plain to see. */
  readonly understood: Understood | null;
}

/** An answer with its facets. */
export interface FullAnswer extends Answer {
  readonly facets: Facets;
}

/** Works out every answer once it has loaded: at once, or, for a long feed, without keeping the page from painting. */
export interface Engine {
  /**
   * A new question; the one before is not wanted any more.
   * @param tell - is called with what could not be given at once: the answer, then its facets
   * @returns the answer, with its facets or before them; `undefined` when it takes longer
   */
  ask(
    state: FinderState,
    locale: string,
    tell: (news: Partial<FullAnswer>) => void,
  ): (Answer & Partial<FullAnswer>) | undefined;
}

/**
 * The answer to what one finder asks: at once for a feed of usual length. For a long one the last answer may stand until
 * the next one has been worked out in slices, and its counts may follow when it has been shown.
 */
export class Answers {
  /** Once it has loaded. */
  engine: Engine | undefined;
  private asked: readonly unknown[] = [];
  private isWorking = false;
  private waiting: ((answer: Answer) => void)[] = [];
  private current: FullAnswer = {
    places: [],
    unknownCount: 0,
    understood: null,
    facets: { lists: {}, flags: {}, days: [] },
  };

  /** @param tell - is called when an answer has been worked out that was not there at once. */
  constructor(private readonly tell: () => void) {}

  /** The answer; the last one while the next one is being worked out. */
  get(state: FinderState, locale: string): FullAnswer {
    const { engine } = this;
    const { query, filters, sort, origin, bounds } = state;
    const asked = [placesOf(state), query, filters, sort, origin, bounds, minuteOf(state), locale, engine];
    if (asked.some((input, index) => input !== this.asked[index])) {
      this.asked = asked;
      const now = engine
        ? engine.ask(state, locale, (news) => {
            this.take(news);
            this.tell();
          })
        : firstAnswer(state, locale);
      this.isWorking = !now;
      if (now) this.take(now);
    }
    return this.current;
  }

  /** Runs something when the answer is there; at once when it is. */
  whenAnswered(state: FinderState, locale: string, run: (answer: Answer) => void): void {
    const answer = this.get(state, locale);
    if (this.isWorking) this.waiting.push(run);
    else run(answer);
  }

  private take(news: Partial<FullAnswer>): void {
    this.current = { ...this.current, ...news };
    this.isWorking = false;
    for (const run of this.waiting.splice(0)) run(this.current);
  }
}
