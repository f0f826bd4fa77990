/** How far below or above the viewport something already counts as near. */
const MARGIN = '200px';

/** Tells when one element comes near the viewport, and when it goes. An element that is not displayed is never near. */
export class NearViewport {
  isNear = false;
  private observer: IntersectionObserver | undefined;
  private element: Element | undefined;

  constructor(private readonly onChange: (isNear: boolean) => void) {}

  /** Watches this element, and no longer another. */
  watch(element: Element): void {
    if (element === this.element) return;
    this.stop();
    this.element = element;
    this.observer = new IntersectionObserver((entries) => this.take(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    this.observer.observe(element);
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.element = undefined;
    this.isNear = false;
  }

  private take(isNear: boolean): void {
    if (isNear === this.isNear) return;
    this.isNear = isNear;
    this.onChange(isNear);
  }
}
