import { html, nothing, type TemplateResult } from 'lit';

import { windowOf } from '../../campaign/schedule.js';
import { dateFormatter } from '../../i18n/intl-cache.js';
import { str } from '../../i18n/localize-controller.js';
import { pickText } from '../../model/text.js';
import { renderCount } from './render-count.js';
import { renderFigures } from './render-figures.js';
import { renderIllustration } from './render-illustration.js';
import { renderClose, renderHeadline, renderSteps } from './render-parts.js';
import type { BannerScene } from './view.js';

/** The campaign's last day, while it runs. The evergreen form shows no dates: they are of the past. */
function renderLastDay({ campaign, placement, phase, speech }: BannerScene): TemplateResult | typeof nothing {
  const until = windowOf(campaign, placement).until ?? campaign.until;
  if (phase !== 'running' || !until) return nothing;
  const lastDay = dateFormatter(speech.locale, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(
    Date.parse(until) - 1,
  );
  return html`<p class="last-day">
    ${speech.msg(str`Campaign until ${lastDay}`, {
      id: 'banner.last-day',
      desc: 'Shown while the campaign runs. The value is its last day, such as 10 May 2021.',
    })}
  </p>`;
}

/** The sentence to the visitor; where a feed tells how many places there are, that number in its place. */
function renderInvitation({ campaign, count, speech }: BannerScene): TemplateResult | typeof nothing {
  if (count) return html`<p class="invitation">${renderCount(speech, count)}</p>`;
  if (!campaign.invitation) return nothing;
  const { text, lang } = pickText(campaign.invitation, speech.locale);
  return html`<p class="invitation" lang=${lang ?? nothing} dir="auto">${text}</p>`;
}

/** The persona's story with picture, figures and action: the card and the portrait poster. */
export function renderSheet(scene: BannerScene, shape: 'auto' | 'card' | 'poster'): TemplateResult {
  const { campaign, poster, speech } = scene;
  const name = pickText(campaign.name, speech.locale);
  const story = pickText(poster.story, speech.locale);
  const alt = pickText(poster.alt, speech.locale).text;
  return html`<section class="sheet ${shape === 'auto' ? 'card auto' : shape}" part="banner" aria-labelledby="headline">
    <div class="picture">${renderIllustration(poster.illustration, shape === 'poster' ? alt : undefined)}</div>
    <div class="title">
      <p class="name" lang=${name.lang ?? nothing} dir="auto">${name.text}</p>
      ${renderHeadline(scene)}
    </div>
    <p class="story" lang=${story.lang ?? nothing} dir="auto">${story.text}</p>
    ${renderFigures(speech, campaign.figures)} ${renderLastDay(scene)}
    <div class="next">${renderInvitation(scene)} ${renderSteps(scene)}</div>
    ${renderClose(scene)}
  </section>`;
}
