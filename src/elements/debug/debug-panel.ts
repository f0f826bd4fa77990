import { nothing, type LitElement, type TemplateResult } from 'lit';

import { warnOnce } from '../../base/log.js';
import type { DebugSubject, renderDebug } from './render-debug.js';

/** The report on the page: its code and its words come only where a webmaster asked for it. */
export class DebugPanel {
  private draw: typeof renderDebug | undefined;

  constructor(host: LitElement) {
    import('./render-debug.js').then(
      (module) => {
        this.draw = module.renderDebug;
        host.requestUpdate();
      },
      (error: unknown) => warnOnce(host.localName, `the report could not be loaded (${String(error)}).`),
    );
  }

  /** The report, once its code has come. */
  render(subject: DebugSubject): TemplateResult | typeof nothing {
    return this.draw?.(subject) ?? nothing;
  }
}
