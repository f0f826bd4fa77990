import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

import { str, type Speech } from '../../../i18n/localize-controller.js';
import { showAsModal } from '../as-modal.js';
import { IdleTimer, WARNING } from './idle-timer.js';
import type { KioskSetting } from './kiosk-setting.js';
import { QrCodes } from './qr.js';
import { noQrWords } from './render-offer.js';

/** What a public screen needs of the finder. */
export interface KioskContext {
  readonly host: LitElement;
  readonly setting: KioskSetting;
  /** Forgets everything that the visitor has done. */
  readonly reset: () => void;
}

/** Where a link would have led, and what it is called. */
interface Destination {
  readonly href: string;
  readonly label: string;
}

/** What is in front of the finder; one thing at a time. */
interface Shown {
  readonly isWarning: boolean;
  readonly destination: Destination | null;
}

/**
 * What leaves traces in the finder. Some of them are in no state that could be compared, as a half-typed address, so it
 * counts that somebody was there, not what is different.
 */
const TOUCHES = ['pointerdown', 'keydown', 'input', 'click', 'wheel'] as const;

/** A public screen: goes back to the start when nobody is there, and shows QR codes where a link would lead away. */
export class Kiosk implements ReactiveController {
  private isWarning = false;
  private destination: Destination | null = null;
  /** Somebody may have been there before this code came. */
  private isTouched = (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? false;
  private readonly codes: QrCodes;
  private readonly timer: IdleTimer;

  constructor(private readonly context: KioskContext) {
    this.codes = new QrCodes(context.host);
    this.timer = new IdleTimer(() => context.setting.idle, {
      warn: () => this.warn(),
      wake: () => this.show({ isWarning: false }),
      end: () => this.end(),
    });
    context.host.addController(this);
  }

  hostConnected(): void {
    this.root.addEventListener('click', this.onClick);
    this.root.addEventListener('keydown', this.onKey);
    for (const touch of TOUCHES) this.context.host.addEventListener(touch, this.onTouch, { passive: true });
    this.timer.start();
  }

  hostDisconnected(): void {
    this.root.removeEventListener('click', this.onClick);
    this.root.removeEventListener('keydown', this.onKey);
    for (const touch of TOUCHES) this.context.host.removeEventListener(touch, this.onTouch);
    this.timer.stop();
    this.show({ isWarning: false, destination: null });
  }

  /** What has just been rendered has links again; and a dialog is modal only when it is opened by a call. */
  hostUpdated(): void {
    this.replaceLinks();
    const { dialog } = this;
    if (dialog) showAsModal(dialog);
  }

  /** This is no public screen any more: the links lead where they led. */
  release(): void {
    this.context.host.removeController(this);
    this.hostDisconnected();
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('a[data-href]')) {
      link.href = link.dataset.href ?? '';
      delete link.dataset.href;
      link.removeAttribute('role');
      link.removeAttribute('tabindex');
    }
  }

  /** The warning or the QR code, when one of them is due. */
  render(speech: Speech): TemplateResult | typeof nothing {
    if (this.isWarning) return this.renderWarning(speech);
    return this.destination ? this.renderDestination(speech, this.destination) : nothing;
  }

  private get root(): ShadowRoot {
    return this.context.host.renderRoot as ShadowRoot;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.root.querySelector<HTMLDialogElement>('.kiosk-dialog');
  }

  /**
   * Whoever has drawn it, a link of the finder is a button here: no address is left that a long press, a middle click or
   * "open in a new window" could follow. Lit sets an attribute again only when its value changes.
   */
  private replaceLinks(): void {
    for (const link of this.root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      link.dataset.href = link.href;
      link.removeAttribute('href');
      link.setAttribute('role', 'button');
      link.tabIndex = 0;
    }
  }

  private readonly onTouch = (): void => {
    this.isTouched = true;
  };

  private readonly onClick = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-href]');
    if (!link) return;
    this.show({ destination: { href: link.dataset.href ?? '', label: link.textContent.replace(/\s+/g, ' ').trim() } });
    void this.codes.load();
  };

  private readonly onKey = (event: Event): void => {
    const { key, target } = event as KeyboardEvent;
    if ((key !== 'Enter' && key !== ' ') || !(target as Element).matches('a[data-href]')) return;
    event.preventDefault();
    (target as HTMLElement).click();
  };

  /** Also where only the page has been scrolled, outside the finder. */
  private warn(): boolean {
    if (!this.isTouched && scrollY === 0) return false;
    this.show({ isWarning: true, destination: null });
    return true;
  }

  private end(): void {
    this.show({ isWarning: false, destination: null });
    this.context.reset();
    this.isTouched = false;
  }

  /** The dialog that is there is closed before it goes, so that the focus returns to where it came from. */
  private show({ isWarning = this.isWarning, destination = this.destination }: Partial<Shown>): void {
    if (isWarning !== this.isWarning || destination !== this.destination) this.dialog?.close();
    this.isWarning = isWarning;
    this.destination = destination;
    this.context.host.requestUpdate();
  }

  /** Escape closes it without asking us; one that we have closed ourselves is gone by then. */
  private readonly onClose = ({ target }: Event): void => {
    const { isConnected, open } = target as HTMLDialogElement;
    if (isConnected && !open) this.show({ isWarning: false, destination: null });
  };

  private renderWarning({ msg }: Speech): TemplateResult {
    return html`<dialog
      class="kiosk-dialog"
      role="alertdialog"
      aria-labelledby="kiosk-title"
      aria-describedby="kiosk-text"
      @close=${this.onClose}
    >
      <div role="heading" aria-level="2" id="kiosk-title">
        ${msg('Are you still there?', { id: 'kiosk.still-there' })}
      </div>
      <p id="kiosk-text">
        ${msg(str`In ${WARNING} seconds this screen goes back to the start and forgets what you did.`, { id: 'kiosk.soon' })}
      </p>
      <button type="button" class="control strong" @click=${() => this.show({ isWarning: false })}>
        ${msg('Yes, I am still here', { id: 'kiosk.yes' })}
      </button>
    </dialog>`;
  }

  private renderDestination(speech: Speech, { href, label }: Destination): TemplateResult {
    const { msg } = speech;
    const code = this.codes.of(href, msg('QR code', { id: 'send.qr' }));
    return html`<dialog class="kiosk-dialog" aria-labelledby="kiosk-title" @close=${this.onClose}>
      <div role="heading" aria-level="2" id="kiosk-title">${label}</div>
      ${
        code === null
          ? html`<p role="status">${noQrWords(speech)}</p>`
          : html`<p>${msg('Point the camera of your phone at the square.', { id: 'kiosk.camera' })}</p>
              <div class="qr-frame">${code ?? nothing}</div>`
      }
      <button type="button" class="control strong" @click=${() => this.show({ destination: null })}>
        ${msg('Close', { id: 'kiosk.close' })}
      </button>
    </dialog>`;
  }
}
