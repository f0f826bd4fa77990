import type { Speech } from '../../i18n/localize-controller.js';
import type { Facets } from '../../search/facets.js';
import type { FinderState } from '../../store/finder-state.js';
import type { Answer } from '../../store/selectors.js';
import type { renderDetails } from '../place/details.js';
import type { FinderIntents } from './finder-intents.js';
import type { LanguageChoice } from './render-languages.js';

/** What the render functions of the finder need: the words, the state, what follows from it, and what one can do. */
export interface FinderView {
  readonly speech: Speech;
  readonly state: FinderState;
  readonly answer: Answer;
  readonly facets: Facets;
  readonly intents: FinderIntents;
  readonly now: Date;
  /** Level of the finder's own heading, 1 to 5; rows are one deeper. */
  readonly headingLevel: number;
  /** Values of the `commune` attribute that mean no commune. */
  readonly unknownCommunes: readonly string[];
  readonly languages: LanguageChoice;
  /** Draws everything known of the chosen place; loads after the first results. */
  readonly renderDetails: typeof renderDetails | undefined;
}
