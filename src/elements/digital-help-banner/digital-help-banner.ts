import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { parseChoice, parseList } from '../../base/attributes.js';
import { BASE_URL } from '../../base/base-url.js';
import { warnOnce } from '../../base/log.js';
import { dismiss, isDismissed } from '../../campaign/dismissal.js';
import { EpnCampaignActionEvent, EpnCampaignDismissEvent, EpnCampaignShowEvent } from '../../events/campaign-events.js';
import { loadBannerWords } from '../../i18n/banner-words.js';
import { directionOf } from '../../i18n/locales.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { Campaign } from '../../model/campaign.js';
import { ThemeController, THEMES } from '../../theme/theme-controller.js';
import { controls, tokens } from '../../theme/tokens.js';
import { isOverBeforehand, STORES } from './beforehand.js';
import { nameOfCampaign, resolveCampaignUrl } from './campaign-url.js';
import { cardStyles } from './card.styles.js';
import { countPlaces, type PlaceCount } from './count-places.js';
import { bannerStyles } from './digital-help-banner.styles.js';
import { drawingStyles } from './drawing.styles.js';
import { FeedResultController } from './feed-result-controller.js';
import { FocusController } from './focus-controller.js';
import { loadCampaign } from './load-campaign.js';
import { posterStyles } from './poster.styles.js';
import { renderBanner } from './render-banner.js';
import { hasRoomForCount, readSettings, type BannerSettings } from './settings.js';
import { sheetStyles } from './sheet.styles.js';
import { stepsOf } from './steps.js';
import { stripStyles } from './strip.styles.js';
import { chooseView, contextOf, type BannerScene, type BannerView } from './view.js';

/**
 * How far the campaign has come: `empty` when there is nothing to show (closed by the visitor, or outside its window with
 * `fallback="hide"`), `error` when its file cannot be used and the fallback content stays.
 */
export type BannerState = 'loading' | 'ready' | 'empty' | 'error';

/**
 * The campaign "Now they know" for people who need digital help: one persona's story, figures with their year, and the
 * link to digitalhelp.brussels. Outside the campaign's window it shows its evergreen form, without dates.
 *
 * @slot - Fallback content, shown until the campaign is there and when it cannot come: a link to where help is found.
 *
 * @attr {string} lang - Language of the element, BCP 47; else the nearest `lang` of the page.
 *
 * @fires {EpnCampaignShowEvent} epn-campaign-show - A poster has been shown.
 * @fires {EpnCampaignActionEvent} epn-campaign-action - The visitor took an action of the campaign.
 * @fires {EpnCampaignDismissEvent} epn-campaign-dismiss - The visitor closed the campaign.
 *
 * @csspart banner - The whole region.
 * @csspart action - What the visitor can do: the main action, and further ones beside it.
 * @csspart close - The close button.
 *
 * @cssproperty --epn-ink - Text.
 * @cssproperty --epn-ink-soft - Years and sources.
 * @cssproperty --epn-paper - Ground.
 * @cssproperty --epn-paper-soft - Ground of a control under the pointer.
 * @cssproperty --epn-line - Hairlines.
 * @cssproperty --epn-control-line - Borders of controls.
 * @cssproperty --epn-accent - Action, numbers, and the first colour of the drawings.
 * @cssproperty --epn-on-accent - Text on the accent.
 * @cssproperty --epn-accent-soft - Ground of the drawings and of the strip.
 * @cssproperty --epn-warm - Second colour of the drawings.
 * @cssproperty --epn-focus - Focus ring.
 * @cssproperty --epn-focus-gap - Gap inside the focus ring.
 * @cssproperty --epn-radius - Corners.
 * @cssproperty --epn-font - Font family; without it, the page's.
 * @cssproperty --epn-font-size - Size of the text; without it 1.125rem, and never less than 18 px.
 */
export class DigitalHelpBanner extends LitElement {
  static override readonly styles = [
    tokens,
    controls,
    bannerStyles,
    drawingStyles,
    stripStyles,
    sheetStyles,
    cardStyles,
    posterStyles,
  ];

  private readonly speech = new LocalizeController(this, loadBannerWords);
  private readonly look = new ThemeController(this, () => parseChoice(this.localName, 'theme', this.theme, THEMES));
  /** This view's random number: the poster is drawn once and stays. */
  private readonly draw = Math.random();
  private readonly feedResult = new FeedResultController(this);
  private shown: Campaign | undefined;
  /** The campaign whose file has been asked for. */
  private asked: string | undefined;
  private loading: Promise<void> | undefined;

  constructor() {
    super();
    new FocusController(this, () => this.state === 'ready' && this.settings.format === 'sticky');
  }

  @state() private file: Campaign | 'failed' | undefined;
  @state() private isClosed = false;

  /** The campaign: `now-they-know`, which ships with the library, or the URL of a campaign file. */
  @property() campaign: string | null = null;

  /**
   * `auto` is a card, or a strip where there is little room; else `strip`, `card`, `poster`, or `sticky`: a strip that
   * stays at the bottom of the window while its parent is in view.
   */
  @property({ reflect: true }) format: string | null = null;

  /** Id of the poster to show; `auto` draws one by chance, once for each view. */
  @property() poster: string | null = null;

