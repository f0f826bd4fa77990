import { html, nothing, type TemplateResult } from 'lit';

import { str, type Speech } from '../../i18n/localize-controller.js';
import type { Figure } from '../../model/campaign.js';
import { pickText, type PickedText } from '../../model/text.js';
import { commaOf, numberWords } from './number-words.js';

/** "About 475,000", the number standing out of its sentence. */
function renderNumber(speech: Speech, { value, approximate }: Figure): TemplateResult {
  const number = numberWords(value, speech.locale);
  if (!approximate) return html`<b>${number}</b>`;
  const words = speech.msg(str`About ${number}`, {
    id: 'banner.about',
    desc: 'A rounded number; the words that say what is counted follow: "About 475,000 people …".',
  });
  const [before = '', after = ''] = words.split(number);
  return html`${before}<b>${number}</b>${after}`;
}

function renderFigure(speech: Speech, figure: Figure): TemplateResult {
  const label = pickText(figure.label, speech.locale);
  return html`<li>
    <span class="number">${renderNumber(speech, figure)}</span>
    <span lang=${label.lang ?? nothing} dir="auto">${label.text}</span>
    <span class="year">(${figure.year})</span>
  </li>`;
}

/** Who counted, each source once. */
function sourcesOf(figures: readonly Figure[], locale: string): readonly PickedText[] {
  const picked = figures.map(({ source }) => pickText(source, locale));
  return picked.filter(({ text }, index) => picked.findIndex((other) => other.text === text) === index);
}

/** The campaign's numbers, each with its year, and who counted. */
export function renderFigures(speech: Speech, figures: readonly Figure[]): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  const sources = sourcesOf(figures, speech.locale);
  return html`<div class="figures">
    <ul>
      ${figures.map((figure) => renderFigure(speech, figure))}
    </ul>
    <p class="source">
      ${speech.msg('Source:', {
        id: 'banner.source',
        desc: 'Comes before the name of the public body that published the numbers.',
      })}
      ${sources.map(({ text, lang }, index) => html`${index > 0 ? `${commaOf(speech)} ` : ''}<span lang=${lang ?? nothing} dir="auto">${text}</span>`)}
    </p>
  </div>`;
}
