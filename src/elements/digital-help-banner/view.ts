import { warnOnce } from '../../base/log.js';
import { drawPoster, findPoster } from '../../campaign/choose-poster.js';
import { phaseAt, type Phase } from '../../campaign/schedule.js';
import type { CampaignContext } from '../../events/campaign-events.js';
import type { Speech } from '../../i18n/localize-controller.js';
import type { Campaign, Poster } from '../../model/campaign.js';
import type { LocalizedText } from '../../model/text.js';
import type { PlaceCount } from './count-places.js';
import type { BannerSettings } from './settings.js';

/** What one view shows. */
export interface BannerView {
  readonly campaign: Campaign;
  readonly poster: Poster;
  readonly placement: string;
  readonly phase: Phase;
}

/** Something that the visitor can do now. */
export interface Step {
  /** `null`: to the finder on the same page, in our own words. */
  readonly label: LocalizedText | null;
  /** Where the link leads: an absolute address, or `#` and the finder's id. */
  readonly href: string;
  /** Called when the visitor takes it. */
  readonly take: (click: Event) => void;
}

/** What the render functions need: the words, what to say with them, and where a click goes. */
export interface BannerScene extends BannerView {
  readonly speech: Speech;
  readonly settings: BannerSettings;
  /** The first is the one that is meant; the others are further ways. */
  readonly steps: readonly Step[];
  /** The live figure, once its feed has come. */
  readonly count: PlaceCount | undefined;
  readonly close: () => void;
}

/** Which poster and placement the attributes ask for. */
export interface BannerChoice {
  readonly localName: string;
  readonly poster: string | null;
  readonly placement: string | null;
}

/** The placement that means the campaign as a whole. */
const ANYWHERE = 'any';

function choosePlacement(campaign: Campaign, choice: BannerChoice): string {
  const id = choice.placement ?? ANYWHERE;
  if (id === ANYWHERE || campaign.placements.some((placement) => placement.id === id)) return id;
  warnOnce(choice.localName, `placement="${id}" is not a placement of "${campaign.id}"; using ${ANYWHERE}.`);
  return ANYWHERE;
}

function choosePoster(campaign: Campaign, choice: BannerChoice, draw: number): Poster {
  const { poster: id } = choice;
  const fixed = id === null || id === 'auto' ? undefined : findPoster(campaign, id);
  if (id !== null && id !== 'auto' && !fixed) {
    warnOnce(choice.localName, `poster="${id}" is not a poster of "${campaign.id}"; one is drawn by chance.`);
  }
  return fixed ?? drawPoster(campaign, draw);
}

/**
 * Decides what a view shows.
 * @param draw - this view's random number: the same number, the same poster.
 */
export function chooseView(
  campaign: Campaign,
  choice: BannerChoice,
  settings: BannerSettings,
  draw: number,
): BannerView {
  const placement = choosePlacement(campaign, choice);
  return {
    campaign,
    placement,
    poster: choosePoster(campaign, choice, draw),
    phase: phaseAt(campaign, placement, settings.now, settings.fallback),
  };
}

/** What the events tell: no personal data. */
export function contextOf({ campaign, poster, placement }: BannerView): CampaignContext {
  return { campaign: campaign.id, poster: poster.id, placement };
}
