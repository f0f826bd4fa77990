import { css } from 'lit';

/** How the question "where are you?" looks. */
export const nearStyles = css`
  .near-toggle[aria-expanded='true'] {
    border-color: var(--_epn-accent);
    background: var(--_epn-accent-soft);
  }
  .near-panel:not([hidden]) {
    padding: 16px;
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper-soft);
  }
  .near,
  .near-device,
  .near-form {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .near-device {
    order: -2;
    gap: 12px;
  }
  .near {
    gap: 24px;
    max-inline-size: 40em;
  }
  .near-form,
  .near-line {
    inline-size: 100%;
  }
  .near-form label {
    font-weight: 700;
  }
  .near-line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .near-line input {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .near-line .control {
    flex: 0 1 auto;
  }
  .near-status:empty {
    display: none;
  }
  .near-status {
    font-weight: 700;
  }
  /* What went wrong stands where the other way begins, not below it. */
  .near-status:is([data-kind='error'], [data-kind='locating']) {
    order: -1;
  }
  .near-status[data-kind='error'] {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_epn-accent);
    background: var(--_epn-accent-soft);
    font-weight: 400;
  }
  .near-choices {
    margin-block-start: -12px;
  }
  .near-choices .control {
    border-color: var(--_epn-accent);
  }
  @media (forced-colors: active) {
    .near-status[data-kind='error'] {
      border-inline-start-color: CanvasText;
    }
  }
`;
