import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { warnOnce } from '../../base/log.js';
import { trustData } from '../../base/trusted-types.js';

/**
 * Keeps a data block for search engines in the page's own head, as long as the card is there: they do not look into shadow
 * roots.
 */
export class JsonLdController implements ReactiveController {
  private block: HTMLScriptElement | undefined;
  private shown: string | null = null;

  /** @param text - the JSON to show, `null` for none. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly text: () => string | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const text = this.text();
    if (text === this.shown) return;
    this.remove();
    if (text === null) return;
    this.shown = text;
    try {
      const block = document.createElement('script');
      block.type = 'application/ld+json';
      block.text = trustData(text) as string;
      this.block = document.head.appendChild(block);
    } catch (error) {
      warnOnce(
        this.host.localName,
        `with-json-ld is not allowed here (${String(error)}); allow "trusted-types lit-html epn-widgets".`,
      );
    }
  }

  hostDisconnected(): void {
    this.remove();
  }

  private remove(): void {
    this.block?.remove();
    this.block = undefined;
    this.shown = null;
  }
}
