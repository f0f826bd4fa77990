import { css } from 'lit';

/** Quiet: the two big actions of a place stay the big ones. */
export const takeStyles = css`
  .take {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
  }
  .take-buttons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    column-gap: 20px;
  }
  .take-button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 48px;
    padding: 0;
    border: 0;
    border-radius: var(--_epn-radius);
    background: none;
    color: var(--_epn-accent);
    text-align: start;
    cursor: pointer;
  }
  .take-button span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .take-button:hover span,
  .take-button[aria-expanded='true'] span {
    text-decoration-thickness: 3px;
  }
  /* It takes no room, and is there for screen readers before its words are. */
  .take-notice:empty {
    position: absolute;
  }
  .take-notice {
    font-weight: 700;
  }
  .send-panel {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-inline-start: 4px solid var(--_epn-accent);
    background: var(--_epn-accent-soft);
  }
  .qr-frame {
    inline-size: min(13em, 100%);
    aspect-ratio: 1;
    background: #fff;
    forced-color-adjust: none;
  }
  .qr {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .tray-dock {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    background: var(--_epn-paper);
  }
  .tray-dock[data-empty] {
    display: contents;
  }
  .tray-dock:not([data-empty]) > .take-notice {
    padding-block-end: 12px;
  }
  .tray {
    display: grid;
    gap: 12px;
    max-block-size: 80vh;
    overflow-y: auto;
    padding-block: 12px;
    border-block-start: 1px solid var(--_epn-line);
    background: var(--_epn-paper);
  }
  .tray .take {
    margin-block-start: 0;
  }
  .tray-bar {
    justify-self: start;
    inline-size: 100%;
    border-color: var(--_epn-accent);
    background: var(--_epn-accent-soft);
  }
  .tray-content {
    display: grid;
    gap: 12px;
  }
  .tray-places li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    overflow-wrap: anywhere;
  }
  .tray-places li + li {
    border-block-start: 1px solid var(--_epn-line);
  }
  /* What the bar covers is not where the keyboard's focus is. */
  .results :is(a, button, input) {
    scroll-margin-block-end: 96px;
  }
  :where(a[role='button']) {
    text-decoration: underline;
    cursor: pointer;
  }
  .kiosk-dialog {
    box-sizing: border-box;
    inline-size: min(26em, 100% - 32px);
    max-block-size: calc(100% - 32px);
    padding: 24px;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    color: var(--_epn-ink);
  }
  .kiosk-dialog[open] {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  .kiosk-dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .kiosk-dialog [role='heading'] {
    font-size: 1.1111em;
    font-weight: 700;
  }
  .kiosk-dialog .qr-frame {
    justify-self: center;
  }
`;
