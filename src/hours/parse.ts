import type { HoursRule, Minutes, OpeningHours, RuleEffect, TimeSpan } from '../model/hours.js';
import { remember } from './cache.js';
import { DAY } from './calendar.js';
import { readDays } from './parse-days.js';
import { TokenReader } from './reader.js';
import { tokenise } from './tokens.js';

type Join = HoursRule['join'];

const JOINS = new Map<string, Join>([
  [';', 'replace'],
  [',', 'add'],
  ['||', 'fallback'],
]);
const EFFECTS = new Map<string, RuleEffect>([
  ['open', 'open'],
  ['off', 'closed'],
  ['closed', 'closed'],
  ['unknown', 'unknown'],
]);

/** Longer than any opening hours, and short enough to work out a year of it before anybody notices. */
const LONG = 3000;

/** Many places write the same hours: they share one frozen object, and its answers. */
const parsed = new Map<string, OpeningHours>();

/** `réservation`, `reservering`, but not `réservé aux membres`. */
const APPOINTMENT = /rendez.?vous|\brdv|afspra|appoint|r[eé]serv(at|er)/;
const NEGATION = /\b(sans|pas|without|no|not|zonder|geen|niet)\b/;

/**
 * Parses OSM opening-hours syntax, as people write it. A text that is not understood whole is not understood at all:
 * half of it could be the wrong half.
 */
export function parseOpeningHours(text: string): OpeningHours {
  return remember(parsed, text, readHours);
}

function readHours(text: string): OpeningHours {
  const rules = text.length > LONG ? [] : readText(text);
  return deepFreeze({ text, understood: rules.length > 0, rules });
}

function readText(text: string): HoursRule[] {
  try {
    return readRules(new TokenReader(tokenise(text)));
  } catch {
    return [];
  }
}

function readRules(reader: TokenReader): HoursRule[] {
  const rules: HoursRule[] = [];
  for (let join: Join | undefined = 'replace'; join; join = readJoin(reader, join)) {
    if (reader.peek() && !reader.isText(';')) rules.push(readRule(reader, join));
  }
  return rules;
}

/** The sign between two rules; `undefined` at the end of the text. What is added to a fallback is part of it. */
function readJoin(reader: TokenReader, before: Join): Join | undefined {
  const join = reader.peek() && lookUp(JOINS, reader.take('sign').text);
  return join === 'add' && before === 'fallback' ? before : join;
}

function readRule(reader: TokenReader, join: Join): HoursRule {
  const first = reader.peek();
  const days = readDays(reader);
  const spans = reader.accept('24/7') ? [] : readSpans(reader);
  const effect = readEffect(reader);
  const isBare = !spans.length && !effect;
  if (first === reader.peek() || (isBare && reader.isText(','))) throw new SyntaxError('unclear rule');
  return { join, effect: effect ?? 'open', days, spans };
}

/** Reads what holds at the rule's times; `undefined` when it does not say, which means open. */
function readEffect(reader: TokenReader): RuleEffect | undefined {
  const effect = reader.isKind('word') ? lookUp(EFFECTS, reader.take('word').text) : undefined;
  if (!reader.isKind('comment')) return effect;
  const comment = reader.take('comment').text;
  if (effect !== 'closed' && isAppointment(comment)) return 'by-appointment';
  return effect ?? 'unknown';
}

function lookUp<T>(meanings: ReadonlyMap<string, T>, text: string): T {
  const meaning = meanings.get(text);
  if (meaning === undefined) throw new SyntaxError(text);
  return meaning;
}

function isAppointment(comment: string): boolean {
  return APPOINTMENT.test(comment) && !NEGATION.test(comment);
}

function readSpans(reader: TokenReader): TimeSpan[] {
  const spans: TimeSpan[] = [];
  while (isTime(reader, 0)) {
    spans.push(...readSpan(reader));
    if (isTime(reader, 1)) reader.accept(',');
  }
  return spans.map((span, index) => endAt(span, spans[index + 1]));
}

/** An open end gives way to the next span, as in `10:00+,14:00-16:00`. */
function endAt(span: TimeSpan, next: TimeSpan | undefined): TimeSpan {
  if (!span.isOpenEnd || !next || next.from < span.from) return span;
  return { ...span, to: Math.min(span.to, next.from) };
}

/** A time, or an hour alone (`9-17`). */
function isTime(reader: TokenReader, ahead: number): boolean {
  return reader.isKind('time', ahead) || (reader.isKind('number', ahead) && (reader.peek(ahead)?.value ?? 99) <= 24);
}

function readSpan(reader: TokenReader): TimeSpan[] {
  const from = readTime(reader, DAY);
  if (reader.accept('+')) return [openEnd(from)];
  reader.expect('-');
  const end = readTime(reader, 2 * DAY);
  const to = end > from ? end : end + DAY;
  const span = { from, to, isOpenEnd: false };
  return reader.accept('+') ? [span, openEnd(to)] : [span];
}

function readTime(reader: TokenReader, latest: Minutes): Minutes {
  const time = reader.isKind('number') ? reader.take('number').value * 60 : reader.take('time').value;
  if (time > latest) throw new SyntaxError('no such time');
  return time;
}

/** How long an open end may last is not said; we wonder until midnight, in the evening until deep in the night. */
function openEnd(from: Minutes): TimeSpan {
  const evening = from >= 17 * 60;
  const night = from >= 22 * 60;
  return { from, to: night ? from + 8 * 60 : evening ? from + 10 * 60 : DAY, isOpenEnd: true };
}

function deepFreeze<T extends object>(value: T): T {
  const parts: unknown[] = Object.values(value);
  for (const part of parts) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
