import { nothing, type ReactiveController, type TemplateResult } from 'lit';

import { warnOnce } from '../../../base/log.js';
import { onVoices, ReadAloud } from '../../../base/read-aloud.js';
import { shareText } from '../../../base/share.js';
import { openStateOf } from '../../../hours/place-state.js';
import { str, type Speech } from '../../../i18n/localize-controller.js';
import type { Locale } from '../../../i18n/locales.js';
import { speechIn } from '../../../i18n/speech-in.js';
import type { Place } from '../../../model/place.js';
import { EMPTY_TRAY, toggleInTray, TRAY_SIZE, type Tray } from '../../../store/tray.js';
import { openStateWords } from '../../place/when.js';
import { TRAY_KEY, type Bundle, type TakeContext } from './context.js';
import { keepFocus } from './keep-focus.js';
import { bundleText, linkOf } from './links.js';
import { renderPlaceOffer, renderTrayOffer } from './offers.js';
import { plainNames, spokenLines } from './plain-text.js';
import { printPlaces } from './print.js';
import { QrCodes } from './qr.js';
import { renderTick, renderTray } from './render-tray.js';

/** What the render functions read of {@link TakeWithYou}. */
export interface TakeState {
  readonly tray: Tray;
  /** The bundle whose panel for a phone is open. */
  readonly sending: string | null;
  /** The place that is being read aloud. */
  readonly reading: string | null;
  readonly isTrayOpen: boolean;
  /** The language that the tray is for; `null`: the finder's own. */
  readonly language: Speech | null;
  /** The one that it is to be for, while its words are on their way. */
  readonly asked: Locale | null;
  /** What has just been done, and with which bundle. */
  readonly notice: { readonly key: string; readonly words: string } | null;
}

/** Where the focus goes when what had it is gone with the end of the list. */
const TRAY_END = ['.tray-dock button', '.tray-dock .take-notice'] as const;

const NOTHING: TakeState = Object.freeze({
  tray: EMPTY_TRAY,
  sending: null,
  reading: null,
  isTrayOpen: false,
  language: null,
  asked: null,
  notice: null,
});

/** Print, send, share, read aloud, and the tray of somebody who helps others. It comes after the first results. */
export class TakeWithYou implements ReactiveController {
  state = NOTHING;
  readonly codes: QrCodes;
  private readonly voice = new ReadAloud();
  private stopListening: (() => void) | undefined;
  /** The words of the client's language, while they are on their way. */
  private words: Promise<unknown> = Promise.resolve();
  private known: { readonly inputs: readonly unknown[]; readonly places: readonly Place[] } | undefined;

  constructor(readonly context: TakeContext) {
    this.codes = new QrCodes(context.host);
    context.host.addController(this);
  }