  /** Where this element stands: a placement's id, whose own window then counts too; `any` for the campaign's alone. */
  @property() placement: string | null = null;

  /** Outside the window: `evergreen` shows the campaign without dates, `hide` shows nothing. */
  @property() fallback: string | null = null;

  /** How long "close" is remembered: `session`, `none`, or `days:N`. */
  @property() remember: string | null = null;

  /** Id of a finder on the same page: the action leads there, with the services that would help this persona. */
  @property({ attribute: 'for' }) htmlFor: string | null = null;

  /** Communes that the live figure counts, by NIS code, postal code or name; comma-separated. */
  @property() commune: string | null = null;

  /** Where the visitor comes from, for the statistics of the site that the links lead to: adds UTM parameters. */
  @property() utm: string | null = null;

  /** URL of a feed, relative to the page: how many places there are and how many are open. Without it, no such figure. */
  @property() feed: string | null = null;

  /** `auto`, or the form of the feed: `canonical`, `osm`, `mednum`. */
  @property({ attribute: 'feed-format' }) feedFormat: string | null = null;

  /** Names of the feed's fields where they are not recognised, as JSON. */
  @property({ attribute: 'feed-map' }) feedMap: string | null = null;

  /** Keeps the last good copy of the feed for when the network fails. */
  @property({ type: Boolean }) offline = false;

  /** Seconds without a byte, and seconds in all, before the feed counts as failed: `8,120`. */
  @property({ attribute: 'feed-timeout' }) feedTimeout: string | null = null;
  /** Megabytes and places that are read of the feed at most: `20,100000`. */
  @property({ attribute: 'feed-limit' }) feedLimit: string | null = null;

  /** `auto` follows the page's `color-scheme`; `light` or `dark` fix it. */
  @property() theme: string | null = null;

  /** Level of the headline, 1 to 6; 2 without it. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;

  /** An ISO 8601 instant with its offset, to try the campaign at another time. */
  @property() now: string | null = null;

  /** How far the campaign has come. */
  get state(): BannerState {
    if (this.isClosed) return 'empty';
    if (this.file === 'failed') return 'error';
    if (!this.speech.ready) return 'loading';
    if (this.isGone) return 'empty';
    if (!this.view) return 'loading';
    return this.view.phase === 'over' ? 'empty' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('campaign') || changed.has('remember')) {
      const { remember, now } = this.settings;
      this.isClosed = remember.for !== 'none' && isDismissed(this.campaignName, now, STORES);
    }
    if (!this.isGone && this.asked !== this.campaignName) this.loading = this.load();
  }

  /** Complete when the file that the update asked for is shown too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loading;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.toggleAttribute('data-empty', this.isGone || this.state === 'empty');
    // The entry hides an element that will show nothing before its code has come; from here on `data-empty` does.
    if (this.style.getPropertyPriority('display')) this.style.removeProperty('display');
    const { view } = this;
    if (this.state !== 'ready' || !view) return;
    if (hasRoomForCount(this.settings)) this.feedResult.begin();
    if (this.shown === view.campaign) return;
    this.shown = view.campaign;
    this.dispatchEvent(new EpnCampaignShowEvent(contextOf(view)));
  }

  /** True when there is nothing to show, whatever the campaign's file says. */
  private get isGone(): boolean {
    const { fallback, now } = this.settings;
    return this.isClosed || isOverBeforehand(this.campaignName, fallback, now);
  }

  /** What "close" is remembered under: known before any file has come. */
  private get campaignName(): string {
    return nameOfCampaign(this.campaign);
  }

  private get settings(): BannerSettings {
    return readSettings(this);
  }

  private get view(): BannerView | undefined {
    return typeof this.file === 'object' ? chooseView(this.file, this, this.settings, this.draw) : undefined;
  }

  private async load(): Promise<void> {
    const wanted = this.campaignName;
    this.asked = wanted;
    let file: Campaign | 'failed';
    try {
      file = await loadCampaign(this.localName, resolveCampaignUrl(wanted, BASE_URL));
    } catch (error) {
      warnOnce(this.localName, `the campaign "${wanted}" cannot be shown: ${String(error)}`);
      file = 'failed';
    }
    if (wanted === this.campaignName) this.file = file;
  }

  private get count(): PlaceCount | undefined {
    const { result } = this.feedResult;
    return result && countPlaces(result, parseList(this.commune), this.settings.now);
  }

  private close(view: BannerView): void {
    const { remember, now } = this.settings;
    dismiss(this.campaignName, remember, now, STORES);
    this.isClosed = true;
    this.dispatchEvent(new EpnCampaignDismissEvent(contextOf(view)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state: current, view, settings, speech } = this;
    if (this.isGone || current === 'empty') return nothing;
    if (current !== 'ready' || !view) return html`<slot></slot>`;
    const scene: BannerScene = {
      ...view,
      speech,
      settings,
      steps: stepsOf(this, view, (href) => this.dispatchEvent(new EpnCampaignActionEvent(contextOf(view), href))),
      count: hasRoomForCount(settings) ? this.count : undefined,
      close: () => this.close(view),
    };
    return html`<div
      class="root"
      data-scheme=${this.look.scheme}
      lang=${speech.locale}
      dir=${directionOf(speech.locale)}
    >
      ${renderBanner(scene)}
    </div>`;
  }
}
