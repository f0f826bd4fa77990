import type { EpnFinder } from '../../src/elements/epn-finder/epn-finder.js';
import { canonicalFeed, mount, settled, until } from './page.js';

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
