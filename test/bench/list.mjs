/** The list of the hand-made pages, as a webmaster would write it: every place of the feed as a row, in French. */

function element(tag, content, attributes = {}) {
  const node = Object.assign(document.createElement(tag), attributes);
  node.append(...[content].flat());
  return node;
}

function linksOf({ phones = [], websites = [] }, [lng, lat]) {
  const way = `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}`;
  const links = phones.slice(0, 1).map((phone) => ['Appeler', `tel:${phone.replace(/[^+\d]/g, '')}`]);
  if (links.length === 0) links.push(...websites.slice(0, 1).map((url) => ['Site web', url]));
  return [...links, ['Itinéraire', way]].map(([text, href]) => element('a', text, { href }));
}

function rowOf({ properties, geometry }) {
  const { name, commune, openingHours = 'Horaires inconnus' } = properties;
  const parts = [
    element('h2', name.fr ?? Object.values(name)[0]),
    element('p', commune.fr),
    element('p', openingHours),
    element('p', linksOf(properties, geometry.coordinates), { className: 'links' }),
  ];
  return element('li', parts, { className: 'result' });
}

async function fetchFeatures(url = '%CDN%/assets/feeds/brussels-sample.geojson') {
  const response = await fetch(url);
  return (await response.json()).features;
}

function writeList(features) {
  document.querySelector('ol').append(...features.map(rowOf));
}

/** Its text, to be written into the pages' own scripts. */
export const LIST = [element, linksOf, rowOf, fetchFeatures, writeList].join('\n');
