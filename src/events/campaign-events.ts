/** As all our events: they bubble and cross shadow roots. */
const ACROSS = { bubbles: true, composed: true } as const;

/** What every event of a campaign tells; no personal data. */
export interface CampaignContext {
  readonly campaign: string;
  readonly poster: string;
  readonly placement: string;
}

abstract class CampaignEvent extends Event {
  constructor(
    type: string,
    readonly context: CampaignContext,
  ) {
    super(type, ACROSS);
  }
}

/** A poster of the campaign was shown. */
export class EpnCampaignShowEvent extends CampaignEvent {
  static readonly type = 'epn-campaign-show';
  constructor(context: CampaignContext) {
    super(EpnCampaignShowEvent.type, context);
  }
}

/** The visitor followed the campaign's link. */
export class EpnCampaignActionEvent extends CampaignEvent {
  static readonly type = 'epn-campaign-action';
  constructor(
    context: CampaignContext,
    readonly href: string,
  ) {
    super(EpnCampaignActionEvent.type, context);
  }
}

/** The visitor closed the campaign. */
export class EpnCampaignDismissEvent extends CampaignEvent {
  static readonly type = 'epn-campaign-dismiss';
  constructor(context: CampaignContext) {
    super(EpnCampaignDismissEvent.type, context);
  }
}

declare global {
  interface HTMLElementEventMap {
    'epn-campaign-show': EpnCampaignShowEvent;
    'epn-campaign-action': EpnCampaignActionEvent;
    'epn-campaign-dismiss': EpnCampaignDismissEvent;
  }
}
