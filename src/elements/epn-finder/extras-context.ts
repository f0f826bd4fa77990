import type { LitElement } from 'lit';

import type { Geocode } from '../../geo/geocode.js';
import type { LocalizeController } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import type { Answers } from '../../store/answers.js';
import type { FinderState } from '../../store/finder-state.js';
import type { FinderStore } from '../../store/finder-store.js';
import type { FinderIntents } from './finder-intents.js';
import type { FinderSettings } from './settings.js';
import type { TakeHost } from './take-with-you/take-along.js';

/** The element, with the attributes that what comes after the first results reads. */
type ExtrasHost = LitElement & TakeHost & { readonly reportUrl: string | null };

/** The finder that all this works for. */
export interface FinderParts {
  readonly host: ExtrasHost & { readonly geocode: Geocode | null };
  readonly store: FinderStore;
  readonly intents: FinderIntents;
  readonly answers: Answers;
  readonly i18n: LocalizeController;
  readonly settings: FinderSettings;
  readonly places: readonly Place[];
  readonly untouched: FinderState;
  readonly now: Date;
}

/** What comes after the first results needs of the finder. */
export interface ExtrasContext {
  readonly host: ExtrasHost;
  readonly store: FinderStore;
  readonly intents: FinderIntents;
  readonly answers: Answers;
  readonly settings: () => FinderSettings;
  readonly places: () => readonly Place[];
  /** How the page has set the finder up, before the visitor did anything. */
  readonly untouched: () => FinderState;
  /** BCP 47 tag of the interface. */
  readonly locale: () => string;
  readonly i18n: LocalizeController;
  readonly now: () => Date;
  /** The page's own way to find addresses. */
  readonly geocode: () => Geocode | null;
}

/** What may change is asked for each time. */
export function contextOf(parts: FinderParts): ExtrasContext {
  const { host, store, intents, answers, i18n } = parts;
  return {
    ...{ host, store, intents, answers, i18n },
    settings: () => parts.settings,
    places: () => parts.places,
    untouched: () => parts.untouched,
    locale: () => i18n.locale,
    now: () => parts.now,
    geocode: () => host.geocode,
  };
}
