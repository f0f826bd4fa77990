import type { PageRead, Wrapping } from '../adapters/adapter.js';
import type { FeedWarning } from '../../model/feed.js';
import { cleanText } from '../clean-text.js';

/** Where the next page is, why we do not go there, or neither: this was the last one. */
export interface NextPage {
  readonly url?: URL;
  readonly warning?: FeedWarning;
}

function elsewhere(href: string, feed: URL): NextPage {
  return {
    warning: {
      reason: 'next-elsewhere',
      hint: `The next page is said to be ${cleanText(href.slice(0, 200))}, which is not at ${feed.host}; it was not followed.`,
      isPartial: true,
    },
  };
}

/**
 * The page after this one. Only where the partner sent us: a link to another origin is told, not followed. Behind a proxy
 * servers often write `http:` for an address that is `https:`; that is the same place.
 * @param feed - the address that the partner gave.
 */
export function nextPage(feed: URL, page: PageRead, wrapping: Wrapping, seen: ReadonlySet<string>): NextPage {
  const href = wrapping.next?.(page);
  if (!href) return {};
  let url: URL;
  try {
    url = new URL(href, page.url);
  } catch {
    return elsewhere(href, feed);
  }
  if (url.protocol === 'http:' && feed.protocol === 'https:' && url.host === feed.host) url.protocol = 'https:';
  if (!/^https?:$/.test(url.protocol) || url.origin !== feed.origin || url.username) return elsewhere(href, feed);
  return seen.has(url.href) ? {} : { url };
}
