import { css } from 'lit';

/** A sheet from below on a phone, a panel at the start of the line on a wide screen. */
export const filterStyles = css`
  .filter-sheet {
    position: fixed;
    inset: auto 0 0;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 90vh;
    max-block-size: 90dvh;
    margin: 0;
    padding: 0;
    border: 0;
    border-block-start: 1px solid var(--_epn-line);
    border-start-start-radius: 16px;
    border-start-end-radius: 16px;
    background: var(--_epn-paper);
    color: var(--_epn-ink);
    box-shadow: 0 -4px 24px rgb(0 0 0 / 0.2);
  }
  .filter-sheet:not([open]) {
    display: none;
  }
  .filter-sheet::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .filter-head,
  .filter-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
  }
  .filter-head {
    border-block-end: 1px solid var(--_epn-line);
  }
  .filter-foot {
    border-block-start: 1px solid var(--_epn-line);
  }
  .filter-foot .control {
    flex: 1 1 auto;
    padding-inline: 12px;
  }
  .filter-foot .strong {
    flex-grow: 4;
  }
  .filter-title {
    font-size: 1.25em;
    font-weight: 700;
  }
  .filter-title:focus-visible {
    outline-offset: 4px;
  }
  .filter-body {
    display: grid;
    gap: 24px;
    align-content: start;
    padding: 16px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 16px;
  }
  .more-filters {
    justify-self: start;
  }
  @media (min-width: 640px) {
    .filter-sheet {
      inset-block: 0;
      inset-inline: 0 auto;
      inline-size: min(30rem, 100%);
      max-block-size: none;
      block-size: 100%;
      border-block-start: 0;
      border-inline-end: 1px solid var(--_epn-line);
      border-radius: 0;
    }
  }
  /* On a screen this low, as one that is enlarged four times, head and foot would leave the filters no room. */
  @media (max-height: 480px) {
    .filter-sheet[open] {
      display: block;
      overflow-y: auto;
    }
    .filter-body {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .filter-sheet {
      border: 2px solid CanvasText;
    }
  }
`;
