import type { LitElement } from 'lit';

/**
 * After the next rendering: where the control that has the focus now is gone, the first of these that is there gets it,
 * since a browser would begin again at the top of the page.
 */
export async function keepFocus(host: LitElement, ...selectors: readonly string[]): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const hasFocus = (): boolean => root.activeElement !== null;
  if (!hasFocus()) return;
  await host.updateComplete;
  if (hasFocus()) return;
  for (const selector of selectors) {
    const control = root.querySelector<HTMLElement>(selector);
    if (!control) continue;
    control.focus();
    return;
  }
}
