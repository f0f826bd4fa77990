import type { CSSResult, LitElement } from 'lit';

/** Adds styles that come after the first results to a finder's own. */
export function adoptLater(host: LitElement, { styleSheet }: CSSResult): void {
  const root = host.renderRoot as ShadowRoot;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
