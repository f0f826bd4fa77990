import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { warnOnce } from '../../../base/log.js';
import { str, type LocalizeController, type Speech } from '../../../i18n/localize-controller.js';
import { LOCALES } from '../../../i18n/locales.js';
import type { Place } from '../../../model/place.js';
import { pickText } from '../../../model/text.js';
import type { FinderStore } from '../../../store/finder-store.js';
import { linkStateOf, parseUrlPlace, type LinkNote } from '../../../store/url-state.js';
import type { FinderSettings } from '../settings.js';
import { UrlSync } from '../url-sync.js';
import { plainName } from '../../place/texts.js';
import type { FinderView } from '../view-model.js';
import type { TakePart } from './context.js';
import { Kiosk } from './kiosk.js';
import { printIcon } from './icons.js';
import { parseKiosk, type KioskSetting } from './kiosk-setting.js';
import { takeStyles } from './take.styles.js';
import { TakeWithYou } from './take-with-you.js';

/** What the finder lends to everything that leads out of it. */
export interface TakeAlongContext {
  readonly host: LitElement & TakeHost;
  readonly store: FinderStore;
  readonly i18n: LocalizeController;
  readonly places: () => readonly Place[];
  readonly now: () => Date;
  readonly settings: () => Pick<FinderSettings, 'hidden'>;
  readonly goNear: (key: string | null) => void;
  readonly onOpened: (id: string) => void;
  /** A distance in words, `850 m`. */
  readonly distanceWords: (metres: number, locale: string) => string;
}

/** What it needs of the element itself. */
export interface TakeHost {
  readonly urlState: string | null;
  readonly kiosk: string | null;
  /** Back to how the page has set the finder up. */
  reset(): void;
}

/** Puts together what leads out of the finder: paper, message, link, voice; and the public screen, which has none. */
export class TakeAlong {
  readonly take: TakeWithYou;
  private readonly kiosk: Kiosk | undefined;
  private readonly kioskSetting: KioskSetting | null;
  private readonly url: UrlSync | undefined;
  private untouched = '';

  constructor(private readonly context: TakeAlongContext) {
    const { host, store, places, now } = context;
    this.kioskSetting = parseKiosk(host.localName, host.kiosk);
    this.url = this.createUrlSync();
    this.take = new TakeWithYou({
      host,
      places,
      now,
      meta: () => (store.state.feed.kind === 'ready' ? store.state.feed.result.meta : undefined),
      isKiosk: () => this.kioskSetting !== null,
      isHidden: (part) => this.isHidden(part),
      linkToPage: (chosen, locale) => this.url?.linkTo(chosen, locale),
      distanceWords: (place, speech) => this.distanceWords(place, speech),
    });
    if (this.kioskSetting) this.kiosk = this.createKiosk(this.kioskSetting);
    const root = host.renderRoot as ShadowRoot;
    if (takeStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, takeStyles.styleSheet];
  }

  /** After each rendering. */
  updated({ state }: FinderView): void {
    if (this.untouched === '' && state.feed.kind === 'ready') this.untouched = this.stand;
    this.take.update(state.selectedId);
  }

  /** Below everything that is known of the chosen place. */
  renderActions({ speech }: FinderView, place: Place): TemplateResult {
    return this.take.renderActions(speech, place);
  }

  /** One big button for a place; nothing where printing is not offered. */
  renderPrint({ speech }: FinderView, place: Place): TemplateResult | typeof nothing {
    if (this.isHidden('print')) return nothing;
    const print = (): void => void this.take.print({ key: place.id, places: [place], speech });
    return html`<button type="button" class="control" part="action" @click=${print}>
      ${printIcon}<span>${speech.msg('Print', { id: 'take.print' })}</span
      ><span class="visually-hidden"> – ${plainName(place, speech.locale)}</span>
    </button>`;
  }

  /** In each row, after its actions. */
  renderTick({ speech }: FinderView, place: Place): TemplateResult | typeof nothing {
    return this.take.renderTick(speech, place);
  }

  /** @param shown - the rows that are on the screen. */
  renderEnd({ speech }: FinderView, shown: readonly Place[]): TemplateResult | typeof nothing {
    return this.take.renderTray(speech, shown);
  }

  /** What a public screen shows in front of everything. */
  renderKiosk({ speech }: FinderView): TemplateResult | typeof nothing {
    return this.kiosk?.render(speech) ?? nothing;
  }

  private createUrlSync(): UrlSync | undefined {
    const { host, store, i18n, goNear, onOpened } = this.context;
    if (host.urlState === null) return undefined;
    const place = parseUrlPlace(host.urlState);
    if (!place) {
      warnOnce(
        host.localName,
        `url-state="${host.urlState}" is neither a prefix (letters, digits, -) nor hash:prefix.`,
      );
      return undefined;
    }
    const keepsHistory = (): boolean => this.kioskSetting === null;
    const onNote = (note: LinkNote): void => this.onNote(note);
    const pageLocale = () => i18n.resolved.locale;
    return new UrlSync({ host, store, place, keepsHistory, goNear, onNote, onOpened, pageLocale });
  }

  /** A link for somebody else brings a list and that person's language. */
  private onNote({ list, lang }: LinkNote): void {
    const locale = LOCALES.find((known) => known === lang);
    if (locale) this.context.i18n.choose(locale);
    if (list.length > 0) this.take.fill(list);
  }

  private createKiosk(setting: KioskSetting): Kiosk {
    const { host, i18n } = this.context;
    return new Kiosk({
      host,
      setting,
      isUntouched: () => this.stand === this.untouched && scrollY === 0,
      reset: () => {
        host.reset();
        this.take.clear();
        i18n.choose(undefined);
        (host.renderRoot as ShadowRoot).querySelector<HTMLElement>(':focus')?.blur();
        for (const node of host.renderRoot.querySelectorAll('*')) node.scrollTop = 0;
        scrollTo({ top: 0, behavior: 'instant' });
      },
    });
  }

  /** Where the finder stands, as one text to compare. */
  private get stand(): string {
    const { store, i18n } = this.context;
    const { shown, origin, bounds } = store.state;
    return JSON.stringify([
      linkStateOf(store.state),
      shown,
      origin?.position,
      bounds,
      i18n.locale,
      this.take.state.tray,
    ]);
  }

  private isHidden(part: TakePart): boolean {
    if (this.context.settings().hidden.includes(part)) return true;
    return this.kioskSetting !== null && (part === 'share' || (part === 'print' && !this.kioskSetting.canPrint));
  }

  private distanceWords(place: Place, { msg, locale }: Speech): string | undefined {
    const { origin } = this.context.store.state;
    const metres = origin?.distanceTo(place);
    if (!origin || metres === undefined) return undefined;
    const far = this.context.distanceWords(metres, locale);
    const from = origin.label && pickText(origin.label, locale).text;
    return from
      ? msg(str`${far} from ${from}, in a straight line.`, {
          id: 'print.distance-from',
          desc: '0: distance, 1: commune or address',
        })
      : msg(str`${far} from where you are, in a straight line.`, { id: 'print.distance' });
  }
}
