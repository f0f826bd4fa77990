import type { LitElement } from 'lit';

/** In the list, the rows of the places that are pointed at on the map: they stand out a little, and nothing moves. */
export class PointedRow {
  private ids: readonly string[] = [];

  constructor(private readonly host: LitElement) {}

  /** @param ids - the places under the mouse or the keyboard on the map. */
  point(ids: readonly string[]): void {
    if (ids.join() === this.ids.join()) return;
    this.ids = ids;
    this.mark();
  }

  /** After each rendering: a row may hold another place than before. */
  update(): void {
    if (this.ids.length > 0) this.mark();
  }

  private mark(): void {
    for (const row of this.host.renderRoot.querySelectorAll<HTMLElement>('.results > .result'))
      row.toggleAttribute('data-pointed', this.ids.includes(row.dataset.id ?? ''));
  }
}
