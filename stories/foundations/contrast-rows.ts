import campaign from '../../src/assets/themes/campaign.css?raw';
import commune from '../../src/assets/themes/commune.css?raw';
import neutral from '../../src/assets/themes/neutral.css?raw';
import {
  contrastRatio,
  PAIRS,
  readDefaults,
  readTheme,
  type Palette,
  type ThemeColors,
} from '../../src/theme/contrast.js';
import { tokens } from '../../src/theme/tokens.js';

/** The style sheets of the themes, as they ship. */
export const THEME_FILES = { neutral, commune, campaign };

/** Every theme by its name; the first is what the elements wear without one. */
const THEMES: Readonly<Record<string, ThemeColors>> = {
  'no theme': readDefaults(tokens.cssText),
  neutral: readTheme(neutral),
  commune: readTheme(commune),
  campaign: readTheme(campaign),
};

/** One pair of tokens in one row of the table. */
export interface ContrastRow {
  readonly pair: string;
  readonly where: string;
  readonly atLeast: number;
  /** For each theme: name, scheme, the two colours and their ratio. */
  readonly cells: readonly {
    readonly key: string;
    readonly front: string;
    readonly ground: string;
    readonly ratio: string;
  }[];
}

/** The heads of the table's columns. */
export const CONTRAST_COLUMNS = Object.keys(THEMES).flatMap((name) => [`${name}, light`, `${name}, dark`]);

/** Rounded down: a ratio is never told better than it is. */
function cellOf(key: string, palette: Palette, [front, ground]: readonly [string, string]) {
  const [one = '#000000', other = '#000000'] = [palette[front], palette[ground]];
  return { key, front: one, ground: other, ratio: (Math.floor(contrastRatio(one, other) * 10) / 10).toFixed(1) };
}

/** Every pair in use with its contrast in every theme, from the same data as the tests. */
export function contrastRows(): readonly ContrastRow[] {
  return PAIRS.map(({ front, ground, atLeast, where }) => ({
    pair: `${front} on ${ground}`,
    where,
    atLeast,
    cells: Object.entries(THEMES).flatMap(([name, { light, dark }]) => [
      cellOf(`${name} light`, light, [front, ground]),
      cellOf(`${name} dark`, dark, [front, ground]),
    ]),
  }));
}
