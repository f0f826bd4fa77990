/** One partner for all tests of a suite, and as new for each of them. */
import { after, afterEach, before } from 'node:test';

import { startPartner } from './partner.mjs';

const answerNothing = () => false;

/**
 * Call it in a `describe`. What it returns is the partner, once the first test runs, with one thing more: a test may set
 * `intercept` to a function that sees the requests to the library's origin first; `true` means answered.
 */
export function partnerOfSuite() {
  const partner = { intercept: answerNothing };
  before(async () => {
    const started = await startPartner({ intercept: (...exchange) => partner.intercept(...exchange) });
    Object.assign(partner, started);
  });
  afterEach(async () => {
    await partner.leave();
    partner.intercept = answerNothing;
    partner.cdn.requests.length = 0;
  });
  after(() => partner.close());
  return partner;
}
