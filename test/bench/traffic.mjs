/** What a tab asks the network for, as the browser's own inspector sees it: all but the code that a worker imports. */

/**
 * Watches a tab from its next navigation on.
 *
 * @param {import('playwright-core').CDPSession} cdp
 */
export async function watchTraffic(cdp) {
  const requests = new Map();
  let last = Date.now();
  /** Epoch milliseconds of an event; the inspector counts from the machine's start. */
  let toEpoch;
  const add = ({ requestId, timestamp }, bytes) => {
    last = Date.now();
    requests.get(requestId)?.parts.push({ time: timestamp, bytes });
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, wallTime, request }) => {
    last = Date.now();
    if (!request.url.startsWith('http')) return;
    toEpoch ??= (time) => 1000 * (wallTime + time - timestamp);
    requests.set(requestId, { url: request.url, start: timestamp, parts: [] });
  });
  cdp.on('Network.responseReceived', (event) => add(event, event.response.encodedDataLength));
  cdp.on('Network.dataReceived', (event) => add(event, event.encodedDataLength));
  cdp.on('Network.loadingFinished', (event) => {
    const known = requests.get(event.requestId)?.parts.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
    add(event, Math.max(0, event.encodedDataLength - known));
  });
  await cdp.send('Network.enable');
  return {
    /** Milliseconds since the network was last heard. */
    quietFor: () => Date.now() - last,
    /** Requests begun and bytes arrived until an instant, epoch milliseconds. */
    until(instant) {
      const begun = [...requests.values()].filter(({ start }) => toEpoch(start) <= instant);
      const parts = begun.flatMap(({ parts }) => parts).filter(({ time }) => toEpoch(time) <= instant);
      return { requests: begun.length, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
  };
}
