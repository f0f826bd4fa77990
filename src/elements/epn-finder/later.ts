/** What the finder needs only after its first results are on the screen; one chunk. */
export { loadLaterWords } from '../../i18n/later-words.js';
export { createFuzzySearch } from '../../search/fuzzy.js';
export { renderDetails } from '../place/details.js';
export { DebugPanel } from './debug-panel.js';
export { MapPanel } from './map-panel.js';
