import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  timer = setTimeout(
    () => {
      for (const host of hosts) host.requestUpdate();
      tick();
    },
    MINUTE - (Date.now() % MINUTE),
  );
}

/** Re-renders its element at each full minute, with one timer for all elements of the page. */
export class ClockController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fixed: () => Date | null,
  ) {
    host.addController(this);
  }

  /** The instant to show: the fixed one where the integrator set `now`, else the device's clock. */
  get now(): Date {
    return this.fixed() ?? new Date();
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (timer === undefined) tick();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  }
}
