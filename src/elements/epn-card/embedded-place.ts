import { warnOnce } from '../../base/log.js';
import { decodeCanonical } from '../../feed/adapters/canonical.js';
import { isRecord, type UntrustedRecord } from '../../feed/draft.js';
import { validate } from '../../feed/validate.js';
import type { Place } from '../../model/place.js';

/**
 * The JSON inside a card: a `<script type="application/json">`, or, for editors that take scripts out, any child or text
 * that begins with a brace, such as `<pre hidden>{…}</pre>`.
 */
function jsonIn(element: Element): string | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (script) return script.textContent;
  const texts = [...element.childNodes].map(({ textContent }) => textContent?.trim() ?? '');
  return texts.find((text) => text.startsWith('{'));
}

/** Any form that a webmaster may have at hand, as one feature: a feature, a collection of one, or its properties alone. */
function featureOf(data: UntrustedRecord): UntrustedRecord {
  if (Array.isArray(data.features)) return isRecord(data.features[0]) ? data.features[0] : {};
  if (data.type === 'Feature') return data;
  const { lat, lng, latitude = lat, longitude = lng, ...properties } = data;
  const geometry = { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', properties, ...(latitude !== undefined && { geometry }) };
}

function parse(json: string): UntrustedRecord {
  const data: unknown = JSON.parse(json);
  if (!isRecord(data)) throw new Error('it is not an object');
  return data;
}

/**
 * The place that stands inside a card as JSON, in the terms of the canonical feed; with `lat` and `lng` beside them where
 * it is no GeoJSON. It passes the same checks as a feed.
 * @returns `null` when there is none, or none that can be read; the webmaster is then told why.
 */
export function readEmbeddedPlace(element: Element): Place | null {
  const json = jsonIn(element);
  if (json === undefined) return null;
  try {
    const [draft] = decodeCanonical({ features: [featureOf(parse(json))] }).drafts;
    const outcome = validate(draft ?? {}, 0);
    if ('place' in outcome) return outcome.place;
    warnOnce(element.localName, `the place inside it cannot be used: ${outcome.rejection.hint}`);
  } catch (error) {
    warnOnce(element.localName, `the JSON inside it cannot be read (${String(error)}).`);
  }
  return null;
}
