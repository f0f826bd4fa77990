import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { afterPaint } from '../base/after-paint.js';

/** Light or dark, as shown. */
export type ColorScheme = 'light' | 'dark';

/** What the `theme` attribute may say. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Which of the two designs an element shows. `auto` follows the host page, not only the visitor: a page that does not
 * declare `color-scheme: dark` is light, and a dark box on it would look broken. CSS alone could say this with
 * `light-dark()`, which browsers before 2024 do not have.
 */
export class ThemeController implements ReactiveController {
  /** What the page declared when it was last asked, after a paint: before one the browser would have to work out all styles. */
  private declared: string | undefined;
  private query: MediaQueryList | undefined;
  private readonly update = (): void => this.host.requestUpdate();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly theme: () => Theme,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.query = matchMedia('(prefers-color-scheme: dark)');
    this.query.addEventListener('change', this.update);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.update);
    this.query = undefined;
  }

  get scheme(): ColorScheme {
    const theme = this.theme();
    if (theme !== 'auto') return theme;
    const declared = (this.declared ??= this.ask());
    if (!declared.includes('dark')) return 'light';
    return !declared.includes('light') || this.query?.matches ? 'dark' : 'light';
  }

  hostUpdated(): void {
    afterPaint(() => {
      const declared = this.ask();
      // Out of the page nothing is declared.
      if (!declared || declared === this.declared) return;
      this.declared = declared;
      this.host.requestUpdate();
    });
  }

  private ask(): string {
    return getComputedStyle(this.host).colorScheme;
  }
}
