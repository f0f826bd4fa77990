import { expect } from 'chai';
import { getVersion } from 'maplibre-gl';

import { distance } from '../../src/geo/distance.js';
import type { MapFailure, MapOrigin, MapPlace } from '../../src/map/adapter.js';
import { adoptCss } from '../../src/map/adopt-css.js';
import { boxAround, paddingFor } from '../../src/map/camera.js';
import { readMarkerColors, toRgb, type MarkerColors } from '../../src/map/marker-colors.js';
import { readMarkerIcon } from '../../src/map/marker-icon.js';
import { CLUSTER_SIZES, clusterId, drawMarkerImages } from '../../src/map/marker-images.js';
import { circle, distanceLabel, originFeatures } from '../../src/map/origin-features.js';
import { areSamePlaces, groupByPoint, markedFeatures, placeFeatures } from '../../src/map/place-features.js';
import { PlaceIndex } from '../../src/map/place-index.js';
import { boldFont, MARKED, OUR_SOURCES, PLACES, withPlaces } from '../../src/map/place-layers.js';
import { prepareWorker, WORKER_PATH, workerRuns, type WorkerSettings } from '../../src/map/worker.js';
import type { OpenState } from '../../src/model/hours.js';
import { clearPage, mount, until, warningsOf } from '../support/page.js';

const STATES: readonly OpenState[] = ['open', 'closing-soon', 'closed', 'opening-soon', 'by-appointment', 'unknown'];

function place(id: string, changes: Partial<MapPlace> = {}): MapPlace {
  return {
    id,
    position: { lat: 50.85, lng: 4.35 },
    state: 'open',
    label: `Place ${id}`,
    stateLabel: 'Open',
    ...changes,
  };
}

const INK_ON_PAPER: MarkerColors = {
  ...{ paper: '#fff', ink: '#000', inkSoft: '#000', accent: '#000', onAccent: '#fff' },
  ...{ open: '#000', soon: '#000', closed: '#000' },
};

const featuresOf = (...places: MapPlace[]) => placeFeatures(groupByPoint(places)).features;
const at = (lat: number, lng: number) => ({ position: { lat, lng } });

