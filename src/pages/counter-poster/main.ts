/** The page that makes a counter poster: its address says what is on it, the browser prints it. */
import { render } from 'lit';

import { BASE_URL } from '../../base/base-url.js';
import { findPoster } from '../../campaign/choose-poster.js';
import { resolveCampaignUrl } from '../../elements/digital-help-banner/campaign-url.js';
import { liesIn } from '../../elements/digital-help-banner/count-places.js';
import { drawingStyles } from '../../elements/digital-help-banner/drawing.styles.js';
import { loadCampaign } from '../../elements/digital-help-banner/load-campaign.js';
import { resolveFeedUrl } from '../../feed/open.js';
import { loadFeed } from '../../feed/pipeline.js';
import type { Campaign } from '../../model/campaign.js';
import { BRUSSELS_COMMUNES, findCommune } from '../../model/communes.js';
import type { FeedResult } from '../../model/feed.js';
import { pickText } from '../../model/text.js';
import { nearestPlaces } from './nearest.js';
import { renderSheet } from './render-sheet.js';
import { readSheetSettings, type SheetSettings } from './settings.js';

const NAME = 'counter-poster';

const byId = (id: string): HTMLElement | null => document.getElementById(id);

function addOption(select: HTMLElement | null, value: string, label: string): void {
  select?.append(new Option(label, value));
}

/** Shows in the form what the address says. */
function fillForm(query: URLSearchParams, campaign: Campaign): void {
  for (const { nisCode, name, postalCodes } of BRUSSELS_COMMUNES) {
    addOption(byId('commune'), nisCode, `${[...new Set(Object.values(name))].join(' · ')} (${postalCodes[0] ?? ''})`);
  }
  for (const { id, persona, headline } of campaign.posters) {
    addOption(byId('poster'), id, persona ?? pickText(headline, 'fr').text);
  }
  for (const [name, value] of query) {
    const field = byId(name);
    const key = name === 'commune' ? (findCommune(value)?.nisCode ?? value) : value;
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = key;
  }
  byId('print')?.addEventListener('click', () => print());
}

/** The places, or none where the list cannot be read: the sheet is worth printing without them. */
async function readPlaces({ feed }: SheetSettings): Promise<FeedResult | null> {
  try {
    return await loadFeed(resolveFeedUrl(feed, BASE_URL));
  } catch (error) {
    const problem = byId('problem');
    if (problem)
      problem.textContent = `La liste des lieux ne peut pas être lue. De lijst kan niet worden gelezen. (${String(error)})`;
    return null;
  }
}

async function start(): Promise<void> {
  document.adoptedStyleSheets.push(...(drawingStyles.styleSheet ? [drawingStyles.styleSheet] : []));
  const query = new URLSearchParams(location.search);
  const settings = readSheetSettings(query);
  const [campaign, result] = await Promise.all([
    loadCampaign(NAME, resolveCampaignUrl(settings.campaign, BASE_URL)),
    readPlaces(settings),
  ]);
  fillForm(query, campaign);
  const { commune, locales, url, near } = settings;
  const places = nearestPlaces(result?.places ?? [], (place) => commune === '' || liesIn(place, commune), near);
  const communeName = commune === '' ? null : (findCommune(commune)?.name ?? { und: commune });
  const poster = findPoster(campaign, settings.poster) ?? campaign.posters[0];
  const sheet = byId('sheet');
  if (!sheet) return;
  render(renderSheet({ campaign, poster, locales, communeName, places, meta: result?.meta ?? null, url }), sheet);
  document.documentElement.dataset.ready = '';
}

void start();
