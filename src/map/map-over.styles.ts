import { css } from 'lit';

/** What lies over the map: the marks that can be reached by keyboard, and the list of places at one point. */
export const mapOverStyles = css`
  .map-mark {
    position: absolute;
    inline-size: 44px;
    block-size: 44px;
    margin: -22px 0 0 -22px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    pointer-events: none;
  }
  .map-mark:focus-visible {
    z-index: 2;
  }
  .map-mark-words {
    position: absolute;
    inset-block-end: 100%;
    left: 50%;
    inline-size: max-content;
    max-inline-size: 16em;
    margin-block-end: 8px;
    padding: 4px 12px;
    transform: translateX(-50%);
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    color: var(--_epn-ink);
    font-size: 0.8889em;
    line-height: 1.35;
  }
  .map-mark[data-words^='below'] .map-mark-words {
    inset-block: 100% auto;
    margin-block: 8px 0;
  }
  .map-mark[data-words$='right'] .map-mark-words {
    left: 0;
    transform: none;
  }
  .map-mark[data-words$='left'] .map-mark-words {
    left: auto;
    right: 0;
    transform: none;
  }
  .map-mark:not(:focus-visible) .map-mark-words {
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .map-choice {
    position: absolute;
    z-index: 2;
    inset-block-end: 36px;
    inset-inline: 12px;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: 8px;
    max-inline-size: 26em;
    max-block-size: calc(100% - 60px);
    padding: 12px 16px;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
  }
  .map-choice-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    font-weight: 700;
  }
  .map-choice ul {
    overflow-y: auto;
    margin-inline: -8px;
    padding-inline: 8px;
  }
  .map-choice-place {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 0;
    border: 0;
    border-block-start: 1px solid var(--_epn-line);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .map-choice-place strong,
  .map-choice-place span {
    display: block;
  }
  .map-choice-place strong {
    color: var(--_epn-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .map-choice-place[aria-current] strong {
    color: inherit;
    text-decoration: none;
  }
`;
