import type { EpnCard } from '../../src/elements/epn-card/epn-card.js';
import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import type { Place } from '../../src/model/place.js';

function canBeSent(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

// The runner sends both sides of a failed comparison away. Where they cannot be cloned, as a node, it would wait for ever.
afterEach(function (this: Mocha.Context) {
  const failure = (this.currentTest?.err ?? {}) as { actual?: unknown; expected?: unknown };
  if (!canBeSent(failure.actual)) failure.actual = String(failure.actual);
  if (!canBeSent(failure.expected)) failure.expected = String(failure.expected);
});

/** Puts markup on the page and gives its first element; {@link clearPage} takes it away. */
export function mount<Tag extends Element>(markup: string): Tag {
  const box = document.createElement('div');
  box.dataset.test = '';
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  box.append(...parsed.body.childNodes);
  document.body.append(box);
  return box.firstElementChild as Tag;
}

/** Takes away what the tests have put on the page. */
export function clearPage(): void {
  for (const box of document.querySelectorAll('[data-test]')) box.remove();
}

/** Waits until something holds; says what did not when it does not in time. */
export async function until(holds: () => unknown, what: string, timeout = 10_000): Promise<void> {
  const end = performance.now() + timeout;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The address of a feed that stands in the test itself. */
export function feedOf(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

/** A canonical feed of the given records; each may give `lat` and `lng` beside the feed's own properties. */
export function canonicalFeed(records: readonly Record<string, unknown>[], head: Record<string, unknown> = {}): string {
  const features = records.map(({ id, lat = 50.85, lng = 4.35, ...properties }) => ({
    type: 'Feature',
    ...(id !== undefined && { id }),
    properties,
    geometry: { type: 'Point', coordinates: [lng, lat] },
  }));
  return feedOf({ type: 'FeatureCollection', epnFeed: 1, ...head, features });
}

/** Everything that the visitor can read in an element, as one line. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one node in an element's shadow root that a selector means. */
export function inside<Node extends Element = HTMLElement>(element: Element, selector: string): Node {
  const node = element.shadowRoot?.querySelector<Node>(selector);
  if (!node) throw new Error(`<${element.localName}> shows no ${selector}`);
  return node;
}

/** The names on the list, in order. */
export function rowNames(finder: EpnFinder): string[] {
  return [...(finder.shadowRoot?.querySelectorAll('.result .name') ?? [])].map((name) => name.textContent.trim());
}

/** Waits until an element has shown what its feed holds, or that it cannot. */
export async function settled<Shown extends EpnFinder | EpnCard>(element: Shown): Promise<Shown> {
  await until(() => element.shadowRoot?.querySelector('.root[aria-busy=false]'), `<${element.localName}> to settle`);
  await element.updateComplete;
  return element;
}

/** The button that bears a text. */
export function button(element: Element, text: string): HTMLElement {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(text));
  if (!found) throw new Error(`<${element.localName}> has no button "${text}"`);
  return found;
}

/** Types a text into the finder's search box, as a visitor would. */
export async function search(finder: EpnFinder, text: string): Promise<void> {
  const input = inside<HTMLInputElement>(finder, '#query');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

/** Listens for one event of an element. */
export function nextEvent<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
}

/** Collects what is said in the console while something runs. */
export async function warningsOf(run: (lines: readonly string[]) => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const original = console.warn;
  console.warn = (...parts: unknown[]) => lines.push(parts.join(' '));
  try {
    await run(lines);
  } finally {
    console.warn = original;
  }
  return lines;
}

/** Ids in the order of a list of places. */
export function ids(places: readonly Place[]): string[] {
  return places.map(({ id }) => id);
}
