import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

import { smsHref } from '../../../base/share.js';
import type { Speech } from '../../../i18n/localize-controller.js';
import { messageIcon } from './icons.js';

/** One of the quiet buttons. */
export interface TakeButton {
  readonly icon: SVGTemplateResult;
  readonly label: string;
  readonly run: () => void;
  /** Only for a button that opens something below it. */
  readonly isOpen?: boolean;
}

/** A QR code, and what it leads to in words. */
interface PanelCode {
  /** `undefined` until what draws it has come, `null` where it cannot be drawn. */
  readonly image: SVGTemplateResult | undefined | null;
  readonly words: string;
}

/** What the panel for a phone holds. */
export interface SendPanel {
  /** The QR code; `null` where none is of use. */
  readonly qr: PanelCode | null;
  /** The text of an SMS; `null` where no message can be sent from here. */
  readonly message: string | null;
  readonly onClose: () => void;
}

/** Everything that can be done with a place, or with the tray. */
export interface Offer {
  readonly speech: Speech;
  /** Makes the ids of one finder's offers different. */
  readonly key: string;
  readonly buttons: readonly TakeButton[];
  readonly panel: SendPanel | null;
  /** What has just been done, told politely; `null` where it is told elsewhere. */
  readonly notice: string | null;
}

function renderButton({ icon, label, run, isOpen }: TakeButton, panelId: string): TemplateResult {
  return html`<li>
    <button
      type="button"
      class="take-button"
      aria-expanded=${isOpen === undefined ? nothing : isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? panelId : nothing}
      @click=${run}
    >
      ${icon}<span>${label}</span>
    </button>
  </li>`;
}

/** Instead of a code that a text is too long for, or that could not be loaded. */
export function noQrWords({ msg }: Speech): string {
  return msg('A QR code cannot be shown here.', { id: 'send.no-qr' });
}

/** Its room is there before the code, so that nothing moves. */
function renderQr({ qr }: SendPanel, speech: Speech): TemplateResult | typeof nothing {
  if (qr === null) return nothing;
  if (qr.image === null) return html`<p role="status">${noQrWords(speech)}</p>`;
  return html`<div class="qr-frame">${qr.image ?? nothing}</div>
    <p>${speech.msg('Point the camera of the phone at the square.', { id: 'send.camera' })} ${qr.words}</p>`;
}

function renderPanel(panel: SendPanel, { speech }: Offer, id: string): TemplateResult {
  const { msg } = speech;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // The dialog that this may stand in stays open.
    event.preventDefault();
    const opener = (event.currentTarget as Element).parentElement?.querySelector<HTMLElement>('[aria-expanded=true]');
    opener?.focus();
    panel.onClose();
  };
  const sms =
    panel.message === null
      ? nothing
      : html`<p>
          <a class="control" href=${smsHref(panel.message)}>
            ${messageIcon}<span>${msg('Send as a text message', { id: 'send.sms' })}</span>
          </a>
        </p>`;
  return html`<div
    class="send-panel"
    id=${id}
    role="group"
    aria-label=${msg('Send to a phone', { id: 'take.send' })}
    @keydown=${onKey}
  >
    ${renderQr(panel, speech)} ${sms}
  </div>`;
}

/** The row of quiet buttons, what one of them has opened, and the sentence that says what has been done. */
export function renderOffer(offer: Offer): TemplateResult {
  const { key, buttons, panel, notice } = offer;
  const panelId = `send-${key}`;
  return html`<div class="take">
    <ul class="take-buttons">
      ${buttons.map((button) => renderButton(button, panelId))}
    </ul>
    ${panel ? renderPanel(panel, offer, panelId) : nothing}
    ${notice === null ? nothing : html`<p class="take-notice" role="status">${notice}</p>`}
  </div>`;
}
