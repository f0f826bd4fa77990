/** One thing that a visitor does: presses what bears a text, taps what a selector means, types, picks the second option. */
export type Step =
  | { readonly press: string }
  | { readonly tap: string }
  | { readonly type: string; readonly into: string }
  | { readonly pick: string };

/** How a finder can look, and how it comes to that. */
export interface FinderLook {
  readonly name: string;
  readonly lang?: string;
  readonly attributes?: string;
  readonly feed?: string;
  readonly steps?: readonly Step[];
  /** What is there then. */
  readonly shows: string;
}

export const RECORDS: readonly Record<string, unknown>[];
export const LOOKS: readonly FinderLook[];
export function lookOf(name: string): FinderLook;
export function markupOf(look: FinderLook, address: string): string;
