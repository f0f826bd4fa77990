import { writeFile } from 'node:fs/promises';

import { readFeed } from '../feed/read-feed.js';
import { writeCanonicalFeed, type CanonicalHead } from '../feed/to-canonical.js';
import type { FeedResult } from '../model/feed.js';
import { EXIT, WriteError, type Asked, type Output } from './command.js';
import { readSource } from './read-source.js';

/** What the feed says of itself, unless the command line knows better. */
function headOf({ meta }: FeedResult, asked: Asked): CanonicalHead {
  const { title, licence, attribution, date } = asked;
  const said = Object.entries({ title, licence, attribution, date }).filter(([, value]) => value !== undefined);
  return { ...meta, ...Object.fromEntries(said) };
}

/** How often what is written is read again; records that only now are seen to be the same are put together. */
const ROUNDS = 5;

/** The canonical text that reads back as itself, so that building it again changes nothing. */
function settle(result: FeedResult, head: CanonicalHead): string {
  let text = writeCanonicalFeed(result.places, head);
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = writeCanonicalFeed(readFeed(text, { format: 'canonical' }).places, head);
    if (again === text) break;
    text = again;
  }
  return text;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new WriteError(error instanceof Error ? error.message : String(error));
  }
}

/** `epn-feed build`: writes the canonical feed. */
export async function buildFeed(asked: Asked, { out, err }: Output): Promise<number> {
  const result = await readSource(asked);
  const text = settle(result, headOf(result, asked));
  if (asked.out === undefined) out(text);
  else await write(asked.out, text);
  const { places, rejections, merged } = result;
  err(`${places.length} places written, ${merged} records merged, ${rejections.length} rejected.\n`);
  if (rejections.length === 0) return EXIT.good;
  err('To see which were rejected and why: epn-feed check\n');
  return EXIT.someRejected;
}
