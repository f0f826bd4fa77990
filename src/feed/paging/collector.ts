import { inWgs84, needsProjection } from '../adapters/coordinates.js';
import type { Project } from '../adapters/projection.js';
import { UNREADABLE } from '../adapters/source.js';
import type { PlaceDraft } from '../draft.js';
import { createMerger } from '../merge.js';
import { validate } from '../validate.js';
import type { FeedMeta, FeedResult, Rejection } from '../../model/feed.js';

/** Takes the drafts of a feed one by one, and can say at any time what has become of them. */
export class Collector {
  private readonly merger = createMerger();
  private readonly rejections: Rejection[] = [];
  private count = 0;
  private project: Project | undefined;

  /** Records so far. */
  get read(): number {
    return this.count;
  }

  /** True when the draft has coordinates that nobody can convert yet: give a projection first. */
  waitsFor(draft: PlaceDraft | typeof UNREADABLE, declared: number | undefined): boolean {
    return !this.project && draft !== UNREADABLE && needsProjection(draft, declared);
  }

  useProjection(project: Project): void {
    this.project = project;
  }

  /** @param declared - EPSG code that the page declares. */
  add(draft: PlaceDraft | typeof UNREADABLE, declared: number | undefined): void {
    const index = this.count;
    this.count += 1;
    if (draft === UNREADABLE) {
      const hint = 'This record is not what the rest of the feed is: no JSON, or a quote that is never closed.';
      this.rejections.push({ id: `#${index + 1}`, reason: 'unreadable', hint });
      return;
    }
    const outcome = validate(inWgs84(draft, declared, this.project), index);
    if ('place' in outcome) this.merger.add(outcome.place);
    else this.rejections.push(outcome.rejection);
  }

  result(meta: FeedMeta): FeedResult {
    return { ...this.merger.result(), rejections: [...this.rejections], meta, read: this.count };
  }
}
