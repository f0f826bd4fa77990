import { svg, type LitElement, type SVGTemplateResult } from 'lit';

import { warnOnce } from '../../../base/log.js';

/** White modules around the code, as scanners need them. */
const QUIET = 4;

/** Draws a text as a QR code. `null`: no code can hold it. */
type DrawQr = (text: string, label: string) => SVGTemplateResult | null;

/** Dark modules that stand side by side become one stroke: a fifth of the path's length. */
function pathOf(size: number, isDark: (x: number, y: number) => boolean): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (isDark(x + 1, y)) x += 1;
      path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
    }
  }
  return path;
}

/**
 * Loads what draws QR codes. Dark on white whatever the theme: many scanners read nothing else. Error correction M, so
 * that a fold in the paper or a smear on the glass does no harm.
 */
async function loadQr(): Promise<DrawQr> {
  const { generate, correction } = await import('lean-qr/nano');
  const codeOf = (text: string) => {
    try {
      return generate(text, { minCorrectionLevel: correction.M });
    } catch {
      return null; // The text is longer than the largest code.
    }
  };
  return (text, label) => {
    const code = codeOf(text);
    if (!code) return null;
    const box = `${-QUIET} ${-QUIET} ${code.size + 2 * QUIET} ${code.size + 2 * QUIET}`;
    const path = pathOf(code.size, (x, y) => code.get(x, y));
    return svg`<svg class="qr" viewBox=${box} role="img" aria-label=${label} shape-rendering="crispEdges">
      <rect x=${-QUIET} y=${-QUIET} width="100%" height="100%" fill="#fff" /><path d=${path} fill="#000" />
    </svg>`;
  };
}

/** The QR codes of one finder; what draws them is loaded at the first need. */
export class QrCodes {
  private draw: DrawQr | null | undefined;

  constructor(private readonly host: LitElement) {}

  /** Loads what draws them; what could not be loaded is asked for again the next time. Never rejects. */
  async load(): Promise<void> {
    if (this.draw) return;
    try {
      this.draw = await loadQr();
    } catch (error) {
      this.draw = null;
      warnOnce(this.host.localName, `QR codes could not be loaded (${String(error)}).`);
    }
    this.host.requestUpdate();
  }

  /** The code of a text. `undefined` until what draws it has come, `null` where there can be none. */
  of(text: string, label: string): SVGTemplateResult | null | undefined {
    return this.draw ? this.draw(text, label) : this.draw;
  }
}
