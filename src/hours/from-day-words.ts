/** The hours of one day in OSM syntax (`09:00-12:00,14:00-17:00`, `off`, `"sur rdv"`), or `undefined` when it says nothing. */
export type DayHours = string | undefined;

const CLOSED = /^(?:ferme[es]?|ferme(?:ture|s)?|gesloten|closed|dicht|toe|off|geschlossen)$/;
const ALL_DAY = /^(?:24 ?h?(?: ?\/ ?24 ?h?)?|24 ?u(?:ur)?|24 hours)$/;
const NOTHING = /^[-–—/.?\s]*$/;

/** `sur rendez-vous`, `uniquement sur RDV`, `alleen op afspraak`, `by appointment only`; or that none is needed. */
const APPOINTMENT =
  /(?:(?:uniquement|seulement|only|enkel|alleen) )?(?:(sans|zonder|without|pas de|no) )?(?:(?:sur|op|by|na|par) )?(?:rendez[- ]?vous|rdv|afspraak|appointment)(?: (?:uniquement|seulement|only|enkel))?/g;

const TIME = String.raw`(\d{1,2}?)(?: ?(?:[:.]|(?:h(?:eures?|rs?)?|u(?:ur|hr)?)(?! \d\d? ?[hu:.])) ?([0-5]\d)?|([0-5]\d))? ?(?:h|u(?:ur|hr)?)?(?::\d\d(?!\d))? ?([ap])?\.?(?:m\.?)?`;
const SPAN = new RegExp(
  String.raw`(?<![\d:.])${TIME} ?(?:-|a|tot|to|until|till|jusqu.?a|t/m|bis) ?${TIME}(?![\d:])`,
  'g',
);

/** What may stand between two spans, before the first and after the last. */
const GLUE = /[\s,;/|&.():]|\b(?:et|en|and|und|puis|de|des|van|vanaf|from)\b/g;

/** Stand for a span, for words that ask for an appointment, and for words that say that none is needed. */
const [SPAN_SIGN, ASKED_SIGN, FREE_SIGN] = ['\u25AE', '\u25CF', '\u25CB'];

/** Stands between two parts of one day that are told apart, see `writeWeek`. */
export const NEXT_PART = ' & ';

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\bmidi\b|\bnoon\b/g, '12h')
    .replace(/\bminuit\b|\bmiddernacht\b|\bmidnight\b/g, '24h')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Minutes since midnight; `NaN` for no time of day. */
function minutesOf(hours = '', minutes = '0', half?: string): number {
  const isTwelve = Number(hours) === 12;
  const shift = half === 'p' && !isTwelve ? 12 : half === 'a' && isTwelve ? -12 : 0;
  const all = (Number(hours) + shift) * 60 + Number(minutes);
  return all <= 1440 ? all : Number.NaN;
}

/** Minutes as `09:00`. */
export function clockText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** One span; `undefined` when its end cannot belong to its start: a slip of the pen is no hours. */
function spanText([, h1, sep1, run1, half1, h2, sep2, run2, half2]: readonly (string | undefined)[]):
  string | undefined {
  const from = minutesOf(h1, sep1 ?? run1, half1 ?? (half2 === 'a' ? 'a' : undefined));
  const to = minutesOf(h2, sep2 ?? run2, half2);
  const isNight = from >= 720 && to <= 420;
  return to > from || isNight ? `${clockText(from)}-${clockText(to)}` : undefined;
}

/** Which of a day's spans need an appointment: what is written behind each, or once for all. */
function spansOf(text: string): string | undefined {
  const spans: (string | undefined)[] = [];
  const order = text
    .replace(APPOINTMENT, (_words, none?: string) => ` ${none === undefined ? ASKED_SIGN : FREE_SIGN} `)
    .replace(SPAN, (...match: readonly (string | undefined)[]) => {
      spans.push(spanText(match));
      return SPAN_SIGN;
    })
    .replace(GLUE, '');
  const isClear = spans.length > 0 && !spans.includes(undefined);
  if (!isClear || !/^\u25CF?[\u25AE\u25CF\u25CB]+$/.test(order)) return undefined;
  if (!order.includes(ASKED_SIGN)) return spans.join();
  if (!order.includes(FREE_SIGN)) return `${spans.join()} "appointment"`;
  if (!/^(?:\u25AE+[\u25CF\u25CB])+\u25AE*$/.test(order)) return undefined;
  const parts = order.match(/\u25AE+[\u25CF\u25CB]?/g) ?? [];
  return parts
    .map((part) => {
      const own = spans.splice(0, part.replace(/[^\u25AE]/g, '').length).join();
      return part.endsWith(ASKED_SIGN) ? `${own} "appointment"` : own;
    })
    .join(NEXT_PART);
}

function quoted(words: string): string {
  return `"${words.replace(/"/g, '’').replace(/\s+/g, ' ').trim()}"`;
}

/**
 * What people write into the column of a weekday: `9h-12h / 14h-17h`, `09:00-12:00 et 13:30-17:00`, `fermé`,
 * `sur rendez-vous`. Words that are not understood become a remark, and the day's state unknown.
 */
export function hoursOfDay(words: string): DayHours {
  const text = folded(words);
  if (NOTHING.test(text)) return undefined;
  if (CLOSED.test(text)) return 'off';
  if (ALL_DAY.test(text)) return '00:00-24:00';
  return spansOf(text) ?? quoted(words);
}
