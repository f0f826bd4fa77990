import { expect } from 'chai';

import '../../src/define/digital-help-banner.js';
import type { DigitalHelpBanner } from '../../src/elements/digital-help-banner/digital-help-banner.js';
import { button, clearPage, feedOf, inside, mount, nextEvent, textOf, until, warningsOf } from '../support/page.js';

const HOSTILE = new URL('../fixtures/campaigns/hostile.json', import.meta.url).href;
const UNDATED = new URL('../fixtures/campaigns/undated.json', import.meta.url).href;
const IN_MAY_2021 = '2021-05-03T12:00:00+02:00';
const IN_2026 = '2026-11-24T10:00:00+01:00';

/** Waits until a banner shows its campaign, or knows that it shows none. */
async function settled(banner: DigitalHelpBanner): Promise<DigitalHelpBanner> {
  await until(() => banner.state !== 'loading', 'the banner to settle');
  await banner.updateComplete;
  return banner;
}

const bannerOf = (attributes = ''): Promise<DigitalHelpBanner> =>
  settled(
    mount<DigitalHelpBanner>(
      `<digital-help-banner lang="en" now="${IN_2026}" ${attributes}><a href="#help">Help</a></digital-help-banner>`,
    ),
  );

const close = async (banner: DigitalHelpBanner): Promise<void> => {
  button(banner, 'Close').click();
  await banner.updateComplete;
};

const section = (banner: DigitalHelpBanner): HTMLElement => inside(banner, 'section');

