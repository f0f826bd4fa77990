/** How long a visitor's "close" is remembered. */
export type Remember =
  { readonly for: 'none' } | { readonly for: 'session' } | { readonly for: 'days'; readonly days: number };

/** Understands the `remember` attribute: `none`, `days:N`, or `session`, which is also what nonsense means. */
export function readRemember(value: string | null | undefined): Remember {
  const days = Number(/^\s*days:(\d+)/i.exec(value ?? '')?.[1] ?? 0);
  if (days > 0) return { for: 'days', days };
  return { for: value?.trim().toLowerCase() === 'none' ? 'none' : 'session' };
}

/** The browser's stores, asked for only when needed: where they are blocked, naming them already throws. */
export interface Stores {
  readonly session: () => Storage;
  readonly local: () => Storage;
}

const DAY = 86_400_000;
const keyOf = (campaign: string): string => `epn-widgets:closed:${campaign}`;

/** What was closed while the browser refused to store it: remembered until the page goes. */
const closedOnThisPage = new Set<string>();

/**
 * True when the visitor has closed this campaign and that still counts, in whichever store it is kept. Stores nothing.
 * The entry asks this on every page with the element, so it is short: what is stored is later than now, as text.
 */
export function isDismissed(campaign: string, now: Date, { session, local }: Stores): boolean {
  try {
    return (
      closedOnThisPage.has(campaign) ||
      [session(), local()].some((store) => (store.getItem(keyOf(campaign)) ?? '') > now.toISOString())
    );
  } catch {
    return false; // the browser lets us read nothing, so nothing was stored
  }
}

/**
 * Remembers that the visitor closed a campaign: its name, and the first day on which that no longer counts (the day itself
 * and N whole days later), or the word `session`. Nothing that tells one visitor from another. Only ever called from the
 * visitor's own click.
 */
export function dismiss(campaign: string, remember: Remember, now: Date, stores: Stores): void {
  if (remember.for === 'none') return;
  try {
    if (remember.for === 'session') {
      stores.session().setItem(keyOf(campaign), 'session');
    } else {
      const end = new Date(now.getTime() + (remember.days + 1) * DAY);
      stores.local().setItem(keyOf(campaign), end.toISOString().slice(0, 10));
    }
  } catch {
    closedOnThisPage.add(campaign);
  }
}
