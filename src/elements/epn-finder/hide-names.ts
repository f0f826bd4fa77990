import { warnOnce } from '../../base/log.js';
import { HIDDEN_AS } from './filters/render-facets.js';
import { TAKE_PARTS } from './take-with-you/context.js';

/** Everything that the `hide` attribute can leave out. */
const HIDE_NAMES: readonly string[] = [
  ...['services', 'commune', 'open-now', 'day', 'free', 'wheelchair', ...Object.values(HIDDEN_AS)],
  ...['search', 'map', 'heading', ...TAKE_PARTS],
];

/** Tells the webmaster of each name in `hide` that nothing has. */
export function checkHideNames(tag: string, hidden: readonly string[]): void {
  for (const name of hidden) {
    if (!HIDE_NAMES.includes(name)) warnOnce(tag, `hide="${name}" is not one of ${HIDE_NAMES.join(', ')}.`);
  }
}
