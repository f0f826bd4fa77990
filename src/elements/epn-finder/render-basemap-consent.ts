import { css, html, nothing, type TemplateResult } from 'lit';

import { str, type Speech } from '../../i18n/localize-controller.js';
import type { BasemapQuestion } from './basemap-setting.js';

/** The strip below the map that asks, or tells, whose server the map comes from. */
export const basemapConsentStyles = css`
  .map-consent {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    margin-block-start: 12px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_epn-accent);
    background: var(--_epn-accent-soft);
  }
  .map-consent p {
    flex: 1 1 18em;
    overflow-wrap: anywhere;
  }
`;

function words({ msg }: Speech, { host, state }: BasemapQuestion): string {
  switch (state) {
    case 'asked':
      return msg(
        str`This map comes with the page. Another map is on the server ${host}. If you show it, that server sees the internet address (IP) of your device.`,
        { id: 'map.basemap-asked' },
      );
    case 'agreed':
      return msg(
        str`This map comes from the server ${host}. That server sees the internet address (IP) of your device.`,
        {
          id: 'map.basemap-agreed',
        },
      );
    case 'failed':
      return msg(str`The map from the server ${host} cannot be shown. You see the map that comes with the page.`, {
        id: 'map.basemap-failed',
      });
  }
}

/** What is done with the answer. */
export interface BasemapAnswers {
  readonly onAgree: (host: string) => void;
  readonly onWithdraw: () => void;
}

/** Whose server the other map comes from, what that means, and one button that agrees or takes it back. */
export function renderBasemapConsent(
  speech: Speech,
  question: BasemapQuestion | undefined,
  { onAgree, onWithdraw }: BasemapAnswers,
): TemplateResult | typeof nothing {
  if (!question) return nothing;
  const { msg } = speech;
  const isAsked = question.state === 'asked';
  const label = isAsked
    ? msg('Show the other map', { id: 'map.basemap-agree' })
    : msg('Back to the map of this page', { id: 'map.basemap-withdraw' });
  return html`<div class="map-consent">
    <p role="status">${words(speech, question)}</p>
    <button type="button" class="control" @click=${() => (isAsked ? onAgree(question.host) : onWithdraw())}>
      ${label}
    </button>
  </div>`;
}
