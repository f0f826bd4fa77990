/** The campaign that ships beside the script, and the word for it in the `campaign` attribute. */
export const BUNDLED_CAMPAIGN = 'now-they-know';

/**
 * When the bundled campaign is over, as its file says: a page that wants nothing after it then knows so before any file
 * has come. A test holds the two together.
 */
export const BUNDLED_END = Date.UTC(2021, 4, 10, 22);
