import type { FinderState } from './finder-state.js';

/** How the finder stands: `partial` when some records are missing or an old copy is shown. */
export type FinderStatus = 'loading' | 'ready' | 'empty' | 'partial' | 'error';

/** @param count - how many places are shown. */
export function statusOf({ feed }: FinderState, count: number): FinderStatus {
  if (feed.kind !== 'ready') return feed.kind;
  if (count === 0) return 'empty';
  const { rejections, meta } = feed.result;
  const isCut = meta.warnings?.some((warning) => warning.isPartial) ?? false;
  return isCut || rejections.length > 0 || meta.storedCopy ? 'partial' : 'ready';
}
