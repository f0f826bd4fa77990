import type { TemplateResult, LitElement } from 'lit';

import { str } from '../../../i18n/localize-controller.js';
import { pickText } from '../../../model/text.js';
import { isPlain } from '../../../search/search-index.js';
import { placesOf } from '../../../store/finder-state.js';
import { Widening } from '../../../store/widening.js';
import type { Announcer } from '../announcer.js';
import type { ActiveFilter } from '../render-filters.js';
import { SuggestionBox } from '../search-box/suggestion-box.js';
import type { FinderView } from '../view-model.js';
import { FilterSheet } from './filter-sheet.js';
import { renderEmpty } from './render-empty.js';
import { renderSeveral } from './render-several.js';
import { renderUnknown } from './render-unknown.js';
import { waysOut } from './ways.js';

/** What narrows the list down, and widens it again, beyond the first filters. */
export class Narrowing {
  readonly sheet: FilterSheet;
  readonly suggestions: SuggestionBox;
  readonly renderUnknown = renderUnknown;
  readonly renderSeveral = renderSeveral;
  private readonly widening: Widening;

  constructor(host: LitElement, announcer: Announcer) {
    this.sheet = new FilterSheet(host, announcer);
    this.suggestions = new SuggestionBox(host);
    this.widening = new Widening(() => host.requestUpdate());
  }

  /** After each rendering. */
  updated(): void {
    this.sheet.updated();
    this.suggestions.updated();
  }

  /** Back to how the page set it up. */
  reset(): void {
    this.sheet.close();
  }

  /** What was understood, where that is not plain to see in what was typed; `undefined` where it is. */
  statusWords({ speech: { msg, locale }, state, answer }: FinderView): string | undefined {
    const { understood, places } = answer;
    const { length } = places;
    if (!understood || length === 0 || (!understood.isCorrected && isPlain(understood, state.query, locale)))
      return undefined;
    const { text } = pickText(understood.text, locale);
    return length === 1
      ? msg(str`1 place for “${text}”`, { id: 'understood.one' })
      : msg(str`${length} places for “${text}”`, { id: 'understood.many', desc: '0: number, 1: understood' });
  }

  /** Never only "0 results". */
  renderEmpty(view: FinderView, active: readonly ActiveFilter[]): TemplateResult {
    const { state, speech, intents } = view;
    const ways = this.widening.get(state, speech.locale, () => waysOut(view, active));
    const all = {
      label: speech.msg('Show all places', { id: 'empty.all' }),
      run: intents.onClear,
      count: placesOf(state).length,
    };
    return renderEmpty(view, ways && [...ways, all]);
  }
}
