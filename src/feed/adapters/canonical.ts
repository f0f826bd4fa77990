import { dateOf } from '../../model/date.js';
import { isRecord, type Decoded, type PlaceDraft, type UntrustedRecord } from '../draft.js';
import { readText, textTo } from '../fields.js';

/** The features of a GeoJSON FeatureCollection, whatever their quality. */
export function featuresOf(data: unknown): readonly unknown[] {
  return isRecord(data) && Array.isArray(data.features) ? (data.features as readonly unknown[]) : [];
}

/** Longitude and latitude of a Point feature; nothing for any other shape. */
export function pointOf(feature: UntrustedRecord): Pick<PlaceDraft, 'latitude' | 'longitude'> {
  const { geometry } = feature;
  if (!isRecord(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return {};
  const [longitude, latitude] = geometry.coordinates as readonly unknown[];
  return { latitude, longitude };
}

/** What a collection says of itself, as text; a date that is none would be words that nobody can count with. */
export function metaOf(data: unknown): Decoded['meta'] {
  if (!isRecord(data)) return {};
  const text = (key: string, read: (value: unknown) => string | undefined = readText): Record<string, string> => {
    const found = read(data[key]);
    return found ? { [key]: found } : {};
  };
  return {
    ...text('title'),
    ...text('licence'),
    ...text('attribution'),
    ...text('date', textTo(dateOf)),
    isSample: data.sample === true,
  };
}

/** The canonical feed: a GeoJSON FeatureCollection whose properties bear our own names. */
export function decodeCanonical(data: unknown): Decoded {
  const drafts = featuresOf(data).map((feature): PlaceDraft => {
    if (!isRecord(feature)) return {};
    const properties = isRecord(feature.properties) ? feature.properties : {};
    return {
      ...properties,
      id: feature.id ?? properties.id,
      ...pointOf(feature),
    };
  });
  return { drafts, meta: metaOf(data) };
}
