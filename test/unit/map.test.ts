import { expect } from 'chai';
import { getVersion } from 'maplibre-gl';

import type { MapFailure, MapPlace } from '../../src/map/adapter.js';
import { adoptCss } from '../../src/map/adopt-css.js';
import { boxAround, paddingFor } from '../../src/map/camera.js';
import { attributionsOf } from '../../src/map/map-style.js';
import { readMarkerColors, toRgb, type MarkerColors } from '../../src/map/marker-colors.js';
import { CLUSTER_SIZES, drawMarkerImages } from '../../src/map/marker-images.js';
import { areSamePlaces, placeFeatures, selectedFeatures } from '../../src/map/place-features.js';
import { boldFont, PLACES, SELECTED, withPlaces } from '../../src/map/place-layers.js';
import { prepareWorker, WORKER_PATH, workerRuns, type WorkerSettings } from '../../src/map/worker.js';
import type { OpenState } from '../../src/model/hours.js';
import { clearPage, mount, until } from '../support/page.js';

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

describe('places on the map', () => {
  it('become points with what the drawing needs, and no names', () => {
    const [first] = placeFeatures([place('a', { state: 'closed', position: { lat: 50.8, lng: 4.3 } })]).features;
    expect(first?.geometry.coordinates).to.deep.equal([4.3, 50.8]);
    expect(first?.properties).to.deep.equal({ id: 'a', state: 'closed', rank: 0 });
  });

  it('lie on top of each other by how soon they can be visited', () => {
    const rankOf = (state: OpenState) => placeFeatures([place('a', { state })]).features[0]!.properties.rank;
    const order = [...STATES].sort((a, b) => rankOf(b) - rankOf(a));
    expect(order).to.deep.equal(['open', 'closing-soon', 'opening-soon', 'by-appointment', 'unknown', 'closed']);
  });

  it('bear a name only where one is chosen', () => {
    expect(selectedFeatures(place('a')).features[0]?.properties.label).to.equal('Place a');
    expect(selectedFeatures(undefined).features).to.deep.equal([]);
  });

  it('are the same when they would be drawn the same', () => {
    expect(areSamePlaces([place('a')], [place('a')])).to.equal(true);
    expect(areSamePlaces([place('a')], [place('a', { state: 'closed' })])).to.equal(false);
    expect(areSamePlaces([place('a')], [place('a'), place('b')])).to.equal(false);
    expect(areSamePlaces([place('a')], [place('a', { position: { lat: 50.85, lng: 4.36 } })])).to.equal(false);
  });

  it('go on top of the basemap in a clustered source, and the chosen one outside it', () => {
    const lettering = { font: ['sans-serif'], colors: INK_ON_PAPER };
    const background = { id: 'ground', type: 'background' as const };
    const style = withPlaces(
      { version: 8, sources: {}, layers: [background] },
      [place('a'), place('b')],
      place('a'),
      lettering,
    );
    expect(style.layers.map(({ id }) => id)).to.deep.equal(['ground', PLACES, 'epn-clusters', SELECTED]);
    expect(style.sources[PLACES]).to.include({ type: 'geojson', cluster: true });
    expect(style.sources[SELECTED]).to.not.have.property('cluster');
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

  it('names who made the map as plain text, each once', () => {
    const by = (attribution: string) => ({ type: 'vector' as const, attribution });
    const sources = { a: by('<a href="https://x.example" onclick="x()">&copy; OSM</a>'), b: by('© OSM'), c: by('') };
    expect(attributionsOf({ version: 8, sources, layers: [] })).to.deep.equal(['© OSM']);
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

  it('tell the open states by shape alone', () => {
    const images = drawMarkerImages(INK_ON_PAPER, 2);
    const shapeOf = (id: string) => images.find((image) => image.id === id)!.image.data.join();
    const shapes = STATES.filter((state) => state !== 'opening-soon').map((state) => shapeOf(`epn-place-${state}`));
    expect(new Set(shapes).size).to.equal(5);
    expect(shapeOf('epn-place-opening-soon')).to.equal(shapeOf('epn-place-closing-soon'));
  });

  it('have a picture for every state, chosen or not, and for every size of cluster', () => {
    const images = drawMarkerImages(INK_ON_PAPER, 1);
    expect(images).to.have.length(2 * STATES.length + CLUSTER_SIZES.length);
    expect(images.every(({ image }) => image.data.some((value) => value > 0))).to.equal(true);
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
