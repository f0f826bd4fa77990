import type { Position } from '../../model/geo.js';
import { SHEET_LOCALES, type SheetLocale } from './sheet-words.js';

/** What a sheet is made from, as the page's own address tells it. */
export interface SheetSettings {
  /** A commune by NIS code, postal code or name; the whole feed when it is empty. */
  readonly commune: string;
  /** One or two languages, the first one large. */
  readonly locales: readonly [SheetLocale, ...SheetLocale[]];
  /** Id of a poster; the first one when the campaign has none of that id. */
  readonly poster: string;
  /** Where the code leads: the commune's own page with the finder. */
  readonly url: string;
  /** Address of the feed, or `null` for the sample. */
  readonly feed: string | null;
  readonly campaign: string | null;
  /** Where the sheet will hang. */
  readonly near: Position | null;
}

const DEFAULT_URL = 'https://digitalhelp.brussels/';

function readUrl(text: string | null): string {
  try {
    const url = new URL(text ?? DEFAULT_URL);
    return /^https?:$/.test(url.protocol) ? url.href : DEFAULT_URL;
  } catch {
    return DEFAULT_URL; // what the URL parser refuses leads nowhere
  }
}

function readNear(text: string | null): Position | null {
  const [lat, lng] = (text ?? '').split(',').map((part) => Number.parseFloat(part));
  const isPosition = lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return isPosition ? { lat, lng } : null;
}

/** Reads the query of the page's address; nonsense falls back. */
export function readSheetSettings(query: URLSearchParams): SheetSettings {
  const wanted = (query.get('lang') ?? '').split(',');
  const [first = 'fr', ...more] = SHEET_LOCALES.filter((locale) => wanted.includes(locale)).sort(
    (a, b) => wanted.indexOf(a) - wanted.indexOf(b),
  );
  return {
    commune: query.get('commune')?.trim() ?? '',
    locales: [first, ...more.slice(0, 1)],
    poster: query.get('poster') ?? '',
    url: readUrl(query.get('url') ?? null),
    feed: query.get('feed'),
    campaign: query.get('campaign'),
    near: readNear(query.get('near')),
  };
}
