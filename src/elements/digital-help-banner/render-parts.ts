import { html, nothing, type TemplateResult } from 'lit';

import { pickText } from '../../model/text.js';
import { closeIcon } from '../place/icons.js';
import type { BannerScene } from './view.js';

/** Says by itself what this is about, and names the region. */
export function renderHeadline({ poster, speech, settings }: BannerScene): TemplateResult {
  const { text, lang } = pickText(poster.headline, speech.locale);
  return html`<div role="heading" aria-level=${settings.headingLevel} id="headline" lang=${lang ?? nothing}>
    ${text}
  </div>`;
}

/** The one thing to do next: the campaign's first action. */
export function renderAction({ campaign, speech, act }: BannerScene): TemplateResult | typeof nothing {
  const [action] = campaign.actions;
  if (!action) return nothing;
  const label = pickText(action.label, speech.locale);
  return html`<a
    class="control strong"
    part="action"
    href=${action.href}
    lang=${label.lang ?? nothing}
    @click=${() => act(action)}
    >${label.text}</a
  >`;
}

/** Closes the campaign. Last in the document, so that nobody has to pass it to reach the rest. */
export function renderClose({ speech, close }: BannerScene): TemplateResult {
  return html`<button class="control quiet" part="close" type="button" @click=${close}>
    ${speech.msg('Close', { id: 'banner.close', desc: 'Button: the visitor does not want to see the campaign.' })}
    ${closeIcon}
  </button>`;
}
