import { warnOnce } from '../../base/log.js';

/** What whoever mends the data has to know. */
export interface ReportSubject {
  /** Name of the place, as shown. */
  readonly name: string;
  /** Id of the place in its feed. */
  readonly id: string;
  /** URL of the feed; empty for a place that came without one. */
  readonly feed: string;
}

/** Mail programs want `%20` and CRLF, where forms have `+` and LF. */
const inMail = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/**
 * Where one tells that the data are wrong, with name, id and feed of the place already filled in: as subject and body of
 * a mail, or as `place`, `name` and `feed` of an address. What `report-url` itself says stays.
 * @param subject - Subject of the mail, and how its body begins, in the visitor's language.
 * @returns `undefined` for what is neither an `http:`, `https:` nor `mailto:` address; the webmaster is told once.
 */
export function reportLink(
  tag: string,
  reportUrl: string,
  { name, id, feed }: ReportSubject,
  words: { readonly subject: string; readonly body: string },
): string | undefined {
  let url: URL;
  try {
    url = new URL(reportUrl, document.baseURI);
  } catch {
    warnOnce(tag, `report-url="${reportUrl}" is not an address.`);
    return undefined;
  }
  if (url.protocol === 'mailto:') {
    const facts = [`${words.body}\n`, '\n—', name, `id: ${id}`, feed && `feed: ${feed}`].filter(Boolean).join('\n');
    const given = url.search ? `${url.search}&` : '?';
    const subject = url.searchParams.has('subject') ? '' : `subject=${inMail(words.subject)}&`;
    return `mailto:${url.pathname}${given}${subject}body=${inMail(facts)}`;
  }
  if (!/^https?:$/.test(url.protocol)) {
    warnOnce(tag, `report-url="${reportUrl}" must begin with https:, http: or mailto:.`);
    return undefined;
  }
  const facts = { place: id, name, feed };
  for (const [key, value] of Object.entries(facts)) {
    if (value && !url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  return url.href;
}
