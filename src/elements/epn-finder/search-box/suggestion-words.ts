import { str, type Msg } from '../../../i18n/localize-controller.js';
import { pickText } from '../../../model/text.js';
import type { Suggestion } from '../../../search/suggest.js';
import { facetWords } from '../render-filters.js';
import type { FinderView } from '../view-model.js';

/** How many places, in words. */
function countWords(msg: Msg, count: number): string {
  return count === 1 ? msg('1 place', { id: 'status.one' }) : msg(str`${count} places`, { id: 'suggest.places' });
}

/** What the suggestion is called. */
export function labelOf(view: FinderView, suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'place':
      return pickText(suggestion.place.name, view.speech.locale).text;
    case 'postal-code':
      return `${suggestion.code} ${facetWords(view, suggestion.value)}`;
    default:
      return facetWords(view, suggestion.value);
  }
}

/** What it is, and how much of it there is. */
export function detailOf(view: FinderView, suggestion: Suggestion): string {
  const { msg, locale } = view.speech;
  switch (suggestion.kind) {
    case 'commune': {
      const words = [msg('Commune', { id: 'filters.commune' }), ...suggestion.postalCodes.slice(0, 1)].join(' ');
      return `${words} · ${countWords(msg, suggestion.value.count)}`;
    }
    case 'postal-code':
      return msg('Postal code', { id: 'suggest.postal-code' });
    case 'service':
      return `${msg('What you can do there', { id: 'suggest.service' })} · ${countWords(msg, suggestion.value.count)}`;
    case 'place': {
      const { commune } = suggestion.place.address;
      const where = commune ? ` · ${pickText(commune, locale).text}` : '';
      return msg('Place', { id: 'suggest.place' }) + where;
    }
  }
}

/** What a screen reader hears when suggestions appear. */
export function announcementOf(msg: Msg, count: number): string {
  return count === 1
    ? msg('1 suggestion. Arrow down to go to it.', { id: 'suggest.one' })
    : msg(str`${count} suggestions. Arrow down to go to them.`, { id: 'suggest.count' });
}
