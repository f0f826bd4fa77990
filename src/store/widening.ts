import { finish } from '../base/finish.js';
import { Breath, withinTurn } from '../feed/paging/breathe.js';
import type { FinderState } from './finder-state.js';
import { isLong, politely } from './politely.js';
import { Selectors } from './selectors.js';

/** One way to ask for less. */
export interface Way {
  readonly label: string;
  readonly run: () => void;
  /** How many places it would give. */
  readonly count: number;
}

/** A way whose places have not been counted. */
export interface WayToCount extends Omit<Way, 'count'> {
  /** What the state would be. */
  readonly state: FinderState;
  /** Ways of a higher step are offered only when no way of a lower one gives anything. */
  readonly step: number;
}

/**
 * The ways out of an empty answer: for each the answer that it would give is counted as any other, so that the count is
 * what one gets.
 */
export class Widening {
  private readonly selectors = new Selectors();
  private turn = 0;
  private asked: FinderState | undefined;
  private locale = '';
  private ways: readonly Way[] | null = null;

  /** @param tell - is called when the ways have been counted. */
  constructor(private readonly tell: () => void) {}

  /**
   * The ways that give something, the most helpful first. `null` while they are being counted.
   * @param list - asked only when the state is another one
   */
  get(state: FinderState, locale: string, list: () => readonly WayToCount[]): readonly Way[] | null {
    if (state === this.asked && locale === this.locale) return this.ways;
    this.asked = state;
    this.locale = locale;
    this.turn += 1;
    const work = this.count(list());
    const now = isLong(state) ? withinTurn(work, new Breath()) : { value: finish(work) };
    this.ways = now?.value ?? null;
    if (!now) void this.work(work);
    return this.ways;
  }

  private async work(work: Generator<void, readonly Way[]>): Promise<void> {
    const { turn } = this;
    const ways = await politely(work, () => turn === this.turn);
    if (!ways || turn !== this.turn) return;
    this.ways = ways;
    this.tell();
  }

  private *count(ways: readonly WayToCount[]): Generator<void, readonly Way[]> {
    for (const step of new Set(ways.map((way) => way.step))) {
      const counted: Way[] = [];
      for (const { label, run, state } of ways.filter((way) => way.step === step)) {
        const count = yield* this.selectors.count(state);
        if (count > 0) counted.push({ label, run, count });
      }
      if (counted.length > 0) return counted.sort((a, b) => b.count - a.count);
    }
    return [];
  }
}
