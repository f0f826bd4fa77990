/** How many places fit into the tray: what one page of paper and one message can carry. */
export const TRAY_SIZE = 5;

/** Ids of the places that a helper has put aside, in the order of choosing. Nothing of it is ever stored. */
export type Tray = readonly string[];

export const EMPTY_TRAY: Tray = Object.freeze([]);

/** Puts a place into the tray or takes it out; a full tray stays as it is. */
export function toggleInTray(tray: Tray, id: string): Tray {
  if (tray.includes(id)) return tray.filter((other) => other !== id);
  return tray.length < TRAY_SIZE ? [...tray, id] : tray;
}
