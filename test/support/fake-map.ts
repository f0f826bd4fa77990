import { css, html, LitElement } from 'lit';

import type { CreateMap, MapAdapter, MapCamera, MapEvents, MapPlace, MapView } from '../../src/map/adapter.js';
import type { LoadMap } from '../../src/map/load-map.js';
import { MapController } from '../../src/map/map-controller.js';
import { mapStyles } from '../../src/map/map.styles.js';
import { tokens } from '../../src/theme/tokens.js';
import { mount, until } from './page.js';

export const place = (id: string, lng = 4.35): MapPlace => ({
  ...{ id, position: { lat: 50.85, lng }, state: 'open', label: `Place ${id}`, stateLabel: 'Open' },
});
export const STRINGS = {
  label: 'Map of places',
  keyHelp: 'Keys',
  wheelHelp: 'Ctrl',
  wheelHelpMac: '⌘',
  touchHelp: 'Two fingers',
};
export const VIEW: MapView = {
  places: [place('a')],
  selectedId: null,
  locale: 'en',
  scheme: 'light',
  strings: STRINGS,
};

/** What a fake map was told, and the way to speak for it. */
export class FakeMap {
  readonly calls: string[] = [];
  readonly cameras: (MapCamera | undefined)[] = [];
  loads = 0;
  events: MapEvents | undefined;

  readonly load: LoadMap = () => {
    this.loads += 1;
    return Promise.resolve({ createMap: this.createMap });
  };

  private readonly createMap: CreateMap = (_container, view, events) => {
    this.calls.push(`create ${view.places.length}`);
    this.cameras.push(view.camera);
    this.events = events;
    const note = (call: string) => () => void this.calls.push(call);
    const adapter: MapAdapter = {
      ...{ attributions: [{ text: '© OSM' }], setAppearance: () => undefined, resize: () => undefined },
      ...{ fitAll: note('fitAll'), zoomIn: note('zoomIn'), zoomOut: note('zoomOut'), destroy: note('destroy') },
      ...{ pan: note('pan'), openCluster: note('openCluster'), highlight: note('highlight') },
      camera: { center: { lat: 50.8, lng: 4.3 }, zoom: 13, isSteered: true },
      setOrigin: (origin) => void this.calls.push(`origin ${origin?.accuracy ?? 'none'}`),
      setPlaces: (places) => void this.calls.push(`places ${places.length}`),
      select: (id) => void this.calls.push(`select ${id ?? 'none'}`),
    };
    setTimeout(() => events.onReady());
    return Promise.resolve(adapter);
  };
}

export class MapHost extends LitElement {
  static override readonly styles = [
    tokens,
    mapStyles,
    css`
      .map {
        block-size: 320px;
      }
    `,
  ];
  load: LoadMap = () => Promise.reject(new Error('no map in this test'));
  view = VIEW;
  readonly chosen: string[] = [];
  readonly map = new MapController(this, {
    container: () => this.renderRoot.querySelector<HTMLElement>('.map-canvas'),
    onSelect: (id) => this.chosen.push(id),
    load: () => this.load(),
  });
  override render() {
    return html`<div class="root">
      <div class="map" ?hidden=${this.map.status === 'failed'}><div class="map-canvas"></div></div>
    </div>`;
  }
  override updated() {
    this.map.update(this.view);
  }
  /** Shows something else. */
  async show(changes: Partial<MapView>) {
    this.view = { ...this.view, ...changes };
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('map-host', MapHost);

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

export async function host(load: LoadMap, markup = '<map-host></map-host>'): Promise<MapHost> {
  const box = mount<HTMLElement>(`<div>${markup}</div>`);
  const element = box.querySelector<MapHost>('map-host')!;
  element.load = load;
  await element.updateComplete;
  return element;
}

export async function readyHost(fake: FakeMap): Promise<MapHost> {
  const element = await host(fake.load);
  element.map.allow();
  await until(() => element.map.status === 'ready', 'the map to be ready');
  return element;
}
