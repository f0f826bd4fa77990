import { nothing, type ReactiveController, type SVGTemplateResult, type TemplateResult } from 'lit';

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
import { bundleText, linkOf } from './links.js';
import { renderPlaceOffer, renderTrayOffer } from './offers.js';
import { plainNames, spokenLines } from './plain-text.js';
import { printPlaces } from './print.js';
import { loadQr, type DrawQr } from './qr.js';
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
  /** What has just been done, and with which bundle. */
  readonly notice: { readonly key: string; readonly words: string } | null;
  readonly drawQr: DrawQr | undefined;
}

const NOTHING: Omit<TakeState, 'drawQr'> = Object.freeze({
  tray: EMPTY_TRAY,
  sending: null,
  reading: null,
  isTrayOpen: false,
  language: null,
  notice: null,
});

/** Print, send, share, read aloud, and the tray of somebody who helps others. It comes after the first results. */
export class TakeWithYou implements ReactiveController {
  state: TakeState = { ...NOTHING, drawQr: undefined };
  private readonly voice = new ReadAloud();
  private stopListening: (() => void) | undefined;
  /** The words of the client's language, while they are on their way. */
  private words: Promise<unknown> = Promise.resolve();

  constructor(readonly context: TakeContext) {
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
    if (this.state.tray.length === 0 || this.context.isHidden('tray')) return nothing;
    const isIn = this.state.tray.includes(place.id);
    return renderTick(speech, place, isIn, () => this.toggle(speech, place));
  }

  /** The end of the list: the tray, or the way to print what is shown. */
  renderTray(speech: Speech, shown: readonly Place[]): TemplateResult | typeof nothing {
    const { state, context } = this;
    const places = this.trayPlaces;
    const bundle: Bundle = { key: TRAY_KEY, places, speech: state.language ?? speech };
    return renderTray({
      speech,
      places,
      isOpen: state.isTrayOpen,
      language: bundle.speech.locale,
      offer: places.length > 0 ? renderTrayOffer(this, bundle, speech) : nothing,
      onToggle: () => this.change({ isTrayOpen: !state.isTrayOpen, sending: null, notice: null }),
      onRemove: (place) => this.toggle(speech, place),
      onLanguage: (locale) => {
        this.words = this.speakTo(locale);
      },
      onPrintList:
        context.isHidden('print') || shown.length === 0
          ? null
          : () => void this.print({ key: TRAY_KEY, places: shown, speech }),
    });
  }

  /** After each render: a card that is closed is not read on, and its panel does not come back open. */
  update(selectedId: string | null): void {
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
    this.change({ tray: ids.slice(0, TRAY_SIZE) });
  }

  /** Nothing of the visitor remains. */
  clear(): void {
    this.voice.stop();
    this.change(NOTHING);
  }

  /** Puts a place into the tray, or takes it out. */
  toggle(speech: Speech, place: Place): void {
    const { msg } = speech;
    const tray = toggleInTray(this.state.tray, place.id);
    const isFull = tray === this.state.tray;
    const words = isFull
      ? msg(str`Your list is full: ${TRAY_SIZE} places.`, { id: 'tray.full' })
      : tray.includes(place.id)
        ? msg(str`In your list: ${tray.length} of ${TRAY_SIZE} places.`, { id: 'tray.added' })
        : msg('Taken off your list.', { id: 'tray.removed' });
    const { isTrayOpen, language } = tray.length > 0 ? this.state : NOTHING;
    this.change({ tray, isTrayOpen, language, notice: { key: place.id, words } });
  }

  /** Empties the tray. */
  emptyTray(): void {
    const { tray, isTrayOpen, language, notice, sending } = NOTHING;
    this.change({ tray, isTrayOpen, language, notice, sending });
  }

  /** Opens the panel for a phone, or closes it. */
  async send({ key }: Bundle): Promise<void> {
    this.change({ sending: this.state.sending === key ? null : key, notice: null });
    void this.showPanel();
    if (this.state.drawQr) return;
    const drawQr = await this.later(loadQr);
    if (drawQr) this.change({ drawQr });
  }

  /** What has been opened below the last button of a sheet would stay out of sight. */
  private async showPanel(): Promise<void> {
    const { host } = this.context;
    await host.updateComplete;
    host.renderRoot.querySelector('.send-panel')?.scrollIntoView({ block: 'nearest' });
  }

  async print(asked: Bundle): Promise<void> {
    const { context } = this;
    const meta = context.meta();
    if (!meta) return;
    const bundle = await this.inItsLanguage(asked);
    const { speech } = bundle;
    await this.later(() =>
      printPlaces({
        ...bundle,
        meta,
        now: context.now(),
        linkOf: (place) => linkOf(place, (places) => context.linkToPage(places, speech.locale)),
        distanceWords: (place) => context.distanceWords(place, speech),
      }),
    );
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

  /** A QR code; `undefined` until what draws it has come. */
  qrOf(text: string, label: string): SVGTemplateResult | undefined {
    return this.state.drawQr?.(text, label);
  }

  private get trayPlaces(): readonly Place[] {
    const places = this.context.places();
    return this.state.tray.flatMap((id) => places.find((place) => place.id === id) ?? []);
  }

  /** Who has just chosen another language gets that one, even where its words are still on their way. */
  private async inItsLanguage(bundle: Bundle): Promise<Bundle> {
    if (bundle.key !== TRAY_KEY) return bundle;
    await this.words;
    return { ...bundle, speech: this.state.language ?? bundle.speech };
  }

  private async speakTo(locale: Locale): Promise<void> {
    const language = await this.later(() => speechIn(locale));
    if (language) this.change({ language, notice: null });
  }

  private async later<Loaded>(load: () => Promise<Loaded>): Promise<Loaded | undefined> {
    try {
      return await load();
    } catch (error) {
      warnOnce(this.context.host.localName, `a part of the finder could not be loaded (${String(error)}).`);
      return undefined;
    }
  }

  private change(change: Partial<TakeState>): void {
    this.state = { ...this.state, ...change };
    this.context.host.requestUpdate();
  }
}
