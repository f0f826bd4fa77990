/**
 * Everything but the plain canonical feed: other forms, other encodings and coordinates, pages, very long feeds. On a page
 * this is a chunk that loads only when a feed needs it.
 */
export { readInParts } from '../paging/read-in-parts.js';
