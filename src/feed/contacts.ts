import type { Phone } from '../model/place.js';

/** `poste 12`, `ext. 12`, `toestel 12` after a number. */
const EXTENSION = /(?:ext|poste|toestel|int|x|#)\W{0,3}(\d{1,8})\W{0,3}$/i;

/** What stands apart in front: of a Belgian mobile or free number four digits, else the zone; of a French one its first. */
const FRONT = /^(\+33\d|0(?:\d{3}(?=\d{6}$)|800|90\d|[2349]|\d\d))(\d+)$/;

/** E.164 of a number as people write it; a number without a country is Belgian. */
function toE164(text: string): string | undefined {
  const international = text
    .replace(/\(0\)|[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^(?:0|32(?=\d{8,9}$)|\+320)/, '+32');
  return /^\+(?:32\d{8,9}|(?!32)[1-9]\d{7,14})$/.test(international) ? international : undefined;
}

/** How a number is written in its own country, or with its country code when that is not Belgium. */
function toReadable(e164: string): string {
  const [, front, rest] = FRONT.exec(e164.replace('+32', '0')) ?? [];
  if (!front || !rest) return e164;
  return `${front.replace('+33', '+33 ')} ${rest.replace(/^\d{3}(?=(?:\d\d)+$)|\d\d(?=\d)/g, '$& ')}`;
}

/** One phone of a feed. @returns `undefined` for what is no phone number. */
export function parsePhone(text: string): Phone | undefined {
  const [number = '', extension] = text.split(EXTENSION);
  const e164 = toE164(number);
  return e164 === undefined ? undefined : { e164, text: toReadable(e164) + (extension ? ` #${extension}` : '') };
}

/** Between two numbers: a slash only before a whole number, since `0475/12 34 56` is one. */
const BETWEEN_PHONES = /[;|,&]|\/(?=\s*(?:\+|0(?:[ .()-]*\d){8}))|\b(?:ou|of|or|et|en|and)\b/i;

/** Every phone of a text, `02 123 45 67 / 0475 12 34 56`. */
export function parsePhones(text: string): readonly Phone[] {
  return text.split(BETWEEN_PHONES).flatMap((part) => parsePhone(part) ?? []);
}

/** An absolute `http:` or `https:` address; one without a scheme gets `https:`. Any other scheme is refused. */
export function parseWebsite(text: string): string | undefined {
  const withScheme = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(withScheme);
    const isPublic = /^https?:$/.test(url.protocol) && /^[^,]+\.[a-z][a-z\d-]+\.?$/.test(url.hostname);
    return isPublic && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined; // what the URL parser refuses is no website
  }
}

/** An e-mail address that is safe behind `mailto:`. */
export function parseEmail(text: string): string | undefined {
  return /^[^\s@<>"'?&:;,/\\]+@[^\s@<>"'?&:;,/\\]+\.[a-z]{2,}$/i.test(text) ? text : undefined;
}

/** Every website of a text. */
export function parseWebsites(text: string): readonly string[] {
  return text.split(/[\s|]+|[;,](?=https?:|www\.|\s)/i).flatMap((part) => parseWebsite(part) ?? []);
}

/** Every e-mail address of a text, `info@x.be; Jan <jan@x.be>`, `E-mail: info@x.be.` */
export function parseEmails(text: string): readonly string[] {
  return text.split(/[\s;,|<>/:"()]+|\.(?=\s|$)/).flatMap((part) => parseEmail(part) ?? []);
}
