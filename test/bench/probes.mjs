/**
 * Functions that run inside the pages before anything else. Each writes what it sees into `globalThis.bench`, and does
 * the same little on every page that is compared.
 */

/** When the first ten results are on the screen: rows seen at the start of a frame are painted when the next begins. */
export function firstResults() {
  const bench = (globalThis.bench = {});
  const rows = (root) => root?.querySelectorAll('li.result').length ?? 0;
  const look = () => {
    const finder = document.querySelector('epn-finder');
    if (rows(document) + rows(finder?.shadowRoot) < 10) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(() => (bench.firstResults = performance.now())));
  };
  requestAnimationFrame(look);
}

/** Every frame that a map draws: when, and with how many draw calls. */
export function mapFrames() {
  const bench = (globalThis.bench = { frames: [] });
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
    const draw = prototype[name];
    prototype[name] = function (...args) {
      draw.apply(this, args);
      const { currentTime } = document.timeline;
      const frame = bench.frames.at(-1);
      if (frame?.id === currentTime) frame.draws += 1;
      else bench.frames.push({ id: currentTime, draws: 1 });
      bench.frames.at(-1).time = performance.now();
    };
  }
}

/** What moves on the page by itself, and when its largest content was painted. */
export function pageVitals() {
  const bench = (globalThis.bench = { shifts: [], largest: undefined });
  const nameOf = ({ node }) => node?.localName ?? node?.nodeName;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries()) {
      if (!hadRecentInput) bench.shifts.push({ value, startTime, moved: sources.map(nameOf) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const { startTime, element } = list.getEntries().at(-1);
    bench.largest = { startTime, element: element?.localName };
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** From an input to when its answer is painted, and every task over 50 ms. */
export function typingTimes() {
  const bench = (globalThis.bench = { times: [], tasks: [] });
  let began = 0;
  const begin = ({ timeStamp }) => (began = timeStamp);
  addEventListener('input', begin, true);
  addEventListener('click', begin, true);
  const afterPaint = (run) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = run;
      port2.postMessage(null);
    });
  };
  addEventListener('epn-filter-change', async ({ target }) => {
    const since = began;
    await target.updateComplete;
    afterPaint(() => bench.times.push(performance.now() - since));
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.tasks.push(duration);
  }).observe({ type: 'longtask' });
}
