import { warnOnce } from '../../base/log.js';
import { parseCampaign } from '../../campaign/parse-campaign.js';
import { takeSource } from '../../feed/open.js';
import type { Campaign } from '../../model/campaign.js';

/** The campaigns of this page, by URL: each file is fetched and read once. */
const campaigns = new Map<string, Promise<Campaign>>();

async function fetchCampaign(tag: string, url: string): Promise<Campaign> {
  const response = await takeSource(url).response;
  if (!response.ok) throw new Error(`it answered with status ${response.status}`);
  const { campaign, reasons } = parseCampaign(await response.json(), url);
  if (!campaign) throw new Error(reasons.join(' '));
  if (reasons.length > 0) warnOnce(tag, `the campaign ${url} is shown without some parts. ${reasons.join(' ')}`);
  return campaign;
}

/**
 * The campaign at `url`. The entry script may have started the request already.
 * @param tag - who tells the webmaster what was left out.
 * @throws {Error} whose message says what to mend; the next call tries again.
 */
export function loadCampaign(tag: string, url: string): Promise<Campaign> {
  const known = campaigns.get(url);
  if (known) return known;
  const campaign = fetchCampaign(tag, url);
  campaigns.set(url, campaign);
  campaign.catch(() => campaigns.delete(url));
  return campaign;
}
