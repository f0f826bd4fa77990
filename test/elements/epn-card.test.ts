import { expect } from 'chai';

import '../../src/define/epn-card.js';
import type { EpnCard } from '../../src/elements/epn-card/epn-card.js';
import { readFeed } from '../../src/feed/read-feed.js';
import {
  button,
  canonicalFeed,
  clearPage,
  inside,
  mount,
  nextEvent,
  settled,
  textOf,
  warningsOf,
} from '../support/page.js';

const FEED = canonicalFeed([
  {
    id: 'sophia',
    name: { fr: 'Bibliothèque Sophia', nl: 'Bibliotheek Sophia' },
    street: { fr: 'Avenue Rogier 90', nl: 'Rogierlaan 90' },
    postalCode: '1030',
    openingHours: 'Mo-Fr 09:00-17:00',
    phones: ['+32 2 240 43 70'],
    services: ['device-access', 'atelier tricot'],
    wheelchair: 'limited',
    updatedOn: '2026-05-12',
    source: 'Schaerbeek',
  },
  { id: 'other', name: 'Other' },
]);

describe('epn-card', () => {
  afterEach(clearPage);

  it('shows one place by its id: name, address in both languages, hours, contact, services, source', async () => {
    const card = await settled(mount<EpnCard>(`<epn-card lang="fr" feed="${FEED}" place="sophia"></epn-card>`));
    const text = textOf(card);
    expect(inside(card, '[part=card-title]').textContent.trim()).to.equal('Bibliothèque Sophia');
    expect(text).to.include('Avenue Rogier 90 / Rogierlaan 90').and.to.include('1030 Schaerbeek / Schaarbeek');
    expect(text).to.include('02 240 43 70').and.to.include('utiliser un ordinateur').and.to.include('atelier tricot');
    expect(text).to.include('En partie accessible').and.to.include('Source : Schaerbeek').and.to.include('12 mai 2026');
    expect(inside(card, '.week').querySelectorAll('tr')).to.have.length(7);
  });

  it('shows a place that is given by property, without any feed', async () => {
    const feed = {
      type: 'FeatureCollection',
      epnFeed: 1,
      features: [{ id: 'p', properties: { name: 'Given', commune: 'Jette' } }],
    };
    const card = document.createElement('epn-card');
    card.lang = 'en';
    card.place = readFeed(JSON.stringify(feed)).places[0] ?? null;
    const box = mount<HTMLElement>('<div></div>');
    box.append(card);
    await settled(card);
    expect(textOf(card)).to.include('Given').and.to.include('Jette');
  });

  it('says that services are not known where the feed does not tell', async () => {
    const card = await settled(mount<EpnCard>(`<epn-card lang="en" feed="${FEED}" place="other"></epn-card>`));
    expect(textOf(card)).to.include('Not known. Ask the place.');
  });

  it('compact leaves the details out', async () => {
    const card = await settled(
      mount<EpnCard>(`<epn-card lang="en" layout="compact" feed="${FEED}" place="sophia"></epn-card>`),
    );
    expect(card.shadowRoot!.querySelector('.details')).to.equal(null);
    expect(textOf(card)).to.include('Schaerbeek');
  });

  it('that is asked for a place which is gone says so, and tells the webmaster', async () => {
    const lines = await warningsOf(async () => {
      const card = await settled(mount<EpnCard>(`<epn-card lang="en" feed="${FEED}" place="nowhere"></epn-card>`));
      expect(textOf(card)).to.include('This place is no longer in the list.');
    });
    expect(lines.some((line) => line.startsWith('<epn-card>') && line.includes('nowhere'))).to.equal(true);
  });

  it('whose feed fails offers to try again', async () => {
    const card = mount<EpnCard>('<epn-card lang="en" feed="/missing-for-the-card.json" place="x"></epn-card>');
    expect((await nextEvent(card, 'epn-feed-error')).code).to.equal('http-status');
    await settled(card);
    const again = nextEvent(card, 'epn-feed-error');
    button(card, 'Try again').click();
    await again;
  });

  it('with no attribute at all shows a place of the sample, and says that it is one', async () => {
    const card = await settled(mount<EpnCard>('<epn-card lang="en"></epn-card>'));
    expect(card.place).not.to.equal(null);
    expect(textOf(card)).to.include('Sample data');
  });
});
