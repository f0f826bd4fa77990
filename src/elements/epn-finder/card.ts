import type { LitElement } from 'lit';

import type { FinderStore } from '../../store/finder-store.js';
import type { BackSteps, Step } from './back-steps.js';
import { PHONE } from './sheet.js';

/**
 * In a wide window the place that the visitor has chosen opens in its row. Escape closes it and leads back to its name,
 * and so does the browser's "back".
 */
export class PlaceCard {
  private step: Step | undefined;

  /** @param hasSteps - false where the history must not be touched, or where the address brings its own entries. */
  constructor(
    host: LitElement,
    private readonly store: FinderStore,
    private readonly steps: BackSteps,
    private readonly hasSteps: () => boolean,
  ) {
    host.renderRoot.addEventListener('keydown', this.onKey);
  }

  /** The visitor has chosen a place; another in its stead is the same step. */
  open(id: string): void {
    if (this.step || !this.hasSteps() || matchMedia(PHONE).matches) return;
    const step: Step = {
      redo: () => {
        this.step = step;
        this.store.select(id);
      },
      undo: () => {
        if (this.step === step) this.store.select(null);
        this.step = undefined;
      },
    };
    this.steps.take(step);
  }

  /** As if nothing had been chosen. */
  reset(): void {
    this.step = undefined;
  }

  /** After each rendering: a place that is closed leaves nothing that "back" would have to close. */
  updated(): void {
    const { step } = this;
    if (!step || this.store.state.selectedId !== null) return;
    this.step = undefined;
    if (this.steps.isLast(step)) this.steps.back();
  }

  private readonly onKey = (event: Event): void => {
    const { key, target, defaultPrevented, isComposing } = event as KeyboardEvent;
    const row = (target as Element).closest('.result[aria-current]');
    if (key !== 'Escape' || defaultPrevented || isComposing || !row) return;
    event.preventDefault();
    row.querySelector<HTMLElement>('.name')?.focus();
    this.store.select(null);
  };
}
