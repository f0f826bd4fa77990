import type { Phone } from '../model/place.js';

/** Belgian zones of one digit after the zero; the others have two. */
const ONE_DIGIT_ZONES = /^0[2349](?!\d{8}$)/;

/** E.164 of a number as people write it; a number without a country is Belgian. */
function toE164(text: string): string | undefined {
  const compact = text
    .replace(/\(0\)/g, '')
    .replace(/^\s*00/, '+')
    .replace(/[^\d+]/g, '');
  const international = compact.startsWith('+') ? compact : compact.replace(/^0/, '+32');
  return /^\+\d{8,15}$/.test(international) ? international : undefined;
}

function inPairs(digits: string): string {
  return digits.replace(/(\d{2})(?=\d)/g, '$1 ');
}

/** How a number is written in its own country, or with its country code when that is not Belgium. */
function toReadable(e164: string): string {
  if (!e164.startsWith('+32')) {
    return e164.startsWith('+33') ? `+33 ${e164.slice(3, 4)} ${inPairs(e164.slice(4))}` : e164;
  }
  const national = `0${e164.slice(3)}`;
  if (national.length === 10) return `${national.slice(0, 4)} ${inPairs(national.slice(4))}`;
  const zone = ONE_DIGIT_ZONES.test(national) ? 2 : 3;
  const local = national.slice(zone);
  const odd = local.length % 2;
  return `${national.slice(0, zone)} ${local.slice(0, 2 + odd)} ${inPairs(local.slice(2 + odd))}`;
}

/** One phone of a feed. @returns `undefined` for what is no phone number. */
export function parsePhone(text: string): Phone | undefined {
  const e164 = toE164(text);
  return e164 === undefined ? undefined : { e164, text: toReadable(e164) };
}

/** An absolute `http:` or `https:` address; one without a scheme gets `https:`. Any other scheme is refused. */
export function parseWebsite(text: string): string | undefined {
  const withScheme = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(withScheme);
    const isPublic = (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname.includes('.');
    return isPublic && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined; // what the URL parser refuses is no website
  }
}

/** An e-mail address that is safe behind `mailto:`. */
export function parseEmail(text: string): string | undefined {
  const address = text.replace(/^mailto:/i, '');
  return /^[^\s@<>"'?&:;,/\\]+@[^\s@<>"'?&:;,/\\]+\.[a-z]{2,}$/i.test(address) ? address : undefined;
}
