import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { THREE } from '../support/finder.js';
import { button, canonicalFeed, clearPage, inside, mount, settled, until } from '../support/page.js';

const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** Two places that stand apart on the map. */
const TWO = canonicalFeed([
  { id: 'west', name: 'West', lat: 50.85, lng: 4.3 },
  { id: 'east', name: 'East', lat: 50.85, lng: 4.4 },
]);

describe('epn-finder, the map', () => {
  afterEach(clearPage);

  it('comes after the results, with its buttons and its makers', async function () {
    if (!hasWebGl()) this.skip();
    const finder = await settled(mount<EpnFinder>(`<epn-finder lang="en" feed="${THREE}"></epn-finder>`));
    finder.style.width = '1000px';
    expect(finder.shadowRoot!.querySelector('canvas'), 'a map before the results').to.equal(null);
    await until(() => finder.shadowRoot!.querySelector('.map-credits'), 'the map', 15_000);
    const labels = [...finder.shadowRoot!.querySelectorAll('.map-button')].map((node) =>
      node.getAttribute('aria-label'),
    );
    expect(labels).to.deep.equal([
      ...['Zoom in', 'Zoom out', 'Show all places on the map', 'Move the map with buttons'],
    ]);
    await until(() => finder.shadowRoot!.querySelector('.map-credits a'), 'its makers', 15_000);
    expect(finder.shadowRoot!.querySelector('.map-credits')!.textContent).to.include('OpenStreetMap');
  });

  it('is after a reset as the page has set it up, and asks no server that the visitor before has agreed to', async function () {
    if (!hasWebGl()) this.skip();
    this.timeout(40_000);
    const basemap = `basemap="${location.origin}/no-tiles/{z}/{x}/{y}.png" basemap-consent="ask"`;
    const finder = mount<EpnFinder>(`<epn-finder lang="en" feed="${TWO}" ${basemap}></epn-finder>`);
    finder.style.width = '1000px';
    await settled(finder);
    const consent = (): string => finder.shadowRoot!.querySelector('.map-consent')?.textContent ?? '';
    const marks = (): string =>
      [...finder.shadowRoot!.querySelectorAll<HTMLElement>('.map-mark')]
        .map(({ style, dataset }) => [dataset.key, parseInt(style.left), parseInt(style.top)].join())
        .join(' ');
    await until(() => marks() !== '', 'the marks', 15_000);
    const before = marks();
    inside(finder, '.map-button[aria-label="Zoom in"]').click();
    inside(finder, '.map-button[aria-label="Move the map with buttons"]').click();
    await until(() => marks() !== before, 'the map nearer', 10_000);
    button(finder, 'Show the other map').click();
    await until(() => consent().includes('Back to the map'), 'the other map');
    finder.reset();
    await until(() => marks() === before, 'the map as it was', 10_000);
    expect(consent()).to.include('Show the other map');
    expect(inside(finder, '.map-button[aria-label="Move the map with buttons"]').ariaExpanded).to.equal('false');
  });

  it('shows in the list which place the keyboard stands on', async function () {
    if (!hasWebGl()) this.skip();
    const finder = mount<EpnFinder>(`<epn-finder lang="en" feed="${TWO}"></epn-finder>`);
    finder.style.width = '1000px';
    await settled(finder);
    await until(() => finder.shadowRoot!.querySelectorAll('.map-mark').length === 2, 'the marks', 15_000);
    const pointed = (): string =>
      [...finder.shadowRoot!.querySelectorAll<HTMLElement>('.result[data-pointed]')]
        .map((row) => row.dataset.id)
        .join();
    const mark = [...finder.shadowRoot!.querySelectorAll<HTMLElement>('.map-mark')].find(({ textContent }) =>
      textContent.includes('East'),
    )!;
    mark.focus();
    expect(pointed()).to.equal('east');
    finder.requestUpdate();
    await finder.updateComplete;
    expect(pointed()).to.equal('east');
    mark.blur();
    expect(pointed()).to.equal('');
  });

  it('is left out with without-map: no room is kept for it', async () => {
    const finder = await settled(mount<EpnFinder>(`<epn-finder lang="en" without-map feed="${THREE}"></epn-finder>`));
    expect(finder.shadowRoot!.querySelector('[part=map]')).to.equal(null);
  });

  it('takes turns with the list on a narrow screen', async () => {
    const finder = mount<EpnFinder>(`<epn-finder lang="en" feed="${THREE}"></epn-finder>`);
    finder.style.width = '390px';
    await settled(finder);
    const isShown = (selector: string): boolean =>
      (finder.shadowRoot!.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
    expect([isShown('.result'), isShown('[part=map]')]).to.deep.equal([true, false]);
    const views: string[] = [];
    finder.addEventListener('epn-view-change', ({ view }) => views.push(view));
    [...finder.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Map'))!.click();
    await finder.updateComplete;
    expect([isShown('.result'), isShown('[part=map]')]).to.deep.equal([false, true]);
    expect(views).to.deep.equal(['map']);
  });
});
