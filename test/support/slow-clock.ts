/** Time that passes only when the test says so; short waits, which are not about the visitor, stay real. */
export class SlowClock {
  private readonly real = { set: setTimeout.bind(globalThis), clear: clearTimeout.bind(globalThis) };
  private readonly waiting = new Map<number, { readonly run: () => void; readonly at: number }>();
  private now = 0;
  private count = 1_000_000;

  start(): void {
    const { real, waiting } = this;
    const set = (run: () => void, delay = 0, ...rest: unknown[]): number => {
      if (delay < 9_000 || delay === 60_000) return real.set(run, delay, ...rest);
      waiting.set((this.count += 1), { run, at: this.now + delay });
      return this.count;
    };
    const clear = (id?: number): void => {
      if (!waiting.delete(id ?? 0)) real.clear(id);
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }

  pass(seconds: number): void {
    this.now += seconds * 1000;
    for (const [id, { run, at }] of [...this.waiting]) {
      if (at > this.now || !this.waiting.delete(id)) continue;
      run();
    }
  }

  stop(): void {
    Object.assign(globalThis, { setTimeout: this.real.set, clearTimeout: this.real.clear });
  }
}
