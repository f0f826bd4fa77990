/** A slot of an advertising network that a partner may have instead of a page of their own. */
export interface SlotSize {
  /** What its files are called: lists of ad blockers know the usual sizes as numbers. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The sizes that nearly every network has. */
export const SLOT_SIZES: readonly SlotSize[] = [
  { name: 'wide', width: 970, height: 250 },
  { name: 'line', width: 728, height: 90 },
  { name: 'square', width: 300, height: 250 },
  { name: 'tower', width: 160, height: 600 },
  { name: 'mobile', width: 320, height: 50 },
];
