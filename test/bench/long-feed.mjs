/** The feed of 20,000 places of the bench: the real sample again and again, shifted and numbered. */
import { readFile } from 'node:fs/promises';

const MANY = 20_000;

/** Where the site serves it. */
export const LONG_FEED = '/long-feed.json';

/** About a hundred metres for each time that the sample is repeated, in a spiral around where each place is. */
function shifted([lng, lat], turn) {
  const [angle, far] = [turn * 2.4, 0.001 * Math.sqrt(turn)];
  return [Number((lng + 1.5 * far * Math.cos(angle)).toFixed(6)), Number((lat + far * Math.sin(angle)).toFixed(6))];
}

const SERVICES = [['procedures'], ['device-access', 'internet-access'], ['everyday-tools'], undefined];

function again({ properties, geometry }, index, turn) {
  const { name, services = SERVICES[index % 4] } = properties;
  const names = Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, `${text} ${turn}`]));
  return {
    type: 'Feature',
    id: `${index}-${turn}`,
    properties: { ...properties, services, name: names, isFree: index % 3 > 0 },
    geometry: geometry && { ...geometry, coordinates: shifted(geometry.coordinates, turn) },
  };
}

/** @param {string} sample - the sample feed's file */
async function makeFeed(sample) {
  const { features, ...head } = JSON.parse(await readFile(sample, 'utf8'));
  const many = Array.from({ length: MANY }, (_, index) => {
    return again(features[index % features.length], index % features.length, Math.floor(index / features.length));
  });
  return JSON.stringify({ ...head, features: many });
}

/** An `intercept` of the site that serves it, made when it is first asked for. */
export function serveLongFeed(sample) {
  let feed;
  return (request, response) => {
    if (request.url !== LONG_FEED) return false;
    feed ??= makeFeed(sample);
    void feed.then((text) => response.writeHead(200, { 'Content-Type': 'application/geo+json' }).end(text));
    return true;
  };
}
