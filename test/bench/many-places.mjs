/** A feed of 20,000 places all over the Region, the same on every run. */

const MANY = 20_000;
const [WEST, EAST, SOUTH, NORTH] = [4.27, 4.46, 50.79, 50.9];

/** Numbers between 0 and 1 that look like chance and are not. */
function* spread(seed) {
  for (let value = seed; ;) {
    value = (value * 16_807) % 2_147_483_647;
    yield value / 2_147_483_647;
  }
}

function makeFeed() {
  const chance = spread(7);
  const between = (from, to) => from + (to - from) * chance.next().value;
  const features = Array.from({ length: MANY }, (_, index) => ({
    type: 'Feature',
    id: `place-${index}`,
    properties: { name: { fr: `Lieu ${index}` }, commune: { fr: 'Bruxelles' }, openingHours: 'Mo-Su 00:00-24:00' },
    geometry: { type: 'Point', coordinates: [between(WEST, EAST), between(SOUTH, NORTH)] },
  }));
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', epnFeed: 1, features }));
}

let feed;

/** Where the site serves it. */
export const MANY_URL = '/many-places.geojson';

/** Another `intercept` of the site. */
export function serveManyPlaces({ url }, response) {
  if (url !== MANY_URL) return false;
  feed ??= makeFeed();
  response.writeHead(200, { 'Content-Type': 'application/geo+json', 'Content-Length': feed.length }).end(feed);
  return true;
}
