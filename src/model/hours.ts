/** Minutes since local midnight; an interval that ends after midnight goes beyond 1440. */
export type Minutes = number;

/** One interval of a day during which a place is open, in minutes since that day's local midnight. */
export interface OpeningPeriod {
  readonly from: Minutes;
  readonly to: Minutes;
  /** True when the visitor must make an appointment for this period. */
  readonly byAppointment?: boolean;
}

/**
 * Whether a place can be visited now. `closing-soon` and `opening-soon` mean within the hour.
 * `unknown` means that the feed does not tell, or tells it in words that we do not understand: never a guess.
 */
export type OpenState = 'open' | 'closing-soon' | 'closed' | 'opening-soon' | 'by-appointment' | 'unknown';

/** The open state at one instant. */
export interface OpenStateNow {
  readonly state: OpenState;
  /**
   * When the state next changes between open and not open (which unknown and by appointment are): of an open place, the
   * end of what is sure. `null` when it does not change within a year, and when an unknown stretch comes before the
   * place opens.
   */
  readonly changesAt: Date | null;
}

/** One row of the week table, in the place's zone. */
export interface DayRow {
  /** Local calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** ISO weekday, 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly isToday: boolean;
  /**
   * `unknown` when what is written depends on dates that are not known (school holidays), or leaves the day open
   * (`18:00+`, a remark that is not about appointments).
   */
  readonly periods: readonly OpeningPeriod[] | 'unknown';
  /** True when the day is one of the ten legal Belgian holidays. */
  readonly isHoliday: boolean;
}

/** Opening hours as the feed gives them, parsed once. Plain frozen data: it survives `structuredClone`. */
export interface OpeningHours {
  /** The feed's own words: OSM opening-hours syntax, or free text. */
  readonly text: string;
  /** False when `text` is not understood: its open state is then `unknown` and the text is shown as it is. */
  readonly understood: boolean;
  /** The parsed rules, in the order in which they are written; only `hours/` reads them. */
  readonly rules: readonly HoursRule[];
}

/** One rule of the opening-hours syntax; the shape belongs to `hours/`. */
export interface HoursRule {
  /**
   * How the rule meets those before it: `;` replaces them on the days it matches (unless it closes), `,` adds to them,
   * `||` applies where they leave the place closed.
   */
  readonly join: 'replace' | 'add' | 'fallback';
  /** What holds during the rule's spans. */
  readonly effect: RuleEffect;
  /** The days it matches: every group must match, by any of its selectors. No group: every day. */
  readonly days: readonly (readonly DaySelector[])[];
  /** Times of the day. None: the whole day. */
  readonly spans: readonly TimeSpan[];
}

/** The open states that a rule can set. */
export type RuleEffect = Extract<OpenState, 'open' | 'closed' | 'by-appointment' | 'unknown'>;

/** An interval of a rule; `to` is at most two days after midnight. */
export interface TimeSpan {
  readonly from: Minutes;
  readonly to: Minutes;
  /** True after an open end (`18:00+`): the place may be open, and `to` is only where we stop wondering. */
  readonly isOpenEnd: boolean;
}

/** Which days a rule is about. Every range includes both ends and may wrap (`Fr-Mo`, `Nov-Mar`). */
export type DaySelector =
  | { readonly kind: 'weekdays'; readonly from: number; readonly to: number }
  /** `Sa[1]`, `Su[-1]`: the weekday's place in its month, counted from the end when negative. */
  | { readonly kind: 'nth'; readonly weekday: number; readonly nth: readonly number[]; readonly offset: number }
  /** `PH`, `SH`; the offset counts days after it. */
  | { readonly kind: 'holiday'; readonly isSchool: boolean; readonly offset: number }
  | { readonly kind: 'dates'; readonly from: DateEdge; readonly to: DateEdge }
  /** ISO weeks; `step` 2 is every other one. */
  | { readonly kind: 'weeks'; readonly from: number; readonly to: number; readonly step: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly step: number };

/** First or last day of a range of dates. */
export interface DateEdge {
  /** `null`: every year. */
  readonly year: number | null;
  /** 1 to 12; `null` is Easter Sunday. */
  readonly month: number | null;
  /** `null`: the month's first or last day. */
  readonly day: number | null;
  /** Days to add to Easter, as in `easter -2 days`. */
  readonly offset: number;
}
