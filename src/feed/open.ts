import { pageRegistry, type OpenedSource } from '../base/page-registry.js';

/** The file that ships beside the script; it says of itself that it is a sample. */
export const SAMPLE_FEED = 'assets/feeds/brussels-sample.geojson';

/**
 * Absolute URL of the feed that an element is pointed at.
 * @param attribute - the `feed` attribute: relative to the page, or absent for the sample.
 * @param base - the library's own folder.
 * @throws {TypeError} when the attribute is no URL.
 */
export function resolveFeedUrl(attribute: string | null | undefined, base: string): string {
  return attribute ? new URL(attribute, document.baseURI).href : new URL(SAMPLE_FEED, base).href;
}

/** Starts the request. When the network fails, the copy that the browser still holds answers, however old. */
function start(url: string): OpenedSource {
  const controller = new AbortController();
  const options: RequestInit = {
    signal: controller.signal,
    credentials: 'same-origin',
    mode: 'cors',
  };
  let storedCopy = false;
  const response = fetch(url, options).catch((error: unknown) => {
    if (controller.signal.aborted) throw error;
    return fetch(url, { ...options, cache: 'force-cache' }).then((copy) => {
      storedCopy = true;
      return copy;
    });
  });
  response.catch(() => undefined); // whoever takes the request over sees the failure; until then it is not unhandled
  return {
    response,
    abort: () => controller.abort(),
    isStoredCopy: () => storedCopy,
  };
}

/**
 * The request for a feed: the one that is already under way on this page, or a new one. The entry calls this before the
 * elements have arrived; the pipeline calls it again and takes the same request over.
 */
export function openSource(url: string): OpenedSource {
  const { requests } = pageRegistry();
  const underWay = requests.get(url);
  if (underWay) return underWay;
  const opened = start(url);
  requests.set(url, opened);
  return opened;
}

/** Takes a request over, so that a later `openSource` asks the network again. */
export function takeSource(url: string): OpenedSource {
  const opened = openSource(url);
  pageRegistry().requests.delete(url);
  return opened;
}
