import { hoursFromSchemaOrg, hoursFromWeekdays } from '../../hours/from-other-forms.js';
import { parseOpeningHours } from '../../hours/parse.js';
import { isRecord, type UntrustedRecord } from '../draft.js';

/** What the name of a weekday's column may hold; looked for first, since most records have no such columns. */
const DAY =
  /lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|maan|dins|woen|dond|vrij|zat|zon|(?:^|[^a-z])(?:ma|di|wo|do|vr|za|zo|mo|tu|we|th|fr|sa|su)(?![a-z])/i;

function hoursOfDays(fields: UntrustedRecord): string | undefined {
  return Object.keys(fields).filter((key) => DAY.test(key)).length > 1 ? hoursFromWeekdays(fields) : undefined;
}

/** A list or object that a table keeps as text. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value; // a text that only begins like JSON is a text
  }
}

/** Hours of one field, of any form. */
export function hoursOfField(value: unknown): unknown {
  const field = parsed(value);
  if (typeof field === 'string') return field;
  return (
    hoursFromSchemaOrg(field) ??
    (isRecord(field) ? (hoursOfDays(field) ?? best(LANGUAGES.map((lang) => field[lang]))) : undefined)
  );
}

/** Keys of a field that has a text for each language. */
const LANGUAGES = ['fr', 'nl', 'en'];

/** Of several texts the one that is understood, else the first. */
function best(values: readonly unknown[]): string | undefined {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.find((text) => parseOpeningHours(text).understood) ?? texts[0];
}

/** What the fields say of hours, and words that stand beside columns of weekdays. */
export interface FoundHours {
  readonly hours: unknown;
  readonly remark?: string;
}

/**
 * The first field that is understood, else the columns of the weekdays, else words as they are written.
 * @param found - the values of the fields that are about hours.
 */
export function hoursOf(fields: UntrustedRecord, found: readonly unknown[]): FoundHours {
  // Exceptions of schema.org stand in a field of their own, beside the usual week.
  const whole = 'specialOpeningHoursSpecification' in fields ? hoursFromSchemaOrg(fields) : undefined;
  const words = whole ?? best(found.map(hoursOfField));
  if (words !== undefined && parseOpeningHours(words).understood) return { hours: words };
  const ofDays = hoursOfDays(fields);
  return ofDays === undefined ? { hours: words } : { hours: ofDays, ...(words !== undefined && { remark: words }) };
}
