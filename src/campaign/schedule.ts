import type { Campaign, TimeWindow } from '../model/campaign.js';

/**
 * In which form a campaign is shown: `running` with its dates, `evergreen` without them outside its window, `over` when
 * the partner wants nothing outside the window.
 */
export type Phase = 'evergreen' | 'running' | 'over';

/** What a partner wants outside the window. */
export const FALLBACKS = ['evergreen', 'hide'] as const;
export type Fallback = (typeof FALLBACKS)[number];

/** True at every instant of the window; its end does not belong to it. */
export function isOpen({ from, until }: TimeWindow, now: Date): boolean {
  return (!from || Date.parse(from) <= now.getTime()) && (!until || now.getTime() < Date.parse(until));
}

/** The placement's own window, if the campaign has that placement, else the campaign's. */
export function windowOf(campaign: Campaign, placement: string): TimeWindow {
  return campaign.placements.find(({ id }) => id === placement) ?? campaign;
}

/**
 * The form to show at `now`. A placement is open within its own window and the campaign's; a campaign without dates is
 * always evergreen.
 * @param placement - id of a placement, or anything else for the campaign as a whole.
 */
export function phaseAt(campaign: Campaign, placement: string, now: Date, fallback: Fallback): Phase {
  const window = windowOf(campaign, placement);
  const isDated = [campaign, window].some(({ from, until }) => from ?? until);
  if (!isDated) return 'evergreen';
  if (isOpen(campaign, now) && isOpen(window, now)) return 'running';
  return fallback === 'hide' ? 'over' : 'evergreen';
}
