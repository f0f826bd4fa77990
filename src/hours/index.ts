/** Opening hours: what is written, whether a place is open at an instant, and its week. */
export { parseOpeningHours } from './parse.js';
export { openStateAt } from './state.js';
export { weekRows } from './week.js';
