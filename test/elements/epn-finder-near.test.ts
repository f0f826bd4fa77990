import { expect } from 'chai';

import '../../src/define/epn-finder.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import type { GeocodeHit } from '../../src/geo/geocode.js';
import { finderOf } from '../support/finder.js';
import {
  button,
  canonicalFeed,
  clearPage,
  ids,
  inside,
  nextEvent,
  textOf,
  until,
  warningsOf,
} from '../support/page.js';

const IN_UCCLE = { lat: 50.79, lng: 4.356 };
const IN_JETTE = { lat: 50.882, lng: 4.323 };
const FEED = canonicalFeed([
  { id: 'uccle', name: 'Uccle', ...IN_UCCLE, openingHours: 'Tu 09:00-17:00' },
  { id: 'jette', name: 'Jette', ...IN_JETTE, openingHours: 'Tu 14:00-17:00' },
  { id: 'centre', name: 'Centre', lat: 50.8467, lng: 4.3525 },
]);

/** A device that answers what the test wants; the real one comes back with {@link clearDevice}. */
function device(ask: Geolocation['getCurrentPosition']): void {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: ask } });
}

function clearDevice(): void {
  Reflect.deleteProperty(navigator, 'geolocation');
}

const isIn = ({ lat, lng }: { lat: number; lng: number }): void =>
  device((found) => found({ coords: { latitude: lat, longitude: lng, accuracy: 30 } } as GeolocationPosition));

const fails = (code: number): void => device((_found, failed) => failed?.({ code } as GeolocationPositionError));

/** A finder that shows its further ways in. */
async function ready(attributes = ''): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${FEED}" ${attributes}`);
  await until(() => finder.shadowRoot!.querySelector('.ways'), 'the ways in');
  return finder;
}

async function opened(attributes = ''): Promise<EpnFinder> {
  const finder = await ready(attributes);
  button(finder, 'Near me').click();
  await until(() => finder.shadowRoot!.querySelector('.near-form'), 'the question');
  return finder;
}

