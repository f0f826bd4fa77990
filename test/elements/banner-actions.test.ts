import { expect } from 'chai';

import '../../src/define/digital-help-banner.js';
import '../../src/define/epn-finder.js';
import type { DigitalHelpBanner } from '../../src/elements/digital-help-banner/digital-help-banner.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import {
  canonicalFeed,
  clearPage,
  feedOf,
  inside,
  mount,
  nextEvent,
  settled,
  textOf,
  until,
  warningsOf,
} from '../support/page.js';

/** A Tuesday, ten in the morning. */
const NOW = '2026-11-24T10:00:00+01:00';

const PLACES = canonicalFeed([
  { id: 'a', name: 'A', commune: { fr: 'Schaerbeek' }, postalCode: '1030', openingHours: 'Mo-Fr 09:00-17:00' },
  { id: 'b', name: 'B', commune: { fr: 'Schaerbeek' }, postalCode: '1030', openingHours: 'Mo-Fr 13:00-17:00' },
  { id: 'c', name: 'C', commune: { fr: 'Schaerbeek' }, postalCode: '1030' },
  { id: 'd', name: 'D', commune: { fr: 'Evere' }, postalCode: '1140', openingHours: 'Mo-Fr 09:00-17:00' },
  { id: 'e', name: 'E', commune: { fr: 'Ixelles' }, postalCode: '1050', openingHours: 'Sa 09:00-17:00' },
  { id: 'f', name: 'F', commune: { fr: 'Ixelles' }, postalCode: '1050', openingHours: 'Su 09:00-17:00' },
]);

async function bannerOf(attributes = ''): Promise<DigitalHelpBanner> {
  const banner = mount<DigitalHelpBanner>(
    `<digital-help-banner lang="en" now="${NOW}" remember="none" poster="salima" ${attributes}></digital-help-banner>`,
  );
  await until(() => banner.state !== 'loading', 'the banner to settle');
  await banner.updateComplete;
  return banner;
}

const actions = (banner: DigitalHelpBanner): HTMLAnchorElement[] => [
  ...(banner.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=action]') ?? []),
];

const campaignWith = (file: Record<string, unknown>): string =>
  feedOf({
    id: 'own',
    name: { en: 'Own' },
    posters: [{ id: 'one', headline: { en: 'H' }, story: { en: 'S.' }, alt: { en: 'A' } }],
    ...file,
  });

