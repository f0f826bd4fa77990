import { html, nothing, type TemplateResult } from 'lit';

import { isOldData } from '../../feed/old-data.js';
import { dateFormatter } from '../../i18n/intl-cache.js';
import { str } from '../../i18n/localize-controller.js';
import { retryIcon } from '../place/icons.js';
import type { FinderView } from './view-model.js';

/** How many places there are, and in which order: one sentence. */
function statusWords(view: FinderView): string {
  const { speech, state, answer, extras } = view;
  const { msg } = speech;
  if (state.feed.kind === 'error') return '';
  if (state.feed.kind === 'loading') {
    return state.feed.isSlow
      ? msg('The places are still loading. This takes longer than usual.', { id: 'status.slow' })
      : msg('Loading the places…', { id: 'status.loading' });
  }
  const { length } = answer.places;
  if (length === 0) return msg('No place found', { id: 'status.none' });
  const words = extras?.statusWords(view);
  if (words) return words;
  if (length === 1) return msg('1 place', { id: 'status.one' });
  return msg(str`${length} places, open ones first`, { id: 'status.many' });
}

/**
 * Always there, so that screen readers notice a change of its text: not of one that grows with each part of a long feed,
 * nor once the later code says what there is when the visitor pauses.
 */
export function renderStatus(view: FinderView): TemplateResult {
  const { feed } = view.state;
  const isSilent = view.extras ?? (feed.kind === 'ready' && feed.result.more);
  return html`<p part="status" class="status" role="status" tabindex="-1" aria-live=${isSilent ? 'off' : nothing}>
    ${statusWords(view)}
  </p>`;
}

/** What the visitor should know about the data: a sample, an old copy, records that could not be shown. */
export function renderNotes(view: FinderView): TemplateResult | typeof nothing {
  const { feed } = view.state;
  if (feed.kind !== 'ready') return nothing;
  const { msg, locale } = view.speech;
  const { meta, rejections } = feed.result;
  const notes = [
    ...view.unknownCommunes.map((name) =>
      msg(str`We do not know the commune “${name}”. You see all places.`, { id: 'note.unknown-commune' }),
    ),
    ...(meta.isSample
      ? [msg('Sample data, not the official list of digital public spaces', { id: 'note.sample' })]
      : []),
    ...(meta.storedCopy ? [storedCopyWords(view, meta.storedCopy.date, locale)] : []),
    ...(isOldData(meta, view.now)
      ? [msg('This data is more than a year old. Call before you come.', { id: 'note.old-data' })]
      : []),
    ...(rejections.length > 0 ? [rejectedWords(view, rejections.length)] : []),
  ];
  return notes.length > 0
    ? html`<ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : nothing;
}

function rejectedWords({ speech: { msg } }: FinderView, count: number): string {
  return count === 1
    ? msg('1 place is missing here: its data could not be read.', { id: 'note.rejected-one' })
    : msg(str`${count} places are missing here: their data could not be read.`, { id: 'note.rejected' });
}

function storedCopyWords({ speech: { msg } }: FinderView, date: Date | null, locale: string): string {
  if (!date) return msg('Older data: the newest list could not be loaded.', { id: 'note.stored-copy' });
  const day = dateFormatter(locale, { day: 'numeric', month: 'long', timeZone: 'Europe/Brussels' }).format(date);
  return msg(str`Data of ${day}: the newest list could not be loaded.`, { id: 'note.stored-copy-date' });
}

/** Says what happened and what one can do; the webmaster's half of it stands in the console. */
export function renderError({ speech: { msg } }: FinderView, onRetry: () => void): TemplateResult {
  // The button goes: the focus waits on the line above, or a keyboard would begin again at the top of the page.
  const retry = ({ currentTarget }: Event): void => {
    const status = (currentTarget as Element).parentElement?.previousElementSibling as HTMLElement | null;
    status?.focus();
    onRetry();
  };
  return html`<div part="error" class="message" role="alert">
    <p>${msg('We cannot load the places. Check your connection or try again.', { id: 'error.feed' })}</p>
    <button type="button" class="control strong" @click=${retry}>
      ${retryIcon}<span>${msg('Try again', { id: 'error.retry' })}</span>
    </button>
  </div>`;
}
