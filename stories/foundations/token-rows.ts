import manifest from 'virtual:custom-elements-manifest';

import { drawingStyles } from '../../src/elements/digital-help-banner/drawing.styles.js';
import { tokens } from '../../src/theme/tokens.js';

/** One token as the table shows it. */
export interface TokenRow {
  readonly name: string;
  /** What it is for, in the words of the elements' docs; elements that say the same stand together. */
  readonly uses: readonly { readonly words: string; readonly elements: readonly string[] }[];
  readonly light: string;
  readonly dark: string;
}

/** Values by token of all rules whose selector passes. */
function valuesIn(css: string, isWanted: (selector: string) => boolean): ReadonlyMap<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const wanted = rules.filter(([, selector = '']) => isWanted(selector)).map(([, , body = '']) => body);
  const values = wanted.flatMap((body) => [...body.matchAll(/var\((--epn-[\w-]+),\s*([^;]+)\);/g)]);
  return new Map(values.map(([, name = '', value = '']) => [name, value]));
}

function usesOf(name: string): TokenRow['uses'] {
  const uses = new Map<string, string[]>();
  for (const { tagName, cssProperties = [] } of manifest.modules.flatMap((module) => module.declarations)) {
    const words = cssProperties.find((token) => token.name === name)?.description;
    if (tagName && words) uses.set(words, [...(uses.get(words) ?? []), tagName]);
  }
  return [...uses].map(([words, elements]) => ({ words, elements }));
}

/** Every token with its values, as the style sheets have them. */
export function tokenRows(): readonly TokenRow[] {
  const css = `${tokens.cssText}${drawingStyles.cssText}`;
  const isDark = (selector: string): boolean => selector.includes('dark');
  const light = valuesIn(css, (selector) => !isDark(selector));
  const dark = valuesIn(css, isDark);
  return [...light].map(([name, value]) => ({ name, uses: usesOf(name), light: value, dark: dark.get(name) ?? value }));
}
