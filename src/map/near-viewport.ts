/** How far below or above the viewport something already counts as near. */
const MARGIN = '200px';

/** Waits until one element comes near the viewport. An element that is not displayed is never near. */
export class NearViewport {
  private observer: IntersectionObserver | undefined;
  private element: Element | undefined;

  constructor(private readonly onNear: () => void) {}

  /** Waits for this element, and no longer for another. */
  watch(element: Element): void {
    if (element === this.element) return;
    this.stop();
    this.element = element;
    this.observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.stop();
        this.onNear();
      },
      { rootMargin: MARGIN },
    );
    this.observer.observe(element);
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.element = undefined;
  }
}
