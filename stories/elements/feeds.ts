/**
 * Feeds that only stories have: each has an address below `feeds/`, so that what a story shows can be read in its
 * markup, and no server is needed that fails or is slow.
 */
const SLOW = 12_000;

const point = (lng: number, lat: number): object => ({ type: 'Point', coordinates: [lng, lat] });

function place(properties: object, geometry: object | null = point(4.3525, 50.8467)): object {
  return { type: 'Feature', properties, geometry };
}

function collection(title: string, features: readonly object[]): Response {
  return Response.json({ type: 'FeatureCollection', epnFeed: 1, title, features });
}

/** Half of it cannot be used, and half of the rest tries to do harm. */
const HOSTILE = [
  place({ id: 'good', name: { fr: 'Un lieu correct', nl: 'Een correcte plaats' }, openingHours: 'Mo-Sa 09:00-18:00' }),
  place({ id: 'markup', name: '<img src=x onerror="alert(1)"> <b>Markup</b>', commune: '<script>alert(1)</script>' }),
  place({
    id: 'link',
    name: 'Links',
    websites: ['javascript:alert(1)'],
    phones: ['call me'],
    emails: ['a@b?bcc=c@d.be'],
  }),
  place({ id: 'turned', name: 'A name that \u202Eturns the text beside it', openingHours: 'on request, mostly' }),
  place({ id: 'long', name: `Long${'longlonglong'.repeat(12)}`, postalCode: '1030' }),
  place({ id: 'nowhere', name: 'No position and no address' }, null),
  place({ id: 'elsewhere', name: 'A position that is none' }, point(4000, 50)),
  place({ id: 'nameless' }),
  null as unknown as object,
];

const ANSWERS: Readonly<Record<string, (pass: typeof fetch) => Promise<Response>>> = {
  'feeds/empty.geojson': () => Promise.resolve(collection('A feed without places', [])),
  'feeds/hostile.geojson': () => Promise.resolve(collection('A feed that is not to be trusted', HOSTILE)),
  'feeds/not-json.geojson': () => Promise.resolve(new Response('<!doctype html><title>Please log in</title>')),
  'feeds/unreachable.geojson': () => Promise.resolve(new Response('', { status: 503 })),
  'feeds/slow.geojson': async (pass) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    return pass(new URL('assets/feeds/brussels-sample.geojson', document.baseURI));
  },
};

/** From now on requests for those addresses are answered here; all others go where they always went. */
export function answerStoryFeeds(): void {
  const pass = globalThis.fetch.bind(globalThis);
  const answers = new Map(
    Object.entries(ANSWERS).map(([path, answer]) => [new URL(path, document.baseURI).href, answer]),
  );
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = answers.get(url);
    return answer ? answer(pass) : pass(input, init);
  };
}
