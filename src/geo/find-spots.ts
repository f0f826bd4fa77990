import { BRUSSELS_COMMUNES } from '../model/communes.js';
import { fold } from '../model/fold.js';
import type { Position } from '../model/geo.js';
import type { Place } from '../model/place.js';
import { allTexts, type LocalizedText } from '../model/text.js';
import { POSTAL_CODE_CENTRES } from './commune-centres.js';
import { boundsOf } from './distance.js';
import { spellingsBetween } from './spelling.js';

/** A commune, or a part of one with a postal code of its own, and its middle. */
export interface Spot {
  readonly label: LocalizedText;
  readonly postalCodes: readonly string[];
  readonly position: Position;
}

/** The parts of the City of Brussels that people name instead of it. */
const PARTS: readonly (readonly [code: string, name: LocalizedText])[] = [
  ['1020', { fr: 'Laeken', nl: 'Laken' }],
  ['1120', { fr: 'Neder-over-Heembeek', nl: 'Neder-Over-Heembeek' }],
  ['1130', { fr: 'Haren', nl: 'Haren' }],
];

/** The most communes to choose from. */
const MOST_SPOTS = 6;

function centreOf(code: string): Position {
  const [lat, lng] = POSTAL_CODE_CENTRES[code] ?? [Number.NaN, Number.NaN];
  return { lat, lng };
}

const isPart = (code: string): boolean => PARTS.some(([part]) => part === code);

const REGION_SPOTS: readonly Spot[] = [
  ...BRUSSELS_COMMUNES.map(({ name, postalCodes: [main = '', ...others] }) => {
    const postalCodes = [main, ...others.filter((code) => !isPart(code))];
    return { label: name, postalCodes, position: centreOf(main) };
  }),
  ...PARTS.map(([code, label]) => ({ label, postalCodes: [code], position: centreOf(code) })),
];

/** Communes outside the Region, as the feed's own places tell them: the middle of those places. */
function feedSpots(places: readonly Place[]): readonly Spot[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { commune, nisCode } = place.address;
    if (!commune || nisCode !== undefined || !place.position) continue;
    const key = allTexts(commune).map(fold).join('|');
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].flatMap((group) => {
    const box = boundsOf(group.flatMap(({ position }) => position ?? []));
    const label = group[0]?.address.commune;
    if (!box || !label) return [];
    const postalCodes = [...new Set(group.flatMap(({ address }) => address.postalCode ?? []))];
    return [{ label, postalCodes, position: { lat: (box.south + box.north) / 2, lng: (box.west + box.east) / 2 } }];
  });
}

/** How well a name answers a text, the smaller the better; `null`: not at all. */
function rankOf(name: string, text: string): number | null {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  const words = name.split(' ');
  if (words.some((word) => word.startsWith(text)) || ` ${name}`.includes(` ${text}`)) return 2;
  if (text.length < 4) return null;
  const allowed = text.length < 7 ? 1 : 2;
  return [name, ...words].some((word) => spellingsBetween(word, text) <= allowed) ? 3 : null;
}

/**
 * The communes that a text may mean: a postal code, or a name in French or Dutch as people type it, with small
 * misspellings when nothing else fits. Several when it is not clear, `1200 Woluwe` or `woluwe`.
 * @param places - of the feed, for communes outside the Region
 */
export function findSpots(text: string, places: readonly Place[]): readonly Spot[] {
  const code = /\b\d{4,5}\b/.exec(text)?.[0];
  const spots = [...REGION_SPOTS, ...feedSpots(places)];
  if (code !== undefined) return spots.filter(({ postalCodes }) => postalCodes.includes(code)).slice(0, MOST_SPOTS);
  const wanted = fold(text);
  if (wanted.length < 2) return [];
  const ranked = spots.flatMap((spot) => {
    const ranks = allTexts(spot.label).flatMap((name) => rankOf(fold(name), wanted) ?? []);
    return ranks.length > 0 ? [{ spot, rank: Math.min(...ranks) }] : [];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.flatMap(({ spot, rank }) => (rank === best ? [spot] : [])).slice(0, MOST_SPOTS);
}
