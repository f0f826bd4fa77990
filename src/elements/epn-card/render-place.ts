import { html, nothing, type TemplateResult } from 'lit';

import type { Place } from '../../model/place.js';
import { renderDetails } from '../place/details.js';
import { contactIcon, moreIcon } from '../place/fact-icons.js';
import { renderOpenState } from '../place/open-state.js';
import { renderReport } from '../place/report.js';
import { renderText, renderWhere } from '../place/texts.js';
import { renderCardActions } from './card-actions.js';
import type { CardContent, CardFrame } from './frame.js';

type PlaceContent = Extract<CardContent, { kind: 'place' }>;

/** The button for what a compact or a very narrow card does not show at once. */
function renderMore({ speech: { msg }, isOpen, onToggle }: CardFrame): TemplateResult {
  const words = isOpen
    ? msg('Show less', { id: 'card.less' })
    : msg('Hours, address and services', { id: 'card.more' });
  return html`<button
    type="button"
    class="control more"
    part="more"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${onToggle}
  >
    ${moreIcon}<span>${words}</span>
  </button>`;
}

/** What one may do with the card itself: keep it, or have it mended. */
function renderTools(frame: CardFrame, content: PlaceContent): TemplateResult {
  const { msg } = frame.speech;
  return html`<div class="tools">
    <button type="button" class="link" @click=${() => frame.onAddContact(content.place)}>
      ${contactIcon}<span>${msg('Add to my contacts', { id: 'card.add-contact' })}</span>
    </button>
    ${renderReport(frame.speech, content.place, { tag: 'epn-card', reportUrl: frame.reportUrl, feed: content.feed })}
  </div>`;
}

/** What comes below the big actions; one template for all layouts, so that the button keeps its focus. */
function renderRest(frame: CardFrame, content: PlaceContent): TemplateResult {
  const { speech, now, directions, layout, isOpen } = frame;
  const isPrint = layout === 'print';
  const rest = html`<div class="rest" data-open=${isOpen ? 'true' : 'false'}>
    ${renderDetails(speech, content.place, now, { directions, hasBooking: !isPrint })}
    ${isPrint ? nothing : renderTools(frame, content)}
  </div>`;
  return html`${layout === 'auto' || layout === 'compact' ? renderMore(frame) : nothing}
  ${layout === 'compact' && !isOpen ? nothing : rest}`;
}

/** Of a place without a phone one cannot say "call". */
function askWords({ speech: { msg } }: CardFrame, { openingHours, phones }: Place): string | undefined {
  return openingHours || phones.length > 0
    ? undefined
    : msg('Hours not confirmed. Ask before you come.', { id: 'card.ask-first' });
}

/** One place: its name, whether it is open, what to press, and everything that is known of it. */
export function renderPlace(frame: CardFrame, content: PlaceContent): TemplateResult {
  const { speech, now, headingLevel, layout, directions } = frame;
  const { place, isSample } = content;
  const sample = html`<p class="soft">
    ${speech.msg('Sample data, not the official list of digital public spaces', { id: 'note.sample' })}
  </p>`;
  return html`<div
      part="card-title"
      role="heading"
      aria-level=${headingLevel}
      class="place-name"
      id="name"
      tabindex="-1"
    >
      ${renderText(place.name, speech.locale)}
    </div>
    ${layout === 'print' ? nothing : renderOpenState(speech, place, now, askWords(frame, place))}
    ${layout === 'compact' ? html`<p class="where">${renderWhere(place.address, speech.locale)}</p>` : nothing}
    ${layout === 'print' ? nothing : renderCardActions(speech, place, directions)}
    <slot name="actions"></slot>
    ${renderRest(frame, content)} ${isSample ? sample : nothing}`;
}
