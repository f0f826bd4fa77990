import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Place } from '../../model/place.js';
import { readEmbeddedPlace } from './embedded-place.js';

/** The place that stands as JSON inside the card, read again when the page changes what is inside. */
export class EmbeddedController implements ReactiveController {
  /** `null`: there is none. */
  place: Place | null = null;
  private readonly observer: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.observer = new MutationObserver(() => this.read());
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private read(): void {
    this.place = readEmbeddedPlace(this.host);
    this.host.requestUpdate();
  }
}
