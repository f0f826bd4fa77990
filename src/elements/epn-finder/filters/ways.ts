import { str } from '../../../i18n/localize-controller.js';
import { NO_FILTERS } from '../../../search/filter.js';
import type { FinderState } from '../../../store/finder-state.js';
import type { Question } from '../../../store/finder-store.js';
import type { WayToCount } from '../../../store/widening.js';
import type { ActiveFilter } from '../render-filters.js';
import type { FinderView } from '../view-model.js';

/** Nothing asked but the point to measure from. */
const NOTHING_ASKED = { query: '', filters: NO_FILTERS, bounds: null } as const;

/** Only one of the restrictions that are active. */
function onlyThis(state: FinderState, { without }: ActiveFilter): Partial<Question> {
  if (without?.bounds === null) return { ...NOTHING_ASKED, bounds: state.bounds };
  const kept = Object.entries(state.filters).filter(([name, value]) => {
    const other = without?.filters?.[name as keyof typeof NO_FILTERS];
    return value !== other;
  });
  return { ...NOTHING_ASKED, filters: { ...NO_FILTERS, ...Object.fromEntries(kept) } };
}

/** What can be left out of a question without an answer: first one restriction, then all but one. */
export function waysOut(view: FinderView, active: readonly ActiveFilter[]): readonly WayToCount[] {
  const { speech, state, intents } = view;
  const { msg } = speech;
  const { query } = state;
  const restrictions = active.filter(({ without }) => without);
  const ways: WayToCount[] = restrictions.map(({ label, remove, without }) => ({
    label: msg(str`Without “${label}”`, { id: 'empty.without' }),
    run: remove,
    state: { ...state, ...without },
    step: 0,
  }));
  if (query) {
    const label = msg(str`Without “${query}”`, { id: 'empty.without' });
    ways.push({ label, run: () => intents.onQuery(''), state: { ...state, query: '' }, step: 0 });
  }
  for (const filter of ways.length > 1 ? restrictions : []) {
    const only = onlyThis(state, filter);
    const label = msg(str`Only “${filter.label}”`, { id: 'empty.only' });
    ways.push({ label, run: () => intents.onAsk(only), state: { ...state, ...only }, step: 1 });
  }
  if (query && ways.length > 1) {
    const only = { ...NOTHING_ASKED, query };
    const label = msg(str`Only “${query}”`, { id: 'empty.only' });
    ways.push({ label, run: () => intents.onAsk(only), state: { ...state, ...only }, step: 1 });
  }
  return ways;
}
