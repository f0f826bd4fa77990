import { DAY_MS } from '../../hours/calendar.js';
import { dateFormatter } from '../../i18n/intl-cache.js';
import { str, type Speech } from '../../i18n/localize-controller.js';
import type { OpenStateNow } from '../../model/hours.js';
import type { Place } from '../../model/place.js';

/** The zone that most places are in. */
const DEFAULT_ZONE = 'Europe/Brussels';

/** Hours and minutes as a clock on a wall shows them, `9:00`, in the place's zone. */
function clockTime(instant: Date, timeZone: string): string {
  const parts = dateFormatter('en', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone });
  const part = (type: 'hour' | 'minute') => parts.formatToParts(instant).find((p) => p.type === type)?.value ?? '';
  return `${Number(part('hour'))}:${part('minute')}`;
}

/** Calendar days from one instant to another, in the place's zone. */
function daysBetween(from: Date, to: Date, timeZone: string): number {
  const formatter = dateFormatter('en', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  const midnight = (instant: Date): number => {
    const parts = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1);
  };
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/** "Closed. Opens Tuesday at 9:00": the day in the fewest words that are still clear. */
function closedWords({ msg, locale }: Speech, opens: Date, now: Date, timeZone: string): string {
  const time = clockTime(opens, timeZone);
  const days = daysBetween(now, opens, timeZone);
  if (days === 0) return msg(str`Closed. Opens today at ${time}`, { id: 'hours.opens-today' });
  if (days === 1) return msg(str`Closed. Opens tomorrow at ${time}`, { id: 'hours.opens-tomorrow' });
  const style = days < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  const day = dateFormatter(locale, { ...style, timeZone }).format(opens);
  return days < 7
    ? msg(str`Closed. Opens ${day} at ${time}`, { id: 'hours.opens-weekday', desc: '0: weekday, 1: time' })
    : msg(str`Closed. Opens on ${day} at ${time}`, { id: 'hours.opens-date', desc: '0: day and month, 1: time' });
}

function openWords({ msg, locale }: Speech, closes: Date | null, now: Date, timeZone: string): string {
  if (!closes) return msg('Open day and night', { id: 'hours.always-open' });
  const time = clockTime(closes, timeZone);
  if (daysBetween(now, closes, timeZone) < 2) return msg(str`Open until ${time}`, { id: 'hours.open-until' });
  const day = dateFormatter(locale, { weekday: 'long', timeZone }).format(closes);
  return msg(str`Open until ${day}, ${time}`, { id: 'hours.open-until-day', desc: '0: weekday, 1: time' });
}

/** The open state of a place in one sentence. */
export function openStateWords(speech: Speech, place: Place, { state, changesAt }: OpenStateNow, now: Date): string {
  const { msg } = speech;
  const timeZone = place.timeZone ?? DEFAULT_ZONE;
  switch (state) {
    case 'open':
      return openWords(speech, changesAt, now, timeZone);
    case 'closing-soon': {
      const time = changesAt ? clockTime(changesAt, timeZone) : '';
      return msg(str`Closes soon, at ${time}`, { id: 'hours.closes-soon' });
    }
    case 'opening-soon': {
      const time = changesAt ? clockTime(changesAt, timeZone) : '';
      return msg(str`Closed. Opens soon, at ${time}`, { id: 'hours.opens-soon' });
    }
    case 'closed':
      return changesAt ? closedWords(speech, changesAt, now, timeZone) : msg('Closed', { id: 'hours.closed' });
    case 'by-appointment':
      return msg('By appointment. Call before you come.', { id: 'hours.by-appointment' });
    case 'unknown':
      return msg('Hours not confirmed. Call before you come.', { id: 'hours.unknown' });
  }
}
