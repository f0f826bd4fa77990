import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { str } from '../../../i18n/localize-controller.js';
import type { Msg } from '../../../i18n/localize-controller.js';
import { listIcon, retryIcon } from '../../place/icons.js';
import { renderNear, type NearOptions } from '../near/render-near.js';
import type { NearMe } from '../near/near-me.js';
import { originWords } from '../near/near-words.js';
import { renderRow } from '../render-results.js';
import { renderNotes } from '../render-status.js';
import type { FinderView } from '../view-model.js';
import type { GuidedWay } from './guided-way.js';
import { NEEDS, type Need } from './needs.js';
import { allPictogram, backIcon, computerPictogram, learnPictogram, proceduresPictogram } from './pictograms.js';

/** What the guided way shows besides its own. */
export interface GuidedFrame extends NearOptions {
  /** What stands in while there are no places: they are loading, or cannot be loaded. */
  readonly waiting: TemplateResult | null;
}

const PICTOGRAMS: Readonly<Record<Need, SVGTemplateResult>> = {
  computer: computerPictogram,
  procedures: proceduresPictogram,
  learn: learnPictogram,
  all: allPictogram,
};

function needWords(msg: Msg, need: Need): string {
  switch (need) {
    case 'computer':
      return msg('Use a computer', { id: 'guided.computer' });
    case 'procedures':
      return msg('Get help with an online form', { id: 'guided.procedures' });
    case 'learn':
      return msg('Learn', { id: 'guided.learn' });
    case 'all':
      return msg('See everything', { id: 'guided.all' });
  }
}

/** The question takes the focus when it comes, so that it is read aloud. */
function renderTitle({ headingLevel }: FinderView, words: string, step?: string): TemplateResult {
  return html`<div class="guided-title" id="guided-title" role="heading" aria-level=${headingLevel + 1} tabindex="-1">
    ${step === undefined ? nothing : html`<span class="soft guided-step">${step}</span>`} ${words}
  </div>`;
}

function renderNeed(view: FinderView, guided: GuidedWay): TemplateResult {
  const { msg } = view.speech;
  return html`${renderTitle(
      view,
      msg('What do you need?', { id: 'guided.need' }),
      msg(str`Question ${1} of ${2}`, { id: 'guided.step' }),
    )}
    <ul class="needs">
      ${NEEDS.map(
        (need) =>
          html`<li>
            <button type="button" class="control need" @click=${() => guided.answerNeed(need)}>
              ${PICTOGRAMS[need]}<span>${needWords(msg, need)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}

function renderWhere(view: FinderView, guided: GuidedWay, near: NearMe, frame: GuidedFrame): TemplateResult {
  const { msg } = view.speech;
  return html`${renderTitle(
      view,
      msg('Where are you?', { id: 'guided.where' }),
      msg(str`Question ${2} of ${2}`, { id: 'guided.step' }),
    )}
    ${renderNear(view, near, frame)}
    <button type="button" class="link" @click=${() => guided.showPlaces()}>
      ${msg('Skip this question', { id: 'guided.skip' })}
    </button>`;
}

function placesWords(msg: Msg, count: number): string {
  if (count === 0) return msg('No place found', { id: 'status.none' });
  if (count === 1) return msg('1 place for you', { id: 'guided.one' });
  return msg(str`${count} places for you`, { id: 'guided.many' });
}

/** What the visitor has answered, so that they see that they were understood. */
function renderUnderstood({ speech, state }: FinderView, { need }: GuidedWay): TemplateResult | typeof nothing {
  const parts = [
    ...(need && need !== 'all' ? [needWords(speech.msg, need)] : []),
    ...(state.origin ? [originWords(speech, state.origin)] : []),
  ];
  return parts.length > 0 ? html`<p class="soft">${parts.join(' · ')}</p>` : nothing;
}

function renderPlaces(view: FinderView, guided: GuidedWay, { waiting }: GuidedFrame): TemplateResult {
  const { speech, answer, extras } = view;
  const { msg } = speech;
  if (waiting) return html`${renderTitle(view, msg('Places for you', { id: 'guided.places' }))}${waiting}`;
  const best = guided.bestOf(answer.places);
  return html`${renderTitle(view, placesWords(msg, best.length))} ${renderUnderstood(view, guided)} ${renderNotes(view)}
    <ol part="results" class="results">
      ${repeat(
        best,
        ({ id }) => id,
        (place) => renderRow(view, place, extras?.renderPrint(view, place)),
      )}
    </ol>
    <div class="choices">
      <button type="button" class="control" @click=${() => guided.leave()}>
        ${listIcon}<span>${msg('See all places in a list', { id: 'guided.list' })} (${answer.places.length})</span>
      </button>
      <button type="button" class="control" @click=${() => guided.restart()}>
        ${retryIcon}<span>${msg('Start again', { id: 'guided.restart' })}</span>
      </button>
    </div>`;
}

function renderStep(view: FinderView, guided: GuidedWay, near: NearMe, frame: GuidedFrame): TemplateResult {
  switch (guided.step) {
    case 'need':
      return renderNeed(view, guided);
    case 'where':
      return renderWhere(view, guided, near, frame);
    case 'places':
      return renderPlaces(view, guided, frame);
  }
}

/** One question at a time, then three places. */
export function renderGuided(view: FinderView, guided: GuidedWay, near: NearMe, frame: GuidedFrame): TemplateResult {
  const { msg } = view.speech;
  const isFirst = guided.step === 'need';
  return html`<section class="guided" data-step=${guided.step} aria-labelledby="guided-title">
    ${
      isFirst
        ? nothing
        : html`<button type="button" class="control guided-back" @click=${() => guided.back()}>
            ${backIcon}<span>${msg('Back', { id: 'guided.back' })}</span>
          </button>`
    }
    ${renderStep(view, guided, near, frame)}
    ${
      isFirst
        ? html`<button type="button" class="link" @click=${() => guided.leave()}>
            ${msg('I prefer to see the list', { id: 'guided.prefer-list' })}
          </button>`
        : nothing
    }
  </section>`;
}
