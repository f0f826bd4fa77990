import { css } from 'lit';

/** Over what stands below the search box, so that nothing moves. */
export const suggestionStyles = css`
  .suggestions {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(100% + 8px);
    inset-inline: 0;
    max-block-size: min(26rem, 60vh);
    padding-block: 8px;
    overflow-y: auto;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
  }
  .suggestions[hidden] {
    display: none;
  }
  .suggestion {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 52px;
    padding: 6px 14px;
    cursor: pointer;
  }
  .suggestion > svg {
    color: var(--_epn-ink-soft);
  }
  .suggestion:hover {
    background: var(--_epn-paper-soft);
  }
  .suggestion[aria-selected='true'] {
    background: var(--_epn-accent-soft);
    outline: 3px solid var(--_epn-focus);
    outline-offset: -3px;
  }
  .suggestion-words {
    display: grid;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .suggestion-words .soft {
    font-size: 0.8889em;
  }
  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
