import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import { str } from '../../../i18n/localize-controller.js';
import { closeIcon, filterIcon } from '../../place/icons.js';
import { adoptLater } from '../adopt-later.js';
import type { Announcer } from '../announcer.js';
import { showAsModal } from '../as-modal.js';
import type { ActiveFilter } from '../render-filters.js';
import type { FinderView } from '../view-model.js';
import { activeFacets } from './active-facets.js';
import { filterStyles } from './filter-sheet.styles.js';
import { offeredFacets, offeredFlags, offersDays, renderFacets } from './render-facets.js';

/**
 * All filters in a modal dialog: a sheet on a phone, a panel at the side of a desktop. What is chosen holds at once, so
 * that the button that closes it can say how many places there are.
 */
export class FilterSheet {
  private isOpen = false;

  constructor(
    private readonly host: LitElement,
    private readonly announcer: Announcer,
  ) {
    adoptLater(host, filterStyles);
  }

  readonly open = (): void => {
    this.isOpen = true;
    this.host.requestUpdate();
  };

  /** The dialog is closed before it goes, so that the focus returns to the button that opened it. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.dialog?.close();
    this.host.requestUpdate();
  }

  /** After each rendering. */
  updated(): void {
    const { dialog } = this;
    this.adoptButton();
    if (this.isOpen && dialog && showAsModal(dialog)) dialog.querySelector<HTMLElement>('.filter-title')?.focus();
  }

  /** The restrictions of its own filters that are active. */
  active(view: FinderView): readonly ActiveFilter[] {
    return activeFacets(view);
  }

  /** The way to the filters that do not stand beside the list; nothing when there are none. */
  renderMore(view: FinderView): TemplateResult | typeof nothing {
    const hasMore = offersDays(view) || offeredFlags(view).length > 0 || offeredFacets(view).length > 0;
    if (!hasMore) return nothing;
    const count = activeFacets(view).length;
    return html`<button type="button" class="control more-filters" aria-haspopup="dialog" @click=${this.open}>
      ${filterIcon}<span
        >${view.speech.msg('More filters', { id: 'facet.more' })}${count > 0 ? ` (${count})` : ''}</span
      >
    </button>`;
  }

  render(view: FinderView): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const { msg } = view.speech;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- a tap beside the sheet; Escape is its key
    return html`<dialog
      class="filter-sheet"
      aria-labelledby="filter-title"
      @close=${this.onClose}
      @click=${this.onClick}
    >
      <div class="filter-head">
        <div id="filter-title" role="heading" aria-level=${view.headingLevel + 1} class="filter-title" tabindex="-1">
          ${msg('Filters', { id: 'filters.button' })}
        </div>
        <button type="button" class="control" part="close" @click=${() => this.close()}>
          ${closeIcon}<span>${msg('Close', { id: 'facet.close' })}</span>
        </button>
      </div>
      <div class="filter-body">${renderFacets(view)}</div>
      <div class="filter-foot">
        <button type="button" class="control" @click=${view.intents.onClear}>
          ${msg('Clear all', { id: 'facet.clear' })}
        </button>
        <button type="button" class="control strong" @click=${() => this.close()}>${this.showWords(view)}</button>
      </div>
      ${this.announcer.render()}
    </dialog>`;
  }

  /** The button was there first, and opened the filters in place; now it opens a dialog. */
  private adoptButton(): void {
    const button = this.host.renderRoot.querySelector('.filters-button[aria-expanded=false]');
    button?.removeAttribute('aria-expanded');
    button?.removeAttribute('aria-controls');
    button?.setAttribute('aria-haspopup', 'dialog');
  }

  private showWords({ speech: { msg }, answer }: FinderView): string {
    const { length } = answer.places;
    if (length === 0) return msg('No place: close', { id: 'facet.show-none' });
    return length === 1
      ? msg('Show 1 place', { id: 'facet.show-one' })
      : msg(str`Show ${length} places`, { id: 'facet.show' });
  }

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog.filter-sheet');
  }

  /** Escape closes it without asking us. */
  private readonly onClose = (): void => {
    if (!this.dialog?.open) this.close();
  };

  /** A tap beside the sheet. */
  private readonly onClick = (event: Event): void => {
    if (event.target === event.currentTarget) this.close();
  };
}
