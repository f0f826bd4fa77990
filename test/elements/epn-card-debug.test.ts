import { expect } from 'chai';

import '../../src/define/epn-card.js';
import type { EpnCard } from '../../src/elements/epn-card/epn-card.js';
import { canonicalFeed, clearPage, feedOf, mount, settled, textOf, until } from '../support/page.js';

const FEED = canonicalFeed([{ id: 'a', name: 'A' }, { id: 'nameless' }], { date: '2024-01-15' });

const cardOf = (attributes: string): Promise<EpnCard> =>
  settled(mount<EpnCard>(`<epn-card now="2026-11-24T10:00:00+01:00" ${attributes}></epn-card>`));
const reportIn = (card: EpnCard) => card.shadowRoot!.querySelector('.debug');

/** The words of the report on the page, as one line. */
async function reportOf(card: EpnCard): Promise<string> {
  await until(() => reportIn(card), 'the report for the webmaster');
  return reportIn(card)!.textContent.replace(/\s+/g, ' ');
}

describe('epn-card debug', () => {
  afterEach(clearPage);

  it('tells the webmaster what was read of the feed, below the place', async () => {
    const card = await cardOf(`lang="en" feed="${FEED}" place="a" debug`);
    const report = await reportOf(card);
    expect(report).to.include('2 records read: 1 shown, 0 put together with another, 1 refused');
    expect(report).to.include('nameless: It has no name.');
    expect(report).to.include('15 January 2024, more than a year ago');
    expect(textOf(card)).to.match(/^A .*Report for the webmaster/);
  });

  it('says why there is no place, in the language of the card', async () => {
    const card = await cardOf(`lang="fr" feed="${feedOf('<!doctype html><title>Login</title>')}" place="a" debug`);
    expect(await reportOf(card))
      .to.include('Rapport pour le webmestre')
      .and.to.include('blob:');
  });

  it('can be switched on and off, and says nothing of a place that came without a feed', async () => {
    const card = await cardOf(`lang="en" feed="${FEED}" place="a"`);
    expect(reportIn(card)).to.equal(null);
    card.debug = true;
    await reportOf(card);
    const { place } = card;
    card.place = place;
    await card.updateComplete;
    expect(reportIn(card)).to.equal(null);
    card.place = null;
    await card.updateComplete;
    expect(reportIn(card)).not.to.equal(null);
    card.debug = false;
    await card.updateComplete;
    expect(reportIn(card)).to.equal(null);
  });
});
