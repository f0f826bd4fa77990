import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { html, type TemplateResult } from 'lit';

/** Free space that readers need around the code, in its own squares. */
const QUIET = 4;

/** A QR code for an address, black on white whatever the colours of the sheet. @param label - for those who do not see it. */
export function renderQrCode(url: string, label: string): TemplateResult {
  const code = generate(url);
  const side = code.size + 2 * QUIET;
  return html`<svg class="code" viewBox="${-QUIET} ${-QUIET} ${side} ${side}" role="img" aria-label=${label}>
    <path class="code-ground" d="M${-QUIET} ${-QUIET}h${side}v${side}h${-side}Z" />
    <path class="code-squares" d=${toSvgPath(code)} />
  </svg>`;
}
