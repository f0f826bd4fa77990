import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

import { str, type Speech } from '../../../i18n/localize-controller.js';
import { IdleTimer, WARNING } from './idle-timer.js';
import type { KioskSetting } from './kiosk-setting.js';
import { loadQr, type DrawQr } from './qr.js';

/** What a public screen needs of the finder. */
export interface KioskContext {
  readonly host: LitElement;
  readonly setting: KioskSetting;
  /** True when the finder stands as the page has set it up, so that there is nothing to go back from. */
  readonly isUntouched: () => boolean;
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

/** A public screen: goes back to the start when nobody is there, and shows QR codes where a link would lead away. */
export class Kiosk implements ReactiveController {
  private isWarning = false;
  private destination: Destination | null = null;
  private drawQr: DrawQr | undefined;
  private readonly timer: IdleTimer;

  constructor(private readonly context: KioskContext) {
    this.timer = new IdleTimer(() => context.setting.idle, {
      warn: () => this.warn(),
      wake: () => this.change({ isWarning: false }),
      end: () => this.end(),
    });
    context.host.addController(this);
  }

  hostConnected(): void {
    this.root.addEventListener('click', this.onClick);
    this.root.addEventListener('keydown', this.onKey);
    this.timer.start();
  }

  hostDisconnected(): void {
    this.root.removeEventListener('click', this.onClick);
    this.root.removeEventListener('keydown', this.onKey);
    this.timer.stop();
    this.change({ isWarning: false, destination: null });
  }

  /** What has just been rendered has links again; and a dialog is modal only when it is opened by a call. */
  hostUpdated(): void {
    this.replaceLinks();
    for (const dialog of this.root.querySelectorAll<HTMLDialogElement>('.kiosk-dialog')) {
      if (dialog.isConnected && !dialog.open) dialog.showModal();
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

  private readonly onClick = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-href]');
    if (link) void this.show({ href: link.dataset.href ?? '', label: link.textContent.replace(/\s+/g, ' ').trim() });
  };

  private readonly onKey = (event: Event): void => {
    const { key, target } = event as KeyboardEvent;
    if ((key !== 'Enter' && key !== ' ') || !(target as Element).matches('a[data-href]')) return;
    event.preventDefault();
    (target as HTMLElement).click();
  };

  private async show(destination: Destination): Promise<void> {
    this.change({ destination });
    this.drawQr ??= await loadQr();
    this.context.host.requestUpdate();
  }

  private warn(): boolean {
    if (this.context.isUntouched() && !this.destination) return false;
    this.change({ isWarning: true, destination: null });
    return true;
  }

  private end(): void {
    this.change({ isWarning: false, destination: null });
    this.context.reset();
  }

  private change({ isWarning = this.isWarning, destination = this.destination }: Partial<Shown>): void {
    this.isWarning = isWarning;
    this.destination = destination;
    this.context.host.requestUpdate();
  }

  private renderWarning({ msg }: Speech): TemplateResult {
    return html`<dialog
      class="kiosk-dialog"
      role="alertdialog"
      aria-labelledby="kiosk-title"
      aria-describedby="kiosk-text"
      @close=${() => this.change({ isWarning: false })}
    >
      <div role="heading" aria-level="2" id="kiosk-title">
        ${msg('Are you still there?', { id: 'kiosk.still-there' })}
      </div>
      <p id="kiosk-text">
        ${msg(str`In ${WARNING} seconds this screen goes back to the start and forgets what you did.`, { id: 'kiosk.soon' })}
      </p>
      <button type="button" class="control strong" @click=${() => this.change({ isWarning: false })}>
        ${msg('Yes, I am still here', { id: 'kiosk.yes' })}
      </button>
    </dialog>`;
  }

  private renderDestination({ msg }: Speech, { href, label }: Destination): TemplateResult {
    const close = (): void => this.change({ destination: null });
    return html`<dialog class="kiosk-dialog" aria-labelledby="kiosk-title" @close=${close}>
      <div role="heading" aria-level="2" id="kiosk-title">${label}</div>
      <p>${msg('Point the camera of your phone at the square.', { id: 'kiosk.camera' })}</p>
      <div class="qr-frame">${this.drawQr?.(href, msg('QR code', { id: 'send.qr' })) ?? nothing}</div>
      <button type="button" class="control strong" @click=${close}>${msg('Close', { id: 'kiosk.close' })}</button>
    </dialog>`;
  }
}
