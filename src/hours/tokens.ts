/** What a token is: a time of day, another number, the name of a weekday or month, any other word, a remark, a sign. */
export type TokenKind = 'time' | 'number' | 'weekday' | 'month' | 'word' | 'comment' | 'sign';

/** One piece of an opening-hours text. */
export interface Token {
  readonly kind: TokenKind;
  /** In lower case; a remark without its quotes. */
  readonly text: string;
  /** Minutes of a time, 1–7 of a weekday, 1–12 of a month, the number itself; 0 for the rest. */
  readonly value: number;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const TOKEN = new RegExp(
  [
    /"([^"]*)"/, // 1: remark
    // 2: words about appointments, often written without the quotes that the syntax asks for
    /((?:(?:only|uniquement|enkel|alleen) )?(?:(?:by|on|sur|op) )?(?:appointment|rendez-vous|rdv|afspraak)(?: only| uniquement)?\.?)/,
    /(24\/7|\|\||[-,;:+/[\]])/, // 3: sign
    /(\d\d?)(?:[:.h]([0-5]\d)h?|h)(?!\d)/, // 4, 5: time
    /(\d+)/, // 6: number
    /[a-z]+\.?/, // name or word
  ]
    .map((part) => part.source)
    .join('|'),
  'iy',
);

/** Splits a text into tokens. @throws SyntaxError when a character belongs to none. */
export function tokenise(text: string): Token[] {
  const tidy = text
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < tidy.length) {
    if (tidy[TOKEN.lastIndex] === ' ') TOKEN.lastIndex++;
    const match = TOKEN.exec(tidy);
    if (!match) throw new SyntaxError(text);
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([whole, quoted, unquoted, sign, hours, minutes, number]: RegExpExecArray): Token {
  const text = whole.toLowerCase();
  const remark = quoted ?? unquoted;
  if (remark !== undefined) return { kind: 'comment', text: remark.toLowerCase(), value: 0 };
  if (sign) return { kind: 'sign', text, value: 0 };
  if (hours) return { kind: 'time', text, value: Number(hours) * 60 + Number(minutes ?? 0) };
  if (number) return { kind: 'number', text, value: Number(number) };
  return toName(text.replace('.', ''));
}

/** Names may be shortened as people do: `Mo`, `Mon`, `Monday`; `Sep`, `Sept`. */
function toName(text: string): Token {
  const weekday = text.length > 1 ? placeOf(text, WEEKDAYS) : 0;
  if (weekday) return { kind: 'weekday', text, value: weekday };
  const month = text.length > 2 ? placeOf(text, MONTHS) : 0;
  return { kind: month ? 'month' : 'word', text, value: month };
}

function placeOf(start: string, names: readonly string[]): number {
  return names.findIndex((name) => name.startsWith(start)) + 1;
}
