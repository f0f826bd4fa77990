/** Milliseconds of work after which the page gets its turn: a phone is four times slower, and still below a long task. */
const TURN = 8;

/** Lets the page paint and answer the visitor. A message, since timers sleep in pages that are not looked at. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Says when it is time to let the page breathe. */
export class Breath {
  private since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.since > TURN;
  }

  async take(): Promise<void> {
    await nextTurn();
    this.since = performance.now();
  }
}

/** Runs work that pauses for as long as the page can wait for its turn; `undefined` when it is not done by then. */
export function withinTurn<Result>(
  work: Generator<unknown, Result>,
  breath: Breath,
): { readonly value: Result } | undefined {
  for (;;) {
    const step = work.next();
    if (step.done) return step;
    if (breath.isDue) return undefined;
  }
}

/** Runs work that pauses to its end, with a breath wherever one is due. */
export async function finishPolitely<Result>(work: Generator<unknown, Result>, breath: Breath): Promise<Result> {
  for (;;) {
    const done = withinTurn(work, breath);
    if (done) return done.value;
    await breath.take();
  }
}
