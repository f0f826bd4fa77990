import { html, nothing, type TemplateResult } from 'lit';

import { isOldData } from '../../feed/old-data.js';
import { reportOf } from '../../feed/pipeline.js';
import { str, type Msg, type Speech } from '../../i18n/localize-controller.js';
import type { FeedReport } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import type { FeedStatus } from '../../store/finder-state.js';
import { longDateWords } from '../place/date-words.js';
import { debugSpeech, duplicateWords, errorWords, rejectionWords, warningWords } from './debug-words.js';

/** What the report is about: the feed of an element as it stands, in the language and at the instant of the element. */
export interface DebugSubject {
  readonly speech: Pick<Speech, 'locale'>;
  readonly feed: FeedStatus;
  readonly now: Date;
}

type Rendered = TemplateResult | typeof nothing;

/** Entries of one list; the report on the console and `finder.feedReport` have all. */
const MOST = 50;

/** A list with a heading; nothing when it is empty. */
function renderList(msg: Msg, title: string, items: readonly unknown[]): Rendered {
  if (items.length === 0) return nothing;
  const left = items.length - MOST;
  const more = left > 0 ? html`<li>${msg(str`and ${left} more`, { id: 'debug.more' })}</li>` : nothing;
  return html`<p><strong>${title} (${items.length})</strong></p>
    <ul>
      ${items.slice(0, MOST).map((item) => html`<li>${item}</li>`)}${more}
    </ul>`;
}

/** Words of the feed or of the code, which are in no language that we chose. */
const raw = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;
const english = (text: string): TemplateResult => html`<span lang="en" dir="auto">${text}</span>`;

function renderRejections(msg: Msg, { rejections }: FeedReport): Rendered {
  const items = rejections.map(({ id, reason, hint }) => {
    const words = rejectionWords(msg, reason);
    return html`${raw(id)}: ${words ?? english(`${reason}. ${hint}`)}`;
  });
  return renderList(msg, msg('Records that were refused', { id: 'debug.rejections' }), items);
}

function renderDuplicates(msg: Msg, { possibleDuplicates }: FeedReport): Rendered {
  const items = possibleDuplicates.map(({ ids, reason }) => raw(duplicateWords(msg, ids, reason)));
  return renderList(msg, msg('Places that may be the same', { id: 'debug.duplicates' }), items);
}

function renderWarnings(msg: Msg, { meta }: FeedReport): Rendered {
  const items = (meta.warnings ?? []).map(({ reason, hint }) => html`${warningWords(msg, reason)} ${english(hint)}`);
  return renderList(msg, msg('The feed as a whole', { id: 'debug.warnings' }), items);
}

/** Hours that are shown as they are written, since their state is not known. */
function renderHours(msg: Msg, places: readonly Place[]): Rendered {
  const items = places.flatMap(({ id, openingHours }) =>
    openingHours && !openingHours.understood ? html`${raw(id)}: ${raw(openingHours.text)}` : [],
  );
  return renderList(msg, msg('Opening hours that we do not understand', { id: 'debug.hours' }), items);
}

function dateWords({ speech, now }: DebugSubject, msg: Msg, { meta }: FeedReport): string {
  const day = longDateWords(meta.date, speech);
  if (day === undefined) {
    return msg('The feed does not give its date as 2026-11-24 or 2026-11. Add it: visitors want to know.', {
      id: 'debug.no-date',
    });
  }
  return isOldData(meta, now)
    ? msg(str`The data is of ${day}, more than a year ago. Publish it anew.`, { id: 'debug.old' })
    : msg(str`The data is of ${day}.`, { id: 'debug.date' });
}

function isFlawless({ rejections, possibleDuplicates, meta }: FeedReport, places: readonly Place[]): boolean {
  const hasOddHours = places.some(({ openingHours }) => openingHours?.understood === false);
  return rejections.length + possibleDuplicates.length + (meta.warnings?.length ?? 0) === 0 && !hasOddHours;
}

function renderReport(subject: DebugSubject, msg: Msg, report: FeedReport, places: readonly Place[]): TemplateResult {
  const { read, accepted, merged, rejections, meta } = report;
  const good = msg('Everything was read. There is nothing to mend.', { id: 'debug.flawless' });
  const lines = [
    html`${raw(meta.url)}`,
    msg(str`Form of the feed: ${meta.format}`, { id: 'debug.format' }),
    msg(
      str`${read} records read: ${accepted} shown, ${merged} put together with another, ${rejections.length} refused`,
      {
        id: 'debug.counts',
        desc: '0: read, 1: accepted, 2: merged, 3: rejected',
      },
    ),
    ...(report.complete ? [] : [msg('More of the feed is on its way.', { id: 'debug.incomplete' })]),
    dateWords(subject, msg, report),
    ...(report.complete && isFlawless(report, places) ? [good] : []),
  ];
  return html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${renderWarnings(msg, report)} ${renderRejections(msg, report)} ${renderDuplicates(msg, report)}
    ${renderHours(msg, places)}`;
}

/** The report on the feed, for the webmaster who puts the element on a page; visitors never see it. */
export function renderDebug(subject: DebugSubject): TemplateResult {
  const { speech, feed } = subject;
  const msg = debugSpeech(speech.locale);
  const title = msg('Report for the webmaster', { id: 'debug.title' });
  return html`<section class="message debug" aria-label=${title}>
    <p><strong>${title}</strong></p>
    <p class="soft">
      ${msg('It stands here because of the attribute “debug”. Take that out before you publish.', { id: 'debug.why' })}
    </p>
    ${feed.kind === 'ready' ? renderReport(subject, msg, reportOf(feed.result), feed.result.places) : nothing}
    ${
      feed.kind === 'error'
        ? html`<p>${errorWords(msg, feed.error.code)}</p>
            <p>${english(feed.error.message)}</p>`
        : nothing
    }
  </section>`;
}
