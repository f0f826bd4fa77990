/** How long a visitor's "close" is remembered. */
export type Remember =
  { readonly for: 'none' } | { readonly for: 'session' } | { readonly for: 'days'; readonly days: number };

/** The browser's stores, asked for only when needed: where they are blocked, naming them already throws. */
export interface Stores {
  readonly session: () => Storage;
  readonly local: () => Storage;
}

const DAY = 86_400_000;
const keyOf = (campaign: string): string => `epn-widgets:closed:${campaign}`;

/** What was closed while the browser refused to store it: remembered until the page goes. */
const closedOnThisPage = new Set<string>();

function storeFor(remember: Remember, stores: Stores): Storage {
  return remember.for === 'days' ? stores.local() : stores.session();
}

/** True when the visitor has closed this campaign and that still counts. Stores nothing. */
export function isDismissed(campaign: string, remember: Remember, now: Date, stores: Stores): boolean {
  if (remember.for === 'none') return false;
  if (closedOnThisPage.has(campaign)) return true;
  try {
    const closedOn = storeFor(remember, stores).getItem(keyOf(campaign));
    if (closedOn === null || remember.for === 'session') return closedOn !== null;
    return now.getTime() < Date.parse(closedOn) + (remember.days + 1) * DAY; // the day itself, and N whole days
  } catch {
    return false; // the browser lets us read nothing, so nothing was stored
  }
}

/**
 * Remembers that the visitor closed a campaign: its name and the day, nothing that tells one visitor from another. Only
 * ever called from the visitor's own click.
 */
export function dismiss(campaign: string, remember: Remember, now: Date, stores: Stores): void {
  if (remember.for === 'none') return;
  try {
    storeFor(remember, stores).setItem(keyOf(campaign), now.toISOString().slice(0, 10));
  } catch {
    closedOnThisPage.add(campaign);
  }
}
