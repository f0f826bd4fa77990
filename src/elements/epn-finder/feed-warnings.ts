import { warnOnce } from '../../base/log.js';
import { isOldData } from '../../feed/old-data.js';
import type { FinderView } from './view-model.js';

/** Tells the webmaster, once, what is odd about the feed although it could be read. */
export function warnAboutFeed(tag: string, { state: { feed }, now, unknownCommunes }: FinderView): void {
  if (feed.kind !== 'ready') return;
  const { meta, more } = feed.result;
  if (isOldData(meta, now)) warnOnce(tag, `the data of ${meta.url} is more than a year old (${meta.date ?? ''}).`);
  // A commune outside the Region may be in the part of the feed that is still on its way.
  for (const value of more ? [] : unknownCommunes)
    warnOnce(tag, `commune="${value}" is no commune of the Region or of the feed.`);
}
