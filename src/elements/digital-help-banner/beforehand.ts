import { BUNDLED_CAMPAIGN, BUNDLED_END } from '../../campaign/bundled.js';
import { isDismissed, type Stores } from '../../campaign/dismissal.js';
import { nameOfCampaign } from './campaign-url.js';

/** Functions, because where storage is blocked its very name throws. */
export const STORES: Stores = { session: () => sessionStorage, local: () => localStorage };

/** True when the bundled campaign is over, nothing is wanted after it, and its file need not be asked. */
export function isOverBeforehand(campaign: string, fallback: string | null, now: Date): boolean {
  return fallback === 'hide' && campaign === BUNDLED_CAMPAIGN && now.getTime() >= BUNDLED_END;
}

/**
 * True when it is certain, before any of its files has come, that an element will show nothing: the visitor has closed
 * the campaign, or it is over. The entry asks so that such an element takes no room from the start and fetches nothing.
 */
export function isGoneBeforehand(element: Element): boolean {
  const read = (name: string): string | null => element.getAttribute(name);
  const campaign = nameOfCampaign(read('campaign'));
  const now = new Date(read('now') ?? Date.now());
  return (
    (read('remember') !== 'none' && isDismissed(campaign, now, STORES)) ||
    isOverBeforehand(campaign, read('fallback'), now)
  );
}
