import { communeByName, communeByPostalCode } from '../../model/communes.js';
import { isRecord } from '../draft.js';

/** Longer than any address; a hostile text is left as it is. */
const LONG = 300;

/** `B-1030`, `1030.0` (a spreadsheet's number) and `1030 Schaerbeek` as the code alone; anything else stays as it is. */
export function tidyPostalCode(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > LONG) return value;
  return /^\s*(?:BE?[- ]?)?(\d{4,5})(?:[.,]0+|\s+\D.*)?\s*$/i.exec(value)?.[1] ?? value;
}

/** What people call a commune for short, and its name. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  molenbeek: 'Molenbeek-Saint-Jean',
  'saint-josse': 'Saint-Josse-ten-Noode',
  'sint-joost': 'Sint-Joost-ten-Node',
  boitsfort: 'Watermael-Boitsfort',
  brussels: 'Bruxelles',
};

const ADMINISTRATION = /^(?:ville|commune|stad|gemeente) (?:de |d['’]|van )?|[- ](?:ville|stad)$/gi;

/** `1030 Schaerbeek`, `Schaerbeek / Schaarbeek`, `Ville de Bruxelles` as the one commune that they mean. */
export function tidyCommune(value: unknown): unknown {
  if (!isRecord(value)) return tidyName(value);
  return Object.fromEntries(Object.entries(value).map(([lang, text]) => [lang, tidyName(text)]));
}

function tidyName(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > LONG) return value;
  const bare = value.trim().replace(/^(?:B[- ]?)?\d{4,5}\s+(?=\p{L})/iu, '');
  const halves = bare.split(/ *[/|] *| +[-–] +/).map(communeByName);
  const isOneCommune = halves.length > 1 && halves[0] !== undefined && halves.every((half) => half === halves[0]);
  if (isOneCommune) return bare.split(/ *[/|] *| +[-–] +/)[0];
  const core = bare.replace(ADMINISTRATION, '');
  const short = core.toLowerCase();
  const name = (Object.hasOwn(SHORT_NAMES, short) ? SHORT_NAMES[short] : undefined) ?? core;
  return communeByName(name) ? name : bare;
}

/** A street, and what stands behind it in the same text. */
const WITH_TOWN =
  /^(.*?[^\s,;–-])[\s,;–-]+(?:B[- ]?)?(\d{4})\s+(\p{L}[^\d,;]*?)\s*(?:[,;(]\s*(?:belgi|be\b)[^,;]*)?$/iu;

/** A street without the town that is written behind it, and that town's postal code where it is one of Brussels. */
export interface TidyStreet {
  readonly street: string;
  readonly postalCode?: string;
}

/** `Rue Verte 216, 1030 Schaerbeek` as street and postal code; only where both halves of the town agree. */
export function tidyStreet(text: string): TidyStreet {
  const [, street, code = '', town = ''] = text.length > LONG ? [] : (WITH_TOWN.exec(text.trim()) ?? []);
  const commune = communeByPostalCode(code);
  const name = tidyName(town);
  const named = typeof name === 'string' ? communeByName(name) : undefined;
  // Whoever lives in the Region may write "Brussels" behind any of its codes.
  const agree = commune && named && (commune === named || named.nisCode === '21004');
  return street !== undefined && agree ? { street, postalCode: code } : { street: text };
}

/** `24/11/2026`, as dates are written in Belgium, in the order that is not mistaken. */
export function tidyDate(value: unknown): unknown {
  const [, day, month, year] =
    /^\s*(\d\d?)[/.-](\d\d?)[/.-](\d{4})\b/.exec(typeof value === 'string' ? value : '') ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value;
}

/** One whole Belgian number inside a longer text. */
const BELGIAN_NUMBER =
  /(?:(?:\+|00)[ ./-]{0,3}32[ ./()-]{0,3}0?|0)(?:[ ./()-]{0,3}4[5-9](?:[ ./()-]{0,3}\d){7}|(?:[ ./()-]{0,3}\d){8})(?!\d)/g;

/**
 * A phone as somebody writes it, to texts of one number each: `02/123.45.67-68`, `02 123 45 67 (FR) 0475 12 34 56 (NL)`,
 * and the number that has lost its zero in a spreadsheet.
 */
export function tidyPhones(value: unknown): readonly unknown[] {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > LONG) return [value];
  if (/^\s*(?:[1-9]\d{7}|4[5-9]\d{7})\s*$/.test(text)) return [`0${text.trim()}`];
  const numbers = text.match(BELGIAN_NUMBER) ?? [];
  const left = text.replace(BELGIAN_NUMBER, '');
  // Foreign numbers and extensions are read as they stand.
  return numbers.length > 0 && !/\d{4}|\+|\b(?:ext|poste|toestel|int|x)\b|#/i.test(left) ? numbers : [text];
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', ndash: '–', hellip: '…' },
  ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', acirc: 'â', ccedil: 'ç', iuml: 'ï', icirc: 'î' },
  ...{ ocirc: 'ô', ouml: 'ö', ugrave: 'ù', ucirc: 'û', uuml: 'ü', oelig: 'œ', Eacute: 'É', Egrave: 'È', Agrave: 'À' },
};

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
  const code = Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1));
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
}

/** Words of a web page as words: without its tags, its signs spelled out. It stays a text and never becomes markup. */
export function tidyText(value: unknown): unknown {
  if (typeof value !== 'string' || !/[<&]/.test(value)) return value;
  return value
    .replace(/<\/?(?:p|br|div|span|b|strong|i|em|u|a|ul|ol|li|h[1-6]|font)\b[^<>]*>/gi, ' ')
    .replace(/&(#?\w{2,8});/g, character);
}
