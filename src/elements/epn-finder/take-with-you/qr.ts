import { svg, type SVGTemplateResult } from 'lit';

/** White modules around the code, as scanners need them. */
const QUIET = 4;

/** Draws a text as a QR code. */
export type DrawQr = (text: string, label: string) => SVGTemplateResult;

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
export async function loadQr(): Promise<DrawQr> {
  const { generate, correction } = await import('lean-qr/nano');
  return (text, label) => {
    const code = generate(text, { minCorrectionLevel: correction.M });
    const box = `${-QUIET} ${-QUIET} ${code.size + 2 * QUIET} ${code.size + 2 * QUIET}`;
    const path = pathOf(code.size, (x, y) => code.get(x, y));
    return svg`<svg class="qr" viewBox=${box} role="img" aria-label=${label} shape-rendering="crispEdges">
      <rect x=${-QUIET} y=${-QUIET} width="100%" height="100%" fill="#fff" /><path d=${path} fill="#000" />
    </svg>`;
  };
}
