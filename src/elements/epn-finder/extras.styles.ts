import { css } from 'lit';

/**
 * How all that looks which is not there with the first results: the chosen place, the map in the list's stead, one
 * question at a time, and the sheet of a phone.
 */
export const extrasStyles = css`
  /* A row that is off the screen is laid out when it comes near: typing in a long list moves only what one sees. */
  @supports (content-visibility: auto) and (overflow-clip-margin: 8px) {
    .list-column .result:not([aria-current]) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 14em;
      overflow-clip-margin: 8px;
    }
  }
  .cross {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    border: 0;
    border-radius: var(--_epn-radius);
    background: none;
    cursor: pointer;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search .cross {
    position: absolute;
    inset-inline-end: 2px;
  }
  .control {
    text-align: start;
  }
  select {
    padding-inline-end: 44px;
    appearance: none;
    background-image:
      linear-gradient(45deg, transparent 50%, currentcolor 50%),
      linear-gradient(-45deg, transparent 50%, currentcolor 50%);
    background-position:
      right 22px center,
      right 16px center;
    background-repeat: no-repeat;
    background-size: 6px 6px;
  }
  [dir='rtl'] select {
    background-position:
      left 16px center,
      left 22px center;
  }
  #where,
  [type='time'] {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 16px;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
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
  .result[data-pointed] {
    background: var(--_epn-paper-soft);
  }
  :is(.result, .sheet) .details {
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
    padding-inline: 8px;
  }
  .distance {
    font-weight: 700;
    white-space: nowrap;
  }
  .distance::before {
    content: '·';
    margin-inline-end: 0.3em;
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
  .root:has(> .guided) .title {
    font-size: 1.1111em;
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
    .root[data-split] .map-column {
      position: sticky;
      inset-block-start: 16px;
    }
    .ways > * {
      min-block-size: 52px;
      padding-inline: 16px;
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
  }
`;
