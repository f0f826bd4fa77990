import { pageRegistry } from '../base/page-registry.js';
import { VERSION } from '../base/version.js';

/**
 * Registers a tag unless another copy of the library has it: the first copy wins, a later one says so in the console and
 * keeps going, since a `define` that throws would kill its whole module.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const registry = pageRegistry();
  registry.version ??= VERSION;
  if (!customElements.get(tag)) {
    customElements.define(tag, element);
  } else if (customElements.get(tag) !== element) {
    // eslint-disable-next-line no-console -- a note for the webmaster, not a warning
    console.info(
      `<${tag}> is already defined, by epn-widgets ${registry.version}; version ${VERSION} leaves it alone.`,
    );
  }
}
