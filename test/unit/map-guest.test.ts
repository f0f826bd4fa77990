import { expect } from 'chai';

import { MOST_MAPS } from '../../src/map/context-budget.js';
import { FakeMap, place, readyHost, type MapHost } from '../support/fake-map.js';
import { clearPage, mount, until } from '../support/page.js';

afterEach(clearPage);

describe('a map that is a good guest', () => {
  it('hears of nothing while it is far from what the visitor sees', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    element.parentElement!.insertAdjacentHTML('beforebegin', '<div data-test style="height:4000px"></div>');
    await until(() => element.map.lastSeen !== Infinity, 'the map to be far away');
    await element.show({ places: [place('a'), place('b')] });
    expect(fake.calls.includes('places 2')).to.equal(false);
    element.scrollIntoView();
    await until(() => fake.calls.includes('places 2'), 'the map to hear of it');
    scrollTo(0, 0);
  });

  it('leaves its place to others when the page has too many, the one that was seen longest ago first', async () => {
    const fakes = Array.from({ length: MOST_MAPS + 1 }, () => new FakeMap());
    const room = 'style="display:inline-block;width:80px"';
    const box = mount(`<div>${`<map-host ${room}></map-host>`.repeat(fakes.length)}</div>`);
    const hosts = [...box.querySelectorAll<MapHost>('map-host')];
    for (const [index, element] of hosts.entries()) {
      element.load = fakes[index]!.load;
      await element.updateComplete;
      element.map.allow();
      await until(() => element.map.status === 'ready', `map ${index} to be ready`);
    }
    expect(hosts.map(({ map }) => map.status)).to.deep.equal(['resting', ...hosts.slice(1).map(() => 'ready')]);
    expect(fakes[0]!.calls).to.include('destroy');
    hosts[0]!.map.retry();
    await until(() => hosts[0]!.map.status === 'ready', 'the first map to come back');
    expect(hosts.filter(({ map }) => map.status === 'ready')).to.have.length(MOST_MAPS);
  });

  it('looks where the last one did when it is made anew', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    element.map.retry();
    await until(() => fake.cameras.length === 2, 'the second map');
    expect(fake.cameras).to.deep.equal([undefined, { center: { lat: 50.8, lng: 4.3 }, zoom: 13, isSteered: true }]);
  });

  it('is told where distances are measured from', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    await element.show({ origin: { lat: 50.85, lng: 4.35, accuracy: 60 } });
    expect(fake.calls).to.include('origin 60');
  });
});