describe('where the campaign leads', () => {
  afterEach(clearPage);

  describe('with the id of a finder on the same page', () => {
    const finderOf = async (attributes = ''): Promise<EpnFinder> => {
      const finder = mount<EpnFinder>(
        `<epn-finder id="places" lang="en" now="${NOW}" feed="${PLACES}" without-map ${attributes}></epn-finder>`,
      );
      await settled(finder);
      return finder;
    };

    it('it leads there: scrolls to its top, gives it the focus, and presets the service that this persona needs', async () => {
      mount('<div style="height: 3000px"></div>');
      const finder = await finderOf();
      const banner = await bannerOf('for="places"');
      const told = nextEvent(banner, 'epn-campaign-action');
      actions(banner)[0]!.click();
      const { href, context } = await told;
      expect(href).to.equal('#places');
      expect(context).to.deep.equal({ campaign: 'now-they-know', poster: 'salima', placement: 'any' });
      expect(finder.getAttribute('services')).to.equal('procedures');
      expect(document.activeElement).to.equal(finder);
      expect(finder.getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
      expect(location.hash).to.equal('');
    });

    it('presets the commune where the finder has none of its own', async () => {
      const finder = await finderOf();
      actions(await bannerOf('for="places" commune="1030"'))[0]!.click();
      expect(finder.getAttribute('commune')).to.equal('1030');
      finder.setAttribute('commune', '1140');
      actions(await bannerOf('for="places" commune="1030"'))[0]!.click();
      expect(finder.getAttribute('commune')).to.equal('1140');
    });

    it('gives the focus to a finder without a search box too', async () => {
      const finder = await finderOf('without-search');
      actions(await bannerOf('for="places"'))[0]!.click();
      expect(document.activeElement).to.equal(finder);
    });

    it('keeps the campaign’s own link beside it', async () => {
      await finderOf();
      const banner = await bannerOf('for="places"');
      expect(actions(banner).map((link) => link.textContent.trim())).to.deep.equal([
        'Find a place near you',
        'Find help',
      ]);
      const strip = await bannerOf('for="places" format="strip"');
      expect(actions(strip).map((link) => link.getAttribute('href'))).to.deep.equal(['#places']);
    });

    it('that is not there, it uses the campaign’s own link and tells the webmaster', async () => {
      const lines = await warningsOf(async () => {
        const banner = await bannerOf('for="nowhere"');
        expect(actions(banner).map((link) => link.getAttribute('href'))).to.deep.equal([
          'https://digitalhelp.brussels/',
        ]);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include('for="nowhere" is not the id of an element on this page');
    });
  });

  it('tells the other site with utm where the visitor comes from, and without it nothing', async () => {
    const plain = await bannerOf();
    expect(actions(plain)[0]!.href).to.equal('https://digitalhelp.brussels/');
    const tagged = await bannerOf('utm="commune-1030" placement="stib"');
    expect(Object.fromEntries(new URL(actions(tagged)[0]!.href).searchParams)).to.deep.equal({
      utm_source: 'commune-1030',
      utm_medium: 'stib',
      utm_campaign: 'now-they-know',
      utm_content: 'salima',
    });
  });

  it('can be a phone number, readable for those who dial it on another telephone', async () => {
    const file = campaignWith({
      actions: [{ id: 'call', label: { en: 'Call us' }, href: 'tel:+32%202%20000%2000%2000' }],
    });
    const banner = await bannerOf(`campaign="${file}" utm="x"`);
    expect(actions(banner)[0]!.getAttribute('href')).to.equal('tel:+32%202%20000%2000%2000');
    expect(textOf(banner)).to.include('Call us +32 2 000 00 00');
  });
});

describe('the live figure', () => {
  afterEach(clearPage);

  const figure = async (attributes: string): Promise<string> => {
    const banner = await bannerOf(`feed="${PLACES}" ${attributes}`);
    const words = (): string => inside(banner, '.invitation').textContent.replace(/\s+/g, ' ').trim();
    await until(() => words().includes('place'), 'the figure to come');
    return words();
  };

  it('counts the places of a commune, by whichever name it is called, and those that are open', async () => {
    for (const commune of ['1030', '21015', 'Schaarbeek']) {
      expect(await figure(`commune="${commune}"`)).to.equal('3 places in Schaerbeek, 1 open now');
    }
  });

  it('counts several communes together, and all places without one', async () => {
    expect(await figure('commune="1030, 1140"')).to.equal('4 places in Schaerbeek, Evere, 2 open now');
    expect(await figure('')).to.equal('6 places, 2 open now');
  });

  it('says of one place whether it is open', async () => {
    expect(await figure('commune="1140"')).to.equal('1 place in Evere, open now');
    expect(await figure('commune="1140" now="2026-11-24T22:00:00+01:00"')).to.include('1 place in Evere');
  });

  it('never calls a place closed whose hours are not known', async () => {
    expect(await figure('commune="1050"')).to.equal('2 places in Ixelles, none open at the moment');
    const banner = await bannerOf(`feed="${PLACES}" commune="1030"`);
    banner.now = '2026-11-24T22:00:00+01:00';
    await until(() => textOf(banner).includes('3 places in Schaerbeek'), 'the figure');
    expect(textOf(banner)).not.to.include('at the moment');
  });

  it('stands where the invitation stood, and the invitation stays where there is nothing to count', async () => {
    const banner = await bannerOf(`feed="${PLACES}" commune="1180"`);
    await figure('commune="1030"'); // the same feed: once it is counted here, it has come for the other too
    await banner.updateComplete;
    expect(inside(banner, '.invitation').textContent.trim()).to.equal('You too can find help close to home.');
  });

  it('calls sample data so', async () => {
    const sample = canonicalFeed([{ id: 'a', name: 'A', postalCode: '1030' }], { sample: true });
    const banner = await bannerOf(`feed="${sample}"`);
    await until(() => textOf(banner).includes('1 place'), 'the figure');
    expect(textOf(banner)).to.include('Sample data, not the official list');
  });

  describe('of a feed of several pages', () => {
    const original = window.fetch.bind(window);
    const url = `${location.origin}/pages-of-the-figure-test/`;
    /** Ten places on each of three pages, as Opendatasoft gives them. */
    const serve = (answer: (offset: number) => Response): void => {
      window.fetch = (input, init) => {
        const { href, searchParams } = new URL(input as string, location.href);
        return href.startsWith(url)
          ? Promise.resolve(answer(Number(searchParams.get('offset'))))
          : original(input, init);
      };
    };
    const page = (offset: number): Response => {
      const results = Array.from({ length: 10 }, (_, index) => ({
        id: offset + index,
        nom: `Lieu ${offset + index}`,
        cp: '1090',
      }));
      return new Response(JSON.stringify({ total_count: 30, results }));
    };

    afterEach(() => {
      window.fetch = original;
    });

    it('counts all of them, and says nothing before', async () => {
      const said: string[] = [];
      serve(page);
      const banner = await bannerOf(`feed="${url}whole"`);
      await until(() => {
        said.push(/\d+ places/.exec(textOf(banner))?.[0] ?? '');
        return said.includes('30 places');
      }, 'the figure of all pages');
      expect(new Set(said)).to.deep.equal(new Set(['', '30 places']));
    });

    it('is missing when one of them does not come', async () => {
      serve((offset) => (offset > 10 ? new Response('', { status: 500 }) : page(offset)));
      await warningsOf(async (lines) => {
        const banner = await bannerOf(`feed="${url}cut"`);
        await until(() => lines.some((line) => line.includes('no live figure')), 'the line to the webmaster');
        expect(textOf(banner)).to.include('You too can find help');
      });
    });
  });

  it('is missing, with one line to the webmaster, when its feed cannot be read', async () => {
    const lines = await warningsOf(async (said) => {
      const banner = await bannerOf(`feed="${feedOf('no feed')}"`);
      await until(() => said.some((line) => line.includes('no live figure')), 'the line to the webmaster');
      expect(banner.state).to.equal('ready');
      expect(textOf(banner)).to.include('You too can find help');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<digital-help-banner> no live figure is shown/);
  });
});
