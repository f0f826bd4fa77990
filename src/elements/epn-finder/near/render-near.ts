import { html, nothing, type TemplateResult } from 'lit';

import { str } from '../../../i18n/localize-controller.js';
import { renderText } from '../../place/texts.js';
import { searchIcon } from '../../place/icons.js';
import { nearIcon } from '../guided/pictograms.js';
import type { FinderView } from '../view-model.js';
import type { NearChoice, NearMe } from './near-me.js';
import { locateErrorWords } from './near-words.js';

/** What the question "where are you?" offers. */
export interface NearOptions {
  /** False where the page does not want the device to be asked. */
  readonly hasGeolocation: boolean;
  /** True where an address can be found. */
  readonly hasAddresses: boolean;
  /** Where the typed text goes. */
  readonly sendsTo: string | null;
  /** True on a public screen: the browser does not offer what the visitor before has typed. */
  readonly isPublic: boolean;
}

/** The reason comes before the browser asks. */
function renderDevice({ speech: { msg } }: FinderView, near: NearMe): TemplateResult {
  const isLocating = near.status.kind === 'locating';
  return html`<div class="near-device">
    <p id="near-reason">
      ${msg('Your device will ask if you agree to share your location. It stays on your device.', { id: 'near.reason' })}
    </p>
    <button
      type="button"
      class="control strong"
      aria-describedby="near-reason"
      aria-disabled=${isLocating ? 'true' : 'false'}
      @click=${() => (isLocating ? undefined : void near.locate())}
    >
      ${nearIcon}<span>${msg('Use my location', { id: 'near.use' })}</span>
    </button>
  </div>`;
}

function inputLabel({ speech: { msg } }: FinderView, { hasAddresses }: NearOptions): string {
  return hasAddresses
    ? msg('Your address, commune or postal code', { id: 'near.address-label' })
    : msg('Your commune or postal code', { id: 'near.commune-label' });
}

function renderForm(view: FinderView, near: NearMe, options: NearOptions): TemplateResult {
  const { msg } = view.speech;
  const { sendsTo, isPublic } = options;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void near.submit();
  };
  return html`<form class="near-form" @submit=${onSubmit}>
    <label for="where">${inputLabel(view, options)}</label>
    ${
      sendsTo === null
        ? nothing
        : html`<p class="soft" id="near-sends">
            ${msg(str`To find an address, what you type is sent to ${sendsTo}.`, { id: 'near.sends' })}
          </p>`
    }
    <div class="near-line">
      <input
        id="where"
        type="text"
        autocomplete=${isPublic ? 'off' : 'postal-code'}
        enterkeyhint="search"
        spellcheck="false"
        aria-describedby=${sendsTo === null ? nothing : 'near-sends'}
        .value=${near.text}
        @input=${(event: Event) => near.type((event.target as HTMLInputElement).value)}
      />
      <button class="control">${searchIcon}<span>${msg('Find places', { id: 'near.find' })}</span></button>
    </div>
  </form>`;
}

/** Always there, so that screen readers notice a change of its text. */
function renderStatus({ speech }: FinderView, { status }: NearMe): TemplateResult {
  const { msg } = speech;
  const words = {
    idle: () => '',
    locating: () => msg('Looking for your location…', { id: 'near.locating' }),
    searching: () => msg('Looking for the address…', { id: 'near.searching' }),
    choices: () => msg('Which one do you mean?', { id: 'near.which' }),
    error: () => (status.kind === 'error' ? locateErrorWords(speech, status.code) : ''),
  };
  return html`<p class="near-status" data-kind=${status.kind} role="status">${words[status.kind]()}</p>`;
}

function renderChoices({ speech }: FinderView, near: NearMe): TemplateResult | typeof nothing {
  if (near.status.kind !== 'choices') return nothing;
  const button = (choice: NearChoice): TemplateResult =>
    html`<li>
      <button type="button" class="control" @click=${() => near.choose(choice)}>
        <span>${renderText(choice.label, speech.locale)}${choice.code ? html` (${choice.code})` : nothing}</span>
      </button>
    </li>`;
  return html`<ul class="choices near-choices">
    ${near.status.choices.map(button)}
  </ul>`;
}

/** Where are you? By the device, by a commune or postal code, by an address where a service finds them. */
export function renderNear(view: FinderView, near: NearMe, options: NearOptions): TemplateResult {
  return html`<div class="near">
    ${options.hasGeolocation ? renderDevice(view, near) : nothing} ${renderForm(view, near, options)}
    ${renderStatus(view, near)} ${renderChoices(view, near)}
  </div>`;
}