describe('digital-help-banner', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  afterEach(clearPage);

  describe('with no attribute at all', () => {
    it('shows one persona’s story, the figures and the link to digitalhelp.brussels', async () => {
      const banner = await bannerOf();
      expect(textOf(banner)).to.match(/(Salima|Manu) knows where to get help/);
      expect(inside(banner, '[part=action]').getAttribute('href')).to.equal('https://digitalhelp.brussels/');
      expect(banner.state).to.equal('ready');
    });

    it('shows the evergreen form: no date of the campaign’s window', async () => {
      const banner = await bannerOf();
      expect(textOf(banner)).not.to.match(/April|May|until/);
    });

    it('never shows a figure without its year', async () => {
      const banner = await bannerOf('format="poster"');
      const figures = [...(banner.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
      expect(figures).to.have.length(4);
      for (const figure of figures) expect(figure).to.include('(2021)');
      expect(textOf(banner))
        .to.match(/About 475,000 people/)
        .and.match(/About 170,000 people/);
    });

    it('keeps its poster: nothing rotates', async () => {
      const banner = await bannerOf();
      const before = textOf(banner);
      for (const format of ['card', 'poster', 'auto']) {
        banner.format = format;
        await banner.updateComplete;
      }
      expect(textOf(banner)).to.equal(before);
    });
  });

  describe('in the campaign’s window', () => {
    it('tells the last day, as the calendar of Brussels has it', async () => {
      const banner = await bannerOf();
      banner.now = IN_MAY_2021;
      await banner.updateComplete;
      expect(textOf(banner)).to.include('Campaign until 10 May 2021');
    });

    it('follows the window of the placement where it stands', async () => {
      const banner = await bannerOf('placement="streets"');
      banner.now = '2021-04-25T12:00:00+02:00';
      await banner.updateComplete;
      expect(textOf(banner)).not.to.include('until');
      banner.placement = 'stib';
      await banner.updateComplete;
      expect(textOf(banner)).to.include('Campaign until 10 May 2021');
    });
  });

  describe('with fallback="hide"', () => {
    it('is gone after the window and leaves no gap, whatever room was reserved', async () => {
      const banner = await bannerOf('fallback="hide" style="display: block; min-height: 300px"');
      expect(banner.state).to.equal('empty');
      expect(banner.getBoundingClientRect().height).to.equal(0);
    });

    it('is there within it', async () => {
      const banner = await bannerOf('fallback="hide"');
      banner.now = IN_MAY_2021;
      await banner.updateComplete;
      expect(banner.state).to.equal('ready');
      expect(banner.getBoundingClientRect().height).to.be.above(100);
    });

    it('keeps showing a campaign that has no dates', async () => {
      expect((await bannerOf(`fallback="hide" campaign="${UNDATED}"`)).state).to.equal('ready');
    });
  });

  describe('the close button', () => {
    it('comes last, is large enough, and says what it does', async () => {
      for (const format of ['strip', 'card', 'poster']) {
        const banner = await bannerOf(`format="${format}"`);
        const last = [...(banner.shadowRoot?.querySelectorAll<HTMLElement>('a, button') ?? [])].at(-1)!;
        expect(last.textContent.trim()).to.equal('Close');
        expect(last.part.contains('close')).to.equal(true);
        expect(last.getBoundingClientRect().height).to.be.at.least(44);
        expect(last.getBoundingClientRect().width).to.be.at.least(44);
      }
    });

    it('hides the campaign without a gap and tells the page', async () => {
      const banner = await bannerOf('poster="manu" placement="stib" style="display: block; min-height: 300px"');
      const closed = nextEvent(banner, 'epn-campaign-dismiss');
      await close(banner);
      const { context } = await closed;
      expect(context).to.deep.equal({ campaign: 'now-they-know', poster: 'manu', placement: 'stib' });
      expect(banner.state).to.equal('empty');
      expect(banner.getBoundingClientRect().height).to.equal(0);
    });

    it('is remembered for the session, and known before anything is shown', async () => {
      await close(await bannerOf());
      const next = mount<DigitalHelpBanner>('<digital-help-banner lang="en"></digital-help-banner>');
      await next.updateComplete;
      expect(next.state).to.equal('empty');
      expect(localStorage.length).to.equal(0);
    });

    it('is remembered for days, or not at all, as the partner wishes', async () => {
      await close(await bannerOf('remember="none"'));
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
      expect((await bannerOf('remember="none"')).state).to.equal('ready');
      await close(await bannerOf('remember="days:2"'));
      expect((await bannerOf('remember="days:2"')).state).to.equal('empty');
      expect(sessionStorage.length).to.equal(0);
    });

    it('works where the browser’s storage throws', async () => {
      const { getItem, setItem } = Object.getOwnPropertyDescriptors(Storage.prototype);
      const refuse = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Storage.prototype.getItem = refuse;
      Storage.prototype.setItem = refuse;
      try {
        const own = feedOf(await (await fetch(UNDATED)).json());
        const banner = await bannerOf(`campaign="${own}"`);
        expect(banner.state).to.equal('ready');
        await close(banner);
        expect(banner.state).to.equal('empty');
      } finally {
        Object.defineProperties(Storage.prototype, { getItem, setItem });
      }
    });

    it('stores nothing until it is used', async () => {
      await bannerOf('remember="days:30"');
      await bannerOf();
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    });
  });

  describe('the page’s own statistics', () => {
    it('learn once that a poster was shown, and when its link is followed', async () => {
      const shown: unknown[] = [];
      const record = ({ context }: HTMLElementEventMap['epn-campaign-show']): unknown => shown.push(context);
      document.body.addEventListener('epn-campaign-show', record);
      const banner = await bannerOf('poster="salima"');
      banner.format = 'strip';
      await banner.updateComplete;
      document.body.removeEventListener('epn-campaign-show', record);
      expect(shown).to.deep.equal([{ campaign: 'now-they-know', poster: 'salima', placement: 'any' }]);
      const followed = nextEvent(banner, 'epn-campaign-action');
      const link = inside<HTMLAnchorElement>(banner, '[part=action]');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect((await followed).href).to.equal('https://digitalhelp.brussels/');
    });
  });

  describe('what a screen reader meets', () => {
    it('is a region named by the headline, at the heading level that the page asks for', async () => {
      const banner = await bannerOf('heading-level="3" poster="salima"');
      const heading = inside(banner, '#headline');
      expect(section(banner).getAttribute('aria-labelledby')).to.equal('headline');
      expect(heading.getAttribute('aria-level')).to.equal('3');
      expect(heading.textContent.trim()).to.equal('Salima knows where to get help with her online forms');
      expect(banner.shadowRoot?.querySelector('[role=alert], [aria-live]')).to.equal(null);
    });

    it('is no drawing beside words that tell the same, and a described one on the poster', async () => {
      const card = await bannerOf('format="card" poster="salima"');
      expect(inside(card, 'svg.drawing').getAttribute('aria-hidden')).to.equal('true');
      const poster = await bannerOf('format="poster" poster="salima"');
      expect(inside(poster, 'svg.drawing').getAttribute('aria-label')).to.include('Salima carries a moving box');
    });
  });

  describe('its language', () => {
    it('is its own: French and Dutch stand side by side', async () => {
      const markup = (lang: string): string =>
        `<digital-help-banner lang="${lang}" poster="manu"></digital-help-banner>`;
      const french = await settled(mount<DigitalHelpBanner>(markup('fr')));
      const dutch = await settled(mount<DigitalHelpBanner>(markup('nl')));
      expect(textOf(french)).to.include('Maintenant, ils savent').and.include('475 000');
      expect(textOf(dutch)).to.include('Nu weten ze het').and.include('475.000');
      expect(inside(dutch, '.root').lang).to.equal('nl');
    });

    it('runs from right to left in Arabic, with the digits of the page', async () => {
      const banner = await settled(
        mount<DigitalHelpBanner>('<digital-help-banner lang="ar" poster="salima"></digital-help-banner>'),
      );
      expect(getComputedStyle(inside(banner, '.root')).direction).to.equal('rtl');
      expect(textOf(banner)).to.include('حوالي 475,000').and.to.include('المصدر:');
      expect(inside(banner, '#headline').textContent).to.include('سليمة تعرف');
      expect(
        [...banner.shadowRoot!.querySelectorAll('[lang]:not(.root)')].every(
          (node) => node.getAttribute('lang') === 'ar',
        ),
      ).to.equal(true);
    });

    it('marks a text of the campaign that is in another language', async () => {
      const banner = await settled(
        mount<DigitalHelpBanner>(`<digital-help-banner lang="fr" campaign="${UNDATED}"></digital-help-banner>`),
      );
      expect(inside(banner, '#headline').lang).to.equal('en');
    });
  });

  describe('its formats', () => {
    it('are a strip of one line with one action, and a card with the story', async () => {
      const strip = await bannerOf('format="strip" poster="manu"');
      expect(strip.getBoundingClientRect().height).to.be.below(120);
      expect(textOf(strip)).to.equal('Manu knows where to get help with his banking app Find help Close');
      const card = await bannerOf('format="card" poster="manu"');
      expect(textOf(card)).to.include('Manu was afraid to use his banking app.');
    });
  });

  describe('what it is given wrong', () => {
    it('an unknown word in an attribute falls back, with one line in the console', async () => {
      const lines = await warningsOf(async () => {
        for (const banner of [await bannerOf('format="billboard"'), await bannerOf('format="billboard"')]) {
          expect(section(banner).className).to.include('card');
        }
      });
      expect(lines).to.deep.equal([
        '<digital-help-banner> format="billboard" is not one of auto, strip, card, poster, sticky; using auto.',
      ]);
    });

    it('an unknown poster or placement is told, and the campaign is shown', async () => {
      const lines = await warningsOf(async () => {
        expect((await bannerOf('poster="nobody" placement="moon" remember="always"')).state).to.equal('ready');
      });
      expect(lines.filter((line) => /poster="nobody"|placement="moon"|remember="always"/.test(line))).to.have.length(3);
    });

    it('a file that is missing, no JSON or no campaign leaves the fallback content, with one line each', async () => {
      for (const campaign of ['/nowhere/campaign.json', feedOf('no JSON'), feedOf({ id: 'x' }), 'https://']) {
        const lines = await warningsOf(async () => {
          const banner = await bannerOf(`campaign="${campaign}"`);
          expect(banner.state).to.equal('error');
          expect(banner.querySelector('a')?.checkVisibility()).to.equal(true);
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(/^<digital-help-banner> the campaign/);
      }
    });

    it('a hostile file harms nobody: its texts are text and its links are gone', async () => {
      const banner = await bannerOf(`campaign="${HOSTILE}" format="poster"`);
      expect(textOf(banner)).to.include('<img src=x onerror="window.attacked = true">Headline');
      expect(banner.shadowRoot?.querySelector('img, script, a')).to.equal(null);
      expect('attacked' in window).to.equal(false);
    });
  });
});
