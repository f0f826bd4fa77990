import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { str, type Speech } from '../../../i18n/localize-controller.js';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../../../i18n/locales.js';
import type { Place } from '../../../model/place.js';
import { TRAY_SIZE } from '../../../store/tray.js';
import { plainName, renderText } from '../../place/texts.js';
import { closeIcon } from '../../place/icons.js';
import { printIcon, trayIcon } from './icons.js';

/** What the bar at the end of the list shows. */
export interface TrayView {
  readonly speech: Speech;
  readonly places: readonly Place[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: (place: Place) => void;
  /** The language of the person that the list is for. */
  readonly language: Locale;
  readonly onLanguage: (locale: Locale) => void;
  /** Print, send, share, empty. */
  readonly offer: TemplateResult | typeof nothing;
  /** `null` where printing is not offered. */
  readonly onPrintList: (() => void) | null;
  /** What has just been done with the list, told politely. */
  readonly notice: string;
}

function renderPlace({ speech, onRemove }: TrayView, place: Place): TemplateResult {
  const label = speech.msg(str`Take ${plainName(place, speech.locale)} off the list`, { id: 'tray.remove' });
  return html`<li>
    ${renderText(place.name, speech.locale)}
    <button type="button" class="cross" aria-label=${label} @click=${() => onRemove(place)}>${closeIcon}</button>
  </li>`;
}

/** Whose language the paper and the message are in; nothing else is asked about that person. */
function renderLanguage({ speech: { msg }, language, onLanguage }: TrayView): TemplateResult {
  const onChange = (event: Event): void => onLanguage((event.target as HTMLSelectElement).value as Locale);
  return html`<div class="group">
    <label for="tray-language">${msg('Language of the paper and of the message', { id: 'tray.language' })}</label>
    <select id="tray-language" @change=${onChange}>
      ${LOCALES.map(
        (locale) =>
          html`<option value=${locale} lang=${locale} .selected=${live(locale === language)}>
            ${LANGUAGE_NAMES[locale]}
          </option>`,
      )}
    </select>
  </div>`;
}

function renderContent(view: TrayView): TemplateResult {
  return html`<div class="tray-content" id="tray">
    <ul class="tray-places">
      ${view.places.map((place) => renderPlace(view, place))}
    </ul>
    ${renderLanguage(view)} ${view.offer}
  </div>`;
}

function renderPrintList({ speech: { msg }, onPrintList }: TrayView): TemplateResult | typeof nothing {
  if (!onPrintList) return nothing;
  return html`<button type="button" class="take-button" @click=${onPrintList}>
    ${printIcon}<span>${msg('Print this list', { id: 'print.list' })}</span>
  </button>`;
}

function renderBar(view: TrayView): TemplateResult {
  const { speech, places, isOpen, onToggle } = view;
  const { msg } = speech;
  // It covers the rows: when the keyboard goes back to them it makes room.
  const onLeave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (isOpen && relatedTarget && !(currentTarget as Element).contains(relatedTarget as Node)) onToggle();
  };
  const label = msg(str`My list: ${places.length} of ${TRAY_SIZE} places`, { id: 'tray.count' });
  return html`<section part="tray" class="tray" aria-label=${msg('My list', { id: 'tray.label' })} @focusout=${onLeave}>
    <button
      type="button"
      class="control tray-bar"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? 'tray' : nothing}
      @click=${onToggle}
    >
      ${trayIcon}<span>${label}</span>
    </button>
    ${isOpen ? renderContent(view) : nothing}
  </section>`;
}

/**
 * The end of the list: what a helper has put aside; while that is nothing, only the way to print what is shown. The
 * sentence beside it is always there, so that screen readers notice a change of its text.
 */
export function renderTray(view: TrayView): TemplateResult {
  const isEmpty = view.places.length === 0;
  return html`<div class="tray-dock" ?data-empty=${isEmpty}>
    ${isEmpty ? renderPrintList(view) : renderBar(view)}
    <p class="take-notice" role="status" tabindex="-1">${view.notice}</p>
  </div>`;
}

/** A box to tick in each row once a helper has begun a list, so that the rows of everybody else stay calm. */
export function renderTick(speech: Speech, place: Place, isIn: boolean, onToggle: () => void): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" .checked=${live(isIn)} @change=${onToggle} />
    <span>
      ${speech.msg('In my list', { id: 'tray.tick' })}<span class="visually-hidden">
        – ${plainName(place, speech.locale)}</span
      >
    </span>
  </label>`;
}
