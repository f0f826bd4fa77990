import type * as MapLibre from 'maplibre-gl';

import { assetUrl } from '../base/base-url.js';
import { trustOwnUrl } from '../base/trusted-types.js';
import { MapFailure } from './adapter.js';

/** What of MapLibre decides about its worker. */
export type WorkerSettings = Pick<typeof MapLibre, 'getWorkerUrl' | 'setWorkerUrl' | 'getGlobalDispatcher'>;

/** MapLibre's worker as it ships in `assets/`; a test holds the version equal to MapLibre's own. */
export const WORKER_PATH = 'assets/maplibre-gl-worker-6.17.0.mjs';

/** MapLibre's word for "are you there?" (`MessageType.ping`). */
const PING = 'PI';
/** A worker that has not answered by then never will, even on a slow phone. */
const PATIENCE = 12_000;

let blob: Promise<Blob> | undefined;
let url: Promise<string> | undefined;

async function fetchBlob(): Promise<Blob> {
  const response = await fetch(assetUrl(WORKER_PATH));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return new Blob([await response.arrayBuffer()], { type: 'text/javascript' });
}

/** The worker's code, fetched once per page; a failed request may be tried again. */
export function fetchWorker(): Promise<Blob> {
  blob ??= fetchBlob().catch((error: unknown) => {
    blob = undefined;
    throw new MapFailure(
      'worker',
      `the map's worker ${assetUrl(WORKER_PATH)} could not be fetched (${String(error)}); allow ${new URL(assetUrl('')).origin} in connect-src.`,
    );
  });
  return blob;
}

/**
 * The URL in the form in which `new Worker(…)` takes it under `require-trusted-types-for 'script'`.
 *
 * MapLibre has no door for Trusted Types: it keeps what `setWorkerUrl` is given, calls `endsWith('.cjs')` and
 * `split(/[?#]/)` on it, asks `new URL(…)` for its origin, and hands it to `new Worker(…)`. The browser wants a
 * TrustedScriptURL there, so we give MapLibre that object instead of a string, with the two string methods put on it.
 * The alternative is to patch MapLibre's code in our build, which would leave out everybody who bundles it himself.
 * A test holds this against the MapLibre that is installed.
 *
 * The policy lets only addresses through that we made ourselves: this blob, from our own file.
 */
function trust(blobUrl: string): string {
  const trusted = trustOwnUrl(blobUrl);
  if (typeof trusted === 'string') return trusted;
  const stringMethods = {
    endsWith: (end: string) => blobUrl.endsWith(end),
    split: (separator: string | RegExp) => blobUrl.split(separator),
  };
  return Object.assign(trusted, stringMethods) as unknown as string;
}

async function makeUrl(): Promise<string> {
  const code = await fetchWorker();
  try {
    return trust(URL.createObjectURL(code));
  } catch (error) {
    throw new MapFailure(
      'worker',
      `the map's worker is not trusted (${String(error)}); allow "trusted-types lit-html epn-widgets".`,
    );
  }
}

function workerUrl(): Promise<string> {
  url ??= makeUrl().catch((error: unknown) => {
    url = undefined;
    throw error;
  });
  return url;
}

/**
 * Gives MapLibre its worker, which all maps of the page share, as a blob: `worker-src blob:` is enough for it, whatever
 * origin the library comes from. A worker URL that the page itself has given MapLibre stays as it is.
 */
export async function prepareWorker(maplibre: WorkerSettings): Promise<void> {
  if (!maplibre.getWorkerUrl()) maplibre.setWorkerUrl(await workerUrl());
}

/**
 * Resolves when the worker has answered, rejects with a {@link MapFailure} when it is known never to. Without this, a
 * blocked worker is an empty map that says nothing. The question starts the worker; it is put twice, because the last map
 * of the page may end the worker at the very moment at which the next one asks.
 */
export async function workerRuns({ getGlobalDispatcher }: WorkerSettings): Promise<void> {
  const dispatcher = getGlobalDispatcher();
  const ask = (): Promise<unknown> => dispatcher.broadcast(PING, undefined);
  const undo: (() => void)[] = [];
  const trouble = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    const errors = dispatcher.on('error', ({ error }) => reject(new Error(error.message)));
    undo.push(
      () => clearTimeout(timer),
      () => errors.unsubscribe(),
    );
  });
  try {
    await Promise.race([ask().catch(ask), trouble]);
  } catch (reason) {
    throw new MapFailure('worker', `the map's worker does not run (${String(reason)}); allow "worker-src blob:".`);
  } finally {
    for (const end of undo) end();
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Starts the worker. Rejects when it may not even be tried; `runs` rejects when it turns out not to answer, while the map
 * is already being made. One turn of the event loop is time enough for a worker that is forbidden outright to say so.
 */
export async function startWorker(maplibre: WorkerSettings): Promise<{ readonly runs: Promise<void> }> {
  await prepareWorker(maplibre);
  const runs = workerRuns(maplibre);
  await Promise.race([runs, nextTask()]);
  return { runs };
}
