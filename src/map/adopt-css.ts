const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}

/**
 * Gives the document or shadow root of an element a style sheet, once. It is constructed, so a strict `style-src` does
 * not mind it, and it goes before the element's own sheets, so that those win.
 */
export function adoptCss(element: Element, text: string): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = sheetOf(text);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}
