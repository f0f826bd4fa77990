import { html, nothing, type TemplateResult } from 'lit';

import { str } from '../../../i18n/localize-controller.js';
import type { FinderView } from '../view-model.js';

/** Several communes, as a page can preset them: a list to choose one from has to say so, or it would say "all". */
export function renderSeveral({ speech, state }: FinderView): TemplateResult | typeof nothing {
  const { length } = state.filters.communes;
  if (length < 2) return nothing;
  return html`<option .selected=${true}>
    ${speech.msg(str`${length} communes`, { id: 'facet.several-communes' })}
  </option>`;
}
