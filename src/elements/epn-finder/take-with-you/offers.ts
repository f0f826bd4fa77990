import type { TemplateResult } from 'lit';

import { localVoice } from '../../../base/read-aloud.js';
import { canShare } from '../../../base/share.js';
import type { Speech } from '../../../i18n/localize-controller.js';
import { TRAY_KEY, type Bundle } from './context.js';
import {
  addIcon,
  copyIcon,
  emptyIcon,
  printIcon,
  removeIcon,
  sendIcon,
  shareIcon,
  speakIcon,
  stopIcon,
} from './icons.js';
import { linkOf } from './links.js';
import { renderOffer, type SendPanel, type TakeButton } from './render-offer.js';
import type { TakeWithYou } from './take-with-you.js';

/** What a QR code of this bundle says, and what it leads to in words; `null` where a code would be of no use. */
function codeOf(take: TakeWithYou, bundle: Bundle, { msg }: Speech) {
  const page = take.context.linkToPage(bundle.places, bundle.speech.locale);
  if (page !== undefined) return { text: page, words: msg('It opens this page there.', { id: 'send.opens-page' }) };
  const [place] = bundle.places;
  if (bundle.key === TRAY_KEY || !place) return null;
  const link = linkOf(place, () => undefined);
  return link
    ? { text: link.href, words: msg('It opens a map with the way there.', { id: 'send.opens-map' }) }
    : { text: take.textOf(bundle), words: msg('It shows the address there.', { id: 'send.shows-text' }) };
}

function panelOf(take: TakeWithYou, bundle: Bundle, ui: Speech): SendPanel | null {
  if (take.state.sending !== bundle.key) return null;
  const code = codeOf(take, bundle, ui);
  const label = ui.msg('QR code', { id: 'send.qr' });
  return {
    qr: code && { image: take.codes.of(code.text, label), words: code.words },
    message: take.context.isKiosk() ? null : take.textOf(bundle),
    onClose: () => void take.send(bundle),
  };
}

/** A panel with nothing in it is not offered. */
function canSend(take: TakeWithYou, bundle: Bundle, ui: Speech): boolean {
  const { context } = take;
  return !context.isHidden('send') && (!context.isKiosk() || codeOf(take, bundle, ui) !== null);
}

/** Print, send and share: the same for a place and for the tray. */
function commonButtons(take: TakeWithYou, bundle: Bundle, ui: Speech): readonly TakeButton[] {
  const { context, state } = take;
  const { msg } = ui;
  const share = canShare()
    ? { icon: shareIcon, label: msg('Share', { id: 'take.share' }) }
    : { icon: copyIcon, label: msg('Copy', { id: 'take.copy' }) };
  const buttons: readonly (TakeButton & { readonly isOffered: boolean })[] = [
    {
      isOffered: !context.isHidden('print'),
      icon: printIcon,
      label: msg('Print', { id: 'take.print' }),
      run: () => void take.print(bundle),
    },
    {
      isOffered: canSend(take, bundle, ui),
      icon: sendIcon,
      label: msg('Send to a phone', { id: 'take.send' }),
      run: () => void take.send(bundle),
      isOpen: state.sending === bundle.key,
    },
    { isOffered: !context.isHidden('share') && !context.isKiosk(), ...share, run: () => void take.share(bundle, ui) },
  ];
  return buttons.filter(({ isOffered }) => isOffered);
}

/** Only where the device itself has a voice of this language: a voice from elsewhere would send the text there. */
function readButton(take: TakeWithYou, bundle: Bundle): readonly TakeButton[] {
  const { msg, locale } = bundle.speech;
  const isReading = take.state.reading === bundle.key;
  if (take.context.isHidden('read-aloud') || !localVoice(locale)) return [];
  const label = isReading ? msg('Stop reading', { id: 'take.stop' }) : msg('Read aloud', { id: 'take.read' });
  return [{ icon: isReading ? stopIcon : speakIcon, label, run: () => take.read(bundle) }];
}

function trayButton(take: TakeWithYou, { places: [place], speech }: Bundle): readonly TakeButton[] {
  if (take.context.isHidden('tray') || !place) return [];
  const { msg } = speech;
  const isIn = take.isInTray(place);
  const label = isIn ? msg('Take off my list', { id: 'tray.take-off' }) : msg('Add to my list', { id: 'tray.add' });
  return [{ icon: isIn ? removeIcon : addIcon, label, run: () => take.toggle(speech, place, place.id) }];
}

/** What can be done with the chosen place. */
export function renderPlaceOffer(take: TakeWithYou, bundle: Bundle): TemplateResult {
  const { speech } = bundle;
  return renderOffer({
    speech,
    key: 'place',
    buttons: [...commonButtons(take, bundle, speech), ...readButton(take, bundle), ...trayButton(take, bundle)],
    panel: panelOf(take, bundle, speech),
    notice: take.noticeOf(bundle.key),
  });
}

/** What can be done with the tray: in the client's language, with buttons in the helper's. */
export function renderTrayOffer(take: TakeWithYou, bundle: Bundle, ui: Speech): TemplateResult {
  const empty = {
    icon: emptyIcon,
    label: ui.msg('Empty the list', { id: 'tray.empty' }),
    run: () => take.emptyTray(ui),
  };
  return renderOffer({
    speech: ui,
    key: 'tray',
    buttons: [...commonButtons(take, bundle, ui), empty],
    panel: panelOf(take, bundle, ui),
    notice: null,
  });
}
