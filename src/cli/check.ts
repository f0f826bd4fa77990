import { EXIT, type Asked, type Output } from './command.js';
import { readSource } from './read-source.js';
import { reportText } from './report-text.js';
import { checkReportOf, isGood } from './report.js';

/** `epn-feed check`: prints what a finder reads in the feed, and what to mend in the data. */
export async function checkFeed(asked: Asked, { out }: Output): Promise<number> {
  const report = checkReportOf(await readSource(asked), new Date());
  out(asked.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return isGood(report) ? EXIT.good : EXIT.someRejected;
}
