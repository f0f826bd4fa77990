import { warnOnce } from '../../base/log.js';
import { tagLink } from '../../campaign/tag-link.js';
import { findFinder, goToFinder } from './finder-on-page.js';
import type { BannerView, Step } from './view.js';

/** The attributes that say where the visitor can go. */
export interface StepAttributes extends Element {
  readonly htmlFor: string | null;
  readonly commune: string | null;
  readonly utm: string | null;
}

/** To the finder on the same page, if there is one. */
function finderStep(banner: StepAttributes, { poster }: BannerView, tell: (href: string) => void): Step[] {
  const id = banner.htmlFor?.trim();
  if (!id) return [];
  const finder = findFinder(banner, id);
  if (!finder) {
    warnOnce(
      banner.localName,
      `for="${id}" is not the id of an element on this page; the campaign's own link is used.`,
    );
    return [];
  }
  const href = `#${id}`;
  const take = (click: Event): void => {
    tell(href);
    click.preventDefault();
    goToFinder(finder, { services: poster.services ?? [], commune: banner.commune });
  };
  return [{ label: null, href, take }];
}

/**
 * What the visitor can do, the finder on the page first, then the campaign's own actions.
 * @param tell - learns where the visitor goes.
 */
export function stepsOf(banner: StepAttributes, view: BannerView, tell: (href: string) => void): readonly Step[] {
  const { campaign, poster, placement } = view;
  const tags = { source: banner.utm?.trim() ?? '', campaign: campaign.id, poster: poster.id, placement };
  const own = campaign.actions.map(({ label, href: plain }): Step => {
    const href = tags.source ? tagLink(plain, tags) : plain;
    return { label, href, take: () => tell(href) };
  });
  return [...finderStep(banner, view, tell), ...own];
}
