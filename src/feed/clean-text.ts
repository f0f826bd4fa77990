/** Control characters, and the invisible ones that turn or hide the text beside them. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A feed's text made harmless for the words around it: no control or direction characters, single spaces. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, '').replace(/\s+/g, ' ').trim();
}
