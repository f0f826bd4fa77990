import { expect } from 'chai';

import { BUNDLED_CAMPAIGN, BUNDLED_END } from '../../src/campaign/bundled.js';
import { parseCampaign } from '../../src/campaign/parse-campaign.js';
import { isOpen, phaseAt } from '../../src/campaign/schedule.js';
import type { Campaign } from '../../src/model/campaign.js';

const FILE: unknown = await (
  await fetch(new URL('../../src/assets/campaigns/now-they-know.json', import.meta.url))
).json();

function bundled(): Campaign {
  const { campaign } = parseCampaign(FILE);
  if (!campaign) throw new Error('The bundled campaign cannot be read');
  return campaign;
}

const at = (text: string): Date => new Date(text);

describe('the schedule', () => {
  it('runs from the first midnight in Brussels to the one after the last day', () => {
    const campaign = bundled();
    const phase = (now: string) => phaseAt(campaign, 'any', at(now), 'evergreen');
    expect(phase('2021-04-20T23:59:59+02:00')).to.equal('evergreen');
    expect(phase('2021-04-21T00:00:00+02:00')).to.equal('running');
    expect(phase('2021-05-10T23:59:59+02:00')).to.equal('running');
    expect(phase('2021-05-10T22:00:00Z')).to.equal('evergreen');
  });

  it('gives each placement its own window, within the campaign’s', () => {
    const campaign = bundled();
    const phase = (placement: string, now: string) => phaseAt(campaign, placement, at(now), 'evergreen');
    expect(phase('stib', '2021-04-25T12:00:00+02:00')).to.equal('running');
    expect(phase('streets', '2021-04-25T12:00:00+02:00')).to.equal('evergreen');
    expect(phase('streets', '2021-04-27T00:00:00+02:00')).to.equal('running');
    expect(phase('stib', '2021-05-11T00:00:00+02:00'), 'the STIB’s end is the campaign’s').to.equal('evergreen');
  });

  it('shows nothing outside the window when the partner wants so', () => {
    expect(phaseAt(bundled(), 'any', at('2026-11-24T10:00:00+01:00'), 'hide')).to.equal('over');
  });

  it('never ends for a campaign without dates', () => {
    const { from: _from, until: _until, ...rest } = bundled();
    const undated: Campaign = { ...rest, placements: [] };
    expect(phaseAt(undated, 'any', at('2026-11-24T10:00:00+01:00'), 'hide')).to.equal('evergreen');
    expect(isOpen({}, new Date())).to.equal(true);
  });
});

describe('travelling in time', () => {
  const campaignOf = (from: string, until: string): Campaign => ({ ...bundled(), from, until, placements: [] });
  const phases = (campaign: Campaign, ...nows: string[]): string[] =>
    nows.map((now) => phaseAt(campaign, 'any', at(now), 'hide'));

  it('the end of the bundled campaign is known without its file, to the millisecond', () => {
    expect(bundled().id).to.equal(BUNDLED_CAMPAIGN);
    expect(Date.parse(bundled().until ?? '')).to.equal(BUNDLED_END);
  });

  it('midnight is Brussels’ own, wherever the visitor’s clock stands', () => {
    const campaign = bundled();
    expect(
      phases(
        campaign,
        '2021-04-20T21:59:59.999Z', // 23:59:59 in Brussels
        '2021-04-20T22:00:00Z', // midnight
        '2021-04-20T18:00:00-04:00', // the same midnight, told in New York
        '2021-05-11T06:59:59+09:00', // the last second, told in Tokyo
        '2021-05-11T07:00:00+09:00',
      ),
    ).to.deep.equal(['over', 'running', 'running', 'running', 'over']);
  });

  it('a campaign that begins before the clocks go forward and ends after it has its offsets in the file', () => {
    const spring = campaignOf('2026-03-28T00:00:00+01:00', '2026-03-30T00:00:00+02:00');
    expect(
      phases(
        spring,
        '2026-03-27T22:59:59Z',
        '2026-03-27T23:00:00Z', // midnight in winter time
        '2026-03-29T01:59:59+01:00',
        '2026-03-29T03:00:00+02:00', // the second after it: two o'clock does not exist
        '2026-03-29T21:59:59Z',
        '2026-03-29T22:00:00Z', // midnight in summer time: the day had 23 hours
      ),
    ).to.deep.equal(['over', 'running', 'running', 'running', 'running', 'over']);
    const hours = (Date.parse(spring.until ?? '') - Date.parse(spring.from ?? '')) / 3_600_000;
    expect(hours).to.equal(47);
  });

  it('the hour that comes twice in autumn is two hours', () => {
    const until = campaignOf('2026-10-24T00:00:00+02:00', '2026-10-25T02:30:00+02:00');
    expect(phases(until, '2026-10-25T02:29:59+02:00', '2026-10-25T02:30:00+02:00')).to.deep.equal(['running', 'over']);
    expect(phases(until, '2026-10-25T02:10:00+01:00'), 'an hour later, though its clock says less').to.deep.equal([
      'over',
    ]);
    const second = campaignOf('2026-10-25T02:00:00+01:00', '2026-10-26T00:00:00+01:00');
    expect(phases(second, '2026-10-25T02:59:59+02:00', '2026-10-25T02:00:00+01:00')).to.deep.equal(['over', 'running']);
  });
});
