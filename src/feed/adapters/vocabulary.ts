import type { FeedFormat, FeedMap } from '../../model/feed.js';
import type { Decoded, PlaceDraft, UntrustedRecord } from '../draft.js';
import { isRecord } from '../draft.js';
import type { Unwrapped, Wrapping } from './adapter.js';
import { draftBySynonym } from './by-synonym.js';
import { draftByMap } from './feed-map.js';
import { draftMednum, isMednum, isSurelyMednum } from './mednum.js';
import { draftOsm, isOsm } from './osm.js';
import { readPoint } from './point.js';

/** Whose names the fields of a feed bear. */
interface Vocabulary {
  readonly draft: (record: Unwrapped) => PlaceDraft;
  readonly meta?: Decoded['meta'];
}

/** Our own names: the fields are a draft already. */
function draftCanonical({ fields, id, point }: Unwrapped): PlaceDraft {
  const position = readPoint(point);
  return {
    ...fields,
    id: id ?? fields.id,
    ...(position && { latitude: position.y, longitude: position.x }),
  };
}

/** The vocabularies that a format can name; all other formats go by the table of synonyms. */
const VOCABULARIES: Partial<Record<FeedFormat, Vocabulary>> = {
  canonical: { draft: draftCanonical },
  osm: { draft: draftOsm, meta: { attribution: '© OpenStreetMap contributors', licence: 'ODbL-1.0' } },
  mednum: { draft: draftMednum, meta: { licence: 'etalab-2.0' } },
};

/** The format of a feed, by what wraps its first records and by the names in them. */
export function formatOf(wrapping: Wrapping, frame: unknown, records: readonly unknown[]): FeedFormat {
  if (isRecord(frame) && 'epnFeed' in frame) return 'canonical';
  const all = records
    .map((record) => (isRecord(record) ? wrapping.unwrap(record)?.fields : undefined))
    .filter(isRecord);
  const some = (test: (fields: UntrustedRecord) => boolean): boolean => all.some(test);
  if (wrapping.format === 'geojson' && some(({ name }) => isRecord(name))) return 'canonical';
  if (wrapping.format === 'osm' || some(isOsm)) return 'osm';
  return some(isSurelyMednum) && all.every(isMednum) ? 'mednum' : wrapping.format;
}

/** One record of a feed to a draft; `undefined` for what is no record of its own. */
export type ToDraft = (record: unknown) => PlaceDraft | undefined;

/** The way from records to drafts for one format. */
export function draftsOf(format: FeedFormat, wrapping: Wrapping, map: FeedMap | undefined): ToDraft {
  const draft = VOCABULARIES[format]?.draft ?? draftBySynonym;
  return (record) => {
    const unwrapped = wrapping.unwrap(record);
    if (unwrapped === null) return undefined;
    if (unwrapped === undefined) return {};
    return map ? { ...draft(unwrapped), ...draftByMap(unwrapped, map) } : draft(unwrapped);
  };
}

/** What the feed says of itself, and what its form implies. */
export function metaOf(format: FeedFormat, wrapping: Wrapping, frame: unknown): Decoded['meta'] {
  return { ...VOCABULARIES[format]?.meta, ...(isRecord(frame) ? wrapping.meta?.(frame) : {}) };
}
