import { html, nothing, type TemplateResult } from 'lit';

import { str } from '../../../i18n/localize-controller.js';
import type { FinderView } from '../view-model.js';

/** A place that does not tell is never hidden silently: it is counted, and one tap shows it. */
export function renderUnknown({
  speech: { msg },
  state,
  answer,
  intents,
}: FinderView): TemplateResult | typeof nothing {
  const { unknownCount } = answer;
  if (unknownCount === 0) return nothing;
  const label = state.filters.withUnknown
    ? msg('Hide the places that do not say', { id: 'unknown.hide' })
    : msg('Show them too', { id: 'unknown.show' });
  const sentence =
    unknownCount === 1
      ? msg('1 other place does not say whether it matches. Ask there.', { id: 'unknown.one' })
      : msg(str`${unknownCount} other places do not say whether they match. Ask there.`, { id: 'unknown.count' });
  return html`<div class="message">
    <p>${sentence}</p>
    <button type="button" class="control" @click=${intents.onUnknown}>${label}</button>
  </div>`;
}