  hostConnected(): void {
    this.stopListening = onVoices(() => this.context.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stopListening?.();
    this.voice.stop();
    this.change({ reading: null });
  }

  /** The row of actions below everything that is known of the chosen place. */
  renderActions(speech: Speech, place: Place): TemplateResult {
    return renderPlaceOffer(this, { key: place.id, places: [place], speech });
  }

  /** A box to tick in a row, once the tray is in use. */
  renderTick(speech: Speech, place: Place): TemplateResult | typeof nothing {
    if (this.trayPlaces.length === 0 || this.context.isHidden('tray')) return nothing;
    return renderTick(speech, place, this.isInTray(place), () => {
      this.toggle(speech, place);
      void keepFocus(this.context.host, `.results > [data-id="${CSS.escape(place.id)}"] button`);
    });
  }

  /** The end of the list: the tray, or the way to print what is shown. */
  renderTray(speech: Speech, shown: readonly Place[]): TemplateResult {
    const { state, context } = this;
    const places = this.trayPlaces;
    const bundle: Bundle = { key: TRAY_KEY, places, speech: state.language ?? speech };
    return renderTray({
      speech,
      places,
      isOpen: state.isTrayOpen,
      language: state.asked ?? bundle.speech.locale,
      offer: places.length > 0 ? renderTrayOffer(this, bundle, speech) : nothing,
      onToggle: () => this.change({ isTrayOpen: !state.isTrayOpen, sending: null, notice: null }),
      notice: this.noticeOf(TRAY_KEY),
      onRemove: (place) => {
        this.toggle(speech, place);
        void keepFocus(context.host, '.tray-places li:last-child .cross', ...TRAY_END);
      },
      onLanguage: (locale) => {
        this.words = this.speakTo(locale, speech);
      },
      onPrintList:
        context.isHidden('print') || shown.length === 0
          ? null
          : () => void this.print({ key: TRAY_KEY, places: shown, speech }),
    });
  }

  /**
   * After each render: a card that is closed is not read on, and its panel does not come back open. What the tray of a
   * link names and the feed does not have takes no room in it.
   */
  update(selectedId: string | null): void {
    const feed = this.context.feed();
    if (feed && !feed.more && this.trayPlaces.length < this.state.tray.length)
      this.change({ tray: this.trayPlaces.map(({ id }) => id) });
    const { reading, sending, notice } = this.state;
    const isGone = (key: string | null | undefined) =>
      key !== null && key !== undefined && key !== TRAY_KEY && key !== selectedId;
    if (isGone(reading)) this.voice.stop();
    if (isGone(reading) || isGone(sending) || isGone(notice?.key)) {
      this.change({
        reading: isGone(reading) ? null : reading,
        sending: isGone(sending) ? null : sending,
        notice: isGone(notice?.key) ? null : notice,
      });
    }
  }

  /** Fills the tray with what a link brings. */
  fill(ids: readonly string[]): void {
    this.change({ tray: [...new Set(ids)].slice(0, TRAY_SIZE) });
  }

  /** Nothing of the visitor remains. */
  clear(): void {
    this.voice.stop();
    this.change(NOTHING);
  }

  isInTray({ id }: Place): boolean {
    return this.state.tray.includes(id);
  }

  /**
   * Puts a place into the tray, or takes it out.
   * @param key - beside which bundle it is told
   */
  toggle({ msg }: Speech, { id }: Place, key = TRAY_KEY): void {
    const before = this.trayPlaces.map((known) => known.id);
    const tray = toggleInTray(before, id);
    const words =
      tray === before
        ? msg(str`Your list is full: ${TRAY_SIZE} places.`, { id: 'tray.full' })
        : tray.includes(id)
          ? msg(str`In your list: ${tray.length} of ${TRAY_SIZE} places.`, { id: 'tray.added' })
          : msg('Taken off your list.', { id: 'tray.removed' });
    const toCome = this.state.tray.filter((other) => other !== id && !before.includes(other));
    const { isTrayOpen, language, asked } = tray.length > 0 ? this.state : NOTHING;
    const kept = [...tray, ...toCome].slice(0, TRAY_SIZE);
    this.change({ tray: kept, isTrayOpen, language, asked, notice: { key, words } });
  }

  /** Empties the tray. */
  emptyTray({ msg }: Speech): void {
    const { tray, isTrayOpen, language, asked, sending } = NOTHING;
    const words = msg('Your list is empty.', { id: 'tray.emptied' });
    this.change({ tray, isTrayOpen, language, asked, sending, notice: { key: TRAY_KEY, words } });
    void keepFocus(this.context.host, ...TRAY_END);
  }

  /** Opens the panel for a phone, or closes it. */
  async send({ key }: Bundle): Promise<void> {
    const isOpen = this.state.sending === key;
    this.change({ sending: isOpen ? null : key, notice: null });
    if (isOpen) return;
    void this.showPanel();
    await this.codes.load();
  }

  /** What has been opened below the last button of a sheet would stay out of sight. */
  private async showPanel(): Promise<void> {
    const { host } = this.context;
    await host.updateComplete;
    host.renderRoot.querySelector('.send-panel')?.scrollIntoView({ block: 'nearest' });
  }

  async print(asked: Bundle): Promise<void> {
    const { context, codes } = this;
    const [bundle] = await Promise.all([this.inItsLanguage(asked), codes.load()]);
    const { speech } = bundle;
    const meta = context.feed()?.meta;
    if (!meta) return;
    printPlaces({
      ...bundle,
      meta,
      now: context.now(),
      linkOf: (place) => linkOf(place, (places) => context.linkToPage(places, speech.locale)),
      qrOf: (text, label) => codes.of(text, label),
      distanceWords: (place) => context.distanceWords(place, speech),
    });
  }

  /** @param ui - the finder's own language, for the sentence that says what became of it. */
  async share(asked: Bundle, { msg }: Speech): Promise<void> {
    const bundle = await this.inItsLanguage(asked);
    const text = this.textOf(bundle);
    const outcome = await shareText(plainNames(bundle), text);
    const words =
      outcome === 'copied'
        ? msg('Copied. You can now paste it into a message.', { id: 'take.copied' })
        : outcome === 'failed'
          ? msg('This did not work here. Print it, or write it down.', { id: 'take.failed' })
          : '';
    this.change({ notice: { key: bundle.key, words } });
  }

  /** Reads a place aloud, or stops. */
  read({ key, places: [place], speech }: Bundle): void {
    if (this.state.reading !== null || !place) {
      this.voice.stop();
      this.change({ reading: null });
      return;
    }
    const now = this.context.now();
    const openState = openStateWords(speech, place, openStateOf(place, now), now);
    this.change({ reading: key });
    this.voice.start(spokenLines(speech, place, now, openState), () => this.change({ reading: null }));
  }

  /** A bundle as a message. */
  textOf(bundle: Bundle): string {
    return bundleText(bundle, this.context.now(), this.context.linkToPage);
  }

  /** What is to be told beside a bundle. */
  noticeOf(key: string): string {
    const { notice } = this.state;
    return notice?.key === key ? notice.words : '';
  }

  /** What is in the tray, as far as the feed knows it; looked up once for each feed and tray. */
  private get trayPlaces(): readonly Place[] {
    const { tray } = this.state;
    const all = this.context.places();
    if (this.known?.inputs[0] !== tray || this.known.inputs[1] !== all) {
      const places = tray.flatMap((id) => all.find((place) => place.id === id) ?? []);
      this.known = { inputs: [tray, all], places };
    }
    return this.known.places;
  }

  /** Who has just chosen another language gets that one, even where its words are still on their way. */
  private async inItsLanguage(bundle: Bundle): Promise<Bundle> {
    if (bundle.key !== TRAY_KEY) return bundle;
    await this.words;
    return { ...bundle, speech: this.state.language ?? bundle.speech };
  }

  /** What comes late, when another language has been asked for or the tray has been emptied, is of no use any more. */
  private async speakTo(asked: Locale, { msg }: Speech): Promise<void> {
    this.change({ asked, notice: null });
    try {
      const language = await speechIn(asked);
      if (this.state.asked === asked) this.change({ language, asked: null });
    } catch (error) {
      warnOnce(this.context.host.localName, `the words of "${asked}" could not be loaded (${String(error)}).`);
      if (this.state.asked !== asked) return;
      const words = msg('This language could not be loaded. Try again.', { id: 'tray.language-failed' });
      this.change({ asked: null, notice: { key: TRAY_KEY, words } });
    }
  }

  private change(change: Partial<TakeState>): void {
    this.state = { ...this.state, ...change };
    this.context.host.requestUpdate();
  }
}
