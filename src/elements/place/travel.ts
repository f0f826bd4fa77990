import { html, nothing, type TemplateResult } from 'lit';

import type { Msg, Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import { deviceOf, directionsTo, TRAVEL_MODES, type Directions, type TravelMode } from './directions.js';
import { TRAVEL_ICONS } from './fact-icons.js';
import { plainName } from './texts.js';

function modeWords(msg: Msg, mode: TravelMode, { address }: Place): string {
  switch (mode) {
    case 'transit':
      return address.nisCode === undefined
        ? msg('By public transport', { id: 'travel.transit' })
        : msg('By tram, bus or metro (STIB/MIVB)', { id: 'travel.stib' });
    case 'walk':
      return msg('On foot', { id: 'travel.walk' });
    case 'bike':
      return msg('By bike', { id: 'travel.bike' });
  }
}

/** The way there by each means, public transport first; nothing where the feed tells neither position nor street. */
export function renderTravel(
  { msg, locale }: Speech,
  place: Place,
  directions: Directions,
): TemplateResult | typeof nothing {
  const device = deviceOf(navigator.userAgent);
  const ways = TRAVEL_MODES.map((mode) => [mode, directionsTo(place, mode, directions, device)] as const);
  if (ways.every(([, href]) => href === undefined)) return nothing;
  return html`<ul class="travel">
    ${ways.map(
      ([mode, href]) =>
        html`<li>
          <a class="way" href=${href ?? nothing} referrerpolicy="no-referrer"
            >${TRAVEL_ICONS[mode]}<span>${modeWords(msg, mode, place)}</span
            ><span class="visually-hidden"> – ${plainName(place, locale)}</span></a
          >
        </li>`,
    )}
  </ul>`;
}
