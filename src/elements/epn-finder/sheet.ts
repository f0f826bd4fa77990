import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { placesOf } from '../../store/finder-state.js';
import type { FinderStore } from '../../store/finder-store.js';
import { renderActions } from '../place/actions.js';
import { renderOpenState } from '../place/open-state.js';
import { renderText } from '../place/texts.js';
import { showAsModal } from './as-modal.js';
import type { BackSteps } from './back-steps.js';
import { backIcon } from './guided/pictograms.js';
import { renderChosen, renderPlaceLine } from './render-results.js';
import type { FinderView } from './view-model.js';

/** A window as narrow as a phone, or one that is enlarged until it is. */
export const PHONE = '(max-width: 640px)';

/**
 * On a phone the place that the visitor has chosen fills the screen: a modal dialog, which Escape, its button and the
 * browser's "back" close. A choice that the page makes opens no sheet.
 */
export class PlaceSheet {
  private placeId: string | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly store: FinderStore,
    private readonly steps: BackSteps,
  ) {}

  /** True while the place with this id fills the screen. */
  shows(id: string): boolean {
    return this.placeId === id;
  }

  /** The visitor has chosen a place. */
  open(id: string): void {
    if (!matchMedia(PHONE).matches || this.placeId !== null) return;
    this.steps.take({
      redo: () => {
        this.placeId = id;
        this.store.select(id);
      },
      undo: () => this.hide(),
    });
  }

  /** As if nothing had been chosen. */
  reset(): void {
    this.hide();
  }

  /** After each rendering. */
  updated(): void {
    const { dialog } = this;
    if (this.placeId !== null && this.store.state.selectedId !== this.placeId) this.steps.drop();
    else if (dialog) showAsModal(dialog);
  }

  render(view: FinderView): TemplateResult | typeof nothing {
    if (this.placeId === null) return nothing;
    const place = placesOf(view.state).find(({ id }) => id === this.placeId);
    if (!place) return nothing;
    const { speech, now, headingLevel } = view;
    return html`<dialog
      class="sheet"
      part="card"
      aria-labelledby="sheet-title"
      @cancel=${this.onCancel}
      @close=${this.onClose}
    >
      <div class="sheet-head">
        <button type="button" class="control" part="close" @click=${() => this.steps.back()}>
          ${backIcon}<span>${speech.msg('Back to the list', { id: 'sheet.back' })}</span>
        </button>
      </div>
      <div class="sheet-body">
        <div role="heading" aria-level=${headingLevel + 1} class="title" id="sheet-title">
          ${renderText(place.name, speech.locale)}
        </div>
        ${renderOpenState(speech, place, now)} ${renderPlaceLine(view, place)} ${renderActions(speech, place)}
        ${renderChosen(view, place)}
      </div>
    </dialog>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog.sheet');
  }

  /** Escape is a step back like any other. */
  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.steps.back();
  };

  /** The browser may close it without asking, at a second Escape. */
  private readonly onClose = (): void => {
    if (this.placeId !== null && !this.dialog?.open) this.steps.back();
  };

  /** The dialog is closed before it goes, so that the focus returns to where it came from. */
  private hide(): void {
    if (this.placeId === null) return;
    const { dialog, placeId } = this;
    this.placeId = null;
    dialog?.close();
    if (this.store.state.selectedId === placeId) this.store.select(null);
    this.host.requestUpdate();
  }
}
