import { cleanText } from '../clean-text.js';
import { isRecord, type Decoded, type PlaceDraft, type UntrustedRecord } from '../draft.js';

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
  const text = (key: string, pattern = /.+/): Record<string, string> => {
    const value = data[key];
    const [found] = typeof value === 'string' ? (pattern.exec(cleanText(value)) ?? []) : [];
    return found ? { [key]: found } : {};
  };
  return {
    ...text('title'),
    ...text('licence'),
    ...text('attribution'),
    ...text('date', /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?/),
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
