/** Runs pages in turn, so that whatever the machine does meanwhile falls on all of them alike. */

/**
 * One unmeasured round, which fills the servers' memory of compressed files, then the rounds; each starts with another
 * page.
 *
 * @template Result
 * @param {object} options
 * @param {string} options.title - for the progress line
 * @param {number} options.rounds
 * @param {Record<string, () => Promise<Result>>} options.pages - opens one page and measures it
 * @returns {Promise<Record<string, Result[]>>}
 */
export async function inRounds({ title, rounds, pages }) {
  const names = Object.keys(pages);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    if (process.stderr.isTTY) process.stderr.write(`\r${title}: round ${round} of ${rounds} `);
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      const result = await pages[name]();
      if (round > 0) results[name].push(result);
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return results;
}
