/**
 * The colours of the embedded map of Brussels. Light and dark are drawn separately: on paper, streets are lighter than
 * the blocks and woods darker than parks; at night, streets are lighter still but nothing glows. Both stay pale so
 * that the places, drawn over them in one strong accent, are all that stands out.
 */
export interface BasemapColors {
  /** Everything beyond the Region, and the veil over the lines that run on there. */
  readonly outside: string;
  /** Ground of the Region where nothing else is mapped. */
  readonly paper: string;
  readonly built: string;
  readonly industry: string;
  readonly park: string;
  readonly wood: string;
  readonly water: string;
  readonly street: string;
  readonly rail: string;
  readonly communeBorder: string;
  readonly regionBorder: string;
  /** The tone that the official colours of tram lines lean to: never blue, which is water. */
  readonly tram: string;
  readonly station: string;
  readonly stationRing: string;
  readonly communeText: string;
  readonly stationText: string;
  readonly landmark: string;
  readonly landmarkText: string;
  readonly greenText: string;
  readonly halo: string;
}

export const LIGHT_COLORS: BasemapColors = {
  outside: '#eae8e2',
  paper: '#faf8f4',
  built: '#f1eee7',
  industry: '#ebe9e7',
  park: '#dde9d0',
  wood: '#cddebe',
  water: '#bad6e2',
  street: '#ffffff',
  rail: '#c8c3b9',
  communeBorder: '#d6ccbb',
  regionBorder: '#b5a993',
  tram: '#e2c4b4',
  station: '#ffffff',
  stationRing: '#857d70',
  communeText: '#55504a',
  stationText: '#6b655c',
  landmark: '#a39b8e',
  landmarkText: '#6f695f',
  greenText: '#5d7a4c',
  halo: '#f8f6f1',
};

export const DARK_COLORS: BasemapColors = {
  outside: '#13171b',
  paper: '#262c33',
  built: '#1e242a',
  industry: '#22272e',
  park: '#1f3029',
  wood: '#1e352a',
  water: '#16384a',
  street: '#313942',
  rail: '#3c444d',
  communeBorder: '#414b55',
  regionBorder: '#5a6671',
  tram: '#5c4a44',
  station: '#1e242a',
  stationRing: '#8b98a4',
  communeText: '#b9c3cb',
  stationText: '#98a4ae',
  landmark: '#66717b',
  landmarkText: '#8a96a0',
  greenText: '#7ba38a',
  halo: '#171c21',
};
