import { html, type TemplateResult } from 'lit';

import type { Suggestion } from '../../../search/suggest.js';
import { iconOf } from './suggestion-icons.js';
import { detailOf, labelOf } from './suggestion-words.js';
import type { FinderView } from '../view-model.js';

/** How one suggestion stands in the list. */
export interface OptionState {
  readonly id: string;
  /** The arrows have walked to it. */
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One suggestion: what it is by its picture and its second line, never by the picture alone. */
export function renderOption(view: FinderView, suggestion: Suggestion, state: OptionState): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the search box hears the keys: the focus stays there
  return html`<li
    id=${state.id}
    class="suggestion"
    role="option"
    aria-selected=${state.isActive ? 'true' : 'false'}
    @click=${state.onChoose}
  >
    ${iconOf(suggestion.kind)}
    <span class="suggestion-words">
      <span class="suggestion-label">${labelOf(view, suggestion)}</span>
      <span class="soft">${detailOf(view, suggestion)}</span>
    </span>
  </li>`;
}
