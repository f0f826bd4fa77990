import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import type { ColorScheme } from '../../theme/theme-controller.js';
import { renderActions } from '../place/actions.js';
import { renderDetails } from '../place/details.js';
import { retryIcon } from '../place/icons.js';
import { renderOpenState } from '../place/open-state.js';
import { renderText, renderWhere } from '../place/texts.js';

/** What the card has to show: a place, or why there is none. */
export type CardContent =
  | { readonly kind: 'place'; readonly place: Place; readonly isSample: boolean }
  | { readonly kind: 'loading' }
  | { readonly kind: 'error' }
  | { readonly kind: 'gone' };

/** How the card shows it. */
export interface CardFrame {
  readonly speech: Speech;
  readonly now: Date;
  readonly scheme: ColorScheme;
  readonly isCompact: boolean;
  readonly headingLevel: number;
  readonly onRetry: () => void;
}

function renderPlace(place: Place, isSample: boolean, frame: CardFrame): TemplateResult {
  const { speech, now, headingLevel, isCompact } = frame;
  const sample = html`<p class="soft">
    ${speech.msg('Sample data, not the official list of digital public spaces', { id: 'note.sample' })}
  </p>`;
  return html`<div part="card-title" role="heading" aria-level=${headingLevel} class="place-name" id="name">
      ${renderText(place.name, speech.locale)}
    </div>
    ${renderOpenState(speech, place, now)}
    ${isCompact ? html`<p>${renderWhere(place.address, speech.locale)}</p>` : nothing} ${renderActions(speech, place)}
    <slot name="actions"></slot>
    ${isCompact ? nothing : renderDetails(speech, place, now)} ${isSample ? sample : nothing}`;
}

function renderProblem(sentence: string, { speech, onRetry }: CardFrame, canRetry: boolean): TemplateResult {
  const retry = html`<button type="button" class="control strong" @click=${onRetry}>
    ${retryIcon}<span>${speech.msg('Try again', { id: 'error.retry' })}</span>
  </button>`;
  return html`<div part="error" class="message" role=${canRetry ? 'alert' : 'status'}>
    <p>${sentence}</p>
    ${canRetry ? retry : nothing}
  </div>`;
}

function renderContent(content: CardContent, frame: CardFrame): TemplateResult {
  const { msg } = frame.speech;
  switch (content.kind) {
    case 'place':
      return renderPlace(content.place, content.isSample, frame);
    case 'loading':
      return html`<div part="loading" class="skeleton">
        <p>${msg('Loading the place…', { id: 'card.loading' })}</p>
      </div>`;
    case 'gone':
      return renderProblem(msg('This place is no longer in the list.', { id: 'card.gone' }), frame, false);
    case 'error':
      return renderProblem(
        msg('We cannot load this place. Check your connection or try again.', { id: 'card.error' }),
        frame,
        true,
      );
  }
}

/** The card: an article named by its place. */
export function renderCard(content: CardContent, frame: CardFrame): TemplateResult {
  return html`<article
    part="card"
    class="root"
    data-scheme=${frame.scheme}
    lang=${frame.speech.locale}
    dir="ltr"
    aria-busy=${content.kind === 'loading' ? 'true' : 'false'}
    aria-labelledby=${content.kind === 'place' ? 'name' : nothing}
  >
    ${renderContent(content, frame)}
  </article>`;
}
