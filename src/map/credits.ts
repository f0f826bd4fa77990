import { httpUrl } from './http-url.js';

/** Who made what is drawn: plain text, and where it leads. */
export interface Credit {
  readonly text: string;
  readonly href?: string;
}

/** Where a credit may lead: to makers of maps whose terms ask for a link, and to the basemap's own server. */
const KNOWN_HOSTS = [
  ...['openstreetmap.org', 'openmaptiles.org', 'protomaps.com', 'maplibre.org', 'osmfoundation.org'],
  ...['maptiler.com', 'stadiamaps.com', 'carto.com', 'thunderforest.com', 'geofabrik.de', 'stamen.com'],
  ...['paradigm.brussels', 'brussels.be', 'irisnet.be', 'ngi.be', 'ign.fr', 'vlaanderen.be', 'swisstopo.ch'],
];

/** Characters of an attribution that are read at all. */
const LONGEST = 2000;

const OSM_TERMS = 'https://www.openstreetmap.org/copyright';

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ copy: '©', reg: '®', amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—', middot: '·' },
};

function plainText(markup: string): string {
  const decoded = markup
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return decoded.replace(/\s+/g, ' ').trim();
}

const belongsTo = (host: string, owner: string): boolean => host === owner || host.endsWith(`.${owner}`);

function allowedLink(href: string, ownHost: string | undefined): string | undefined {
  const url = httpUrl(href);
  if (!url) return undefined;
  const isKnown = url.host === ownHost || KNOWN_HOSTS.some((known) => belongsTo(url.hostname, known));
  return isKnown ? url.href : undefined;
}

/** OpenStreetMap asks that its name leads to its terms, whoever names it. */
function asCredit(text: string, href: string | undefined): Credit {
  if (/openstreetmap/i.test(text)) return { text, href: OSM_TERMS };
  return href === undefined ? { text } : { text, href };
}

/**
 * Reads an attribution as map styles give it. It may come from a third party and be HTML, which is never parsed as such:
 * of its markup only links to known hosts are kept, all else becomes plain text.
 * @param ownHost - host of the server that the basemap comes from; its links are kept too.
 */
export function creditsOf(attribution: string, ownHost?: string): readonly Credit[] {
  const credits: Credit[] = [];
  const link = /<a\b[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>([\s\S]*?)<\/a\s*>/gi;
  let end = 0;
  const add = (markup: string, href?: string): void => {
    const text = plainText(markup);
    if (/[\p{L}\p{N}]/u.test(text)) credits.push(asCredit(text, href));
  };
  for (const match of attribution.slice(0, LONGEST).matchAll(link)) {
    const [whole, double, single, bare, inner = ''] = match;
    add(attribution.slice(end, match.index));
    add(inner, allowedLink((double ?? single ?? bare ?? '').replaceAll('&amp;', '&'), ownHost));
    end = match.index + whole.length;
  }
  add(attribution.slice(end, LONGEST));
  return credits;
}

/** Each credit once. */
export function uniqueCredits(credits: readonly Credit[]): readonly Credit[] {
  return [...new Map(credits.map((credit) => [credit.text, credit])).values()];
}
