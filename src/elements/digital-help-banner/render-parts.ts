import { html, nothing, type TemplateResult } from 'lit';

import type { Speech } from '../../i18n/localize-controller.js';
import { pickText, type PickedText } from '../../model/text.js';
import { closeIcon } from '../place/icons.js';
import { siteName } from '../place/links.js';
import type { BannerScene, Step } from './view.js';

/** Says by itself what this is about, and names the region. */
export function renderHeadline({ poster, speech, settings }: BannerScene): TemplateResult {
  const { text, lang } = pickText(poster.headline, speech.locale);
  return html`<div role="heading" aria-level=${settings.headingLevel} id="headline" lang=${lang ?? nothing} dir="auto">
    ${text}
  </div>`;
}

function labelOf(speech: Speech, { label }: Step): PickedText {
  if (label) return pickText(label, speech.locale);
  const text = speech.msg('Find a place near you', {
    id: 'banner.find-place',
    desc: 'Main button: brings the visitor to the list of places on the same page.',
  });
  return { text, lang: undefined };
}

function renderStep(speech: Speech, step: Step, look: string): TemplateResult {
  const { text, lang } = labelOf(speech, step);
  return html`<a class=${look} part="action" href=${step.href} lang=${lang ?? nothing} @click=${step.take}>${text}</a>`;
}

/** The one thing to do next: the first step. */
export function renderStrongStep({ speech, steps }: BannerScene): TemplateResult | typeof nothing {
  return steps[0] ? renderStep(speech, steps[0], 'control strong') : nothing;
}

/** Where a step leads, readable: on a wall nobody can click, and a number is dialled on another telephone. */
function renderAddress({ href }: Step): TemplateResult | typeof nothing {
  if (/^https?:/.test(href)) return html`<span class="site" dir="ltr">${siteName(href)}</span>`;
  const phone = /^tel:(.+)/.exec(href)?.[1];
  return phone ? html`<span class="site" dir="ltr">${decodeURIComponent(phone)}</span>` : nothing;
}

/** The first step large, the others as links below it. */
export function renderSteps(scene: BannerScene): TemplateResult {
  const { speech, steps } = scene;
  const [first, ...others] = steps;
  const further = others.map(
    (step) => html`<p class="further">${renderStep(speech, step, 'link')} ${renderAddress(step)}</p>`,
  );
  return html`<p class="first">${renderStrongStep(scene)} ${first ? renderAddress(first) : nothing}</p>
    ${further}`;
}

/** Closes the campaign. Last in the document, so that nobody has to pass it to reach the rest. */
export function renderClose({ speech, close }: BannerScene): TemplateResult {
  return html`<button class="control quiet" part="close" type="button" @click=${close}>
    <span class="word">
      ${speech.msg('Close', { id: 'banner.close', desc: 'Button: the visitor does not want to see the campaign.' })}
    </span>
    ${closeIcon}
  </button>`;
}
