import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Free space between the strip and what has the focus, room for its ring: CSS pixels. */
const GAP = 8;

const isUnder = (cover: DOMRect, { top, bottom, left, right }: DOMRect): boolean =>
  bottom + GAP > cover.top && top < cover.bottom && right > cover.left && left < cover.right;

/**
 * Keeps whatever gets the focus out from under an element that sticks to the bottom of the window: the page is scrolled,
 * and where scrolling does not help, as for something that is fixed itself, the element steps aside (`data-aside`) until
 * the focus has moved on.
 */
export class FocusController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly isSticky: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.uncover);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.uncover);
    this.host.removeAttribute('data-aside');
  }

  private readonly uncover = (event: FocusEvent): void => {
    const path = event.composedPath();
    const [focused] = path;
    this.host.removeAttribute('data-aside');
    if (!this.isSticky() || path.includes(this.host) || !(focused instanceof Element)) return;
    // One frame later, when the browser's own scrolling is done.
    requestAnimationFrame(() => {
      const cover = this.host.getBoundingClientRect();
      const { top, bottom } = focused.getBoundingClientRect();
      if (!isUnder(cover, focused.getBoundingClientRect())) return;
      scrollBy({ top: Math.min(bottom - cover.top + GAP, top), behavior: 'instant' });
      const after = focused.getBoundingClientRect();
      const isHidden = isUnder(this.host.getBoundingClientRect(), after) && after.top + GAP > cover.top;
      this.host.toggleAttribute('data-aside', isHidden);
    });
  };
}
