import { dayWords } from '../place/when.js';
import type { FinderView } from './view-model.js';

/** Where the data comes from, as its licence asks; empty when the feed does not tell. */
export function sourceWords({ speech, state: { feed } }: FinderView): string {
  if (feed.kind !== 'ready') return '';
  const { attribution, licence, date } = feed.result.meta;
  const parts = [attribution, licence, date === undefined ? undefined : dayWords(date, speech)].filter(Boolean);
  return parts.length > 0 ? `${speech.msg('Data:', { id: 'source.data' })} ${parts.join(', ')}` : '';
}
