/**
 * What copies of this library share on one page. The entry starts work before the elements' code has arrived and leaves
 * it here; the elements pick it up. It hangs on `globalThis` because the entry and the chunks are separate bundles.
 */
export interface PageRegistry {
  /** Version of the copy that came first and therefore owns the tags. */
  version: string | undefined;
  /** Requests that nobody has picked up yet, by absolute URL. */
  readonly requests: Map<string, OpenedSource>;
}

/** A request under way, and the way to end it. */
export interface OpenedSource {
  /** Settles when the headers are in; rejects with a plain network error. */
  readonly response: Promise<Response>;
  readonly abort: () => void;
  /** True when the network failed and the browser's stored copy answered instead. */
  readonly isStoredCopy: () => boolean;
}

const KEY = Symbol.for('epn-widgets');

/** The registry of this page, made on first use. */
export function pageRegistry(): PageRegistry {
  const holder: { [KEY]?: PageRegistry } = globalThis as object;
  const known = holder[KEY];
  if (known) return known;
  const registry: PageRegistry = { version: undefined, requests: new Map() };
  holder[KEY] = registry;
  return registry;
}
