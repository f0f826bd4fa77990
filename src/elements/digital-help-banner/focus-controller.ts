import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Scrolls whatever gets the focus out from under an element that sticks to the bottom of the window. */
export class FocusController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly isSticky: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.uncover);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.uncover);
  }

  private readonly uncover = (event: FocusEvent): void => {
    const path = event.composedPath();
    const [focused] = path;
    if (!this.isSticky() || path.includes(this.host) || !(focused instanceof Element)) return;
    // One frame later, when the browser's own scrolling is done.
    requestAnimationFrame(() => {
      const cover = this.host.getBoundingClientRect();
      const { top, bottom } = focused.getBoundingClientRect();
      const isCovered = bottom > cover.top && top < cover.bottom;
      if (isCovered) scrollBy({ top: Math.min(bottom - cover.top + 8, top), behavior: 'instant' });
    });
  };
}
