import { parseArgs } from 'node:util';

import { cleanText } from '../feed/clean-text.js';
import { FeedError } from '../feed/errors.js';
import { dateOf } from '../model/date.js';
import { FEED_FORMATS, type FeedFormat } from '../model/feed.js';
import { buildFeed } from './build.js';
import { checkFeed } from './check.js';
import { EXIT, WriteError, type Output } from './command.js';

const USAGE = `Usage: epn-feed check URL|FILE [--format FORMAT] [--map JSON] [--json]
       epn-feed build URL|FILE [--format FORMAT] [--map JSON] [--out FILE]
                      [--title TEXT] [--licence TEXT] [--attribution TEXT] [--date YYYY-MM-DD]

check  says what a finder reads in the feed, and what to mend in the data.
build  writes the feed in our canonical form, sorted and compact, ready for a CDN.

JSON is what the attribute feed-map has: {"name":"titre","street":"rue"}.
FORMAT is auto (the default: recognised by content), or one of: ${FEED_FORMATS.join(', ')}.
Exit status: 0 all records are good, 1 some were rejected, 2 the feed cannot be read or written.
`;

const COMMANDS = { check: checkFeed, build: buildFeed };

const text = { type: 'string' } as const;
const OPTIONS = {
  format: { ...text, default: 'auto' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  ...{ map: text, out: text, title: text, licence: text, attribution: text, date: text },
} as const;

function isFormat(name: string): name is FeedFormat | 'auto' {
  return name === 'auto' || (FEED_FORMATS as readonly string[]).includes(name);
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

class UsageError extends Error {}

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help) return undefined;
  const [command = '', source, ...rest] = positionals;
  if (!isCommand(command)) throw new UsageError(command ? `There is no command ${command}.` : 'Which command?');
  if (source === undefined || rest.length > 0) throw new UsageError('Give one URL or file.');
  const { format, map, json, out, title, licence, attribution, date } = values;
  if (!isFormat(format)) throw new UsageError(`There is no format ${format}.`);
  if (date !== undefined && dateOf(date) !== date)
    throw new UsageError('A date is YYYY-MM-DD or YYYY-MM, and one that the calendar has.');
  return { command, asked: { source, format, map, json, out, title, licence, attribution, date } };
}

/** `parseArgs` throws a TypeError with a code for an option that it does not know. */
function isUsage(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof TypeError && 'code' in error);
}

/**
 * Runs one command line.
 * @returns the exit status.
 */
export async function main(args: readonly string[], output: Output): Promise<number> {
  try {
    const parsed = parse(args);
    if (!parsed) {
      output.out(USAGE);
      return EXIT.good;
    }
    return await COMMANDS[parsed.command](parsed.asked, output);
  } catch (error) {
    if (error instanceof FeedError) output.err(`The feed cannot be read. ${cleanText(error.message)}\n`);
    else if (error instanceof WriteError) output.err(`The feed cannot be written. ${error.message}\n`);
    else if (isUsage(error)) output.err(`${error.message}\n\n${USAGE}`);
    else output.err(`This is a bug of epn-feed. ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    return EXIT.unreadable;
  }
}
