import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { THREE } from '../support/finder.js';
import { clearPage, mount, settled, until } from '../support/page.js';

const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

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
