/** The two tokens of the page that the map is mixed from, as `#rrggbb` or `rgb(…)`. */
export interface BasemapPalette {
  readonly paper: string;
  readonly ink: string;
  /** True where the visitor's own palette has to be kept to: nothing is coloured then. */
  readonly isForced?: boolean;
}

/** The colours of the embedded map, as `rgb(…)`. */
export interface BasemapColors {
  /** Everything beyond the Region. */
  readonly outside: string;
  /** Ground of the Region; streets are told from it. */
  readonly ground: string;
  readonly built: string;
  readonly industry: string;
  readonly park: string;
  readonly wood: string;
  readonly water: string;
  readonly street: string;
  /** The edge of a street where the ground beside it is as light. */
  readonly streetEdge: string;
  readonly rail: string;
  readonly communeBorder: string;
  readonly regionBorder: string;
  /** The soft edge of the Region on its surroundings. */
  readonly regionEdge: string;
  /** The tone that the official colours of tram lines lean to: never blue, which is water. */
  readonly tram: string;
  /** One colour for the lines of metro and tram where their official ones are not wanted. */
  readonly plainLines?: string;
  readonly station: string;
  readonly stationRing: string;
  readonly landmark: string;
  readonly communeText: string;
  readonly quarterText: string;
  readonly stationText: string;
  readonly streetText: string;
  readonly landmarkText: string;
  readonly greenText: string;
  readonly waterText: string;
  readonly halo: string;
}

type Rgb = readonly [number, number, number];

function rgbOf(color: string): Rgb {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  const parts = hex ? hex.slice(1).map((part) => parseInt(part, 16)) : (color.match(/[\d.]+/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = parts;
  return [red, green, blue];
}

/** The first colour with a share (0 to 1) of the second. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [rgbOf(one), rgbOf(other)];
  return `rgb(${a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share)).join(',')})`;
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG defines it. */
export function luminance(color: string): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = rgbOf(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Hues that no token gives. Each is mixed with the page's paper, so that it takes the page's temperature. */
const ON_LIGHT = { water: '#9fcbe2', park: '#cfe6c3', wood: '#b7d7ab', tram: '#d7a48f', greenInk: '#2f6133' };
const ON_DARK = { water: '#123f5a', park: '#1d3a2e', wood: '#1a4030', tram: '#8a6355', greenInk: '#8fcf9f' };
const WATER_INK = { light: '#1f5878', dark: '#86c3e6' };

/** Streets lighter than the blocks, woods darker than parks, the land around a shade deeper than the Region. */
function lightColors({ paper, ink }: BasemapPalette): BasemapColors {
  const grey = (share: number): string => mix(paper, ink, share);
  const hue = (color: string): string => mix(color, paper, 0.12);
  return {
    ...{ outside: grey(0.115), ground: grey(0.045), built: grey(0.062), industry: grey(0.085) },
    ...{ park: hue(ON_LIGHT.park), wood: hue(ON_LIGHT.wood), water: hue(ON_LIGHT.water) },
    ...{ street: paper, streetEdge: grey(0.14), rail: grey(0.27) },
    ...{ communeBorder: grey(0.24), regionBorder: grey(0.4), regionEdge: grey(0.2), tram: ON_LIGHT.tram },
    ...{ station: paper, stationRing: grey(0.62), landmark: grey(0.4) },
    ...{
      communeText: grey(0.88),
      quarterText: grey(0.76),
      stationText: grey(0.76),
      streetText: grey(0.7),
      landmarkText: grey(0.68),
    },
    ...{ greenText: ON_LIGHT.greenInk, waterText: WATER_INK.light, halo: mix(paper, ink, 0.02) },
  };
}

/** At night the ground is dark, streets are lighter than the blocks, and nothing glows. */
function darkColors({ paper, ink }: BasemapPalette): BasemapColors {
  const grey = (share: number): string => mix(paper, ink, share);
  const hue = (color: string): string => mix(color, paper, 0.15);
  return {
    ...{ outside: mix(paper, '#000000', 0.18), ground: grey(0.06), built: grey(0.045), industry: grey(0.075) },
    ...{ park: hue(ON_DARK.park), wood: hue(ON_DARK.wood), water: hue(ON_DARK.water) },
    ...{ street: grey(0.15), streetEdge: grey(0.03), rail: grey(0.22) },
    ...{
      communeBorder: grey(0.24),
      regionBorder: grey(0.4),
      regionEdge: mix(paper, '#000000', 0.55),
      tram: ON_DARK.tram,
    },
    ...{ station: paper, stationRing: grey(0.6), landmark: grey(0.42) },
    ...{
      communeText: grey(0.86),
      quarterText: grey(0.72),
      stationText: grey(0.72),
      streetText: grey(0.68),
      landmarkText: grey(0.66),
    },
    ...{ greenText: ON_DARK.greenInk, waterText: WATER_INK.dark, halo: mix(paper, '#000000', 0.1) },
  };
}

/** The visitor's own ground and text and what lies between them: told apart by lightness and line, not by hue. */
function forcedColors({ paper, ink }: BasemapPalette): BasemapColors {
  const grey = (share: number): string => mix(paper, ink, share);
  return {
    ...{ outside: grey(0.1), ground: paper, built: paper, industry: paper },
    ...{ park: grey(0.06), wood: grey(0.1), water: grey(0.28) },
    ...{ street: grey(0.22), streetEdge: grey(0.22), rail: grey(0.5) },
    ...{ communeBorder: grey(0.6), regionBorder: ink, regionEdge: grey(0.1) },
    ...{ station: paper, stationRing: ink, landmark: ink },
    ...{
      communeText: ink,
      quarterText: ink,
      stationText: ink,
      streetText: ink,
      landmarkText: ink,
      greenText: ink,
      waterText: ink,
    },
    ...{ tram: grey(0.5), plainLines: grey(0.62), halo: paper },
  };
}

/** Mixes the map's colours from the page's tokens; a dark paper makes a dark map, whatever the scheme is called. */
export function basemapColors(palette: BasemapPalette): BasemapColors {
  if (palette.isForced) return forcedColors(palette);
  return luminance(palette.paper) < luminance(palette.ink) ? darkColors(palette) : lightColors(palette);
}
