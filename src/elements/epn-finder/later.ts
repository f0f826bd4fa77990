/** What the finder needs only after its first results are on the screen; one chunk. */
export { loadLaterWords } from '../../i18n/later-words.js';
export { createEngine } from '../../store/engine.js';
export { Extras } from './extras.js';
