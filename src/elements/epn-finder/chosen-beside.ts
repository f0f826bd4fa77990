import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Place } from '../../model/place.js';
import { placesOf } from '../../store/finder-state.js';
import { renderRow } from './render-results.js';
import type { FinderView } from './view-model.js';

/**
 * The chosen place where it does not answer what is asked, as when a link opens a place that the page's own presets leave
 * out. It is shown after those that do until the visitor asks for something: a place that their own filter leaves out
 * would only confuse them.
 */
export class ChosenBeside {
  private selectedId: string | null = null;
  private isKept = false;

  constructor(host: LitElement) {
    host.addEventListener('epn-filter-change', () => {
      this.isKept = false;
      host.requestUpdate();
    });
  }

  /** Before each rendering. */
  willUpdate(selectedId: string | null): void {
    if (selectedId === this.selectedId) return;
    this.selectedId = selectedId;
    this.isKept = true;
  }

  placeOf({ answer, state }: FinderView): Place | undefined {
    const find = (places: readonly Place[]) => places.find(({ id }) => id === this.selectedId);
    return this.isKept && this.selectedId !== null && !find(answer.places) ? find(placesOf(state)) : undefined;
  }

  render(view: FinderView): TemplateResult | typeof nothing {
    const place = this.placeOf(view);
    return place
      ? html`<ol part="results" class="results">
          ${renderRow(view, place)}
        </ol>`
      : nothing;
  }
}
