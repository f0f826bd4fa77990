/** Imports the npm entry with nothing but Node around it, and prints what it found as JSON. */
const [, , entry] = process.argv;
const globalsBefore = Object.keys(globalThis);
const library = await import(entry);

const feed = {
  type: 'FeatureCollection',
  epnFeed: 1,
  features: [
    {
      type: 'Feature',
      id: 'one',
      properties: { name: { fr: 'Lieu', nl: 'Plaats' }, openingHours: 'Mo-Fr 09:00-12:00', postalCode: '1030' },
      geometry: { type: 'Point', coordinates: [4.37, 50.86] },
    },
    { type: 'Feature', properties: {}, geometry: null },
  ],
};
const result = library.readFeed(JSON.stringify(feed));
const fromBytes = library.readFeed(new TextEncoder().encode(JSON.stringify(feed)));
const hours = library.parseOpeningHours('Mo-Fr 09:00-12:00');
const { state, changesAt } = library.openStateAt(hours, new Date('2026-11-24T10:00:00+01:00'));

console.log(
  JSON.stringify({
    types: Object.fromEntries(Object.entries(library).map(([name, value]) => [name, typeof value])),
    eventTypes: Object.fromEntries(Object.entries(library).map(([name, value]) => [name, value?.type])),
    version: library.VERSION,
    defined: ['epn-finder', 'epn-card', 'digital-help-banner'].filter((tag) => globalThis.customElements?.get(tag)),
    hasDocument: 'document' in globalThis || 'window' in globalThis,
    newGlobals: Object.keys(globalThis).filter((name) => !globalsBefore.includes(name)),
    feed: { ids: result.places?.map(({ id }) => id), rejections: result.rejections, format: result.meta?.format },
    isSameFromBytes: JSON.stringify(fromBytes) === JSON.stringify(result),
    hours: { understood: hours.understood, text: hours.text, state, changesAt },
  }),
);
