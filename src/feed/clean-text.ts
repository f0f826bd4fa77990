/** Control characters, and the invisible ones that turn or hide the text beside them. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Half of a pair: no character, and what makes `encodeURIComponent` throw. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** A feed's text made harmless for the words around it: no control or direction characters, single spaces. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, '').replace(LONE_SURROGATE, '\uFFFD').replace(/\s+/g, ' ').trim();
}
