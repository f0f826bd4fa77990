/** Colours by the name of their token without `--epn-`, as `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

/** Two colours that meet on the screen. */
export interface ColorPair {
  readonly front: string;
  readonly ground: string;
  /** The ratio that they must have: 7 for text, 3 for borders, marks and focus rings. */
  readonly atLeast: 7 | 3;
  /** Where they meet. */
  readonly where: string;
}

/** Every pair of tokens that the elements put on each other. The tests measure each in every theme, light and dark. */
export const PAIRS: readonly ColorPair[] = [
  { front: 'ink', ground: 'paper', atLeast: 7, where: 'text' },
  { front: 'ink', ground: 'paper-soft', atLeast: 7, where: 'filters, a control under the pointer' },
  { front: 'ink', ground: 'accent-soft', atLeast: 7, where: 'notes, chips, today' },
  { front: 'ink-soft', ground: 'paper', atLeast: 7, where: 'quiet text' },
  { front: 'ink-soft', ground: 'paper-soft', atLeast: 7, where: 'quiet text among the filters' },
  { front: 'ink-soft', ground: 'accent-soft', atLeast: 7, where: 'quiet text in a note' },
  { front: 'accent', ground: 'paper', atLeast: 7, where: 'links, pictograms' },
  { front: 'accent', ground: 'paper-soft', atLeast: 7, where: 'links among the filters' },
  { front: 'accent', ground: 'accent-soft', atLeast: 7, where: 'links in a note, the mark of today' },
  { front: 'on-accent', ground: 'accent', atLeast: 7, where: 'the main action' },
  { front: 'open', ground: 'paper', atLeast: 7, where: 'open' },
  { front: 'soon', ground: 'paper', atLeast: 7, where: 'opens or closes soon' },
  { front: 'closed', ground: 'paper', atLeast: 7, where: 'closed' },
  { front: 'control-line', ground: 'paper', atLeast: 3, where: 'borders of controls' },
  { front: 'control-line', ground: 'paper-soft', atLeast: 3, where: 'borders of controls among the filters' },
  { front: 'focus', ground: 'paper', atLeast: 3, where: 'focus ring' },
  { front: 'focus', ground: 'focus-gap', atLeast: 3, where: 'focus ring and its gap' },
  { front: 'accent', ground: 'focus-gap', atLeast: 3, where: 'the gap around the main action' },
];

/** Tokens that carry no meaning alone: a hairline, and the second colour of the drawings. */
export const DECORATIVE: readonly string[] = ['line', 'warm'];

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast ratio of two colours `#rrggbb`, from 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What a theme's style sheet says: its colours in light and in dark. */
export interface ThemeColors {
  readonly light: Palette;
  readonly dark: Palette;
}

/** Reads a theme's style sheet: `--epn-ink: #…;` is the light design, `light-dark(#…, #…)` has the dark one. */
export function readTheme(css: string): ThemeColors {
  const light = [...css.matchAll(/--epn-([\w-]+):\s*(#[\da-f]{6});/gi)];
  const dark = [...css.matchAll(/--epn-([\w-]+):\s*light-dark\(#[\da-f]{6},\s*(#[\da-f]{6})\);/gi)];
  const palette = (found: readonly RegExpMatchArray[]): Palette =>
    Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
  return { light: palette(light), dark: palette(dark) };
}

/** The elements' own colours, from the rules that keep tokens: those of `dark` and the others. */
export function readDefaults(css: string): ThemeColors {
  const palette = (isDark: boolean): Palette => {
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
      ([, selector = '']) => selector.includes('dark') === isDark,
    );
    const values = rules.flatMap(([, , body = '']) => [...body.matchAll(/var\(--epn-([\w-]+),\s*(#[\da-f]{6})\)/gi)]);
    return Object.fromEntries(values.map(([, name = '', value = '']) => [name, value]));
  };
  return { light: palette(false), dark: palette(true) };
}
