/** Marks the one thing on the page that is printed. */
const MARK = 'data-epn-print';

/** Raises a rule above the host page's own, whatever ids those name. */
const STRONG = ':not(#_#_#_)';

/**
 * The host page is not printed, and what it does to its body for the screen (a fixed height, columns, a dark ground)
 * does not cut the paper off. A page may set all of these with `!important`, so this does too.
 */
const PAGE_CSS = `
@page { size: A4; margin: 16mm; }
[${MARK}]${STRONG} { all: initial !important; }
@media screen { [${MARK}]${STRONG} { display: none !important; } }
@media print {
  html${STRONG}, body${STRONG} {
    display: block !important; position: static !important; float: none !important; transform: none !important;
    inline-size: auto !important; block-size: auto !important;
    min-inline-size: 0 !important; max-inline-size: none !important; min-block-size: 0 !important; max-block-size: none !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important; columns: auto !important; zoom: 1 !important;
    overflow: visible !important; background: #fff !important; opacity: 1 !important; visibility: visible !important; filter: none !important;
  }
  html${STRONG}::before, html${STRONG}::after, body${STRONG}::before, body${STRONG}::after { content: none !important; }
  body${STRONG} > :not([${MARK}])${STRONG} { display: none !important; }
  body${STRONG} > [${MARK}] { display: block !important; font-family: inherit !important; }
}`;

/** What a visitor does once the print dialog is out of the way. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

let remove: (() => void) | undefined;

function addSheet(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/**
 * Prints a page of its own in place of the host page, which needs neither a window nor a frame nor an inline style and
 * therefore works under a strict policy. What it adds to the document goes away at the visitor's next move on the page,
 * not at `afterprint`: phones fire that at once and still lay the paper out anew while their dialog is open.
 * @param fill - puts the content into the shadow root, out of reach of the host page's rules
 */
export function printAlone(fill: (root: ShadowRoot) => void): void {
  remove?.();
  const page = document.createElement('div');
  page.setAttribute(MARK, '');
  fill(page.attachShadow({ mode: 'open' }));
  document.body.append(page);
  const removeSheet = addSheet();
  remove = () => {
    page.remove();
    removeSheet();
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, end, true);
    remove = undefined;
  };
  const end = (): void => remove?.();
  window.print();
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, end, true);
}