describe('places on the map', () => {
  it('become points with what the drawing needs, and no names', () => {
    const [first] = featuresOf(place('a', { state: 'closed', position: { lat: 50.8, lng: 4.3 } }));
    expect(first?.geometry.coordinates).to.deep.equal([4.3, 50.8]);
    expect(first?.properties).to.deep.equal({ id: 'a', state: 'closed', rank: 0, count: 1, open: 0 });
  });

  it('are one point with the best of their states where they share one', () => {
    const desks = [place('a', { state: 'closed' }), place('b', { state: 'closing-soon' }), place('c', at(50.9, 4.4))];
    expect(featuresOf(...desks).map(({ properties }) => properties)).to.deep.equal([
      { id: 'a', state: 'closing-soon', rank: 4, count: 2, open: 1 },
      { id: 'c', state: 'open', rank: 5, count: 1, open: 1 },
    ]);
  });

  it('lie on top of each other by how soon they can be visited', () => {
    const rankOf = (state: OpenState) => featuresOf(place('a', { state }))[0]!.properties.rank;
    const order = [...STATES].sort((a, b) => rankOf(b) - rankOf(a));
    expect(order).to.deep.equal(['open', 'closing-soon', 'opening-soon', 'by-appointment', 'unknown', 'closed']);
  });

  it('stand out when chosen or under the pointer, the chosen one on top', () => {
    const kinds = (...marked: Parameters<typeof markedFeatures>) =>
      markedFeatures(...marked).features.map(({ properties: { kind, label } }) => `${kind} ${label}`);
    const [a, b] = [place('a'), place('b')];
    expect(kinds(a, b)).to.deep.equal(['highlighted Place b', 'selected Place a']);
    expect(kinds(a, a)).to.deep.equal(['selected Place a']);
    expect(kinds(undefined, undefined)).to.deep.equal([]);
  });

  it('are the same when they would be drawn the same', () => {
    expect(areSamePlaces([place('a')], [place('a')])).to.equal(true);
    expect(areSamePlaces([place('a')], [place('a', { state: 'closed' })])).to.equal(false);
    expect(areSamePlaces([place('a')], [place('a'), place('b')])).to.equal(false);
    expect(areSamePlaces([place('a')], [place('a', { position: { lat: 50.85, lng: 4.36 } })])).to.equal(false);
  });

  it('go on top of the basemap in a clustered source, and what stands out outside it', () => {
    const lettering = { font: ['sans-serif'], colors: INK_ON_PAPER, locale: 'en' };
    const style = withPlaces(
      { version: 8, sources: {}, layers: [{ id: 'ground', type: 'background' }] },
      { groups: groupByPoint([place('a')]), selected: place('a'), highlighted: undefined, origin: null },
      lettering,
    );
    const order = style.layers.map(({ id }) => id);
    expect(order[0]).to.equal('ground');
    expect(order.slice(-3)).to.deep.equal([PLACES, 'epn-clusters', MARKED]);
    expect(Object.keys(style.sources)).to.have.members(OUR_SOURCES);
    expect(style.sources[PLACES]).to.include({ type: 'geojson', cluster: true });
    expect(style.sources[MARKED]).to.not.have.property('cluster');
  });

  it('are found by point, by order and by what is in view', () => {
    const index = new PlaceIndex([place('z', at(50.8, 4.3)), place('a', at(50.9, 4.4)), place('b', at(50.9, 4.4))]);
    expect(index.placesAt('b').map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect([index.rankOf('z'), index.rankOf('a')]).to.deep.equal([0, 1]);
    expect(index.countWithin({ west: 4.35, south: 50.85, east: 5, north: 51 })).to.equal(2);
  });
});

describe('the origin on the map', () => {
  const kindsOf = (origin: MapOrigin | null) =>
    originFeatures(origin, 'fr').features.map(({ properties }) => properties?.kind as string);

  it('is a point, and nothing where there is none', () => {
    expect(kindsOf({ lat: 50.85, lng: 4.35 })).to.deep.equal(['origin']);
    expect(kindsOf(null)).to.deep.equal([]);
  });

  it('shows how sure it is, and rings at the distances that are asked for', () => {
    expect(kindsOf({ lat: 50.85, lng: 4.35, accuracy: 80, rings: [500, 1500] })).to.deep.equal([
      ...['accuracy', 'ring', 'ring', 'origin'],
    ]);
    expect([distanceLabel(500, 'fr'), distanceLabel(1500, 'nl')].map((text) => text.replace(/\s/g, ' '))).to.deep.equal(
      [...['500 m', '1,5 km']],
    );
  });

  it('draws circles that are round over the ground', () => {
    const middle = { lat: 50.85, lng: 4.35 };
    const radii = circle(middle, 1000).map(([lng, lat]) => distance(middle, { lng, lat }));
    expect(Math.min(...radii)).to.be.within(995, 1005);
    expect(Math.max(...radii)).to.be.within(995, 1005);
  });
});

describe('the frame of the map', () => {
  afterEach(clearPage);

  it('is the Region when there are no places', () => {
    expect(boxAround([])).to.deep.equal([4.2436, 50.764, 4.4826, 50.9137]);
    expect(boxAround([{ lat: 50.8, lng: 4.3 }])).to.deep.equal([4.3, 50.8, 4.3, 50.8]);
  });

  it('leaves less room around the places in a small container', () => {
    expect(paddingFor(mount<HTMLElement>('<p style="width:900px;height:600px"></p>'))).to.equal(56);
    expect(paddingFor(mount<HTMLElement>('<p style="width:300px;height:240px"></p>'))).to.equal(40);
  });

  it("letters in the page's own font, bold", () => {
    expect(boldFont('"Public Sans", Arial, sans-serif')).to.deep.equal([
      'bold',
      '"Public Sans"',
      'Arial',
      'sans-serif',
    ]);
  });

  it("adopts MapLibre's style sheet once, before the element's own", () => {
    const root = mount('<div></div>').attachShadow({ mode: 'open' });
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    const container = root.appendChild(document.createElement('div'));
    adoptCss(container, 'div { color: red }');
    adoptCss(container, 'div { color: red }');
    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(root.adoptedStyleSheets[1]).to.equal(own);
  });
});

describe('markers', () => {
  afterEach(clearPage);

  const ICON = { path: 'M2 2h20v20H2z', box: [0, 0, 24, 24] } as const;
  const imageOf = (id: string, icon?: typeof ICON) =>
    drawMarkerImages({ colors: INK_ON_PAPER, icon }, 2).find((image) => image.id === id)!.image;
  const shapeOf = (...args: Parameters<typeof imageOf>) => imageOf(...args).data.join();

  it('tell the open states by shape alone', () => {
    const shapes = STATES.filter((state) => state !== 'opening-soon').map((state) => shapeOf(`epn-place-${state}`));
    expect(new Set(shapes).size).to.equal(5);
    expect(shapeOf('epn-place-opening-soon')).to.equal(shapeOf('epn-place-closing-soon'));
  });

  it("still tell them by shape with the partner's own picture in their middle", () => {
    const states = STATES.filter((state) => state !== 'opening-soon');
    expect(new Set(states.map((state) => shapeOf(`epn-place-${state}`, ICON))).size).to.equal(5);
    expect(shapeOf('epn-place-open', ICON)).to.not.equal(shapeOf('epn-place-open'));
  });

  it('grow from the ordinary one to the one under the pointer to the chosen one', () => {
    const widths = ['place', 'highlighted', 'selected'].map((kind) => imageOf(`epn-${kind}-open`).width);
    expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).to.equal(3);
  });

  it('of clusters tell by shape whether some place in them is open', () => {
    expect(shapeOf(clusterId(40, true))).to.not.equal(shapeOf(clusterId(40, false)));
  });

  it('are drawn for every state and for every size of cluster', () => {
    const images = drawMarkerImages({ colors: INK_ON_PAPER }, 1);
    expect(images).to.have.length(3 * STATES.length + 2 * CLUSTER_SIZES.length);
    expect(images.every(({ image }) => image.data.some((value) => value > 0))).to.equal(true);
  });

  it("take the partner's picture from an SVG in the slot, as icon sites give it", () => {
    const svg = '<svg slot="marker" viewBox="0 -960 960 960"><path d="M0 0h9"/><path d="M1 1v9"/></svg>';
    expect(readMarkerIcon(mount(`<div>${svg}</div>`))).to.deep.equal({
      path: 'M0 0h9 M1 1v9',
      box: [0, -960, 960, 960],
    });
    expect(readMarkerIcon(mount('<div><p>Text</p></div>'))).to.equal(null);
  });

  it('say to the webmaster that a picture of another kind cannot be used', async () => {
    const lines = await warningsOf(() => {
      expect(readMarkerIcon(mount('<article><img slot="marker" alt=""></article>'))).to.equal(null);
      return Promise.resolve();
    });
    expect(lines.join()).to.contain('<article>').and.to.contain('slot="marker"');
  });

  it("wear the page's tokens, in any notation of CSS", () => {
    const box = mount('<div style="--_epn-open: rebeccapurple"></div>');
    expect(readMarkerColors(box).open).to.equal('rgb(102, 51, 153)');
    expect(toRgb('rebeccapurple')).to.equal('rgb(102,51,153)');
  });
});

