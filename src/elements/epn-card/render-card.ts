import { html, nothing, type TemplateResult } from 'lit';

import { directionOf } from '../../i18n/locales.js';
import { retryIcon } from '../place/icons.js';
import type { CardContent, CardFrame } from './frame.js';
import { renderGone } from './render-gone.js';
import { renderPlace } from './render-place.js';

/** Of the size of a place with its details, so that the page below does not move when the place comes. */
function renderSkeleton({ speech: { msg } }: CardFrame, isSlow: boolean): TemplateResult {
  const words = isSlow
    ? msg('This takes longer than usual. Please wait.', { id: 'card.slow' })
    : msg('Loading the place…', { id: 'card.loading' });
  return html`<div part="loading" class="skeleton">
    <p role="status">${words}</p>
    <i></i><i></i><i></i>
  </div>`;
}

function renderError({ speech: { msg }, onRetry }: CardFrame): TemplateResult {
  return html`<div part="error" class="message" role="alert">
    <p>${msg('We cannot load this place. Check your connection or try again.', { id: 'card.error' })}</p>
    <button type="button" class="control strong" @click=${onRetry}>
      ${retryIcon}<span>${msg('Try again', { id: 'error.retry' })}</span>
    </button>
  </div>`;
}

function renderContent(content: CardContent, frame: CardFrame): TemplateResult {
  switch (content.kind) {
    case 'place':
      return renderPlace(frame, content);
    case 'loading':
      return renderSkeleton(frame, content.isSlow);
    case 'gone':
      return renderGone(frame, content.nearest);
    case 'error':
      return renderError(frame);
  }
}

/** The card: an article named by its place. */
export function renderCard(content: CardContent, frame: CardFrame): TemplateResult {
  return html`<article
    part="card"
    class="root"
    data-scheme=${frame.layout === 'print' ? 'light' : frame.scheme}
    data-layout=${frame.layout}
    lang=${frame.speech.locale}
    dir=${directionOf(frame.speech.locale)}
    aria-busy=${content.kind === 'loading' ? 'true' : 'false'}
    aria-labelledby=${content.kind === 'place' ? 'name' : nothing}
  >
    <div class="body">${renderContent(content, frame)} ${frame.debug}</div>
  </article>`;
}
