import { nothing, type CSSResult, type LitElement } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class WithStylesDirective extends Directive {
  render(_styles: CSSResult): typeof nothing {
    return nothing;
  }

  override update({ options }: ElementPart, [styles]: [CSSResult]): typeof nothing {
    const root = (options?.host as LitElement | undefined)?.shadowRoot;
    const sheet = styles.styleSheet;
    if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    return nothing;
  }
}

/**
 * Brings along the style sheet of what it stands on, `<div ${withStyles(x)}>`: once for each element, and constructed, so
 * that a strict `style-src` does not mind. An element that draws something only after its first results would else carry
 * those rules from the beginning.
 */
export const withStyles = directive(WithStylesDirective);
