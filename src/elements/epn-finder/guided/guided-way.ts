import type { LitElement } from 'lit';

import type { Place } from '../../../model/place.js';
import type { FinderStore } from '../../../store/finder-store.js';
import { bestPlaces } from './best-places.js';
import type { BackSteps } from '../back-steps.js';
import type { FinderIntents } from '../finder-intents.js';
import { NEED_SERVICES, type Need } from './needs.js';

/** The two questions, and the answer. */
export type GuidedStep = 'need' | 'where' | 'places';

/** What the guided way needs of the finder. */
export interface GuidedContext {
  readonly host: LitElement;
  readonly store: FinderStore;
  readonly intents: FinderIntents;
}

/**
 * The guided way in: what do you need, where are you, the three best places. Each step forward is one that the browser's
 * "back" takes back. The answers are the finder's own filters and origin, so that the list behind it shows the same.
 */
export class GuidedWay {
  step: GuidedStep = 'need';
  need: Need | null = null;
  /** What the page had restricted the services to before the visitor said what they need. */
  private preset: readonly string[] = [];
  private shouldFocus = false;
  private best: { readonly inputs: Parameters<typeof bestPlaces>; readonly places: readonly Place[] } | undefined;

  constructor(
    private readonly context: GuidedContext,
    private readonly steps: BackSteps,
  ) {}

  get isOn(): boolean {
    return this.context.store.state.view === 'guided';
  }

  /** The three best of the places that answer. */
  bestOf(answer: readonly Place[]): readonly Place[] {
    const { filters, origin, orderedAt } = this.context.store.state;
    const inputs: Parameters<typeof bestPlaces> = [answer, filters.services, origin, orderedAt];
    if (!this.best?.inputs.every((input, index) => input === inputs[index]))
      this.best = { inputs, places: bestPlaces(...inputs) };
    return this.best.places;
  }

  /** From the list into the first question. */
  enter(): void {
    const { view } = this.context.store.state;
    if (view === 'guided') return;
    this.steps.take({
      redo: () => {
        this.context.intents.onView('guided');
        this.go('need');
      },
      undo: () => this.context.intents.onView(view),
    });
  }

  answerNeed(need: Need): void {
    const before = { need: this.need, services: this.context.store.state.filters.services };
    if (this.need === null) this.preset = before.services;
    this.steps.take({
      redo: () => {
        this.need = need;
        this.ask(need === 'all' ? this.preset : NEED_SERVICES[need]);
        this.go('where');
      },
      undo: () => {
        this.need = before.need;
        this.ask(before.services);
        this.go('need');
      },
    });
  }

  /** It is known where the visitor is, or they do not mind. */
  showPlaces(): void {
    if (this.step !== 'where') return;
    this.steps.take({ redo: () => this.go('places'), undo: () => this.go('where') });
  }

  /** One question back, as the browser's "back" does. */
  back(): void {
    this.steps.back();
  }

  /** On to the list, which shows the same places and the others. */
  leave(): void {
    const { step } = this;
    this.steps.take({
      redo: () => this.context.intents.onView('list'),
      undo: () => {
        this.context.intents.onView('guided');
        this.go(step);
      },
    });
  }

  /** From the first question, with nothing of what was answered. */
  restart(): void {
    const { store } = this.context;
    const { step, need } = this;
    const { origin, filters } = store.state;
    this.steps.take({
      redo: () => {
        this.need = null;
        this.ask(this.preset);
        store.setOrigin(null);
        this.go('need');
      },
      undo: () => {
        this.need = need;
        this.ask(filters.services);
        store.setOrigin(origin);
        this.go(step);
      },
    });
  }

  /** As it was before anybody answered. */
  reset(): void {
    this.step = 'need';
    this.need = null;
    this.preset = [];
    this.shouldFocus = false;
  }

  /** After each rendering: a new question takes the focus, so that it is read, and seen from its beginning. */
  updated(): void {
    if (!this.shouldFocus) return;
    this.shouldFocus = false;
    this.context.host.renderRoot.querySelector<HTMLElement>('.guided-title')?.focus();
  }

  /** Places that do not tell what they offer follow those that do: an answer that is empty helps nobody. */
  private ask(services: readonly string[]): void {
    this.context.intents.onFilters({ services, withUnknown: services.length > 0 });
  }

  private go(step: GuidedStep): void {
    this.step = step;
    this.shouldFocus = true;
    this.context.host.requestUpdate();
  }
}
