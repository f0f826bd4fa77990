import type { Place } from '../../model/place.js';
import { allTexts, pickText } from '../../model/text.js';

/** Octets of a line; a longer one goes on in the next, after a space. */
const LINE = 75;

/** A value as the format wants it: what means something there is escaped, so that no text can begin a line of its own. */
function escape(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/[;,]/g, '\\$&')
    .replace(/\p{Cc}/gu, '');
}

/** Folds a line at 75 octets of UTF-8, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

function addressLine({ address }: Place, locale: string): readonly string[] {
  const { street, commune, postalCode, nisCode } = address;
  if (!street && !commune && postalCode === undefined) return [];
  const words = [street, commune].map((text) => (text ? escape(pickText(text, locale).text) : ''));
  const country = nisCode === undefined ? '' : 'BE';
  return [`ADR;TYPE=WORK:;;${words[0]};${words[1]};;${escape(postalCode ?? '')};${country}`];
}

/**
 * A place as a contact, vCard 3.0: the version that every phone reads. Each text of the feed is escaped.
 * @param locale - BCP 47 tag of the language to prefer.
 */
export function vCardOf(place: Place, locale: string): string {
  const { id, name, phones, emails, websites, position, openingHours, updatedOn } = place;
  const called = escape(pickText(name, locale).text);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:;;;;`,
    `FN:${called}`,
    `ORG:${called}`,
    ...allTexts(name)
      .map(escape)
      .filter((other) => other !== called)
      .map((other) => `NICKNAME:${other}`),
    ...phones.map(({ e164 }) => `TEL;TYPE=WORK,VOICE:${escape(e164)}`),
    ...emails.map((email) => `EMAIL;TYPE=INTERNET:${escape(email)}`),
    ...addressLine(place, locale),
    ...websites.map((url) => `URL:${escape(url)}`),
    ...(position ? [`GEO:${position.lat};${position.lng}`] : []),
    ...(openingHours ? [`NOTE:${escape(openingHours.text)}`] : []),
    ...(updatedOn === undefined ? [] : [`REV:${updatedOn}`]),
    `UID:${escape(`epn:${id}`)}`,
    'X-ABSHOWAS:COMPANY',
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** A file name that every system takes: letters and figures of the place's name. */
export function vCardFileName(place: Place, locale: string): string {
  const name = pickText(place.name, locale)
    .text.normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name.slice(0, 60) || 'contact'}.vcf`;
}
