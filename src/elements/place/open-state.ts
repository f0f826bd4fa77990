import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import type { OpenState } from '../../model/hours.js';
import type { Place } from '../../model/place.js';
import { openStateOf } from '../../hours/place-state.js';
import { appointmentShape, closedShape, openShape, soonShape, unknownShape } from './icons.js';
import { openStateWords } from './when.js';

const SHAPES: Readonly<Record<OpenState, SVGTemplateResult>> = {
  open: openShape,
  'closing-soon': soonShape,
  'opening-soon': soonShape,
  closed: closedShape,
  'by-appointment': appointmentShape,
  unknown: unknownShape,
};

/**
 * Whether the place is open, by shape, colour and words. Hours that we do not understand are shown as they are.
 * @param words - what to say instead of the usual sentence.
 */
export function renderOpenState(speech: Speech, place: Place, now: Date, words?: string): TemplateResult {
  const stateNow = openStateOf(place, now);
  const { openingHours: hours } = place;
  const ownWords = hours && !hours.understood ? html` <span dir="auto" class="own-words">${hours.text}</span>` : '';
  return html`<p class="open-state" data-state=${stateNow.state}>
    ${SHAPES[stateNow.state]}<span>${words ?? openStateWords(speech, place, stateNow, now)}${ownWords}</span>
  </p>`;
}
