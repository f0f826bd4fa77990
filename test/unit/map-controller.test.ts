import { expect } from 'chai';

import { MapFailure } from '../../src/map/adapter.js';
import { createMap } from '../../src/map/maplibre-adapter.js';
import { hasWebGl } from '../../src/map/webgl.js';
import { FakeMap, host, pause, place, readyHost, STRINGS, type MapHost } from '../support/fake-map.js';
import { clearPage, nextEvent, until, warningsOf } from '../support/page.js';

afterEach(clearPage);

describe('the map of an element', () => {
  it('is not asked for before the results are on the screen', async () => {
    const fake = new FakeMap();
    const element = await host(fake.load);
    await pause(200);
    expect([element.map.status, fake.loads]).to.deep.equal(['idle', 0]);
    element.map.allow();
    await until(() => element.map.status === 'ready', 'the map to be ready');
    expect(fake.loads).to.equal(1);
  });

  it('is not asked for before it comes near the viewport', async () => {
    const fake = new FakeMap();
    const element = await host(fake.load, '<div style="height:4000px"></div><map-host></map-host>');
    element.map.allow();
    await pause(200);
    expect(fake.loads).to.equal(0);
    element.scrollIntoView();
    await until(() => element.map.status === 'ready', 'the map to be ready');
    scrollTo(0, 0);
  });

  it('is not asked for while it is not displayed', async () => {
    const fake = new FakeMap();
    const element = await host(fake.load, '<map-host hidden></map-host>');
    element.map.allow();
    await pause(200);
    expect(fake.loads).to.equal(0);
    element.hidden = false;
    await until(() => element.map.status === 'ready', 'the map to be ready');
  });

  it('hears only of what has changed', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    await element.show({ places: [place('a')] });
    await element.show({ places: [place('a'), place('b')], selectedId: 'b' });
    expect(fake.calls.filter((call) => call.startsWith('places'))).to.deep.equal(['places 2']);
    expect(fake.calls.at(-1)).to.equal('select b');
  });

  it('passes on what the visitor chose, and who made the map', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    fake.events?.onSelect('a');
    expect(element.chosen).to.deep.equal(['a']);
    expect(element.map.attributions).to.deep.equal([{ text: '© OSM' }]);
  });

  it('is kept when the element moves', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    element.parentElement!.after(element);
    await pause(1300);
    expect([element.map.status, fake.calls.includes('destroy')]).to.deep.equal(['ready', false]);
    element.remove();
  });

  it('is released some time after the element has gone, and made anew when it comes back', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    const parent = element.parentElement!;
    element.remove();
    await until(() => fake.calls.includes('destroy'), 'the map to be released');
    expect(element.map.status).to.equal('idle');
    parent.append(element);
    await until(() => element.map.status === 'ready', 'the map to be ready again');
    expect(fake.loads).to.equal(2);
  });

  it('looks at all places again after a reset, and so does the next one', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    element.map.reset();
    expect(fake.calls).to.include('fitAll');
    element.map.retry();
    await until(() => fake.cameras.length === 2, 'another map');
    element.map.giveBack();
    element.map.reset();
    await until(() => fake.cameras.length === 3 || element.map.status === 'resting', 'its end');
    element.map.retry();
    await until(() => element.map.status === 'ready', 'a map anew');
    expect(fake.cameras.at(-1)).to.equal(undefined);
  });

  it('is thrown away when it comes too late', async () => {
    const fake = new FakeMap();
    let deliver = (): void => undefined;
    const gate = new Promise<void>((resolve) => (deliver = resolve));
    const element = await host(() => gate.then(fake.load));
    element.map.allow();
    await until(() => element.map.status === 'loading', 'the map to be loading');
    element.remove();
    await until(() => element.map.status === 'idle', 'the map to be given up');
    deliver();
    await pause(50);
    expect(fake.calls).to.deep.equal([]);
  });
});

describe('a map that cannot be shown', () => {
  it('is tried again when the browser is online again, if that may help', async () => {
    const fake = new FakeMap();
    let isOnline = false;
    const element = await host(() => (isOnline ? fake.load() : Promise.reject(new MapFailure('load', 'offline.'))));
    await warningsOf(async () => {
      element.map.allow();
      await until(() => element.map.status === 'failed', 'the map to fail');
    });
    isOnline = true;
    dispatchEvent(new Event('online'));
    await until(() => element.map.status === 'ready', 'the map to come');
  });

  it('is tried once more when its code does not come, then told to the webmaster and to the page', async () => {
    let loads = 0;
    const element = await host(() => Promise.reject(new Error(`offline ${++loads}`)));
    const lines = await warningsOf(async () => {
      const told = nextEvent(element, 'epn-map-error');
      element.map.allow();
      expect((await told).code).to.equal('load');
    });
    expect([element.map.status, element.map.failureCode, loads]).to.deep.equal(['failed', 'load', 2]);
    expect(lines.join()).to.contain('<map-host>').and.to.contain('offline 2').and.to.contain('script-src');
  });

  it('comes after all when the second try succeeds', async () => {
    const fake = new FakeMap();
    let loads = 0;
    const element = await host(() => (++loads === 1 ? Promise.reject(new Error('offline')) : fake.load()));
    element.map.allow();
    await until(() => element.map.status === 'ready', 'the map to be ready');
  });

  it('is not tried again where there is no WebGL', async () => {
    let loads = 0;
    const element = await host(() => Promise.reject(new MapFailure('no-webgl', `no WebGL in load ${++loads}.`)));
    await warningsOf(async () => {
      element.map.allow();
      await until(() => element.map.status === 'failed', 'the map to fail');
    });
    expect([element.map.failureCode, loads]).to.deep.equal(['no-webgl', 1]);
  });

  it('gives its context back when it fails later on', async () => {
    const fake = new FakeMap();
    const element = await readyHost(fake);
    await warningsOf(async () => {
      fake.events?.onFailure(new MapFailure('tiles', 'no basemap.'));
      await element.updateComplete;
    });
    expect([element.map.status, element.map.failureCode]).to.deep.equal(['failed', 'tiles']);
    expect(fake.calls).to.include('destroy');
  });
});

describe('MapLibre behind the adapter', () => {
  before(function () {
    if (!hasWebGl()) this.skip();
  });

  async function realHost(): Promise<MapHost> {
    const element = await host(() => Promise.resolve({ createMap }));
    await element.show({ places: [place('a', 4.3), place('b', 4.4)] });
    element.map.allow();
    await until(() => element.map.status === 'ready', 'the map to be drawn', 15_000);
    return element;
  }

  it('draws the places, names its sources and speaks our words', async () => {
    const element = await realHost();
    const canvas = element.renderRoot.querySelector('canvas');
    expect(canvas?.getAttribute('aria-label')).to.equal('Map of places');
    expect(JSON.stringify(element.map.attributions)).to.contain('OpenStreetMap');
    await element.show({ strings: { ...STRINGS, label: 'Plan' } });
    expect(canvas?.getAttribute('aria-label')).to.equal('Plan');
  });

  it('lets a place be chosen by a click on its marker', async () => {
    const element = await realHost();
    await element.show({ places: [place('only')] });
    element.map.drawn?.fitAll();
    const canvas = element.renderRoot.querySelector('canvas')!;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const at = { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 };
    await until(() => {
      for (const type of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(type, at));
      return element.chosen.length > 0;
    }, 'the marker to be clicked');
    expect(element.chosen).to.include('only');
  });
});
