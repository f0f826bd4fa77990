/** What a visitor does while there. A pointer that is only moved counts: somebody reads. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll', 'click'] as const;
/** What answers the warning: the end of a tap, not its beginning, which would then end on what is behind the warning. */
const ANSWERS: readonly string[] = ['keydown', 'click'];
const SECOND = 1000;

/** How long the warning stays before the finder goes back to the start; WCAG 2.2.1 asks for twenty seconds. */
export const WARNING = 20;

/** What happens when nobody is there any more. */
export interface IdleSteps {
  /** Nobody has moved for a while. @returns false when there is nothing to go back from. */
  readonly warn: () => boolean;
  /** Somebody is there after all. */
  readonly wake: () => void;
  /** The warning has not been answered. */
  readonly end: () => void;
}

/** Notices that the visitor has gone: first a warning, then the end. */
export class IdleTimer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWarning = false;

  constructor(
    private readonly seconds: () => number,
    private readonly steps: IdleSteps,
  ) {}

  start(): void {
    for (const sign of SIGNS_OF_LIFE)
      document.addEventListener(sign, this.onSign, { capture: true, passive: sign !== 'keydown' });
    this.wait();
  }

  stop(): void {
    for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, this.onSign, { capture: true });
    clearTimeout(this.timer);
  }

  private readonly onSign = (event: Event): void => {
    if (this.isWarning) {
      if (!ANSWERS.includes(event.type)) return;
      // The focus goes back to where it was, and the same key does nothing there.
      if (event.type === 'keydown') event.preventDefault();
      this.steps.wake();
    }
    this.wait();
  };

  private wait(): void {
    this.isWarning = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.warn(), (this.seconds() - WARNING) * SECOND);
  }

  private warn(): void {
    this.isWarning = this.steps.warn();
    if (!this.isWarning) {
      this.wait();
      return;
    }
    this.timer = setTimeout(() => {
      this.steps.end();
      this.wait();
    }, WARNING * SECOND);
  }
}
