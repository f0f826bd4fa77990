import { html, nothing, type TemplateResult } from 'lit';

import { str } from '../../../i18n/localize-controller.js';
import { pickText } from '../../../model/text.js';
import type { Way } from '../../../store/widening.js';
import type { FinderView } from '../view-model.js';

/** What was asked for and is not there. */
function reasonWords({ speech: { msg, locale }, state, answer }: FinderView): string {
  const { query } = state;
  if (!query) return msg('No place matches what you ask.', { id: 'empty.filters' });
  if (!answer.understood) return msg(str`No place matches “${query}”.`, { id: 'empty.query' });
  const { text } = pickText(answer.understood.text, locale);
  return msg(str`No place matches “${query}” (${text}).`, { id: 'empty.understood', desc: '0: typed, 1: understood' });
}

/**
 * Never only "0 results": what to leave out, the most helpful first, each with how many places it would give.
 * @param ways - `null` while they are being counted
 */
export function renderEmpty(view: FinderView, ways: readonly Way[] | null): TemplateResult {
  const { msg } = view.speech;
  const button = ({ label, count, run }: Way, isFirst: boolean) =>
    html`<button type="button" class="control ${isFirst ? 'strong' : ''}" @click=${run}>
      <span>${label} ${count > 0 ? html`(${count})` : nothing}</span>
    </button>`;
  return html`<div class="message">
    <p>${reasonWords(view)}</p>
    ${ways && ways.length > 1 ? html`<p>${msg('You can ask for less:', { id: 'empty.widen' })}</p>` : nothing}
    <div class="choices">${ways?.map((way, index) => button(way, index === 0))}</div>
  </div>`;
}
