/**
 * The words of a PDF as Chromium writes it: objects in the clear, streams deflated, fonts with a table from glyphs to
 * Unicode. Enough to test what stands on a page; not a reader of any PDF.
 */
import { inflateSync } from 'node:zlib';

const OBJECT = /(\d+) 0 obj\s*([\s\S]*?)endobj/g;

/** Every object by number: its dictionary as text, and its stream as text where it has one. */
function objectsOf(pdf) {
  const objects = new Map();
  for (const [, number, body] of pdf.toString('latin1').matchAll(OBJECT)) {
    const [head, rest] = body.split(/stream\r?\n/);
    const stream =
      rest === undefined ? '' : inflated(Buffer.from(rest.replace(/\r?\n?endstream\s*$/, ''), 'latin1'), head);
    objects.set(number, { head, stream });
  }
  return objects;
}

function inflated(bytes, head) {
  if (!head.includes('/FlateDecode') || head.includes('/Subtype /Image')) return '';
  return inflateSync(bytes).toString('latin1');
}

const fromHex = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** From glyph numbers, four digits each, to text. */
function glyphTable(cmap) {
  const table = new Map();
  for (const [, lines] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) table.set(code.toUpperCase(), fromHex(text));
  }
  for (const [, lines] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) {
        const unit = parseInt(text, 16) + code - parseInt(from, 16);
        table.set(code.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(unit));
      }
    }
  }
  return table;
}

/** The fonts that a page names, each with its table. */
function fontsOf(page, objects) {
  const resources = /\/Resources (\d+) 0 R/.exec(page.head);
  const dictionary = resources ? objects.get(resources[1]).head : page.head;
  const list = /\/Font\s*<<([\s\S]*?)>>/.exec(dictionary)?.[1] ?? '';
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number).head);
      return [name, table ? glyphTable(objects.get(table[1]).stream) : new Map()];
    }),
  );
}

function textOfPage(page, objects) {
  const fonts = fontsOf(page, objects);
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page.head)[1]).stream;
  let font = new Map();
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    else for (const code of hex.match(/.{4}/g) ?? []) text += font.get(code.toUpperCase()) ?? '';
  }
  return text;
}

/** The words on each page, without any white space, since a PDF has none that can be relied on. */
export function pdfPages(pdf) {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages.map((page) => textOfPage(page, objects).replace(/\s+/g, ''));
}

/** Width and height of the first page, in points. */
export function pdfSize(pdf) {
  const box = /\/MediaBox\s*\[([\d. ]+)\]/.exec(pdf.toString('latin1'));
  return box[1].trim().split(/\s+/).slice(2).map(Number);
}
