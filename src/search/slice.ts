/** After so many places, work that pauses may pause. */
export const SLICE = 64;
