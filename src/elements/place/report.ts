import { html, nothing, type TemplateResult } from 'lit';

import { str, type Speech } from '../../i18n/localize-controller.js';
import type { Place } from '../../model/place.js';
import { mailIcon } from './fact-icons.js';
import { reportLink } from './report-link.js';
import { plainName } from './texts.js';

/** Where the visitor tells that the data of a place are wrong, and who offers it. */
export interface ReportOffer {
  /** Name of the element, for the console. */
  readonly tag: string;
  /** What `report-url` says; nothing is offered without it. */
  readonly reportUrl: string | null;
  /** URL of the feed; empty for a place that came without one. */
  readonly feed: string;
}

/** The way to tell that something is wrong here. */
export function renderReport(
  { msg, locale }: Speech,
  place: Place,
  { tag, reportUrl, feed }: ReportOffer,
): TemplateResult | typeof nothing {
  if (!reportUrl) return nothing;
  const name = plainName(place, locale);
  const href = reportLink(
    tag,
    reportUrl,
    { name, id: place.id, feed },
    {
      subject: msg(str`Something is wrong: ${name}`, { id: 'report.subject', desc: '0: name of the place' }),
      body: msg('What is wrong?', { id: 'report.body' }),
    },
  );
  if (href === undefined) return nothing;
  return html`<a class="report" href=${href} referrerpolicy="no-referrer"
    >${mailIcon}<span>${msg('Is something wrong here? Tell us', { id: 'report.link' })}</span></a
  >`;
}
