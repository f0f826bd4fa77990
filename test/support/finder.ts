import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { markupOf, RECORDS, type FinderLook, type Step } from './finder-looks.mjs';
import { canonicalFeed, inside, mount, settled, until } from './page.js';

/** A Tuesday morning in Brussels. */
const TUESDAY_10 = '2026-11-24T10:00:00+01:00';

/** Three places: one closed until the afternoon, one open, one that does not tell its hours. */
export const THREE = canonicalFeed([
  { id: 'closed', name: 'Atelier', commune: { fr: 'Uccle', nl: 'Ukkel' }, openingHours: 'Tu 14:00-18:00' },
  { id: 'open', name: 'Zorba', commune: { fr: 'Ixelles', nl: 'Elsene' }, openingHours: 'Tu 09:00-17:00' },
  { id: 'silent', name: 'Béguinage', postalCode: '1000', services: ['procedures'] },
]);

/** A finder in English, without a map, on a Tuesday morning; it has shown what its feed holds. */
export function finderOf(attributes: string): Promise<EpnFinder> {
  return settled(mount<EpnFinder>(`<epn-finder lang="en" without-map now="${TUESDAY_10}" ${attributes}></epn-finder>`));
}

/** Waits until what comes after the first results has come. */
export async function complete(finder: EpnFinder): Promise<EpnFinder> {
  await until(() => finder.shadowRoot?.querySelector('[role=combobox]'), 'what comes after the first results');
  await finder.updateComplete;
  return finder;
}

/** What can be pressed and bears a text; without its text what a selector means. */
function pressable(finder: EpnFinder, step: { press: string } | { tap: string }): HTMLElement | null {
  const root = finder.shadowRoot!;
  if ('tap' in step) return root.querySelector<HTMLElement>(step.tap);
  const all = [...root.querySelectorAll<HTMLElement>('dialog :is(button, a), button, a')];
  return all.find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(step.press)) ?? null;
}

async function take(finder: EpnFinder, step: Step): Promise<void> {
  if ('press' in step || 'tap' in step) {
    await until(() => pressable(finder, step), JSON.stringify(step));
    pressable(finder, step)!.click();
  } else if ('into' in step) {
    const input = inside<HTMLInputElement>(finder, step.into);
    input.value = step.type;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  } else {
    const select = inside<HTMLSelectElement>(finder, step.pick);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await finder.updateComplete;
}

/** A finder as wide as a phone that a visitor has brought to look like this. */
export async function finderThatLooks(look: FinderLook, theme: 'light' | 'dark'): Promise<EpnFinder> {
  const finder = await settled(mount<EpnFinder>(markupOf(look, canonicalFeed(RECORDS))));
  finder.style.inlineSize = '320px';
  finder.setAttribute('theme', theme);
  await until(() => finder.shadowRoot!.querySelector('.ways, .guided, .message'), 'what comes after the first results');
  for (const step of look.steps ?? []) await take(finder, step);
  await until(() => finder.shadowRoot!.querySelector(look.shows), look.name, 15_000);
  await finder.updateComplete;
  return finder;
}
