import type { HoursRule, Minutes, RuleEffect } from '../model/hours.js';
import { DAY, dayOf, type DayNumber } from './calendar.js';
import { matchesDay } from './match.js';

/** A rule at work on a day, or running over into it from the day before. */
interface RuleAtWork {
  readonly rule: HoursRule;
  /** 0, or 1440 for what runs over: its spans are counted from the midnight before. */
  readonly shift: Minutes;
}

/**
 * What the rules make of one calendar day, in the order in which they apply. More than one variant when school
 * holidays matter: the day and the one before may or may not be one.
 */
export type DayPlan = readonly (readonly RuleAtWork[])[];

/** Works out which rules apply on a day. */
export function planDay(rules: readonly HoursRule[], day: DayNumber): DayPlan {
  const plan = (today: boolean, yesterday: boolean) => planVariant(rules, day, today, yesterday);
  if (!rules.some(asksSchoolHolidays)) return [plan(false, false)];
  return [plan(false, false), plan(false, true), plan(true, false), plan(true, true)];
}

/** The plan when it is taken as known whether the day and the one before are school holidays. */
function planVariant(rules: readonly HoursRule[], day: DayNumber, today: boolean, yesterday: boolean): RuleAtWork[] {
  let plan: RuleAtWork[] = [];
  for (const rule of rules) {
    const applies = matchesDay(rule, dayOf(day), today);
    if (applies && rule.join === 'replace' && rule.effect !== 'closed') plan = [];
    if (runsOver(rule) && matchesDay(rule, dayOf(day - 1), yesterday)) plan.push({ rule, shift: DAY });
    if (applies) plan.push({ rule, shift: 0 });
  }
  return plan;
}

/** What holds at a minute of the day; `unknown` when it depends on school holidays. */
export function stateAt(plan: DayPlan, minute: Minutes): RuleEffect {
  let state: RuleEffect | undefined;
  for (const variant of plan) {
    const other = stateIn(variant, minute);
    if (other !== (state ?? other)) return 'unknown';
    state = other;
  }
  return state ?? 'unknown';
}

/** The first minute after this one at which something may change; `end` when nothing does until then. */
export function nextEdge(plan: DayPlan, minute: Minutes, end = DAY): Minutes {
  let next = end;
  for (const variant of plan) {
    for (const { rule, shift } of variant) {
      for (const { from, to } of rule.spans) {
        if (from - shift > minute && from - shift < next) next = from - shift;
        if (to - shift > minute && to - shift < next) next = to - shift;
      }
    }
  }
  return next;
}

function asksSchoolHolidays({ days }: HoursRule): boolean {
  for (const group of days) {
    for (const selector of group) if (selector.kind === 'holiday' && selector.isSchool) return true;
  }
  return false;
}

function runsOver({ spans }: HoursRule): boolean {
  for (const { to } of spans) if (to > DAY) return true;
  return false;
}

function stateIn(plan: readonly RuleAtWork[], minute: Minutes): RuleEffect {
  let state: RuleEffect = 'closed';
  for (const { rule, shift } of plan) {
    if (rule.join !== 'fallback' || state === 'closed') state = effectAt(rule, minute + shift) ?? state;
  }
  return state;
}

/** What a rule that applies says of a minute; `undefined` when nothing. */
function effectAt({ spans, effect }: HoursRule, minute: Minutes): RuleEffect | undefined {
  if (!spans.length) return minute < DAY ? effect : undefined;
  for (const { from, to, isOpenEnd } of spans) {
    if (from <= minute && minute < to) return isOpenEnd && effect !== 'closed' ? 'unknown' : effect;
  }
  return undefined;
}
