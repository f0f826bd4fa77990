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
  until,
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
    expect(text).to.include('Avenue Rogier 90 1030 Schaerbeek').and.to.include('Rogierlaan 90, 1030 Schaarbeek');
    const dutch = [...card.shadowRoot!.querySelectorAll('.fact [lang=nl]')].map(({ textContent }) => textContent);
    expect(dutch).to.deep.equal(['Rogierlaan 90', 'Schaarbeek']);
    expect(text)
      .to.include('Appeler le 02 240 43 70')
      .and.to.include('utiliser un ordinateur')
      .and.to.include('atelier tricot');
    expect(text).to.include('En partie accessible').and.to.include('Source : Schaerbeek').and.to.include('12 mai 2026');
    expect(inside(card, '.week').querySelectorAll('tr')).to.have.length(7);
  });

  it('runs from right to left in Arabic; hours, phones and the town keep their own order', async () => {
    const card = await settled(mount<EpnCard>(`<epn-card lang="ar" feed="${FEED}" place="sophia"></epn-card>`));
    expect(getComputedStyle(inside(card, '.root')).direction).to.equal('rtl');
    expect(textOf(card)).to.include('أوقات العمل').and.to.include('Avenue Rogier 90').and.not.to.match(/[٠-٩]/);
    const turned = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.week bdi, .number, .fact bdi')];
    expect(turned.map(({ textContent }) => textContent.trim()))
      .to.include('9:00–17:00')
      .and.to.include('02 240 43 70')
      .and.to.include('1030 Schaerbeek');
    for (const node of turned) expect(getComputedStyle(node).direction).to.equal('ltr');
    expect(inside(card, '[part=card-title] [lang]').lang).to.equal('fr');
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
    const more = button(card, 'Hours, address and services');
    more.click();
    await card.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(inside(card, '.week').querySelectorAll('tr')).to.have.length(7);
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

  it('offers the nearest places instead of one that is gone, and shows the one that is chosen', async () => {
    const feed = canonicalFeed([
      { id: 'far', name: 'Far', lat: 50.9 },
      { id: 'near', name: 'Near', lat: 50.851, phones: ['02 234 56 78'] },
    ]);
    const card = await settled(
      mount<EpnCard>(`<epn-card lang="en" feed="${feed}" place="gone" near="50.85,4.35"></epn-card>`),
    );
    expect(textOf(card)).to.match(/no longer in the list.*Near .*110 m away.*Far .*5[.,]6 km away/);
    button(card, 'Near').click();
    await until(() => card.shadowRoot!.activeElement?.id === 'name', 'the focus on the new name');
    expect(card.place?.id).to.equal('near');
    expect(textOf(card)).to.include('Call 02 234 56 78');
  });

  it('marks today, and tells holidays and other days that are not as usual', async () => {
    const feed = canonicalFeed([{ id: 'a', name: 'A', openingHours: 'Mo-Fr 09:00-17:00; PH off; 2027 Jan 4-8 off' }]);
    const card = await settled(
      mount<EpnCard>(`<epn-card lang="en" feed="${feed}" place="a" now="2026-12-22T10:00:00+01:00"></epn-card>`),
    );
    const rows = [...inside(card, '.week').querySelectorAll('tr')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(inside(card, '.week [aria-current=date]').textContent).to.include('Tuesday');
    expect(rows[0]).to.equal('Tuesday today 9:00–17:00');
    expect(rows[3]).to.equal('Friday public holiday closed');
    expect(inside(card, '.exceptions').textContent.replace(/\s+/g, ' ')).to.include('1 January – 8 January closed');
  });

  it('says how to come: appointment, conditions, languages, label, and when the data are old', async () => {
    const feed = canonicalFeed([
      {
        id: 'a',
        name: 'A',
        access: ['appointment'],
        bookingUrl: 'https://x.be/rdv',
        accessConditions: 'Carte de lecteur; 2 euros',
        languages: ['fr', 'ar'],
        qualityLabels: ['EPN reconnu'],
        updatedOn: '2021-05-05',
      },
    ]);
    const card = await settled(
      mount<EpnCard>(`<epn-card lang="en" feed="${feed}" place="a" now="2026-12-22T10:00:00+01:00"></epn-card>`),
    );
    const text = textOf(card);
    expect(text).to.include('Make an appointment before you come').and.to.include('French and Arabic');
    expect(text).to.include('Quality label: EPN reconnu').and.to.include('That is long ago');
    expect(text).to.include('Hours not confirmed. Ask before you come.');
    const facts = [...card.shadowRoot!.querySelectorAll('.pictured')].map(({ textContent }) => textContent.trim());
    expect(facts).to.include.members(['Carte de lecteur', '2 euros']);
    expect(inside<HTMLAnchorElement>(card, 'a.strong').href).to.equal('https://x.be/rdv');
  });

  it('prints no button, and everything else', async () => {
    const card = await settled(
      mount<EpnCard>(`<epn-card lang="en" layout="print" feed="${FEED}" place="sophia"></epn-card>`),
    );
    expect(card.shadowRoot!.querySelectorAll('button, .actions')).to.have.length(0);
    expect(textOf(card)).to.include('02 240 43 70').and.to.include('Avenue Rogier 90');
  });

  describe('with JSON inside', () => {
    const JSON_INSIDE = '{ "id": "in", "name": { "fr": "Dedans" }, "lat": 50.86, "lng": "4,35" }';

    it('shows that place and asks for nothing', async () => {
      const before = performance.getEntriesByType('resource').length;
      const card = await settled(
        mount<EpnCard>(`<epn-card lang="fr"><script type="application/json">${JSON_INSIDE}</script></epn-card>`),
      );
      expect(card.place).to.deep.include({ id: 'in', position: { lat: 50.86, lng: 4.35 } });
      const feeds = performance
        .getEntriesByType('resource')
        .slice(before)
        .filter(({ name }) => /feeds|blob:/.test(name));
      expect(feeds).to.deep.equal([]);
    });

    it('takes it from any child, where an editor takes scripts out', async () => {
      const card = await settled(
        mount<EpnCard>(`<epn-card lang="fr"><a href="/x">Aide</a><pre hidden>${JSON_INSIDE}</pre></epn-card>`),
      );
      expect(card.place?.id).to.equal('in');
    });

    it('follows it when the page changes it', async () => {
      const card = await settled(mount<EpnCard>(`<epn-card lang="fr"><pre hidden>${JSON_INSIDE}</pre></epn-card>`));
      card.querySelector('pre')!.textContent = JSON_INSIDE.replace('Dedans', 'Dehors');
      await until(() => textOf(card).includes('Dehors'), 'the new name');
    });

    it("shows the feed's own record once it has come, and the inner one when it cannot", async () => {
      const feed = canonicalFeed([{ id: 'in', name: 'From the feed' }]);
      const inner = `<pre hidden>${JSON_INSIDE}</pre>`;
      const fed = mount<EpnCard>(`<epn-card lang="fr" feed="${feed}">${inner}</epn-card>`);
      await until(() => textOf(fed).includes('From the feed'), 'the record of the feed');
      const failed = mount<EpnCard>(`<epn-card lang="fr" feed="/no-such-feed.json">${inner}</epn-card>`);
      await nextEvent(failed, 'epn-feed-error');
      expect((await settled(failed)).place?.id).to.equal('in');
    });

    it('that cannot be read tells the webmaster, and falls back to the feed', async () => {
      const lines = await warningsOf(async () => {
        const card = mount<EpnCard>(
          `<epn-card lang="fr" feed="${FEED}" place="other"><pre hidden>{ "name" }</pre></epn-card>`,
        );
        expect((await settled(card)).place?.id).to.equal('other');
      });
      expect(lines.some((line) => line.includes('the JSON inside it cannot be read'))).to.equal(true);
    });
  });

  describe('with-json-ld', () => {
    const blocks = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];

    it('tells search engines of the place as long as the card is there', async () => {
      const card = await settled(
        mount<EpnCard>(`<epn-card lang="fr" with-json-ld feed="${FEED}" place="sophia"></epn-card>`),
      );
      expect(blocks().map(({ text }) => (JSON.parse(text) as { name: string }).name)).to.deep.equal([
        'Bibliothèque Sophia',
      ]);
      card.remove();
      expect(blocks()).to.deep.equal([]);
    });

    it('says nothing without the attribute, and nothing of sample data', async () => {
      await settled(mount<EpnCard>(`<epn-card lang="fr" feed="${FEED}" place="sophia"></epn-card>`));
      await settled(mount<EpnCard>('<epn-card lang="fr" with-json-ld></epn-card>'));
      expect(blocks()).to.deep.equal([]);
    });
  });

  it('hands the place to the contacts as a file that is made on the device', async () => {
    const card = await settled(mount<EpnCard>(`<epn-card lang="en" feed="${FEED}" place="sophia"></epn-card>`));
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const value = function (this: HTMLAnchorElement): void {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        resolve(this);
      };
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value });
    });
    button(card, 'Add to my contacts').click();
    const link = await saved;
    expect(link.download).to.equal('Bibliotheque-Sophia.vcf');
    expect(await (await fetch(link.href)).text()).to.include('TEL;TYPE=WORK,VOICE:+3222404370');
  });

  it('does not say when a place was checked where the calendar has no such day', async () => {
    const card = await settled(mount<EpnCard>(`<epn-card lang="en" feed="${FEED}" place="sophia"></epn-card>`));
    const { place } = card;
    expect(textOf(card)).to.include('Last checked: 12 May 2026');
    for (const updatedOn of ['', '2026-13-45', '2026-02-31']) {
      card.place = { ...place!, updatedOn };
      await card.updateComplete;
      expect(textOf(card)).to.include('Source: Schaerbeek').and.not.to.include('Last checked');
    }
  });

  it('lets the visitor tell what is wrong, with the place already named', async () => {
    const card = await settled(
      mount<EpnCard>(`<epn-card lang="en" feed="${FEED}" place="sophia" report-url="mailto:help@x.be"></epn-card>`),
    );
    const { href } = inside<HTMLAnchorElement>(card, '.report');
    expect(decodeURIComponent(href)).to.include('Something is wrong: Bibliothèque Sophia').and.to.include('id: sophia');
  });
});
