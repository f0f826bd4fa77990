import type { Speech } from '../../i18n/localize-controller.js';
import type { FinderState } from '../../store/finder-state.js';
import type { FullAnswer } from '../../store/answers.js';
import type { Extras } from './extras.js';
import type { FinderIntents } from './finder-intents.js';
import type { LanguageChoice } from './render-languages.js';
import type { ViewSetting } from './settings.js';

/** What the render functions of the finder need: the words, the state, what follows from it, and what one can do. */
export interface FinderView {
  readonly speech: Speech;
  readonly state: FinderState;
  readonly answer: FullAnswer;
  readonly intents: FinderIntents;
  readonly now: Date;
  /** Level of the finder's own heading, 1 to 5; rows are one deeper. */
  readonly headingLevel: number;
  /** How list and map share the room. */
  readonly layout: Exclude<ViewSetting, 'guided'>;
  /** True for a filter or a part that the `hide` attribute leaves out. */
  readonly isHidden: (name: string) => boolean;
  /** Values of the `commune` attribute that mean no commune. */
  readonly unknownCommunes: readonly string[];
  readonly languages: LanguageChoice;
  /** False on a public screen as long as its links would lead away from it. */
  readonly hasLinks: boolean;
  /** What there is beyond the first results, once it has loaded. */
  readonly extras: Extras | undefined;
}
