/** One map, as the page's budget sees it. */
export interface Tenant {
  /** When its room was last in view, `performance.now()`; `Infinity` while it is. */
  readonly lastSeen: number;
  /** The map is asked to give its WebGL context back. */
  giveBack(): void;
}

/**
 * How many maps of a page may draw at the same time. Browsers hold 8 (phones) to 16 contexts, and take the oldest away
 * without asking when there are more; the page may need some of them itself.
 */
export const MOST_MAPS = 6;

const tenants = new Set<Tenant>();

/** A map starts; when there would be too many, the one that was in view the longest time ago ends. */
export function takeContext(tenant: Tenant): void {
  tenants.delete(tenant);
  if (tenants.size >= MOST_MAPS) {
    const oldest = [...tenants].reduce((a, b) => (b.lastSeen < a.lastSeen ? b : a));
    tenants.delete(oldest);
    oldest.giveBack();
  }
  tenants.add(tenant);
}

/** A map has ended. */
export function leaveContext(tenant: Tenant): void {
  tenants.delete(tenant);
}
