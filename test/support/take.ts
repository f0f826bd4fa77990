import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { finderOf } from './finder.js';
import { button, canonicalFeed, until } from './page.js';

/** Six places that tell everything that one takes along. */
export const SIX = canonicalFeed(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    id,
    name: { fr: `Maison ${id}`, nl: `Huis ${id}` },
    street: { fr: 'Rue Haute 1', nl: 'Hoogstraat 1' },
    postalCode: '1000',
    commune: { fr: 'Bruxelles', nl: 'Brussel' },
    phones: ['02 234 56 78'],
    openingHours: 'Tu 09:00-17:00',
  })),
);

/** A finder whose place `a` is chosen and shows what can be done with it. */
export async function chosen(attributes = ''): Promise<EpnFinder> {
  const finder = await finderOf(`feed="${SIX}" ${attributes}`);
  finder.select('a');
  await until(() => finder.shadowRoot!.querySelector('.result[aria-current] .take'), 'the actions of the chosen place');
  return finder;
}

/** What would have gone to the device's own dialogs. */
function replaced(target: object, key: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(target, key, own);
    else Reflect.deleteProperty(target, key);
  };
}

const undo: (() => void)[] = [];
/** Puts something else in a place until {@link restore}. */
export const replace = (target: object, key: string, value: unknown): void =>
  void undo.push(replaced(target, key, value));

/** Everything is as it was before the test. */
export function restore(): void {
  for (const step of undo.splice(0)) step();
}

/** Gives the page another address until {@link restore}. */
export function visit(address: string): void {
  const start = location.href;
  undo.push(() => history.replaceState(null, '', start));
  history.replaceState(null, '', address);
}

/** Presses the button that bears a text. */
export async function press(finder: EpnFinder, text: string): Promise<void> {
  button(finder, text).click();
  await finder.updateComplete;
}
