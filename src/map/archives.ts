import type { addProtocol as AddProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

import { MapFailure } from './adapter.js';

let archives: Protocol | undefined;

/** Teaches MapLibre, once per page, to read PMTiles archives by range requests. */
export function openArchives(addProtocol: typeof AddProtocol): void {
  if (archives) return;
  archives = new Protocol();
  addProtocol('pmtiles', archives.tile);
}

/** An archive that cannot be read. It is forgotten, so that the next map asks for it again. */
export function missingArchive(url: string, reason: string): MapFailure {
  archives?.tiles.delete(url);
  return new MapFailure(
    'tiles',
    `the basemap ${url} could not be read (${reason}); allow it in connect-src, and let its server answer range requests.`,
  );
}
