import { cleanText } from '../feed/clean-text.js';
import type { FeedMeta, PossibleDuplicate } from '../model/feed.js';
import type { CheckReport, NotUnderstood, PlaceRef } from './report.js';

/** A number with its noun. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** A heading with its lines; nothing when there are none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

const SHOWN = 3;

const nameOf = ({ id, name }: PlaceRef): string => `${name} (${id})`;

/** The first few of the places; the rest as a number, and whole in the JSON. */
function some(places: readonly PlaceRef[]): string {
  const more = places.length - SHOWN;
  return [...places.slice(0, SHOWN).map(nameOf), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

const wordsLine = ({ words, places }: NotUnderstood): string =>
  `${count(places.length, 'place')}: "${words}": ${some(places)}`;

function metaLines({ url, format, title, licence, attribution, date, isSample }: FeedMeta): readonly string[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Feed', url],
    ['Form', format],
    ['Title', title],
    ['Licence', licence ?? 'not told'],
    ['Attribution', attribution],
    ['Date', date ?? 'not told'],
    ['Note', isSample ? 'the feed says of itself that it is a sample' : undefined],
  ];
  return lines.flatMap(([key, value]) => (value === undefined ? [] : [`${`${key}:`.padEnd(13)}${value}`]));
}

function countLine({ read, accepted, merged, rejected }: CheckReport): string {
  return `${count(read, 'record')} read: ${accepted} accepted, ${merged} merged into others, ${rejected} rejected.`;
}

const PAIRS: Readonly<Record<string, string>> = {
  'same-id': 'have the same id',
  'same-place': 'have the same name at the same place',
};

const pairLine = ({ ids, reason }: PossibleDuplicate): string => `${ids.join(' and ')} ${PAIRS[reason] ?? reason}`;

/** The report in plain words. A feed's text never reaches the terminal with its control characters. */
export function reportText(report: CheckReport): string {
  const { rejections, unknownServices, hoursNotUnderstood, withoutPosition, possibleDuplicates } = report;
  const lines = [
    ...metaLines(report.meta),
    ...(report.isOld ? ['The date of the feed is more than a year ago.'] : []),
    '',
    countLine(report),
    ...section(
      'The feed as a whole',
      (report.meta.warnings ?? []).map(({ hint }) => hint),
    ),
    ...section(
      'Rejected: nobody sees these',
      rejections.map(({ id, reason, hint }) => `${id}: ${reason}. ${hint}`),
    ),
    ...section(
      'Services that are not in our vocabulary: shown in the words of the feed',
      unknownServices.map(wordsLine),
    ),
    ...section(
      'Opening hours that are not understood: shown as they are, the state is "unknown"',
      hoursNotUnderstood.map(wordsLine),
    ),
    ...section('Places without a position: in the list, not on the map', withoutPosition.map(nameOf)),
    ...section('Possible duplicates: they tell different things, so both are shown', possibleDuplicates.map(pairLine)),
  ];
  return lines.map((line) => `${line.slice(0, line.search(/\S|$/))}${cleanText(line)}\n`).join('');
}
