import type { FeedFormat } from '../model/feed.js';
import { featuresOf } from './adapters/canonical.js';
import { isRecord } from './draft.js';
import { FeedError } from './errors.js';

/** Says which form a feed has, by its content. @returns `undefined` for what is no feed. */
export function detectFormat(data: unknown): FeedFormat | undefined {
  if (Array.isArray(data)) {
    const first: unknown = data[0];
    return data.length === 0 || (isRecord(first) && 'nom' in first) ? 'mednum' : undefined;
  }
  if (!isRecord(data) || data.type !== 'FeatureCollection') return undefined;
  if ('epnFeed' in data) return 'canonical';
  const first = featuresOf(data).find(isRecord);
  return isRecord(first?.properties) && isRecord(first.properties.name) ? 'canonical' : 'osm';
}

function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const start = text.trimStart().startsWith('<') ? 'It looks like a web page.' : String(error);
    throw new FeedError('not-json', `The feed ${url} is not JSON. ${start}`);
  }
}

/** JSON of a form that we know. */
export interface Recognised {
  readonly format: FeedFormat;
  readonly data: unknown;
}

/**
 * Text to JSON of a known form.
 * @throws {FeedError} when the text is not JSON, or JSON of no form that we know.
 */
export function recognise(url: string, text: string, asked: FeedFormat | 'auto'): Recognised {
  const data = parseJson(url, text);
  const format = asked === 'auto' ? detectFormat(data) : asked;
  if (!format) throw new FeedError('not-a-feed', `The feed ${url} has none of the forms that we read.`);
  return { format, data };
}
