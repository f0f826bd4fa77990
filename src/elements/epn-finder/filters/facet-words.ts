import { dateFormatter } from '../../../i18n/intl-cache.js';
import type { Msg, Speech } from '../../../i18n/localize-controller.js';
import { dateOf } from '../../../model/date.js';
import type { FacetValue } from '../../../search/facets.js';
import type { FacetName } from '../../../search/checks.js';
import { capital, facetWords } from '../render-filters.js';
import type { FinderView } from '../view-model.js';

function accessWords(msg: Msg, key: string): string {
  return key === 'walk-in'
    ? msg('Without appointment', { id: 'facet.walk-in' })
    : msg('With an appointment', { id: 'facet.appointment' });
}

function helpWayWords(msg: Msg, key: string): string {
  switch (key) {
    case 'alone':
      return msg('On my own', { id: 'facet.alone' });
    case 'accompanied':
      return msg('With somebody beside me', { id: 'facet.accompanied' });
    case 'workshop':
      return msg('In a group', { id: 'facet.workshop' });
    case 'on-behalf':
      return msg('Somebody does it for me', { id: 'facet.on-behalf' });
    default:
      return msg('By phone or video', { id: 'facet.remote' });
  }
}

/** A language in the interface's own, "Arabic" for `ar`. */
function languageWords(locale: string, tag: string): string {
  try {
    return capital(new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag);
  } catch {
    return tag; // a tag that no browser knows: what the feed says is better than nothing
  }
}

/** One value of any facet in words. */
export function valueWords(view: FinderView, name: FacetName, value: FacetValue): string {
  const { msg, locale } = view.speech;
  switch (name) {
    case 'services':
    case 'communes':
      return facetWords(view, value);
    case 'languages':
      return languageWords(locale, value.key);
    case 'access':
      return accessWords(msg, value.key);
    case 'helpWays':
      return helpWayWords(msg, value.key);
    case 'audiences':
    case 'qualityLabels':
      return value.words ?? value.key;
  }
}

/** What a facet asks. */
export function facetTitle(msg: Msg, name: Exclude<FacetName, 'services' | 'communes'>): string {
  switch (name) {
    case 'languages':
      return msg('In which language?', { id: 'facet.languages' });
    case 'audiences':
      return msg('For whom?', { id: 'facet.audiences' });
    case 'access':
      return msg('With or without appointment?', { id: 'facet.access' });
    case 'qualityLabels':
      return msg('Quality label', { id: 'facet.labels' });
    case 'helpWays':
      return msg('How do you want to be helped?', { id: 'facet.help-ways' });
  }
}

/** `2026-11-26` as "Thursday 26 November", a label of its own; what the calendar does not have as it stands. */
export function dayWords(date: string, { locale }: Pick<Speech, 'locale'>): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const day = dateOf(date);
  return day === undefined ? date : capital(dateFormatter(locale, options).format(new Date(day)));
}
