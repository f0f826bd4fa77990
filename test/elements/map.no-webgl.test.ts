import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { THREE } from '../support/finder.js';
import { clearPage, mount, nextEvent, rowNames, settled, textOf, until } from '../support/page.js';

describe('a browser without WebGL', () => {
  afterEach(clearPage);

  it('is what this test runs in', () => {
    expect(document.createElement('canvas').getContext('webgl2')).to.equal(null);
  });

  it('shows the whole list, one sentence about the map, and tells the page', async () => {
    const finder = mount<EpnFinder>(`<epn-finder lang="en" feed="${THREE}"></epn-finder>`);
    finder.style.width = '1000px';
    const failure = nextEvent(finder, 'epn-map-error');
    await settled(finder);
    expect((await failure).code).to.equal('no-webgl');
    await until(() => textOf(finder).includes('The map cannot be shown here.'), 'the sentence');
    expect(rowNames(finder)).to.have.length(3);
    expect(finder.shadowRoot!.querySelector('canvas')).to.equal(null);
  });
});
