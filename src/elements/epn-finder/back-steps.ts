import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { shortHash } from '../../model/fold.js';

/** One step deeper into the finder: how it is taken back, and how it is taken again. */
export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What we put into the page's history, beside what the page itself has there. */
interface Marks {
  /** How deep each finder of the page is, and which of them took the last step. */
  readonly epnSteps?: { readonly last: string; readonly depths: Readonly<Record<string, number>> };
}

/** Marks of an earlier visit of the page mean nothing any more. */
const PAGE = shortHash(`${performance.timeOrigin}`);
/** Milliseconds that going back may take. */
const PATIENCE = 1000;
let count = 0;

const nextKey = (): string => `${PAGE}-${(count += 1)}`;

function marksIn(state: unknown): NonNullable<Marks['epnSteps']> {
  const { last, depths } = (state as Marks | null)?.epnSteps ?? { last: '', depths: {} };
  return { last, depths: Object.fromEntries(Object.entries(depths).filter(([key]) => key.startsWith(PAGE))) };
}

/**
 * Lets the browser's own "back" take back the steps that are like pages to the visitor: a sheet, a question of the guided
 * way. The address stays, the page's own history state is kept, and what is ours is one small mark. Where the history may
 * not be touched the steps are taken back all the same, by the finder's own buttons.
 */
export class BackSteps implements ReactiveController {
  private key = nextKey();
  private readonly steps: Step[] = [];
  private depth = 0;
  /** Until when the browser is given time to go back: whoever presses twice means it once. */
  private busyUntil = 0;

  /**
   * @param isAllowed - false where the history must not be touched, as on a public screen.
   * @param keepAddress - writes down what the address should say: each entry has its own, which is whole when it is left.
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly isAllowed: () => boolean,
    private readonly keepAddress: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.onPop);
  }

  /** Takes a step. */
  take(step: Step): void {
    this.steps.length = this.depth;
    this.steps.push(step);
    this.depth += 1;
    this.keepAddress();
    this.mark();
    step.redo();
    this.keepAddress();
  }

  /** True when nothing has been done since this step was taken. */
  isLast(step: Step): boolean {
    return this.steps[this.depth - 1] === step;
  }

  /** Takes the last step back, as the browser's "back" does. */
  back(): void {
    if (this.depth === 0 || performance.now() < this.busyUntil) return;
    const { last, depths } = marksIn(history.state);
    if (last !== this.key || depths[this.key] !== this.depth) {
      this.drop();
      return;
    }
    this.busyUntil = performance.now() + PATIENCE;
    history.back();
  }

  /** Takes the last step back without the browser: the page has done something else, and its history is left alone. */
  drop(): void {
    this.undoTo(this.depth - 1, true);
  }

  /** Begins anew: what was done stays as it is, and no entry of the history means anything here any more. */
  forget(): void {
    this.key = nextKey();
    this.depth = 0;
    this.steps.length = 0;
  }

  private mark(): void {
    if (!this.isAllowed()) return;
    try {
      // The entry that is left is marked too: by that it differs from one that a link to a fragment makes.
      if (history.state === null) history.replaceState({ epnSteps: { last: '', depths: {} } }, '');
      const own = history.state as Record<string, unknown>;
      const depths = { ...marksIn(own).depths, [this.key]: this.depth };
      history.pushState({ ...own, epnSteps: { last: this.key, depths } }, '');
    } catch {
      // Some frames may not touch the history, and browsers stop those who do it too often.
    }
  }

  /** @param forGood - the browser's "forward" does not take them again. */
  private undoTo(depth: number, forGood = false): void {
    while (this.depth > depth) {
      this.depth -= 1;
      this.steps[this.depth]?.undo();
    }
    if (forGood) this.steps.length = this.depth;
  }

  private readonly onPop = ({ state }: PopStateEvent): void => {
    this.busyUntil = 0;
    // A link to a fragment of the page, whose entry has no state: nobody has gone back.
    if (state === null) return;
    const depth = marksIn(state).depths[this.key] ?? 0;
    this.undoTo(depth);
    while (this.depth < depth && this.steps[this.depth]) {
      this.depth += 1;
      this.steps[this.depth - 1]?.redo();
    }
  };
}
