import { NO_FILTERS, type Filters } from '../search/filter.js';
import { SORTS, type Sort } from '../search/sort.js';
import type { FinderScreen, FinderState } from './finder-state.js';

/** Where in the page's address one finder keeps its state. */
export interface UrlPlace {
  /** Goes before each name, so that several finders and the page itself do not collide. */
  readonly prefix: string;
  /** `hash` is never sent to a server, but a page with anchors or a hash router needs its hash for itself. */
  readonly part: 'query' | 'hash';
}

/** What a link reopens. A measured position or an address that was typed is never part of it. */
export interface LinkState {
  readonly query: string;
  readonly filters: Filters;
  readonly selectedId: string | null;
  readonly view: FinderScreen;
  readonly sort: Sort;
  /** Postal code or name of the commune that distances are measured from. */
  readonly near: string | null;
}

/** Every screen, so that the compiler tells when one is missing here. */
const SCREENS: Readonly<Record<FinderScreen, true>> = { list: true, map: true, guided: true };
const DEFAULT_PREFIX = 'epn';
const ADDRESS = /^(?:(hash|query):)?([A-Za-z][\w-]*)?$/;

/** Reads the `url-state` attribute: a prefix, or `hash:` and a prefix. @returns `undefined` when it is neither. */
export function parseUrlPlace(value: string): UrlPlace | undefined {
  const [whole, part, prefix] = ADDRESS.exec(value.trim()) ?? [];
  if (whole === undefined) return undefined;
  return { prefix: prefix ?? DEFAULT_PREFIX, part: part === 'hash' ? 'hash' : 'query' };
}

/** The part of a state that a link can carry. */
export function linkStateOf({ query, filters, selectedId, view, sort, origin }: FinderState): LinkState {
  return { query, filters, selectedId, view, sort, near: origin?.key ?? null };
}

/** `openNow` as it stands in an address. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const FILTER_KEYS = Object.keys(NO_FILTERS) as (keyof Filters)[];

/** Each name of an address and what it says of a state; a list's items never hold a comma. */
function wordsOf(state: LinkState): ReadonlyMap<string, string> {
  const filters = FILTER_KEYS.map((key): [string, string] => [kebab(key), toWord(state.filters[key])]);
  return new Map([
    ['q', state.query],
    ['place', state.selectedId ?? ''],
    ['near', state.near ?? ''],
    ['view', state.view],
    ['sort', state.sort],
    ...filters,
  ]);
}

function toWord(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => encodeURIComponent(String(item))).join(',');
  if (typeof value === 'boolean') return value ? '1' : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A filter's value from its word, by the kind that the filter has when nothing is asked. */
function fromWord(word: string, none: unknown): unknown {
  if (Array.isArray(none)) return word.split(',').filter(Boolean).map(decode);
  if (typeof none === 'boolean') return word === '1';
  if (word === '') return none;
  return typeof none === 'number' ? Number(word) || none : word;
}

/** What a hand has broken in an address is read as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** A list keeps its own commas; only the items in it are encoded. */
const isList = (name: string): boolean =>
  FILTER_KEYS.some((key) => kebab(key) === name && Array.isArray(NO_FILTERS[key]));

const partOf = (url: URL, { part }: UrlPlace): string => (part === 'hash' ? url.hash : url.search).slice(1);

/** The pieces between `&`, those of this finder by their name and the others as they stand. */
function splitPart(text: string, prefix: string, names: Iterable<string>) {
  const own = new Map<string, string>();
  const foreign: string[] = [];
  const known = new Set([...names].map((name) => `${prefix}-${name}`));
  for (const piece of text.split('&')) {
    const [name = '', ...rest] = piece.split('=');
    if (known.has(name)) own.set(name.slice(prefix.length + 1), rest.join('='));
    else if (piece !== '') foreign.push(piece);
  }
  return { own, foreign };
}

/**
 * What an address says of one finder, on top of how the page has set it up.
 * @param preset - what holds where the address says nothing
 */
export function readUrl(href: string, place: UrlPlace, preset: LinkState): LinkState {
  const { own } = splitPart(partOf(new URL(href), place), place.prefix, wordsOf(preset).keys());
  const word = (name: string): string | undefined => {
    const raw = own.get(name);
    return raw === undefined || isList(name) ? raw : decode(raw);
  };
  const filters = FILTER_KEYS.flatMap((key) => {
    const raw = word(kebab(key));
    return raw === undefined ? [] : [[key, fromWord(raw, NO_FILTERS[key])] as const];
  });
  const view = word('view');
  const sort = SORTS.find((known) => known === word('sort'));
  const near = word('near');
  const selectedId = word('place');
  return {
    query: word('q') ?? preset.query,
    filters: { ...preset.filters, ...(Object.fromEntries(filters) as Partial<Filters>) },
    selectedId: selectedId === undefined ? preset.selectedId : selectedId || null,
    view: view !== undefined && Object.hasOwn(SCREENS, view) ? (view as FinderScreen) : preset.view,
    sort: sort ?? preset.sort,
    near: near === undefined ? preset.near : near || null,
  };
}

/**
 * An address that reopens a state. It says only what differs from how the page has set the finder up, and leaves
 * everything that is not this finder's as it stands.
 */
export function writeUrl(href: string, place: UrlPlace, preset: LinkState, state: LinkState): string {
  const url = new URL(href);
  const before = wordsOf(preset);
  const words = wordsOf(state);
  const { foreign } = splitPart(partOf(url, place), place.prefix, words.keys());
  const own = [...words]
    .filter(([name, word]) => word !== before.get(name))
    .map(([name, word]) => `${place.prefix}-${name}=${isList(name) ? word : encodeURIComponent(word)}`);
  return withPart(url, place, [...foreign, ...own].join('&'));
}

/** What a helper adds to a link for somebody else: it is read once, and no finder writes it by itself. */
export interface LinkNote {
  /** Ids of the places in the tray. */
  readonly list: readonly string[];
  /** The language of the person that the link is for, BCP 47. */
  readonly lang: string | null;
}

const NOTE_NAMES = ['list', 'lang'];

/** What a helper has added to a link; nothing when nobody has. */
export function readNote(href: string, place: UrlPlace): LinkNote {
  const { own } = splitPart(partOf(new URL(href), place), place.prefix, NOTE_NAMES);
  const list = (own.get('list') ?? '').split(',').filter(Boolean).map(decode);
  return { list, lang: own.get('lang') ?? null };
}

/** The same address with this note in it, in place of any other. */
export function writeNote(href: string, place: UrlPlace, { list, lang }: LinkNote): string {
  const url = new URL(href);
  const { foreign } = splitPart(partOf(url, place), place.prefix, NOTE_NAMES);
  const own = [
    ...(list.length > 0 ? [`${place.prefix}-list=${toWord(list)}`] : []),
    ...(lang === null ? [] : [`${place.prefix}-lang=${encodeURIComponent(lang)}`]),
  ];
  return withPart(url, place, [...foreign, ...own].join('&'));
}

/** Sets the query or the hash to a text. The URL class would not take it over as it stands. */
function withPart(url: URL, { part }: UrlPlace, text: string): string {
  const start = url.href.slice(0, url.href.length - url.hash.length - url.search.length).replace(/[?#]+$/, '');
  const tail = (sign: string, words: string): string => (words ? `${sign}${words}` : '');
  return part === 'hash' ? start + url.search + tail('#', text) : start + tail('?', text) + url.hash;
}
