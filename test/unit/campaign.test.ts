import { expect } from 'chai';

import { drawPoster, findPoster } from '../../src/campaign/choose-poster.js';
import { dismiss, isDismissed, readRemember, type Remember, type Stores } from '../../src/campaign/dismissal.js';
import { parseCampaign } from '../../src/campaign/parse-campaign.js';
import { tagLink } from '../../src/campaign/tag-link.js';
import { resolveCampaignUrl } from '../../src/elements/digital-help-banner/campaign-url.js';
import type { Campaign } from '../../src/model/campaign.js';

const BUNDLED = new URL('../../src/assets/campaigns/now-they-know.json', import.meta.url).href;
const HOSTILE = new URL('../fixtures/campaigns/hostile.json', import.meta.url).href;

async function read(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

async function bundled(): Promise<Campaign> {
  const { campaign } = parseCampaign(await read(BUNDLED));
  if (!campaign) throw new Error('The bundled campaign cannot be read');
  return campaign;
}

describe('the bundled campaign', () => {
  it('is read without anything being left out', async () => {
    const { campaign, reasons } = parseCampaign(await read(BUNDLED));
    expect(reasons).to.deep.equal([]);
    expect(campaign?.posters.map(({ persona }) => persona)).to.deep.equal(['Salima', 'Manu']);
  });

  it('says everything in French, Dutch, English and Arabic', async () => {
    const { name, posters, figures, actions, placements } = await bundled();
    const texts = [
      name,
      ...posters.flatMap(({ headline, story, alt }) => [headline, story, alt]),
      ...figures.flatMap(({ label, source }) => [label, source]),
      ...[...actions.map(({ label }) => label), ...placements.map((placement) => placement.name)],
    ];
    for (const text of texts) expect(Object.keys(text).sort()).to.deep.equal(['ar', 'en', 'fr', 'nl']);
  });

  it('holds the figures of 2021, and a story of two sentences', async () => {
    const { figures, posters } = await bundled();
    expect(figures.map(({ value, year }) => [value, year])).to.deep.equal([
      [475_000, 2021],
      [170_000, 2021],
      [50, 2021],
      [18, 2021],
    ]);
    for (const { story } of posters) {
      for (const text of Object.values(story)) expect(text.match(/\.( |$)/g), text).to.have.length(2);
    }
  });
});

describe('a campaign file', () => {
  it('that is no object, or has no name or poster, is refused with a reason', () => {
    for (const json of [null, 'text', [], {}, { id: 'x', name: { fr: 'X' }, posters: [] }]) {
      const { campaign, reasons } = parseCampaign(json);
      expect(campaign).to.equal(null);
      expect(reasons.join()).to.include('at least one poster');
    }
  });

  it('keeps what can be used and tells what was left out', async () => {
    const { campaign, reasons } = parseCampaign(await read(HOSTILE));
    expect(campaign?.posters.map(({ id }) => id)).to.deep.equal(['html']);
    expect(campaign?.figures).to.deep.equal([]);
    expect(reasons).to.have.length(6);
    expect(reasons[0]).to.equal('posters[0] is left out: it needs "id", "headline", "story" and "alt".');
  });

  it('has room for more posters than two, also for one whose sources name nobody', async () => {
    const file = (await read(BUNDLED)) as { posters: Record<string, unknown>[] };
    const {
      persona: _persona,
      illustration: _illustration,
      ...unnamed
    }: Record<string, unknown> = {
      ...file.posters[0],
      id: 'third',
    };
    const { campaign, reasons } = parseCampaign({ ...file, posters: [...file.posters, unnamed] });
    expect(reasons).to.deep.equal([]);
    expect(campaign?.posters.map(({ id }) => id)).to.deep.equal(['salima', 'manu', 'third']);
    expect(campaign?.posters[2]).not.to.have.any.keys('persona', 'illustration');
    expect(drawPoster(campaign!, 0.9).id).to.equal('third');
  });

  it('shows pictures from its own server and from no other', async () => {
    const file = (await read(BUNDLED)) as { posters: Record<string, unknown>[] };
    const pictureOf = (illustration: string, base?: string): string | undefined => {
      const posters = [{ ...file.posters[0], illustration }];
      return parseCampaign({ ...file, posters }, base).campaign?.posters[0].illustration;
    };
    const base = 'https://city.example/campaigns/own.json';
    expect(pictureOf('salima', base)).to.equal('salima');
    expect(pictureOf('./three.svg', base)).to.equal('https://city.example/campaigns/three.svg');
    for (const other of [
      'https://else.example/x.svg',
      '//else.example/x.svg',
      'data:image/svg+xml,x',
      'javascript:x',
    ]) {
      expect(pictureOf(other, base), other).to.equal(undefined);
    }
    expect(pictureOf('./three.svg')).to.equal(undefined);
  });

  it('links to nothing but https, http, mailto and tel', async () => {
    const file = (await read(BUNDLED)) as Record<string, unknown>;
    const linksOf = (...hrefs: string[]): string[] => {
      const actions = hrefs.map((href) => ({ id: 'x', label: { en: 'X' }, href }));
      return parseCampaign({ ...file, actions }).campaign?.actions.map(({ href }) => href) ?? [];
    };
    expect(linksOf('javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', '/path', '')).to.be
      .empty;
    const safe = ['https://digitalhelp.brussels/', 'http://a.example/', 'mailto:a@b.example', 'tel:+3220000000'];
    expect(linksOf(...safe)).to.deep.equal(safe);
  });

  it('whose dates tell no offset is refused: they would mean another instant on every device', async () => {
    const file = (await read(BUNDLED)) as Record<string, unknown>;
    const { campaign, reasons } = parseCampaign({ ...file, until: '2021-05-11' });
    expect(campaign).to.equal(null);
    expect(reasons.join()).to.include('offset');
  });
});

describe('the poster', () => {
  it('is the one that was asked for, or none when the campaign has no such poster', async () => {
    const campaign = await bundled();
    expect(findPoster(campaign, 'manu')?.persona).to.equal('Manu');
    expect(findPoster(campaign, 'nobody')).to.equal(undefined);
  });

  it('is drawn by one number: the same number, the same poster', async () => {
    const campaign = await bundled();
    const drawn = [0, 0.49, 0.5, 0.999, 1].map((draw) => drawPoster(campaign, draw).id);
    expect(drawn).to.deep.equal(['salima', 'salima', 'manu', 'manu', 'salima']);
  });
});

describe('the dismissal', () => {
  const SESSION: Remember = { for: 'session' };
  const NOW = new Date('2026-11-24T10:00:00+01:00');
  const daysLater = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
  const stores: Stores = { session: () => sessionStorage, local: () => localStorage };

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('stores nothing before the visitor closes', () => {
    expect(isDismissed('c', NOW, stores)).to.equal(false);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
  });

  it('is kept for the session, for this campaign only, as its name and one word', () => {
    dismiss('c', SESSION, NOW, stores);
    expect(isDismissed('c', NOW, stores)).to.equal(true);
    expect(isDismissed('another', NOW, stores)).to.equal(false);
    expect(Object.entries(sessionStorage)).to.deep.equal([['epn-widgets:closed:c', 'session']]);
    expect(localStorage.length).to.equal(0);
  });

  it('is kept for whole days when asked so, and no longer, as a name and a day', () => {
    dismiss('c', { for: 'days', days: 3 }, NOW, stores);
    expect(isDismissed('c', daysLater(3), stores)).to.equal(true);
    expect(isDismissed('c', daysLater(4), stores)).to.equal(false);
    expect(Object.entries(localStorage)).to.deep.equal([['epn-widgets:closed:c', '2026-11-28']]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is not kept at all with none', () => {
    dismiss('c', { for: 'none' }, NOW, stores);
    expect(isDismissed('c', NOW, stores)).to.equal(false);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
  });

  it('lasts until the page goes where the browser refuses to store', () => {
    const refuse = (): Storage => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const blocked: Stores = { session: refuse, local: refuse };
    expect(isDismissed('blocked', NOW, blocked)).to.equal(false);
    dismiss('blocked', SESSION, NOW, blocked);
    expect(isDismissed('blocked', NOW, blocked)).to.equal(true);
  });

  it('is asked for with none, days:N or session, which is also what nonsense means', () => {
    expect(readRemember(' days:30 ')).to.deep.equal({ for: 'days', days: 30 });
    expect(readRemember('None')).to.deep.equal({ for: 'none' });
    for (const text of [null, '', 'session', 'always', 'days:0', 'days:x']) {
      expect(readRemember(text), String(text)).to.deep.equal({ for: 'session' });
    }
  });
});

describe('an outgoing link with utm', () => {
  const tags = { source: 'commune 1030', campaign: 'now-they-know', poster: 'salima', placement: 'any' };

  it('tells where the visitor comes from and which poster was shown, and nothing else', () => {
    const { searchParams } = new URL(tagLink('https://a.example/page?x=1#part', tags));
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      x: '1',
      utm_source: 'commune 1030',
      utm_medium: 'any',
      utm_campaign: 'now-they-know',
      utm_content: 'salima',
    });
  });

  it('keeps what the address already has', () => {
    const { searchParams, hash } = new URL(tagLink('https://a.example/?utm_source=own#part', tags));
    expect(searchParams.get('utm_source')).to.equal('own');
    expect(hash).to.equal('#part');
  });

  it('leaves phone numbers and mail addresses alone', () => {
    for (const href of ['tel:+3220000000', 'mailto:a@b.example']) expect(tagLink(href, tags)).to.equal(href);
  });
});

describe('the address of the campaign', () => {
  const BASE = 'https://cdn.example/1/';

  it('is the bundled file, by default and by name', () => {
    const bundledUrl = 'https://cdn.example/1/assets/campaigns/now-they-know.json';
    for (const attribute of [null, undefined, '', 'now-they-know']) {
      expect(resolveCampaignUrl(attribute, BASE)).to.equal(bundledUrl);
    }
  });

  it('is otherwise relative to the page', () => {
    expect(resolveCampaignUrl('/c.json', BASE)).to.equal(new URL('/c.json', document.baseURI).href);
    expect(() => resolveCampaignUrl('https://', BASE)).to.throw(TypeError);
  });
});