async function type(finder: EpnFinder, text: string): Promise<void> {
  const input = inside<HTMLInputElement>(finder, '#where');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

describe('what is near', () => {
  afterEach(() => {
    clearPage();
    clearDevice();
  });

  it('tells why before the browser asks, and asks only on a second tap', async () => {
    let asked = 0;
    device(() => (asked += 1));
    const finder = await opened();
    expect(textOf(finder)).to.include('Your device will ask if you agree to share your location.');
    expect(asked).to.equal(0);
    button(finder, 'Use my location').click();
    expect(asked).to.equal(1);
  });

  it('by the device puts the nearest first, with its distance, and tells the page that but not where', async () => {
    isIn(IN_JETTE);
    const finder = await opened();
    const heard = nextEvent(finder, 'epn-locate');
    button(finder, 'Use my location').click();
    const event = await heard;
    expect(event.way).to.equal('device');
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['way']);
    await finder.updateComplete;
    expect(ids(finder.results)).to.deep.equal(['jette', 'centre', 'uccle']);
    expect(textOf(finder))
      .to.include('3 places, the nearest first')
      .and.to.match(/10 km|4,\d km/);
    expect(finder.shadowRoot!.activeElement).to.equal(button(finder, 'Near me'));
    button(finder, 'Near you').click();
    await finder.updateComplete;
    expect(ids(finder.results)[0]).to.equal('uccle');
  });

  for (const [code, name, words] of [
    [1, 'denied', 'does not share your location'],
    [2, 'unavailable', 'cannot find your location'],
    [3, 'timeout', 'takes too long'],
  ] as const) {
    it(`by a device that fails (${name}) says so in words and leaves the other way open`, async () => {
      fails(code);
      const finder = await opened();
      const heard = nextEvent(finder, 'epn-locate-error');
      button(finder, 'Use my location').click();
      expect((await heard).code).to.equal(name);
      await finder.updateComplete;
      expect(inside(finder, '.near [role=status]').textContent).to.include(words).and.to.include('commune');
      expect(inside(finder, '#where')).to.be.instanceOf(HTMLInputElement);
    });
  }

  it('by a commune works without the device, and with a slip of the finger', async () => {
    device(() => expect.fail('the device was asked'));
    const finder = await opened();
    await type(finder, 'ucle');
    button(finder, 'Find places').click();
    await until(() => ids(finder.results)[0] === 'uccle', 'the nearest');
    await finder.updateComplete;
    expect(textOf(finder)).to.include('Near Uccle');
  });

  it('asks which one is meant when there are several', async () => {
    const finder = await opened();
    await type(finder, 'woluwe');
    button(finder, 'Find places').click();
    await until(() => textOf(finder).includes('Which one do you mean?'), 'the question');
    button(finder, 'Woluwe-Saint-Pierre').click();
    await finder.updateComplete;
    expect(textOf(finder)).to.include('Near Woluwe-Saint-Pierre');
  });

  it('says that it does not know a place, and what to do', async () => {
    const finder = await opened();
    const heard = nextEvent(finder, 'epn-locate-error');
    await type(finder, 'qqqqqq');
    button(finder, 'Find places').click();
    expect((await heard).code).to.equal('not-found');
    await finder.updateComplete;
    expect(textOf(finder)).to.include('Check the spelling, or type your postal code.');
  });

  it('does not ask the device for somebody who has closed the question meanwhile', async () => {
    let asked = 0;
    device(() => (asked += 1));
    const own = navigator.permissions;
    let agree = (): void => undefined;
    const query = () => new Promise((resolve) => (agree = () => resolve({ state: 'granted' })));
    Object.defineProperty(navigator, 'permissions', { configurable: true, value: { query } });
    try {
      const finder = await opened();
      const first = agree;
      button(finder, 'Near me').click();
      first();
      await new Promise((resolve) => setTimeout(resolve));
      expect(asked).to.equal(0);
      button(finder, 'Near me').click();
      agree();
      await until(() => asked === 1, 'the device to be asked');
    } finally {
      Object.defineProperty(navigator, 'permissions', { configurable: true, value: own });
    }
  });

  it('without-geolocation never mentions the device', async () => {
    const finder = await opened('without-geolocation');
    expect(textOf(finder)).not.to.include('device');
    expect(inside(finder, '#where').isConnected).to.equal(true);
  });

  describe('with a way to find addresses', () => {
    const HIT: GeocodeHit = { label: 'Rue Haute 1, 1000 Bruxelles', position: { lat: 50.8405, lng: 4.3487 } };

    it('offers what is found while the visitor types, once they pause', async () => {
      const finder = await opened();
      const asked: string[] = [];
      finder.geocode = (text) => {
        asked.push(text);
        return Promise.resolve([HIT]);
      };
      for (const text of ['rue h', 'rue ha', 'rue haute']) await type(finder, text);
      await until(() => textOf(finder).includes('Rue Haute 1'), 'the address');
      expect(asked).to.deep.equal(['rue haute']);
      button(finder, 'Rue Haute 1').click();
      await finder.updateComplete;
      expect(ids(finder.results)[0]).to.equal('centre');
    });

    it('an answer that comes too late is not wanted any more', async () => {
      const finder = await opened();
      const signals: AbortSignal[] = [];
      finder.geocode = (_text, { signal }) => {
        signals.push(signal);
        return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
      };
      await type(finder, 'rue haute');
      await until(() => signals.length === 1, 'the question');
      await type(finder, 'rue basse');
      expect(signals[0]?.aborted).to.equal(true);
      expect(textOf(finder)).not.to.include('cannot look for addresses');
    });

    it('sends nothing from a finder that has left the page', async () => {
      const finder = await opened();
      const signals: AbortSignal[] = [];
      finder.geocode = (_text, { signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      };
      await type(finder, 'rue haute');
      await until(() => signals.length === 1, 'the question');
      finder.remove();
      expect(signals[0]?.aborted).to.equal(true);
      document.querySelector('[data-test]')!.append(finder);
      await type(finder, 'rue basse');
      finder.remove();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(signals).to.have.length(1);
    });

    it('a service that does not answer leaves the postal code', async () => {
      const lines = await warningsOf(async () => {
        const finder = await opened();
        finder.geocode = () => Promise.reject(new Error('down'));
        await type(finder, 'rue haute');
        button(finder, 'Find places').click();
        await until(() => textOf(finder).includes('We cannot look for addresses now.'), 'the sentence');
      });
      expect(lines.some((line) => line.includes('<epn-finder>') && line.includes('down'))).to.equal(true);
    });

    it('says where the typed text goes', async () => {
      expect(textOf(await opened('geocoder="urbis"'))).to.include('what you type is sent to UrbIS');
    });
  });

  describe('the near attribute', () => {
    for (const [near, first] of [
      ['50.882,4.323', 'jette'],
      ['1180', 'uccle'],
      ['Jette', 'jette'],
    ] as const) {
      it(`"${near}" puts the nearest first from the beginning`, async () => {
        const finder = await finderOf(`feed="${FEED}" near="${near}"`);
        expect(ids(finder.results)[0]).to.equal(first);
      });
    }

    it('that means nothing tells the webmaster, and the open ones come first', async () => {
      const lines = await warningsOf(async () => {
        const finder = await finderOf(`feed="${FEED}" near="Atlantis"`);
        expect(ids(finder.results)[0]).to.equal('uccle');
      });
      expect(lines.filter((line) => line.includes('near="Atlantis"'))).to.have.length(1);
    });

    it('gives way to sort', async () => {
      const finder = await finderOf(`feed="${FEED}" near="1090" sort="name"`);
      expect(ids(finder.results)).to.deep.equal(['centre', 'jette', 'uccle']);
    });
  });
});