type Dispatcher = ReturnType<WorkerSettings['getGlobalDispatcher']>;

/** MapLibre's settings, with a worker that answers as told. */
function fakeMapLibre(answer: () => Promise<unknown>, given = '') {
  let url = given;
  const dispatcher = { broadcast: answer, on: () => ({ unsubscribe: () => undefined }) } as unknown as Dispatcher;
  const settings: WorkerSettings = {
    getWorkerUrl: () => url,
    setWorkerUrl: (value) => (url = value),
    getGlobalDispatcher: () => dispatcher,
  };
  return settings;
}

describe("the map's worker", () => {
  it('is of the MapLibre that is installed', () => {
    expect(WORKER_PATH).to.equal(`assets/maplibre-gl-worker-${getVersion()}.mjs`);
  });

  it('is a blob, the same for every map of the page', async () => {
    const [one, two] = [fakeMapLibre(() => Promise.resolve()), fakeMapLibre(() => Promise.resolve())];
    await Promise.all([prepareWorker(one), prepareWorker(two)]);
    expect(new URL(one.getWorkerUrl()).href).to.match(/^blob:/);
    expect(one.getWorkerUrl()).to.equal(two.getWorkerUrl());
  });

  it('stays what the page has chosen', async () => {
    const chosen = fakeMapLibre(() => Promise.resolve(), '/my-worker.mjs');
    await prepareWorker(chosen);
    expect(chosen.getWorkerUrl()).to.equal('/my-worker.mjs');
  });

  it('is asked twice, and then said not to run', async () => {
    let asked = 0;
    const refuse = () => Promise.reject(new Error(`blocked ${++asked}`));
    const failure = await workerRuns(fakeMapLibre(refuse)).catch((error: unknown) => error as MapFailure);
    expect(failure).to.include({ code: 'worker' });
    expect(failure?.message).to.contain('blocked 2').and.to.contain('worker-src blob:');
  });

  it('starts where only trusted script URLs may start a worker', async () => {
    const address = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const frame = mount<HTMLIFrameElement>('<iframe></iframe>');
    const page = `<!doctype html>
      <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types epn-widgets">
      <script type="module">
        import * as maplibre from ${address('../../node_modules/maplibre-gl/dist/maplibre-gl.mjs')};
        import { prepareWorker, workerRuns } from ${address('../../src/map/worker.ts')};
        const outcome = prepareWorker(maplibre).then(() => workerRuns(maplibre)).then(() => 'runs', String);
        outcome.then((text) => { document.title = text; });
      </script>`;
    frame.src = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    await until(() => frame.contentDocument?.title, 'the worker to answer or to be refused');
    expect(frame.contentDocument?.title).to.equal('runs');
    clearPage();
  });
});
