import type { addProtocol as AddProtocol } from 'maplibre-gl';
import { EtagMismatch, FetchSource, PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';

import { MapFailure } from './adapter.js';

/** An archive larger than this (bytes) is not fetched whole for want of range requests. */
const LARGEST_WHOLE = 8_000_000;

/**
 * Reads an archive by range requests, or whole where its server does not answer them: some web hosts and most servers
 * that were written in an afternoon do not.
 */
export class ArchiveSource implements Source {
  private readonly ranges: FetchSource;
  private whole: Promise<ArrayBuffer> | undefined;

  constructor(private readonly url: string) {
    this.ranges = new FetchSource(url);
  }

  getKey(): string {
    return this.url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    if (!this.whole) {
      try {
        return await this.ranges.getBytes(offset, length, signal, etag);
      } catch (error) {
        if (error instanceof EtagMismatch || signal?.aborted) throw error;
        this.whole ??= this.fetchWhole(error);
      }
    }
    const bytes = await this.whole;
    return { data: bytes.slice(offset, offset + length) };
  }

  /** @param reason - why there is no range; it is the better story when there is no archive either. */
  private async fetchWhole(reason: unknown): Promise<ArrayBuffer> {
    try {
      const response = await fetch(this.url);
      if (!response.ok) throw reason;
      if (Number(response.headers.get('Content-Length') ?? 0) > LARGEST_WHOLE) {
        await response.body?.cancel();
        throw reason;
      }
      return await response.arrayBuffer();
    } catch {
      this.whole = undefined;
      throw reason;
    }
  }
}

let archives: Protocol | undefined;

/** `pmtiles://https://…/city.pmtiles` names an archive, and with `/14/8391/5497` behind it one of its tiles. */
const ADDRESS = /^pmtiles:\/\/(.+?)(?:\/\d+\/\d+\/\d+)?$/;

/** Teaches MapLibre, once per page, to read PMTiles archives. */
export function openArchives(addProtocol: typeof AddProtocol): void {
  if (archives) return;
  const protocol = new Protocol();
  archives = protocol;
  addProtocol('pmtiles', (request, controller) => {
    const [, url] = ADDRESS.exec(request.url) ?? [];
    if (url !== undefined) archiveAt(url);
    return protocol.tile(request, controller);
  });
}

/** The archive at an address, the same one for all maps of the page. */
export function archiveAt(url: string): PMTiles {
  const known = archives?.get(url);
  if (known) return known;
  const archive = new PMTiles(new ArchiveSource(url));
  archives?.add(archive);
  return archive;
}

/** Forgets an archive that could not be read, so that the next map asks for it again. */
export function forgetArchive(url: string): void {
  archives?.tiles.delete(url);
}

/** An archive that cannot be read, and what the webmaster can do. */
export function missingArchive(url: string, reason: string): MapFailure {
  forgetArchive(url);
  return new MapFailure(
    'tiles',
    `the basemap ${url} could not be read (${reason}); allow it in connect-src, and let its server send it.`,
  );
}
