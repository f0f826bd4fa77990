import { expect } from 'chai';

import {
  contrastRatio,
  DECORATIVE,
  PAIRS,
  readDefaults,
  readTheme,
  type ThemeColors,
} from '../../src/theme/contrast.js';
import { tokens } from '../../src/theme/tokens.js';

const THEMES = ['neutral', 'commune', 'campaign'];

async function themeFile(name: string): Promise<string> {
  return (await fetch(new URL(`../../src/assets/themes/${name}.css`, import.meta.url))).text();
}

/** The pairs that do not have the contrast they must have, as readable lines. */
function faultsOf({ light, dark }: ThemeColors): string[] {
  return Object.entries({ light, dark }).flatMap(([scheme, palette]) =>
    PAIRS.flatMap(({ front, ground, atLeast }) => {
      const [one, other] = [palette[front], palette[ground]];
      if (one === undefined || other === undefined) return [`${scheme}: ${front} or ${ground} is not set`];
      const ratio = contrastRatio(one, other);
      return ratio < atLeast ? [`${scheme}: ${front} on ${ground} has ${ratio.toFixed(2)}, not ${atLeast}`] : [];
    }),
  );
}

describe('contrast', () => {
  it('is measured as WCAG says', () => {
    expect(contrastRatio('#000000', '#ffffff')).to.equal(21);
    expect(contrastRatio('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
    expect(contrastRatio('#ffffff', '#777777')).to.be.closeTo(4.48, 0.01);
  });

  it('of our own colours is 7 for text and 3 for controls, light and dark', () => {
    expect(faultsOf(readDefaults(tokens.cssText))).to.deep.equal([]);
  });

  it('is measured for every colour that is a token', () => {
    const { light, dark } = readDefaults(tokens.cssText);
    const measured = new Set([...PAIRS.flatMap(({ front, ground }) => [front, ground]), ...DECORATIVE]);
    expect(Object.keys(light).filter((name) => !measured.has(name))).to.deep.equal([]);
    expect(Object.keys(dark)).to.deep.equal(Object.keys(light));
  });

  it('is found wanting where it is', () => {
    const { light, dark } = readDefaults(tokens.cssText);
    const faults = faultsOf({ light: { ...light, 'ink-soft': '#767676' }, dark });
    expect(faults[0]).to.equal('light: ink-soft on paper has 4.54, not 7');
  });

  for (const name of THEMES) {
    it(`of the theme ${name} is 7 for text and 3 for controls, light and dark`, async () => {
      const theme = readTheme(await themeFile(name));
      expect(faultsOf(theme)).to.deep.equal([]);
      const names = [...Object.keys(readDefaults(tokens.cssText).light), 'warm'].sort();
      expect(Object.keys(theme.light).sort()).to.deep.equal(names);
      expect(Object.keys(theme.dark).sort()).to.deep.equal(names);
    });
  }
});
