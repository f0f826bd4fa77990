import type { StyleSpecification } from 'maplibre-gl';

import { drawPictures, fetchBasemap, type BasemapLook, type DrawBasemap, type DrawnBasemap } from './basemap-fetch.js';
import { brusselsStyle } from './basemap-style.js';
import { EMBEDDED, isSameBasemap, isServed, type Basemap, type ServedBasemap } from './basemaps.js';

/** What a choice tells. */
export interface BasemapChoiceEvents {
  /** What is to be drawn has changed: ask for it again. */
  readonly onChange: () => void;
  /** The chosen basemap cannot be shown; the embedded one is drawn instead. The message is for the webmaster. */
  readonly onFailure: (message: string) => void;
}

/** A server that has not given what is needed in this time (ms) does not hold the map up any longer. */
const PATIENCE = 20_000;

/** Ground and nothing else. */
function plainGround({ colors }: BasemapLook): DrawnBasemap {
  const style: StyleSpecification = {
    version: 8,
    sources: {},
    layers: [{ id: 'background', type: 'background', paint: { 'background-color': colors.ground } }],
  };
  return { style, credits: [] };
}

/**
 * Which basemap a map draws: the chosen one; plain ground as long as it is on its way; the one that ships with the
 * library when it fails.
 */
export class BasemapChoice {
  private basemap: Basemap = EMBEDDED;
  private served: DrawBasemap | undefined;
  private hasFailed = false;
  private fetching: AbortController | undefined;

  constructor(
    private readonly archiveUrl: string,
    private readonly events: BasemapChoiceEvents,
  ) {}

  /** True while what is drawn comes from a server that the page has named. */
  get isServed(): boolean {
    return this.served !== undefined && !this.hasFailed;
  }

  /** Takes another basemap; true when that is a change. One that has failed is not asked for again. */
  choose(basemap: Basemap): boolean {
    if (isSameBasemap(basemap, this.basemap)) return false;
    this.stop();
    this.basemap = basemap;
    this.served = undefined;
    this.hasFailed = false;
    if (basemap.kind === 'tiles') this.served = drawPictures(basemap);
    else if (isServed(basemap)) void this.fetch(basemap);
    return true;
  }

  /** What to draw now. */
  draw(look: BasemapLook): DrawnBasemap {
    const { basemap, served, hasFailed } = this;
    if (served && !hasFailed) return served(look);
    if (basemap.kind === 'none' || (isServed(basemap) && !hasFailed)) return plainGround(look);
    const credits = [{ text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' }];
    return { style: brusselsStyle({ archiveUrl: this.archiveUrl, ...look }), credits };
  }

  /** The server does not give what the map asks for. */
  fail(reason: string): void {
    if (!isServed(this.basemap) || this.hasFailed) return;
    const { url, host } = this.basemap;
    this.stop();
    this.hasFailed = true;
    this.events.onFailure(
      `basemap: ${url} cannot be shown (${reason}); allow ${host} in connect-src, and let its server allow this page (CORS). Showing the map of Brussels that comes with the page.`,
    );
    this.events.onChange();
  }

  /** Nobody waits for an answer any more. */
  stop(): void {
    this.fetching?.abort();
    this.fetching = undefined;
  }

  private async fetch(basemap: ServedBasemap): Promise<void> {
    const fetching = new AbortController();
    this.fetching = fetching;
    const isCurrent = (): boolean => this.fetching === fetching;
    const timer = setTimeout(() => isCurrent() && this.fail('no answer'), PATIENCE);
    try {
      const served = await fetchBasemap(basemap, fetching.signal);
      if (!isCurrent()) return;
      this.served = served;
      this.events.onChange();
    } catch (error) {
      if (isCurrent()) this.fail(error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
    }
  }
}
