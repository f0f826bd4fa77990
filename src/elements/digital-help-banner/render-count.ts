import { html, type TemplateResult } from 'lit';

import { str, type Speech } from '../../i18n/localize-controller.js';
import { pickText } from '../../model/text.js';
import type { PlaceCount } from './count-places.js';
import { commaOf, numberWords } from './number-words.js';

function placesWords(speech: Speech, { places, communes }: PlaceCount): string {
  const number = numberWords(places, speech.locale);
  const where = communes.map((name) => pickText(name, speech.locale).text).join(`${commaOf(speech)} `);
  if (!where) {
    return places === 1
      ? speech.msg('1 place', { id: 'banner.place', desc: 'How many places offer digital help.' })
      : speech.msg(str`${number} places`, { id: 'banner.places', desc: 'How many places offer digital help.' });
  }
  return places === 1
    ? speech.msg(str`1 place in ${where}`, { id: 'banner.place-in', desc: 'The value is the name of a commune.' })
    : speech.msg(str`${number} places in ${where}`, {
        id: 'banner.places-in',
        desc: 'How many places offer digital help, and in which commune: "5 places in Schaerbeek".',
      });
}

function openWords(speech: Speech, { places, open = 0 }: PlaceCount): string {
  const number = numberWords(open, speech.locale);
  if (places === 1) {
    return open === 1
      ? speech.msg('open now', { id: 'banner.open', desc: 'Follows "1 place in Evere,".' })
      : speech.msg('closed at the moment', { id: 'banner.closed', desc: 'Follows "1 place in Evere,".' });
  }
  if (open === 0) {
    return speech.msg('none open at the moment', {
      id: 'banner.open-none',
      desc: 'Follows "5 places in Schaerbeek,".',
    });
  }
  return open === 1
    ? speech.msg('1 open now', { id: 'banner.open-one', desc: 'Follows "5 places in Schaerbeek,".' })
    : speech.msg(str`${number} open now`, { id: 'banner.open-many', desc: 'Follows "5 places in Schaerbeek,".' });
}

/** How many places there are and how many of them are open now. Sample data are called so. */
export function renderCount(speech: Speech, count: PlaceCount): TemplateResult {
  const places = placesWords(speech, count);
  const sample = speech.msg('Sample data, not the official list of digital public spaces', { id: 'banner.sample' });
  return html`<strong>${places}</strong
    >${count.open === undefined ? '' : `${commaOf(speech)} ${openWords(speech, count)}`}${
      count.isSample ? html`<br /><span class="year">${sample}</span>` : ''
    }`;
}
