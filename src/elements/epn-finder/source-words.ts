import { html, nothing, type TemplateResult } from 'lit';

import { longDateWords } from '../place/date-words.js';
import { commaOf } from '../place/week.js';
import type { FinderView } from './view-model.js';

/** Where the data comes from, as its licence asks; nothing when the feed does not tell. */
export function sourceWords({ speech, state: { feed } }: FinderView): TemplateResult | typeof nothing {
  if (feed.kind !== 'ready') return nothing;
  const { attribution, licence, date } = feed.result.meta;
  const owner = [attribution, licence].filter(Boolean).join(', ');
  const day = longDateWords(date, speech);
  const parts = [...(owner ? [html`<span dir="auto">${owner}</span>`] : []), ...(day === undefined ? [] : [day])];
  if (parts.length === 0) return nothing;
  const comma = `${commaOf(speech)} `;
  return html`${speech.msg('Data:', { id: 'source.data' })}
  ${parts.map((part, index) => [index > 0 ? comma : '', part])}`;
}
