import { str } from '../../../i18n/localize-controller.js';
import type { Filters } from '../../../model/filters.js';
import type { FacetName } from '../../../search/checks.js';
import type { ActiveFilter } from '../render-filters.js';
import type { FinderView } from '../view-model.js';
import { dayWords, valueWords } from './facet-words.js';

/** The facets that only the later filters offer, in the order in which they are shown. */
export const LATER_FACETS = ['helpWays', 'access', 'languages', 'audiences', 'qualityLabels'] as const;

/** "Open on Thursday 26 November at 14:00" */
export function openOnWords({ speech, state }: FinderView): string {
  const { day, time } = state.filters;
  const name = day === null ? '' : dayWords(day, speech);
  return time === null
    ? speech.msg(str`Open on ${name}`, { id: 'facet.open-on' })
    : speech.msg(str`Open on ${name} at ${time}`, { id: 'facet.open-on-at', desc: '0: weekday and date, 1: time' });
}

/** The restrictions of the later filters that are active, in words. */
export function activeFacets(view: FinderView): readonly ActiveFilter[] {
  const { intents, state, speech } = view;
  const { filters } = state;
  const active = (label: string, change: Partial<Filters>): ActiveFilter => ({
    label,
    remove: () => intents.onFilters(change),
    without: { filters: { ...filters, ...change } },
  });
  const valuesOf = (name: FacetName): readonly ActiveFilter[] =>
    filters[name].map((key) => {
      const value = view.answer.facets.lists[name]?.find((candidate) => candidate.key === key) ?? { key, count: 0 };
      return active(valueWords(view, name, value), { [name]: filters[name].filter((other) => other !== key) });
    });
  return [
    ...(filters.day === null ? [] : [active(openOnWords(view), { day: null, time: null })]),
    ...(filters.free ? [active(speech.msg('Free of charge', { id: 'facet.free' }), { free: false })] : []),
    ...(filters.wheelchair
      ? [active(speech.msg('With a wheelchair', { id: 'facet.wheelchair' }), { wheelchair: false })]
      : []),
    ...LATER_FACETS.flatMap(valuesOf),
  ];
}
