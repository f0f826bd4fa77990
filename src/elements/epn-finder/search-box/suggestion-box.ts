import { html, type LitElement, type TemplateResult } from 'lit';

import type { Place } from '../../../model/place.js';
import { suggest, type Suggestion } from '../../../search/suggest.js';
import { adoptLater } from '../adopt-later.js';
import { facetWords } from '../render-filters.js';
import type { FinderView } from '../view-model.js';
import { renderOption } from './render-option.js';
import { suggestionStyles } from './suggestion-box.styles.js';
import { announcementOf } from './suggestion-words.js';

const OPTION = 'suggestion-';

/**
 * Makes a combobox of the search box, as the ARIA Authoring Practices describe it: the list of suggestions follows what
 * is typed, the arrows walk through it, Enter takes one, Escape closes it. The focus stays in the box.
 */
export class SuggestionBox {
  private isOpen = false;
  private active = -1;
  private suggestions: readonly Suggestion[] = [];
  /** What the suggestions were made from: they are made anew only when it changes. */
  private madeFrom: readonly unknown[] = [];
  private view: FinderView | undefined;
  private input: HTMLInputElement | null = null;

  constructor(private readonly host: LitElement) {
    adoptLater(host, suggestionStyles);
  }

  /** What a screen reader hears of the list; nothing while it is closed. */
  get announcement(): string {
    const { length } = this.suggestions;
    return length > 0 && this.view ? announcementOf(this.view.speech.msg, length) : '';
  }

  /** The list below the search box. */
  render(view: FinderView): TemplateResult {
    this.view = view;
    this.suggestions = this.suggestionsFor(view);
    this.active = Math.min(this.active, this.suggestions.length - 1);
    const { msg } = view.speech;
    return html`<ul
      id="suggestions"
      part="suggestions"
      class="suggestions"
      role="listbox"
      aria-label=${msg('Suggestions', { id: 'suggest.label' })}
      ?hidden=${this.suggestions.length === 0}
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      ${this.suggestions.map((suggestion, index) =>
        renderOption(view, suggestion, {
          id: `${OPTION}${index}`,
          isActive: index === this.active,
          onChoose: () => this.choose(suggestion),
        }),
      )}
    </ul>`;
  }

  /** After each rendering: the search box itself was there first, so that it gets its role only now. */
  updated(): void {
    const input = this.host.renderRoot.querySelector<HTMLInputElement>('#query');
    if (input !== this.input) this.listenTo(input);
    if (!input) return;
    input.setAttribute('aria-expanded', String(this.suggestions.length > 0));
    if (this.active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${OPTION}${this.active}`);
  }

  private listenTo(input: HTMLInputElement | null): void {
    this.input = input;
    if (!input) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'suggestions');
    input.addEventListener('input', () => this.show(true));
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.show(false));
    input.form?.addEventListener('submit', () => this.hideKeyboard());
  }

  /** Enter says that all is typed: what is found stands behind the keyboard of a phone; elsewhere the focus stays. */
  private hideKeyboard(): void {
    if (matchMedia('(pointer: coarse)').matches) this.input?.blur();
  }

  private suggestionsFor(view: FinderView): readonly Suggestion[] {
    const { speech, state, answer } = view;
    const { isOpen } = this;
    const made = [state.query, answer, speech.locale, isOpen];
    if (made.every((input, index) => input === this.madeFrom[index])) return this.suggestions;
    this.madeFrom = made;
    if (!isOpen) return [];
    return suggest({
      query: state.query,
      locale: speech.locale,
      places: answer.places,
      understood: answer.understood,
      facets: answer.facets,
      serviceWords: (value) => facetWords(view, value),
    });
  }

  private show(isOpen: boolean): void {
    if (isOpen === this.isOpen && this.active < 0) return;
    this.isOpen = isOpen;
    this.active = -1;
    this.host.requestUpdate();
  }

  private onKey(event: KeyboardEvent): void {
    const { length } = this.suggestions;
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        if (length > 0) this.walkTo((this.active + 1) % length);
        else this.show(true);
        break;
      case 'ArrowUp':
        if (length > 0) this.walkTo(this.active <= 0 ? length - 1 : this.active - 1);
        break;
      case 'Escape':
        if (length === 0) return;
        this.show(false);
        break;
      case 'Enter': {
        const suggestion = this.suggestions[this.active];
        if (suggestion) {
          this.choose(suggestion);
          break;
        }
        this.show(false);
        return;
      }
      default:
        return;
    }
    event.preventDefault();
  }

  private walkTo(index: number): void {
    this.active = index;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** A commune and a service become filters, which stand there and can be removed; a place is chosen. */
  private choose(suggestion: Suggestion): void {
    const { view } = this;
    if (!view) return;
    this.show(false);
    const { intents, state } = view;
    const { filters } = state;
    switch (suggestion.kind) {
      case 'commune':
        intents.onAsk({ query: '', filters: { ...filters, communes: [suggestion.value.key] } });
        break;
      case 'service':
        intents.onAsk({
          query: '',
          filters: { ...filters, services: [...new Set([...filters.services, suggestion.value.key])] },
        });
        break;
      case 'postal-code':
        intents.onQuery(suggestion.code);
        break;
      case 'place':
        if (suggestion.place.id !== state.selectedId) intents.onSelect(suggestion.place, 'list');
        this.focusRow(suggestion.place);
    }
  }

  /** Where the place is opened in the list; on a phone its sheet has the focus, and the list can have none. */
  private focusRow({ id }: Place): void {
    void this.host.updateComplete.then(() =>
      this.host.renderRoot
        .querySelector<HTMLElement>(`.result[aria-current][data-id="${CSS.escape(id)}"] .name`)
        ?.focus(),
    );
  }
}
