import { css } from 'lit';

/**
 * How all that looks which is not there with the first results: the chosen place, the map in the list's stead, near me,
 * one question at a time, and the sheet of a phone.
 */
export const extrasStyles = css`
  .clear {
    position: absolute;
    inset-inline-end: 2px;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border: 0;
    border-radius: var(--_epn-radius);
    background: none;
    cursor: pointer;
  }
  .chip {
    min-block-size: 44px;
    padding: 4px 12px;
    border-color: var(--_epn-accent);
    background: var(--_epn-accent-soft);
  }
  .languages [aria-pressed='true'] {
    border-color: var(--_epn-accent);
    background: var(--_epn-accent-soft);
    font-weight: 700;
    text-decoration: underline;
  }
  .report {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
  }
  .result[aria-current] {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_epn-accent);
  }
  .result .details {
    margin-block-start: 12px;
  }
  .source {
    min-block-size: 1.5em;
    font-size: 0.8889em;
  }
  .ways {
    display: flex;
    gap: 8px;
  }
  .ways > * {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-inline: 12px;
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
    min-block-size: 48px;
    padding: 8px 16px;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
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
  .near-status[data-kind='error'] {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_epn-accent);
    background: var(--_epn-accent-soft);
    font-weight: 400;
  }
  .near-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .near-choices .control {
    border-color: var(--_epn-accent);
  }
  .distance {
    font-weight: 700;
    white-space: nowrap;
  }
  .distance::before {
    content: '·';
    margin-inline: 0.25em;
    font-weight: 400;
  }
  .guided {
    display: grid;
    gap: 20px;
    justify-items: start;
  }
  .guided > * {
    max-inline-size: 100%;
  }
  .guided-title {
    font-size: 1.5556em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: 16px;
  }
  .guided-title:focus:not(:focus-visible) {
    outline: none;
  }
  .guided-step {
    display: block;
    font-size: 0.6429em;
    font-weight: 400;
  }
  .needs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 12px;
    inline-size: 100%;
  }
  .need {
    inline-size: 100%;
    block-size: 100%;
    justify-content: start;
    gap: 16px;
    padding: 16px;
    font-size: 1.1111em;
    font-weight: 700;
    text-align: start;
  }
  .need:hover {
    border-color: var(--_epn-accent);
  }
  .pictogram {
    inline-size: 56px;
    block-size: 56px;
    color: var(--_epn-accent);
  }
  .pictogram-soft {
    fill: var(--_epn-accent-soft);
  }
  .guided .results,
  .guided .near {
    inline-size: 100%;
  }
  .guided .results {
    max-inline-size: 46em;
  }
  .guided .result > .control {
    justify-self: start;
  }
  .guided .result > .actions > :first-child {
    border-color: var(--_epn-accent);
    background: var(--_epn-accent);
    color: var(--_epn-on-accent);
    font-weight: 700;
  }
  .sheet {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_epn-paper);
    color: var(--_epn-ink);
    overflow: auto;
    overscroll-behavior: contain;
    /* What its head covers is not where the keyboard's focus is. */
    scroll-padding-block-start: 80px;
  }
  .sheet-head {
    position: sticky;
    inset-block-start: 0;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_epn-line);
    background: var(--_epn-paper);
  }
  .sheet-body {
    display: grid;
    gap: 12px;
    padding: 16px;
    padding-block-end: 32px;
  }
  @container (min-width: 600px) {
    .root[data-layout='split'] .view-switch {
      display: none;
    }
    .root[data-layout='split'] .body[data-map='true'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 16px;
      align-items: start;
    }
    .root[data-layout='split'] .map-column {
      display: block;
      position: sticky;
      inset-block-start: 16px;
    }
  }
  @container (min-width: 860px) {
    .root[data-split] .body[data-view='map'] .result:not([aria-current]) {
      display: grid;
    }
    .root[data-split] .body[data-view='map'] .more {
      display: inline-flex;
    }
    .ways > * {
      min-block-size: 52px;
      white-space: nowrap;
    }
    .needs {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .need {
      padding: 24px;
    }
  }
  [dir='rtl'] .back-arrow {
    transform: translateX(24px) scaleX(-1);
  }
  @media (forced-colors: active) {
    .pictogram {
      color: CanvasText;
    }
    .pictogram-soft {
      fill: none;
    }
    .guided .result > .actions > :first-child {
      border: 2px solid ButtonText;
    }
    .near-status[data-kind='error'] {
      border-inline-start-color: CanvasText;
    }
  }
`;
