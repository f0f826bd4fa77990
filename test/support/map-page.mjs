/** What the end-to-end tests of the map share: places to show, and ways to look at it. */
import { coloursOf } from './pixels.mjs';

const PLACES = [
  { id: 'north', name: 'Bibliothèque du Nord', lat: 50.86, lng: 4.36, openingHours: '24/7' },
  { id: 'south', name: 'Atelier du Sud', lat: 50.83, lng: 4.34 },
  { id: 'desk-1', name: 'Guichet un', lat: 50.845, lng: 4.4, openingHours: '24/7' },
  { id: 'desk-2', name: 'Guichet deux', lat: 50.845, lng: 4.4, openingHours: '24/7' },
];

/** A feed of four places, two of them in one building, as an address. */
export const FOUR = feedOf(PLACES);

/** A canonical feed, as an address that needs no server. */
export function feedOf(places) {
  const features = places.map(({ id, lat, lng, ...properties }) => ({
    ...{ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [lng, lat] } },
  }));
  return `data:application/json,${encodeURIComponent(JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features }))}`;
}

/** Waits until the map shows its places, and can tell which. */
export async function mapDrawn(tab) {
  await tab.locator('epn-finder .map').first().scrollIntoViewIfNeeded();
  await tab.locator('epn-finder .map-mark').first().waitFor({ state: 'attached', timeout: 30_000 });
}

/** How many colours the map's picture has, once it has many or does not get them. */
export async function mapColours(tab) {
  const look = async () => (await coloursOf(tab, await tab.locator('epn-finder .map-canvas').screenshot())).different;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const different = await look();
    if (different > 50) return different;
    await tab.waitForTimeout(250);
  }
  return look();
}

/** What the keyboard stands on in the finder, in words. */
export const focused = (tab) =>
  tab.evaluate(() => {
    const node = document.querySelector('epn-finder').shadowRoot.activeElement;
    return (node?.getAttribute('aria-label') ?? node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** What the map last said to those who cannot see it. */
export const said = (tab) =>
  tab
    .locator('epn-finder .map [role=status]')
    .textContent()
    .then((text) => text.replace(/\u200B/g, ''));
