import { afterPaint } from '../../base/after-paint.js';
import { warnOnce } from '../../base/log.js';
import type { FinderParts } from './extras-context.js';
import type { Extras } from './extras.js';

/** Brings what the finder needs only when its first results are on the screen. */
export class AfterResults {
  /** `undefined` until its code has come. */
  extras: Extras | undefined;
  private hasBegun = false;
  private hasFailed = false;

  constructor(private readonly parts: FinderParts) {}

  /** True while what the page asks for cannot be shown without the later code, and that may still come. */
  get isAwaited(): boolean {
    return !this.extras && !this.hasFailed;
  }

  /** The first results have been rendered; once they are painted, the rest may come. */
  begin(): void {
    if (!this.hasBegun) afterPaint(() => this.beginNow());
  }

  /** What the page asks for first needs the rest. */
  beginNow(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    const { host } = this.parts;
    this.load().catch((error: unknown) => {
      this.hasFailed = true;
      warnOnce(host.localName, `a part of the finder could not be loaded (${String(error)}).`);
      host.requestUpdate();
    });
  }

  /** A chunk that fails is asked for once more; then the list goes on without what it holds. */
  private async load(): Promise<void> {
    const load = () => import('./later.js');
    const later = await load().catch(load);
    await this.parts.i18n.add(later.loadLaterWords);
    this.parts.answers.engine = later.createEngine();
    this.extras = new later.Extras(this.parts);
    this.parts.host.requestUpdate();
  }
}
