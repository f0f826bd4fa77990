import { warnOnce } from '../../../base/log.js';
import { createOrigin } from '../../../geo/origin.js';
import { parsePosition } from '../../../geo/position.js';
import type { FinderStore } from '../../../store/finder-store.js';
import type { NearMe } from './near-me.js';

/** The `near` attribute: where the page measures from, until the visitor says otherwise. */
export class NearPreset {
  private applied: string | null = null;

  constructor(
    private readonly store: FinderStore,
    private readonly near: NearMe,
    private readonly tag: string,
  ) {}

  /** Before each rendering. */
  follow(near: string | null): void {
    if (near !== this.applied) this.apply(near);
  }

  /** From the start again. A commune outside the Region is known once the feed is. */
  apply(near: string | null): void {
    this.applied = null;
    const [latitude, longitude, ...rest] = near?.split(',') ?? [];
    const position = rest.length === 0 && longitude !== undefined ? parsePosition(latitude, longitude) : null;
    if (near === null) this.store.setOrigin(null);
    else if (position && position !== 'invalid') this.store.setOrigin(createOrigin({ kind: 'page', position }));
    else if (!this.near.goTo(near, 'page')) {
      const { feed } = this.store.state;
      if (feed.kind !== 'ready' || feed.result.more) return;
      warnOnce(this.tag, `near="${near}" is neither "lat,lng" nor a postal code or commune that we know.`);
    }
    this.applied = near;
  }
}
